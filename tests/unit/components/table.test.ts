import { describe, expect, it } from 'vitest';
import { choose, NO_QUERY, sortedBy, windowOf } from '../../../components/model/table';

describe('the part of the table that is drawn', () => {
  it('is what is seen and a little more, at every place of a long one', () => {
    for (const scrolled of [0, 59, 60, 3_000_000, 5_999_400, 9_999_999]) {
      const { from, to } = windowOf(scrolled, 600, 60, 100_000);
      expect(to - from).toBeLessThanOrEqual(10 + 2 * 8 + 1);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(100_000);
      if (scrolled < 5_999_400) {
        expect(from * 60).toBeLessThanOrEqual(scrolled);
        expect(to * 60).toBeGreaterThanOrEqual(Math.min(6_000_000, scrolled + 600));
      }
    }
  });

  it('is nothing of nothing', () => {
    expect(windowOf(0, 600, 60, 0)).toEqual({ from: 0, to: 0 });
  });
});

describe('choosing rows', () => {
  const ordinals = [9, 7, 5, 3, 1];

  it('adds, takes away, and fills up to the last one chosen, either way', () => {
    const also = choose(new Set([9]), ordinals, { at: 2, anchor: 0, how: 'also' });
    expect([...also]).toEqual([9, 5]);
    expect([...choose(also, ordinals, { at: 0, anchor: 2, how: 'also' })]).toEqual([5]);
    expect(choose(also, ordinals, { at: 4, anchor: 2, how: 'range' })).toEqual(
      new Set([9, 5, 3, 1]),
    );
    expect(choose(also, ordinals, { at: 1, anchor: 2, how: 'range' })).toEqual(new Set([9, 7, 5]));
    expect(choose(also, ordinals, { at: 3, anchor: 2, how: 'alone' })).toEqual(new Set([3]));
  });
});

describe('pressing a heading', () => {
  it('begins words at A and numbers at the largest, and turns round', () => {
    expect(sortedBy(NO_QUERY, 'title')).toEqual({ sort: 'title', down: false });
    expect(sortedBy(NO_QUERY, 'words')).toEqual({ sort: 'words', down: true });
    expect(sortedBy({ ...NO_QUERY, sort: 'words', down: true }, 'words').down).toBe(false);
  });
});
