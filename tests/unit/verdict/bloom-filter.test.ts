import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BloomFilter } from '../../../lib/verdict/bloom-filter';

const BITS = 1 << 12;
const HASHES = 5;

describe('a Bloom filter', () => {
  it('misses no key that was added, also after a round trip through its table', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 200 }), (keys) => {
        const filter = new BloomFilter(BITS, HASHES);
        for (const key of keys) filter.add(key);
        const table = Buffer.from(filter.toBytes()).toString('base64');
        const read = new BloomFilter(BITS, HASHES, table);
        for (const key of keys) {
          expect(filter.has(key)).toBe(true);
          expect(read.has(key)).toBe(true);
        }
      }),
    );
  });

  it('finds few keys that were not added', () => {
    const filter = new BloomFilter(BITS, HASHES);
    for (let key = 0; key < 300; key++) filter.add(key);
    let wrong = 0;
    for (let key = 300; key < 10_300; key++) if (filter.has(key)) wrong++;
    expect(wrong).toBeLessThan(100);
  });

  it('is empty when nothing was added', () => {
    expect(new BloomFilter(BITS, HASHES).has(7)).toBe(false);
  });
});
