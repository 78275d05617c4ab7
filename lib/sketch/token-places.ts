import type { Span } from '../core/span';

interface Places {
  starts: Uint32Array;
  ends: Uint32Array;
}

/** Index of the first token that ends after the offset; the token count when none does. O(log n). */
export function firstTokenAt(tokens: Places, offset: number): number {
  let low = 0;
  let high = tokens.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.ends[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens that lie in the text span, whole or in part; an empty span where there are none. */
export function tokensWithin(tokens: Places, span: Span): Span {
  const first = firstTokenAt(tokens, span[0]);
  let end = firstTokenAt(tokens, span[1]);
  if (end < tokens.starts.length && tokens.starts[end]! < span[1]) end++;
  return [first, Math.max(first, end)];
}

/** The text span from the first to the last token of a token span; empty for an empty one. */
export function textSpan(offsets: Places, tokens: Span): Span {
  const from = tokens[0];
  const to = tokens[1];
  if (to <= from) {
    const at = offsets.starts[from] ?? offsets.ends.at(-1) ?? 0;
    return [at, at];
  }
  return [offsets.starts[from]!, offsets.ends[to - 1]!];
}
