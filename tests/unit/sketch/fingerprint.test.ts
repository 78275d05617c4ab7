import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOfWords } from '../../../lib/sketch/codes';
import {
  fingerprintsOf,
  pairFingerprints,
  skeletonFingerprints,
  skeletonShingles,
  wordFingerprints,
  wordShingles,
} from '../../../lib/sketch/fingerprint';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { containment, resemblance, sharedCount } from '../../../lib/sketch/measures';
import { SELECTION } from '../../../lib/sketch/scheme';
import { distinct, shingleHashes, winnow } from '../../../lib/sketch/winnowing';

const codes = (minLength: number, maxLength: number) =>
  fc.uint16Array({ min: 0, max: 4095, minLength, maxLength });
const hashes = fc
  .array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 60 })
  .map((list) => distinct(Uint32Array.from(list)));

describe('winnow', () => {
  it('keeps a hash of every window, and the smallest of each', () => {
    const column = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(column, fc.integer({ min: 1, max: 12 }), (list, window) => {
        const all = Uint32Array.from(list);
        const kept = new Set(winnow(all, window).positions);
        for (let start = 0; start + window <= all.length; start++) {
          const inside = list.slice(start, start + window);
          const smallest = Math.min(...inside);
          const found = inside.some((hash, at) => hash === smallest && kept.has(start + at));
          expect(found).toBe(true);
        }
      }),
    );
  });

  it('agrees with all shingles, each at its place, of which it keeps some', () => {
    fc.assert(
      fc.property(codes(0, 200), (tokens) => {
        const [all, kept] = [wordShingles(tokens), wordFingerprints(tokens)];
        expect(all.positions).toEqual(Uint32Array.from(all.hashes, (_, at) => at));
        for (const [index, at] of kept.positions.entries())
          expect(all.hashes[at]).toBe(kept.hashes[index]);
      }),
    );
  });

  it('agrees with hashing each shingle by itself', () => {
    fc.assert(
      fc.property(codes(0, 40), fc.integer({ min: 1, max: 8 }), (tokens, size) => {
        const rolled = shingleHashes(tokens, size, 7);
        const alone = Array.from(
          rolled,
          (_, at) => shingleHashes(tokens.slice(at, at + size), size, 7)[0],
        );
        expect(Array.from(rolled)).toEqual(alone);
      }),
    );
  });
});

describe('wordFingerprints', () => {
  it('finds every shared run of shingle + window − 1 tokens', () => {
    const run = SELECTION.shingle + SELECTION.window - 1;
    fc.assert(
      fc.property(codes(run, run + 20), codes(0, 60), codes(0, 60), (shared, before, after) => {
        const suspect = wordFingerprints(Uint16Array.from([...before, ...shared, ...after]));
        const source = wordFingerprints(Uint16Array.from([...after, ...shared, ...before]));
        expect(sharedCount(distinct(suspect.hashes), distinct(source.hashes))).toBeGreaterThan(0);
      }),
    );
  });

  it('is empty for fewer tokens than a shingle', () => {
    expect(wordFingerprints(Uint16Array.from([1, 2, 3, 4])).hashes).toHaveLength(0);
  });
});

describe('shingles of the skeleton', () => {
  it('are of every word, however long the text is', () => {
    const frame = codesOfWords('the of and to in a');
    for (const length of [600, 60_000]) {
      const tokens = Uint16Array.from({ length }, (_, i) => frame[i % frame.length]!);
      const { hashes, positions } = skeletonShingles(tokens, 'en');
      expect(hashes).toHaveLength(length - SELECTION.skeletonShingle + 1);
      expect([...positions]).toEqual([...positions.keys()]);
      expect(new Set(hashes).size).toBe(frame.length);
    }
  });
});

describe('skeletonFingerprints', () => {
  const frame = (nouns: string[]): Uint16Array =>
    codesOfWords(
      nouns
        .map((noun) => `the ${noun} of a ${noun} was in the ${noun} and it had been for them`)
        .join(' '),
    );
  const a = frame(['harbour', 'captain', 'vessel']);
  const b = frame(['tunnel', 'driver', 'lorry']);

  it('stands when every content word is another', () => {
    const one = skeletonFingerprints(a, 'en').hashes;
    expect(one.length).toBeGreaterThan(0);
    expect(skeletonFingerprints(b, 'en').hashes).toEqual(one);
  });

  it('is off for a language without a list', () => {
    expect(skeletonFingerprints(a, 'fi').hashes).toHaveLength(0);
  });
});

describe('pairFingerprints', () => {
  const words = 'kumquat zeppelin ocelot marzipan gargoyle turquoise periscope walrus tambourine';

  it('does not mind which word comes first, nor small words between', () => {
    const forwards = distinct(pairFingerprints(codesOfWords(words)).hashes);
    const turned = words.split(' ').reverse().join(' of the ');
    expect(forwards.length).toBeGreaterThan(0);
    expect(distinct(pairFingerprints(codesOfWords(turned)).hashes)).toEqual(forwards);
  });
});

describe('fingerprintsOf', () => {
  it('gives channels that never share a hash by construction, sorted and once each', () => {
    const text =
      'The harbour of Valeport was closed on 6 July 2020 when a storm took 241 crates from it, and it had been open for the whole of the winter.';
    const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
    for (const column of Object.values(fingerprintsOf(sketch))) {
      expect(distinct(column as Uint32Array)).toEqual(column);
    }
    expect(fingerprintsOf(sketch).facts.length).toBe(3);
  });
});

describe('measures', () => {
  it('finds a set wholly contained in itself', () => {
    fc.assert(
      fc.property(hashes, (set) => {
        expect(containment(set, set)).toBe(set.length === 0 ? 0 : 1);
        expect(resemblance(set, set)).toBe(set.length === 0 ? 0 : 1);
      }),
    );
  });

  it('agrees with counting in sets', () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const inB = new Set(b);
        const shared = Array.from(a).filter((hash) => inB.has(hash)).length;
        expect(sharedCount(a, b)).toBe(shared);
        expect(sharedCount(b, a)).toBe(shared);
      }),
    );
  });

  it('never contains more when the source loses text', () => {
    fc.assert(
      fc.property(hashes, hashes, fc.nat(60), (suspect, source, cut) => {
        expect(containment(suspect, source.slice(0, cut))).toBeLessThanOrEqual(
          containment(suspect, source),
        );
      }),
    );
  });
});
