import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstFrom, hasBetween } from '../../../lib/core/sorted';

const ascending = fc.array(fc.nat(20), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));

describe('ascending numbers', () => {
  it('are looked up as a look at each of them would', () => {
    fc.assert(
      fc.property(ascending, fc.nat(22), fc.nat(22), (list, from, to) => {
        const first = list.findIndex((one) => one >= from);
        expect(firstFrom(list, from)).toBe(first < 0 ? list.length : first);
        expect(hasBetween(list, from, to)).toBe(list.some((one) => one >= from && one < to));
      }),
    );
  });
});
