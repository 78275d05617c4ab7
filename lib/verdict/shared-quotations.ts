import type { SketchView } from './sketch-view';

/** Equal tokens in a row, quoted on both sides, that count: a clause, not a phrase. */
const RUN = 6;

/** Tokens of the page inside quotation marks that the other text quotes in the same words. */
export function sharedQuotedTokens(page: SketchView, other: SketchView): number {
  const there = new Set<number>();
  eachQuotedRun(other, (key) => there.add(key));
  const shared = new Uint8Array(page.quoted.length);
  eachQuotedRun(page, (key, start) => {
    if (there.has(key)) shared.fill(1, start, start + RUN);
  });
  return shared.reduce((sum, mark) => sum + mark, 0);
}

function eachQuotedRun(view: SketchView, visit: (key: number, start: number) => void): void {
  let quoted = 0;
  for (let i = 0; i < view.quoted.length; i++) {
    quoted = view.quoted[i] ? quoted + 1 : 0;
    if (quoted >= RUN) visit(runKey(view.sketch.tokens, i - RUN + 1), i - RUN + 1);
  }
}

function runKey(tokens: Uint16Array, start: number): number {
  let key = 0;
  for (let i = start; i < start + RUN; i++) key = (key * 4099 + tokens[i]! + 1) % 2147483647;
  return key;
}
