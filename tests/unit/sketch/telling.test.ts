import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeSketch, encodeSketch } from '../../../lib/sketch/codec';
import { factFingerprints, tellingFingerprints } from '../../../lib/sketch/fingerprint';
import { makeSketch, makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { TELLING_BITS, tellingHash, tellingOf } from '../../../lib/sketch/telling';
import { hashOfWord } from '../../../lib/text/tokenise';
import { aText } from '../../support/reports';

const telling = (text: string, title = '') =>
  makeSketch({ text, title, language: 'en', excluded: [] }).sketch.telling!;
const has = (words: { hashes: Uint32Array }, word: string): boolean =>
  words.hashes.includes(tellingHash(hashOfWord(word)));

describe('tellingWords', () => {
  it('keeps rare words, each once where it stands first', () => {
    const words = telling('The trawler left Quernmouth and the trawler came back to Quernmouth.');
    expect(has(words, 'trawler')).toBe(true);
    expect(has(words, 'quernmouth')).toBe(true);
    expect(Array.from(words.positions)).toEqual([1, 3]);
  });

  it('leaves out small words, figures and what everybody writes', () => {
    const words = telling('The government said on Monday that 4,711 people were in it.');
    expect(words.hashes).toHaveLength(0);
  });

  it('reads a word alike whatever its case, accents and possessive', () => {
    const plain = telling('A smuggler was in Tellsea.');
    const other = telling("A SMUGGLER’S was in Téllsea's.");
    expect(other.hashes).toEqual(plain.hashes);
  });

  it('takes the words of the headline first, at the beginning', () => {
    const words = telling('The mayor of Orbank met the smuggler.', 'Smuggler in a kayak');
    expect(Array.from(words.hashes.slice(0, 2))).toEqual(
      ['smuggler', 'kayak'].map((word) => tellingHash(hashOfWord(word))),
    );
    expect(Array.from(words.positions.slice(0, 2))).toEqual([0, 0]);
    expect(new Set(words.hashes).size).toBe(words.hashes.length);
  });

  it('keeps a word that the text names again and again, wherever it begins', () => {
    const rare = Array.from({ length: 70 }, (_, n) => `zo${'kalomiru'.slice(n % 7)}q${n}x`);
    const words = telling(`${rare.join(' of the ')} of the trawler, the trawler and the trawler.`);
    expect(has(words, 'trawler')).toBe(true);
    expect(words.hashes.length).toBeLessThan(70);
  });

  it('takes nothing from scripts whose tokens are single signs', () => {
    expect(telling('港口議會關閉了橋。').hashes).toHaveLength(0);
  });

  it('reads words of other languages', () => {
    expect(has(telling('Der Schmuggler floh in einer Barkasse.'), 'Barkasse')).toBe(true);
    expect(has(telling('Le contrebandier fuit en pirogue.'), 'pirogue')).toBe(true);
    expect(has(telling('Контрабандист бежал на лодке.'), 'контрабандист')).toBe(true);
  });

  it('stands in every stretch of a long text, in reading order, inside the text', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, size) => {
          const { sketch } = makeSketch({ text: aText(seed, size), language: 'en', excluded: [] });
          const { positions, hashes } = sketch.telling!;
          expect(Array.from(positions)).toEqual(Array.from(positions).sort((a, b) => a - b));
          expect(positions.every((at) => at < sketch.tokens.length)).toBe(true);
          expect(hashes.every((hash) => hash < 2 ** TELLING_BITS)).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});

describe('telling words of a sketch', () => {
  const text = 'Ivo Smuggler of Orbank met Tom Vale on Monday.';

  it('survive the way through a pack', () => {
    const { sketch } = makeSketch({ text, title: 'Trawler met', language: 'en', excluded: [] });
    expect(decodeSketch(encodeSketch(sketch))).toEqual(sketch);
  });

  it('are those of the names where a sketch has none of its own', () => {
    const { sketch } = makeSketchOfCoding(1, { text, language: 'en', excluded: [] });
    expect(sketch.telling).toBeUndefined();
    expect(has(tellingOf(sketch), 'vale')).toBe(true);
    const newer = tellingFingerprints(makeSketch({ text, language: 'en', excluded: [] }).sketch);
    const older = tellingFingerprints(sketch);
    expect(older.hashes.some((hash) => newer.hashes.includes(hash))).toBe(true);
  });

  it('are posted apart from the facts of the same words', () => {
    const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
    const facts = factFingerprints(sketch.facts).hashes;
    expect(tellingFingerprints(sketch).hashes.some((hash) => facts.includes(hash))).toBe(false);
  });

  it('are refused where they are damaged', () => {
    const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
    const json = JSON.parse(encodeSketch(sketch)) as { w: [string, string] };
    const [positions, hashes] = json.w;
    const damaged: unknown[] = [
      [positions, hashes.slice(0, 4)],
      [positions],
      [`${positions}_`, hashes],
      ['_____A', hashes],
      [positions, '_____A'],
      7,
    ];
    for (const w of damaged) {
      expect(() => decodeSketch(JSON.stringify({ ...json, w }))).toThrow(/damaged sketch/);
    }
  });
});
