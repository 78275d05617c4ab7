import type { SwapCounts } from '../align/alignment';
import { HEAVY_SHARE, HEAVY_SWAPS, SOME_SHARE, SOME_SWAPS } from './parameters';
import type { Spin } from './spin';

/**
 * How much was spun, in words: by the share of content words that stand for another one. The
 * kind is read from the same count and from more (how it is spread over the sentences), so
 * what is told as spun is never told as none, and nothing else as heavy.
 */
export function levelOf(counts: SwapCounts, isSpun: boolean): Spin['level'] {
  const level = levelByCount(counts);
  if (isSpun) return level === 'none' ? 'some' : level;
  return level === 'heavy' ? 'some' : level;
}

function levelByCount({ contentWords: words, confirmed }: SwapCounts): Spin['level'] {
  const share = confirmed / Math.max(1, words);
  if (confirmed >= HEAVY_SWAPS && share >= HEAVY_SHARE) return 'heavy';
  return confirmed >= SOME_SWAPS && share >= SOME_SHARE ? 'some' : 'none';
}
