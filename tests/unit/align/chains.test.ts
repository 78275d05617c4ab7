import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainAnchors } from '../../../lib/align/chains';
import { CHAIN_MAX_GAP, CHAIN_MAX_SHIFT } from '../../../lib/align/parameters';
import type { Anchors } from '../../../lib/align/seeds';

type Anchor = readonly [x: number, y: number, length: number];

const anchorLists = fc
  .uniqueArray(fc.tuple(fc.nat(70), fc.nat(70), fc.integer({ min: 1, max: 12 })), {
    maxLength: 8,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((list) => [...list].sort((a, b) => a[0] - b[0] || a[1] - b[1]));

function anchorsOf(list: readonly Anchor[]): Anchors {
  return {
    count: list.length,
    atX: Int32Array.from(list, ([x]) => x),
    atY: Int32Array.from(list, ([, y]) => y),
    length: Int32Array.from(list, ([, , length]) => length),
  };
}

/** What `to` adds behind `from`: its own words that are new, less the gap; null when it cannot follow. */
function added(from: Anchor, to: Anchor): number | null {
  if (to[0] <= from[0] || to[1] <= from[1]) return null;
  const [gapX, gapY] = [to[0] - from[0] - from[2], to[1] - from[1] - from[2]];
  const overlap = Math.max(0, -gapX, -gapY);
  const shift = Math.abs(gapX - gapY);
  if (overlap >= to[2] || Math.max(gapX, gapY) > CHAIN_MAX_GAP || shift > CHAIN_MAX_SHIFT)
    return null;
  const link = to[2] - overlap - shift / 2 - Math.max(0, Math.min(gapX, gapY)) / 4;
  return link > 0 ? link : null;
}

/** The best of all chains that end at an anchor. */
function naiveBest(list: readonly Anchor[], end: number): number {
  let best = list[end]![2];
  for (let before = 0; before < end; before += 1) {
    const link = added(list[before]!, list[end]!);
    if (link !== null) best = Math.max(best, naiveBest(list, before) + link);
  }
  return best;
}

describe('chains of anchors', () => {
  it('begin with the best of all chains, and use every anchor once', () => {
    fc.assert(
      fc.property(anchorLists, (list) => {
        const anchors = anchorsOf(list);
        const chains = chainAnchors(anchors, (anchor) => anchors.length[anchor]!);
        const best = list.map((_, end) => naiveBest(list, end));
        expect(chains[0]?.score ?? 0).toBeCloseTo(Math.max(0, ...best));
        const used = chains.flatMap((chain) => chain.anchors);
        expect([...used].sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
        chains.forEach((chain, index) => {
          if (index > 0) expect(chain.score).toBeLessThanOrEqual(chains[index - 1]!.score);
          chain.anchors.forEach((anchor, i) => {
            if (i > 0) expect(added(list[chain.anchors[i - 1]!]!, list[anchor]!)).not.toBeNull();
          });
        });
      }),
      { numRuns: 400 },
    );
  });

  it('are worth what their anchors add one behind the other', () => {
    const list: Anchor[] = [
      [0, 0, 5],
      [3, 4, 6],
      [20, 16, 4],
    ];
    const anchors = anchorsOf(list);
    const chains = chainAnchors(anchors, (anchor) => anchors.length[anchor]!);
    // Two words overlap, and the second is shifted by one; the third adds nothing behind it.
    expect(chains).toEqual([
      { anchors: [0, 1], score: 5 + 6 - 2 - 1 / 2 },
      { anchors: [2], score: 4 },
    ]);
  });
});
