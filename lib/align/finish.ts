import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Affinity, Alignment, Edit, Passage } from './alignment';
import { ColumnAligner } from './columns';
import { editsOf, flipEdits } from './edits';
import { isFunction, pairOf, type Pair } from './pair';
import { LARGEST_COLUMNS, SURELY_RETOLD, SWAPPED_NOT_REWRITTEN } from './parameters';
import type { Rectangle } from './regions';
import type { Stretches } from './retold';
import { stitch } from './stitch';

/**
 * The alignment as it is read word by word: with columns for those rewritten passages that turn
 * out to be swapped and not rewritten (moved sentences, too few of whose words stand equal to
 * be found by them), and stitched where passages touch. O(n·m) for each such passage, up to
 * LARGEST_COLUMNS cells. Without an affinity nothing is known of swaps, and no columns are made.
 */
export function finishAlignment(
  alignment: Alignment,
  suspect: Uint16Array,
  source: Uint16Array,
  affinity: Affinity | undefined,
): Alignment {
  if (!affinity) return stitch(alignment);
  const columns = new PassageColumns(suspect, source, affinity);
  return stitch({ ...alignment, passages: alignment.passages.map((one) => columns.of(one)) });
}

/**
 * The finished alignment with the retold sentences that may be read word by word: pairs that no
 * passage touches, aligned from end to end, where most words of both are equal or swapped: of
 * the others chance columns would be told as changes. The same alignment where there are none.
 */
export function withRetold(
  alignment: Alignment,
  pairs: readonly Stretches[],
  suspect: Uint16Array,
  source: Uint16Array,
  affinity: Affinity | undefined,
): Alignment {
  if (!affinity || pairs.length === 0) return alignment;
  const columns = new PassageColumns(suspect, source, affinity);
  const taken = {
    suspect: alignment.passages.map((one) => one.suspect),
    source: alignment.passages.map((one) => one.source),
  };
  const isFree = (side: 'suspect' | 'source', span: Span): boolean =>
    taken[side].every((other) => spanOverlap(other, span) === 0);
  const retold: Passage[] = [];
  for (const pair of pairs) {
    if (!isFree('suspect', pair.suspect) || !isFree('source', pair.source)) continue;
    const passage = columns.of({ ...UNREAD, suspect: pair.suspect, source: pair.source });
    if (passage.edits.length === 0 || keptShare(passage.edits, 'source', source) < SURELY_RETOLD)
      continue;
    retold.push(passage);
    taken.suspect.push(pair.suspect);
    taken.source.push(pair.source);
  }
  if (retold.length === 0) return alignment;
  const passages = [...alignment.passages, ...retold];
  return { ...alignment, passages: passages.sort((a, b) => a.suspect[0] - b.suspect[0]) };
}

const UNREAD = {
  relation: 'rewritten' as const,
  edits: [],
  equal: 0,
  related: 0,
  weight: 0,
};

/** Aligns passages without columns from end to end. */
class PassageColumns {
  private readonly pair: Pair;
  private readonly flipped: boolean;

  constructor(
    private readonly suspect: Uint16Array,
    source: Uint16Array,
    affinity: Affinity,
  ) {
    const { pair, flipped } = pairOf(suspect, source, undefined, affinity);
    this.pair = pair;
    this.flipped = flipped;
  }

  /** The passage with its columns, if most of its words are equal or swapped in them. */
  of(passage: Passage): Passage {
    const cells = spanLength(passage.suspect) * spanLength(passage.source);
    if (passage.edits.length > 0 || cells > LARGEST_COLUMNS || cells === 0) return passage;
    const edits = this.columnsOf(passage);
    const isSwapped = keptShare(edits, 'suspect', this.suspect) >= SWAPPED_NOT_REWRITTEN;
    return isSwapped ? { ...passage, edits } : passage;
  }

  private columnsOf({ suspect, source }: Passage) {
    const [inX, inY] = this.flipped ? [source, suspect] : [suspect, source];
    const region: Rectangle = { fromX: inX[0], toX: inX[1], fromY: inY[0], toY: inY[1] };
    const mate = new Int32Array(this.pair.x.length).fill(-1);
    const aligner = new ColumnAligner(this.pair, mate);
    aligner.asksAffinity = true;
    aligner.alignAll({
      atX: inX[0],
      atY: inY[0],
      step: 1,
      width: spanLength(inX),
      height: spanLength(inY),
    });
    const edits = editsOf(this.pair, mate, region);
    return this.flipped ? flipEdits(edits) : edits;
  }
}

/** Share of one side's content words that stand equal or for a known word. */
function keptShare(
  edits: readonly Edit[],
  side: 'suspect' | 'source',
  tokens: Uint16Array,
): number {
  let [kept, content] = [0, 0];
  for (const edit of edits)
    for (let i = edit[side][0]; i < edit[side][1]; i += 1) {
      if (isFunction(tokens[i]!)) continue;
      content += 1;
      if (edit.kind === 'equal' || edit.kind === 'related') kept += 1;
    }
  return kept / Math.max(1, content);
}
