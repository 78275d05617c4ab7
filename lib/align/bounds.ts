import { BOUND_MAX_CHANGE, BOUND_PENALTY, BOUND_SENTENCE_BONUS } from './parameters';
import { isFunction } from './pair';
import type { Units } from './units';

/** One side of a rewritten region while its bounds are moved. */
export interface Side {
  tokens: Uint16Array;
  units: Units;
  /** Token span. */
  from: number;
  to: number;
}

/**
 * Moves the four bounds of a rewritten region to where the words of the other side begin
 * and end: each bound goes to the place, within `BOUND_MAX_CHANGE` tokens, where the sum of
 * words found less words not found is largest; a sentence start is preferred.
 * O(bounds moved + region).
 */
export function settleBounds(x: Side, y: Side, rarity: Float32Array, rounds: number): void {
  const present = new Uint8Array(rarity.length);
  for (let round = 0; round < rounds; round += 1) {
    settle(x, y, rarity, present);
    settle(y, x, rarity, present);
  }
}

function settle(side: Side, other: Side, rarity: Float32Array, present: Uint8Array): void {
  present.fill(0);
  for (let j = other.from; j < other.to; j += 1) present[other.tokens[j]!] = 1;
  const middle = (side.from + side.to) >> 1;
  const starts = new Set(side.units.starts);
  const from = bestBound(side, middle, -1, side.from, starts, rarity, present);
  side.to = bestBound(side, middle, 1, side.to, starts, rarity, present);
  side.from = from;
}

/** The bound near `old` up to which walking from the middle finds most of the other side's words. */
function bestBound(
  { tokens }: Side,
  middle: number,
  step: 1 | -1,
  old: number,
  starts: ReadonlySet<number>,
  rarity: Float32Array,
  present: Uint8Array,
): number {
  const last =
    step > 0
      ? Math.min(tokens.length, old + BOUND_MAX_CHANGE)
      : Math.max(0, old - BOUND_MAX_CHANGE);
  const nearest =
    step > 0 ? Math.max(middle, old - BOUND_MAX_CHANGE) : Math.min(middle, old + BOUND_MAX_CHANGE);
  let best = old;
  let bestSum = -Infinity;
  let sum = 0;
  for (let bound = nearest; ; bound += step) {
    const total = sum + (starts.has(bound) ? BOUND_SENTENCE_BONUS : 0);
    if (total > bestSum) {
      bestSum = total;
      best = bound;
    }
    if (bound === last) break;
    const code = tokens[step > 0 ? bound : bound - 1]!;
    if (!isFunction(code)) sum += present[code] ? rarity[code]! : -BOUND_PENALTY * rarity[code]!;
  }
  return best;
}
