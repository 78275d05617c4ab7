import { BOUND_MAX_CHANGE, BOUND_PENALTY, BOUND_REACH, BOUND_SENTENCE_BONUS } from './parameters';
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

/** How often each code still stands on the other side, less what this side's middle has of it. */
type Stock = Int16Array;

/**
 * Moves the four bounds of a rewritten region to where the words of the other side begin
 * and end: each bound goes to the place, within `BOUND_MAX_CHANGE` tokens, where the sum of
 * words found less words not found is largest; a sentence start is preferred. A word counts
 * as often as the other side has it. In the first round x is held against what stands around
 * y too, or neither side could grow without the other. O(bounds moved + region).
 */
export function settleBounds(x: Side, y: Side, rarity: Float32Array, rounds: number): void {
  const starts = { ofX: new Set(x.units.starts), ofY: new Set(y.units.starts) };
  for (let round = 0; round < rounds; round += 1) {
    settle(x, round === 0 ? around(y) : y, starts.ofX, rarity);
    settle(y, x, starts.ofY, rarity);
  }
}

function around({ tokens, units, from, to }: Side): Side {
  return {
    tokens,
    units,
    from: Math.max(0, from - BOUND_REACH),
    to: Math.min(tokens.length, to + BOUND_REACH),
  };
}

function settle(side: Side, other: Side, starts: ReadonlySet<number>, rarity: Float32Array): void {
  const stock: Stock = new Int16Array(rarity.length);
  for (let j = other.from; j < other.to; j += 1) stock[other.tokens[j]!]! += 1;
  const middle = (side.from + side.to) >> 1;
  const innerFrom = Math.min(middle, side.from + BOUND_MAX_CHANGE);
  const innerTo = Math.max(middle, side.to - BOUND_MAX_CHANGE);
  for (let i = innerFrom; i < innerTo; i += 1) stock[side.tokens[i]!]! -= 1;
  const lastTo = Math.min(side.tokens.length, side.to + BOUND_MAX_CHANGE);
  const lastFrom = Math.max(0, side.from - BOUND_MAX_CHANGE);
  side.from = bestBound(side.tokens, innerFrom, lastFrom, starts, rarity, stock.slice());
  for (let i = side.from; i < innerFrom; i += 1) stock[side.tokens[i]!]! -= 1;
  side.to = bestBound(side.tokens, innerTo, lastTo, starts, rarity, stock);
}

/** The bound from `first` to `last` up to which walking there finds most of the other side's words. Uses up the stock. */
function bestBound(
  tokens: Uint16Array,
  first: number,
  last: number,
  starts: ReadonlySet<number>,
  rarity: Float32Array,
  stock: Stock,
): number {
  const step = last < first ? -1 : 1;
  let best = first;
  let bestSum = -Infinity;
  let sum = 0;
  for (let bound = first; ; bound += step) {
    const total = sum + (starts.has(bound) ? BOUND_SENTENCE_BONUS : 0);
    if (total > bestSum) {
      bestSum = total;
      best = bound;
    }
    if (bound === last) return best;
    const code = tokens[step > 0 ? bound : bound - 1]!;
    if (isFunction(code)) continue;
    sum += stock[code]! > 0 ? rarity[code]! : -BOUND_PENALTY * rarity[code]!;
    stock[code]! -= 1;
  }
}
