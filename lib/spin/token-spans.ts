import type { Span } from '../core/span';

/** The least span that holds both. */
export function united(a: Span, b: Span): Span {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** From the first to the last token; empty at `empty` where there is none. */
export function boundsOf(tokens: readonly number[], empty: number): Span {
  return tokens.length === 0 ? [empty, empty] : [tokens[0]!, tokens.at(-1)! + 1];
}

/** Stretches of `length` tokens that no span covers. O(n log n). */
export function gapsOf(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let from = 0;
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    if (start > from) gaps.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < length) gaps.push([from, length]);
  return gaps;
}

/** Neighbouring tokens together. */
export function runsOf(tokens: readonly number[]): Span[] {
  const runs: [number, number][] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last?.[1] === token) last[1] = token + 1;
    else runs.push([token, token + 1]);
  }
  return runs;
}
