import { NEAR, NEAR_WEIGHT } from './parameters';

/**
 * The weight of hits on a page, as a share of `whole`, 0…1: all of them, and with NEAR_WEIGHT
 * those of the fullest stretch of NEAR words. `positions` (token indices) ascend. O(n).
 */
export function gathered(
  positions: readonly number[],
  weights: readonly number[],
  whole: number,
): number {
  let all = 0;
  let inside = 0;
  let fullest = 0;
  let first = 0;
  for (let hit = 0; hit < positions.length; hit++) {
    all += weights[hit]!;
    inside += weights[hit]!;
    while (positions[hit]! - positions[first]! >= NEAR) inside -= weights[first++]!;
    fullest = Math.max(fullest, inside);
  }
  return whole === 0 ? 0 : (all + NEAR_WEIGHT * fullest) / ((1 + NEAR_WEIGHT) * whole);
}
