import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gathered } from '../../../lib/index/nearness';
import { NEAR, NEAR_WEIGHT } from '../../../lib/index/parameters';

const hits = fc.array(
  fc.record({
    position: fc.integer({ min: 0, max: 3_000 }),
    weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
  }),
  { maxLength: 40 },
);

describe('gathered', () => {
  it('is 1 for all of a page that is one stretch, 0 for nothing', () => {
    expect(gathered([0, 5, NEAR - 1], [1, 2, 3], 6)).toBeCloseTo(1, 9);
    expect(gathered([], [], 6)).toBe(0);
    expect(gathered([], [], 0)).toBe(0);
  });

  it('takes the fullest stretch, as trying each of them does', () => {
    fc.assert(
      fc.property(hits, (list) => {
        const sorted = [...list].sort((a, b) => a.position - b.position);
        const sum = (some: typeof list) => some.reduce((all, { weight }) => all + weight, 0);
        const stretches = sorted.map(({ position }) =>
          sum(sorted.filter((hit) => hit.position >= position && hit.position < position + NEAR)),
        );
        const fullest = Math.max(0, ...stretches);
        const expected = (sum(sorted) + NEAR_WEIGHT * fullest) / (1 + NEAR_WEIGHT) / 50;
        const positions = sorted.map(({ position }) => position);
        const weights = sorted.map(({ weight }) => weight);
        expect(gathered(positions, weights, 50)).toBeCloseTo(expected, 9);
      }),
    );
  });
});
