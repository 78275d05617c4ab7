import type { Alignment, Edit, Passage } from './alignment';
import { editOf } from './edits';
import type { JudgeColumns } from './judge';
import { LONGEST_REGION, LOOSE_END } from './parameters';

/** Of a passage, its place among all in the order of the source, counted from 0. */
interface Placed {
  passage: Passage;
  rank: number;
}

/**
 * The passages (in suspect order) joined across short differing places, and led to the ends
 * of the texts where only a few words are missing: a word put in between two long equal
 * stretches, or changed at the very end, is a change of the text around it. Only those that
 * follow each other in both texts are joined, so passages stay disjoint in both. O(n log n)
 * for n passages.
 */
export function stitch(
  passages: readonly Passage[],
  tokens: Pick<Alignment, 'suspectTokens' | 'sourceTokens'>,
  judge: JudgeColumns,
): Passage[] {
  const ranks = ranksInSource(passages);
  const joined: Placed[] = [];
  passages.forEach((passage, i) => {
    const [last, next] = [joined.at(-1), { passage, rank: ranks[i]! }];
    if (last && areNeighbours(last, next))
      joined[joined.length - 1] = { ...next, passage: join(last.passage, passage, judge) };
    else joined.push(next);
  });
  const last = passages.length - 1;
  return joined.map(({ passage, rank }, i) => {
    // A joined passage begins where its first part does, and has the rank of its last.
    const isFirst = i === 0 && ranks[0] === 0;
    const isLast = i === joined.length - 1 && rank === last;
    return toTheEnds(passage, tokens, { isFirst, isLast }, judge);
  });
}

/** Of each passage its place in the order of the source. O(n log n). */
export function ranksInSource(passages: readonly Pick<Passage, 'source'>[]): Int32Array {
  const ranks = new Int32Array(passages.length);
  [...passages.keys()]
    .sort((a, b) => passages[a]!.source[0] - passages[b]!.source[0])
    .forEach((passage, rank) => (ranks[passage] = rank));
  return ranks;
}

function areNeighbours(one: Placed, two: Placed): boolean {
  const [before, after] = [one.passage, two.passage];
  if (before.edits.length === 0 || after.edits.length === 0) return false;
  if (two.rank !== one.rank + 1) return false;
  const isShort = (gap: number): boolean => gap >= 0 && gap <= LONGEST_REGION;
  return (
    isShort(after.suspect[0] - before.suspect[1]) && isShort(after.source[0] - before.source[1])
  );
}

function join(before: Passage, after: Passage, judge: JudgeColumns): Passage {
  const between = editOf(
    [before.suspect[1], after.suspect[0]],
    [before.source[1], after.source[0]],
  );
  const edits = [...before.edits, ...between, ...after.edits];
  return spanning(edits, before.relation === after.relation ? before.relation : null, judge);
}

function toTheEnds(
  passage: Passage,
  { suspectTokens, sourceTokens }: Pick<Alignment, 'suspectTokens' | 'sourceTokens'>,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
  judge: JudgeColumns,
): Passage {
  if (passage.edits.length === 0) return passage;
  const { suspect, source } = passage;
  const isLoose = (...lengths: number[]): boolean => lengths.every((n) => n <= LOOSE_END);
  const atStart = isFirst && isLoose(suspect[0], source[0]);
  const atEnd = isLast && isLoose(suspectTokens - suspect[1], sourceTokens - source[1]);
  const head = atStart ? editOf([0, suspect[0]], [0, source[0]]) : [];
  const tail = atEnd ? editOf([suspect[1], suspectTokens], [source[1], sourceTokens]) : [];
  if (head.length + tail.length === 0) return passage;
  return spanning([...head, ...passage.edits, ...tail], passage.relation, judge);
}

/** Judged anew; but what was quoted is still quoted where other words stand between or beside it. */
function spanning(edits: Edit[], was: Passage['relation'] | null, judge: JudgeColumns): Passage {
  const [first, last] = [edits[0]!, edits.at(-1)!];
  const judged = judge(
    [first.suspect[0], last.suspect[1]],
    [first.source[0], last.source[1]],
    edits,
  );
  return was === 'quotation' ? { ...judged, relation: was } : judged;
}
