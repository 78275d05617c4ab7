import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HashTable } from '../../../lib/index/hash-table';

it('numbers hashes as a Map does, whatever they are', () => {
  // Small ones too: they meet in the same slots.
  const hash = fc.oneof(
    fc.integer({ min: 0, max: 0xffffffff }),
    fc.integer({ min: 0, max: 9 }).map((low) => low * 2 ** 20),
  );
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 60 }), fc.array(hash), (added, asked) => {
      const table = new HashTable(added.length);
      const map = new Map<number, number>();
      for (const one of added) {
        expect(table.add(one)).toBe(!map.has(one));
        if (!map.has(one)) map.set(one, map.size);
      }
      for (const one of [...added, ...asked]) expect(table.find(one)).toBe(map.get(one) ?? -1);
    }),
  );
});
