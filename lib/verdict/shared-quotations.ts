import type { Sketch } from '../sketch/sketch';
import type { SketchView } from './sketch-view';

/** Equal tokens in a row that count: a clause, not a phrase. */
const RUN = 6;

/** Tokens of the page that are speech in both texts, in the same words. O(tokens of both). */
export function sharedQuotedTokens(page: SketchView, other: SketchView): number {
  const there = new Set<number>();
  eachMarkedRun(other.sketch.tokens, other.spoken, (key) => there.add(key));
  const shared = new Uint8Array(page.spoken.length);
  eachMarkedRun(page.sketch.tokens, page.spoken, (key, start) => {
    if (there.has(key)) shared.fill(1, start, start + RUN);
  });
  return shared.reduce((sum, mark) => sum + mark, 0);
}

/**
 * What one text quotes is speech in the other as well, marked there or not: a transcript, a
 * statement printed in full, a block quotation. Marks it in `marks`. O(tokens of both).
 */
export function markQuotedThere(tokens: Uint16Array, marks: Uint8Array, other: Sketch): void {
  const there = new Set<number>();
  for (const { at } of other.quotations) {
    for (let start = at[0]; start + RUN <= at[1]; start++) there.add(runKey(other.tokens, start));
  }
  if (there.size === 0) return;
  for (let start = 0; start + RUN <= tokens.length; start++) {
    if (there.has(runKey(tokens, start))) marks.fill(1, start, start + RUN);
  }
}

function eachMarkedRun(
  tokens: Uint16Array,
  marks: Uint8Array,
  visit: (key: number, start: number) => void,
): void {
  let marked = 0;
  for (let i = 0; i < marks.length; i++) {
    marked = marks[i] ? marked + 1 : 0;
    if (marked >= RUN) visit(runKey(tokens, i - RUN + 1), i - RUN + 1);
  }
}

function runKey(tokens: Uint16Array, start: number): number {
  let key = 0;
  for (let i = start; i < start + RUN; i++) key = Math.imul(key ^ (tokens[i]! + 1), 0x9e3779b1);
  return key;
}
