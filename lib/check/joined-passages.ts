import { editOf } from '../align/edits';
import { NEIGHBOUR_MAX_GAP } from '../align/parameters';
import { ranksInSource } from '../align/stitch';
import type { ToldPassage } from '../verdict/echoed-passages';
import { PICKED } from '../verdict/thresholds';

/**
 * Passages as a reader is told them: what stands side by side on the page and was picked, in its order,
 * from one region of the source is one passage, with what was left out there. The page sums that region
 * up, or prints its sentences with others left out. Passages stay as they are where the page puts
 * words of its own between them, so that none of these is told as taken; where another passage stands
 * between them in the source; and where they are of two kinds, so that a sentence copied word
 * for word stays one. Disjoint in both texts, as `passages` (in the page's order) are. O(n log n).
 */
export function joinedAcrossOmissions(passages: readonly ToldPassage[]): ToldPassage[] {
  const ranks = ranksInSource(passages);
  const joined: ToldPassage[] = [];
  passages.forEach((passage, i) => {
    const last = joined.at(-1);
    const isNext = i > 0 && ranks[i] === ranks[i - 1]! + 1;
    if (last && isNext && arePicked(last, passage)) joined[joined.length - 1] = join(last, passage);
    else joined.push(passage);
  });
  return joined;
}

/** What stands word for word, or is somebody's words, is told by itself. */
const ALONE: ReadonlySet<ToldPassage['relation']> = new Set(['verbatim', 'quotation']);

function arePicked(before: ToldPassage, after: ToldPassage): boolean {
  if (before.relation !== after.relation || ALONE.has(before.relation)) return false;
  const onPage = after.suspect[0] - before.suspect[1];
  const leftOut = after.source[0] - before.source[1];
  const held = after.source[1] - before.source[0] - leftOut;
  return (
    onPage >= 0 && onPage <= NEIGHBOUR_MAX_GAP && leftOut >= 0 && leftOut <= PICKED.leftOut * held
  );
}

function join(before: ToldPassage, after: ToldPassage): ToldPassage {
  const between = editOf(
    [before.suspect[1], after.suspect[0]],
    [before.source[1], after.source[0]],
  );
  const isAligned = before.edits.length > 0 && after.edits.length > 0;
  return {
    suspect: [before.suspect[0], after.suspect[1]],
    source: [before.source[0], after.source[1]],
    relation: before.relation,
    edits: isAligned ? [...before.edits, ...between, ...after.edits] : [],
  };
}
