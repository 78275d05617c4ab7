import { spanLength } from '../core/span';
import type { Affinity, Alignment, Passage } from './alignment';
import { ColumnAligner } from './columns';
import { editsOf, flipEdits } from './edits';
import { isFunction, pairOf, type Pair } from './pair';
import { LARGEST_COLUMNS, SWAPPED_NOT_REWRITTEN } from './parameters';
import type { Rectangle } from './regions';
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
    let [kept, content] = [0, 0];
    for (const { kind, suspect } of edits)
      for (let i = suspect[0]; i < suspect[1]; i += 1) {
        if (isFunction(this.suspect[i]!)) continue;
        content += 1;
        if (kind === 'equal' || kind === 'related') kept += 1;
      }
    return kept >= SWAPPED_NOT_REWRITTEN * Math.max(1, content) ? { ...passage, edits } : passage;
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
