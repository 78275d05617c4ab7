import { describe, expect, it } from 'vitest';
import { exponentOf } from '../../../tools/bench/growth';

describe('the exponent of a growth', () => {
  it('is that of the power that the values follow', () => {
    const sizes = [10, 100, 1_000, 10_000];
    for (const power of [0, 0.5, 1, 2]) {
      const values = sizes.map((size) => 3 * size ** power);
      expect(exponentOf(sizes, values)).toBeCloseTo(power, 10);
    }
  });
});
