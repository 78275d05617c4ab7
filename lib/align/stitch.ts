import type { Alignment, Passage } from './alignment';
import { editOf } from './edits';
import { LONGEST_REGION, LOOSE_END } from './parameters';

/**
 * The alignment with its passages joined across short differing places, and led to the ends
 * of the texts where only a few words are missing: a word put in between two long equal
 * stretches, or changed at the very end, is a change of the text around it. O(passages).
 */
export function stitch(alignment: Alignment): Alignment {
  const passages: Passage[] = [];
  for (const passage of alignment.passages) {
    const last = passages.at(-1);
    if (last && areNeighbours(last, passage)) passages[passages.length - 1] = join(last, passage);
    else passages.push(passage);
  }
  return { ...alignment, passages: passages.map((passage) => toTheEnds(passage, alignment)) };
}

function areNeighbours(before: Passage, after: Passage): boolean {
  if (before.edits.length === 0 || after.edits.length === 0) return false;
  const isShort = (gap: number): boolean => gap >= 0 && gap <= LONGEST_REGION;
  return (
    isShort(after.suspect[0] - before.suspect[1]) && isShort(after.source[0] - before.source[1])
  );
}

function join(before: Passage, after: Passage): Passage {
  const between = editOf(
    [before.suspect[1], after.suspect[0]],
    [before.source[1], after.source[0]],
  );
  return {
    ...before,
    suspect: [before.suspect[0], after.suspect[1]],
    source: [before.source[0], after.source[1]],
    edits: [...before.edits, ...between, ...after.edits],
    equal: before.equal + after.equal,
    related: before.related + after.related,
  };
}

function toTheEnds(passage: Passage, { suspectTokens, sourceTokens }: Alignment): Passage {
  if (passage.edits.length === 0) return passage;
  const { suspect, source } = passage;
  const isLoose = (...lengths: number[]): boolean => lengths.every((n) => n <= LOOSE_END);
  const atStart = isLoose(suspect[0], source[0]);
  const atEnd = isLoose(suspectTokens - suspect[1], sourceTokens - source[1]);
  const head = atStart ? editOf([0, suspect[0]], [0, source[0]]) : [];
  const tail = atEnd ? editOf([suspect[1], suspectTokens], [source[1], sourceTokens]) : [];
  return {
    ...passage,
    suspect: [atStart ? 0 : suspect[0], atEnd ? suspectTokens : suspect[1]],
    source: [atStart ? 0 : source[0], atEnd ? sourceTokens : source[1]],
    edits: [...head, ...passage.edits, ...tail],
  };
}
