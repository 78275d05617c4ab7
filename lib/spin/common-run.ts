import type { Span } from '../core/span';
import type { Region } from './regions';

/** Two short stretches held against each other. */
export interface LocalMatch {
  /** Tokens of the source from the first to the last equal one. */
  source: Span;
  equal: number;
  /** Where they differ between the first and the last equal token. */
  regions: Region[];
}

/**
 * Longest common subsequence of two short token stretches, as equal columns and what lies
 * between. Null when nothing is common. O(n·m) time and space: for quotations.
 */
export function commonRun(a: Uint16Array, at: Span, b: Uint16Array, of: Span): LocalMatch | null {
  const pairs = commonPairs(a.subarray(at[0], at[1]), b.subarray(of[0], of[1]));
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  const regions: Region[] = [];
  for (let p = 1; p < pairs.length; p++) {
    const [i, j] = pairs[p - 1]!;
    const [k, l] = pairs[p]!;
    if (k === i + 1 && l === j + 1) continue;
    regions.push({
      suspect: [at[0] + i + 1, at[0] + k],
      source: [of[0] + j + 1, of[0] + l],
      after: true,
      before: true,
    });
  }
  return {
    source: [of[0] + first[1], of[0] + last[1] + 1],
    equal: pairs.length,
    regions,
  };
}

function commonPairs(x: Uint16Array, y: Uint16Array): [number, number][] {
  const width = y.length + 1;
  const best = new Uint16Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      best[i * width + j] =
        x[i] === y[j]
          ? best[(i + 1) * width + j + 1]! + 1
          : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    if (x[i] === y[j]) pairs.push([i++, j++]);
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}
