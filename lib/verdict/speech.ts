import type { Sketch } from '../sketch/sketch';

/** Equal tokens in a row that count as the same speech: a clause, not a phrase. */
export const SPEECH_RUN = 6;

/**
 * What one text quotes is speech in the other as well, marked there or not: a transcript, a
 * statement printed in full, a block quotation. Marks it in `marks`. O(tokens of both).
 */
export function markQuotedThere(tokens: Uint16Array, marks: Uint8Array, other: Sketch): void {
  const there = new Set<number>();
  for (const { at } of other.quotations) {
    for (let start = at[0]; start + SPEECH_RUN <= at[1]; start++) {
      there.add(speechKey(other.tokens, start));
    }
  }
  if (there.size === 0) return;
  for (let start = 0; start + SPEECH_RUN <= tokens.length; start++) {
    if (there.has(speechKey(tokens, start))) marks.fill(1, start, start + SPEECH_RUN);
  }
}

/** 32-bit key of the run that starts there. */
export function speechKey(tokens: Uint16Array, start: number): number {
  let key = 0;
  for (let i = start; i < start + SPEECH_RUN; i++) {
    key = Math.imul(key ^ (tokens[i]! + 1), 0x9e3779b1);
  }
  return key;
}
