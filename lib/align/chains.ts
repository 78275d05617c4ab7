import type { Anchors } from './seeds';
import { CHAIN_LOOKBACK, CHAIN_MAX_GAP, CHAIN_MAX_SHIFT } from './parameters';

/** Anchors in ascending order of both texts; indices into `Anchors`. */
export interface Chain {
  anchors: number[];
  score: number;
}

/**
 * Joins anchors to chains that ascend in both texts. Chains may cross each other, which is
 * how a moved paragraph is told. Chaining by dynamic programming over a bounded number of
 * predecessors (as in minimap2, Li 2018); each anchor ends in one chain at most. O(n · lookback).
 * Returned best first.
 */
export function chainAnchors(anchors: Anchors, scoreOf: (anchor: number) => number): Chain[] {
  const { count } = anchors;
  const own = new Float64Array(count);
  const best = new Float64Array(count);
  const previous = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i += 1) {
    own[i] = scoreOf(i);
    best[i] = own[i]!;
    for (let j = i - 1; j >= Math.max(0, i - CHAIN_LOOKBACK); j -= 1) {
      const link = linkScore(anchors, own[i]!, j, i);
      if (link > 0 && best[j]! + link > best[i]!) {
        best[i] = best[j]! + link;
        previous[i] = j;
      }
    }
  }
  return collectChains(best, previous);
}

/** What anchor `to` adds behind `from`; not positive when it cannot follow. */
function linkScore(anchors: Anchors, own: number, from: number, to: number): number {
  const { atX, atY, length } = anchors;
  const gapX = atX[to]! - atX[from]! - length[from]!;
  const gapY = atY[to]! - atY[from]! - length[from]!;
  // Anchors that overlap in one text (a repeated word) count only for what they add.
  const overlap = Math.max(0, -gapX, -gapY);
  if (overlap >= length[to]! || atX[to]! <= atX[from]! || atY[to]! <= atY[from]!) return 0;
  if (Math.max(gapX, gapY) > CHAIN_MAX_GAP) return 0;
  const shift = Math.abs(gapX - gapY);
  if (shift > CHAIN_MAX_SHIFT) return 0;
  const kept = own * (1 - overlap / length[to]!);
  return kept - shift / 2 - Math.max(0, Math.min(gapX, gapY)) / 4;
}

function collectChains(best: Float64Array, previous: Int32Array): Chain[] {
  const order = Int32Array.from(best.keys()).sort((a, b) => best[b]! - best[a]! || a - b);
  const used = new Uint8Array(best.length);
  const chains: Chain[] = [];
  for (const end of order) {
    if (used[end]) continue;
    const members: number[] = [];
    let at = end;
    for (; at >= 0 && !used[at]; at = previous[at]!) {
      used[at] = 1;
      members.push(at);
    }
    const score = best[end]! - (at >= 0 ? best[at]! : 0);
    chains.push({ anchors: members.reverse(), score });
  }
  return chains.sort((a, b) => b.score - a.score);
}
