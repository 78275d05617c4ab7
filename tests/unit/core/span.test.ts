import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coveredLength, mergeSpans, spanOverlap, type Span } from '../../../lib/core/span';

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): Span => [start, start + length]),
  { maxLength: 12 },
);

/** The units inside the spans, counted one by one. */
const unitsOf = (list: readonly Span[]) =>
  new Set(list.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i)));

describe('merged spans', () => {
  it('cover the same units, sorted, neither overlapping nor touching', () => {
    fc.assert(
      fc.property(spans, (list) => {
        const merged = mergeSpans(list);
        expect(unitsOf(merged)).toEqual(unitsOf(list));
        for (let i = 1; i < merged.length; i++) {
          expect(merged[i]![0]).toBeGreaterThan(merged[i - 1]![1]);
        }
      }),
    );
  });

  it('count every covered unit once', () => {
    fc.assert(
      fc.property(spans, (list) => {
        expect(coveredLength(list)).toBe(unitsOf(list).size);
      }),
    );
  });
});

describe('the overlap of two spans', () => {
  it('is what both cover, and nothing where they only touch', () => {
    expect(spanOverlap([0, 5], [3, 9])).toBe(2);
    expect(spanOverlap([0, 5], [5, 9])).toBe(0);
    expect(spanOverlap([7, 9], [0, 5])).toBe(0);
  });
});
