import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import type { Affinity, Alignment, Edit, Passage } from './alignment';
import { ColumnAligner } from './columns';
import { editsOf, flipEdits } from './edits';
import type { JudgeColumns } from './judge';
import { isFunction, pairOf, type Pair } from './pair';
import {
  CHANCE_COLUMNS,
  LARGEST_COLUMNS,
  SURELY_RETOLD,
  SWAPPED_NOT_REWRITTEN,
} from './parameters';
import type { Rectangle } from './regions';
import type { Stretches } from './retold';
import { slideRuns, type PrintedTexts } from './slide';
import { stitch } from './stitch';

/**
 * Passages as they are read word by word: with columns for those rewritten ones that turn out
 * to be swapped and not rewritten (moved sentences, too few of whose words stand equal to
 * be found by them), and stitched where passages touch. In the order of the suspect. O(n·m) for
 * each rewritten passage, up to LARGEST_COLUMNS cells. Without an affinity nothing is known of
 * swaps, and no columns are made.
 */
export function finishPassages(
  passages: readonly Passage[],
  { pair, flipped }: { pair: Pair; flipped: boolean },
  judge: JudgeColumns,
): Passage[] {
  const [suspectTokens, sourceTokens] = flipped
    ? [pair.y.length, pair.x.length]
    : [pair.x.length, pair.y.length];
  const columns = pair.related ? new PassageColumns(pair, flipped) : null;
  const read = passages.map((one) => {
    const edits = columns?.of(one) ?? one.edits;
    return edits === one.edits ? one : judge(one.suspect, one.source, edits);
  });
  return stitch(read, { suspectTokens, sourceTokens }, judge);
}

/** What `align` was given for the two texts. */
export interface RetoldTexts {
  suspect: Sketch;
  source: Sketch;
  affinity: Affinity | undefined;
  printed: PrintedTexts;
}

/**
 * The alignment with the retold sentences that may be read word by word: pairs that no
 * passage touches, aligned from end to end, where most words of both are equal or swapped: of
 * the others chance columns would be told as changes. The same alignment where there are none.
 */
export function withRetold(
  alignment: Alignment,
  pairs: readonly Stretches[],
  { suspect, source, affinity, printed }: RetoldTexts,
): Alignment {
  if (!affinity || pairs.length === 0) return alignment;
  const { pair, flipped } = pairOf(suspect.tokens, source.tokens, undefined, affinity);
  const columns = new PassageColumns(pair, flipped);
  const taken = {
    suspect: alignment.passages.map((one) => one.suspect),
    source: alignment.passages.map((one) => one.source),
  };
  const isFree = (side: 'suspect' | 'source', span: Span): boolean =>
    taken[side].every((other) => spanOverlap(other, span) === 0);
  const retold: Passage[] = [];
  for (const stretches of pairs) {
    if (!isFree('suspect', stretches.suspect) || !isFree('source', stretches.source)) continue;
    const passage = { ...UNREAD, suspect: stretches.suspect, source: stretches.source };
    const edits = columns.of(passage);
    if (edits.length === 0 || keptShare(edits, 'source', source.tokens) < SURELY_RETOLD) continue;
    retold.push({ ...passage, edits });
    taken.suspect.push(passage.suspect);
    taken.source.push(passage.source);
  }
  if (retold.length === 0) return alignment;
  const passages = [...alignment.passages, ...retold];
  passages.sort((a, b) => a.suspect[0] - b.suspect[0]);
  return { ...alignment, passages: slideRuns(passages, suspect, source, printed) };
}

/**
 * The alignment of a text that was told again as a whole, without the columns of those passages
 * of which hardly half of the source's words stand equal or swapped: in two tellings of one event
 * the others are chance. O(tokens).
 */
export function withoutChanceColumns(alignment: Alignment, source: Sketch): Alignment {
  const passages = alignment.passages.map((passage) =>
    passage.edits.length > 0 && keptShare(passage.edits, 'source', source.tokens) < CHANCE_COLUMNS
      ? { ...passage, edits: [] }
      : passage,
  );
  return { ...alignment, passages };
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
  constructor(
    private readonly pair: Pair,
    private readonly flipped: boolean,
  ) {}

  /** The passage's columns: its own, or new ones if most of its words are equal or swapped in them. */
  of(passage: Pick<Passage, 'suspect' | 'source' | 'edits'>): Edit[] {
    const cells = spanLength(passage.suspect) * spanLength(passage.source);
    if (passage.edits.length > 0 || cells > LARGEST_COLUMNS || cells === 0) return passage.edits;
    const edits = this.columnsOf(passage);
    const tokens = this.flipped ? this.pair.y : this.pair.x;
    const isSwapped = keptShare(edits, 'suspect', tokens) >= SWAPPED_NOT_REWRITTEN;
    return isSwapped ? edits : passage.edits;
  }

  private columnsOf({ suspect, source }: Pick<Passage, 'suspect' | 'source'>): Edit[] {
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
