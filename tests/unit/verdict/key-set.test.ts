import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeySet } from '../../../lib/verdict/key-set';

describe('a set of keys', () => {
  it('answers as Set does, whatever the keys', () => {
    const key = fc.oneof(fc.nat(50), fc.nat(2 ** 31 - 3));
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), fc.array(key), (added, asked) => {
        const known = new Set<number>();
        const keys = new KeySet(added.length);
        for (const one of added) {
          expect(keys.add(one)).toBe(!known.has(one));
          known.add(one);
        }
        for (const one of asked) expect(keys.has(one)).toBe(known.has(one));
      }),
    );
  });
});
