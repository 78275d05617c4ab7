import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../lib/sketch/sketch';
import { KnownFacts } from '../../../lib/spin/known-facts';
import { compareNames } from '../../../lib/spin/values/names';

/** Words that names are made of here: spellings, case forms, initials and joints of one another. */
const WORDS = (
  'centre center labour labor organisation organization brenner brennera brennerowi brennerem ' +
  'brennerben karsund karsundu karsundem tolmere al-wathiq alwathiq st. st j b o of the and für ' +
  'kbc bok united nations states harbour harbor trust x'
).split(' ');
const LISTED = ['un', 'united nations', 'us', 'united states', 'uk', 'britain', 'eu', 'burma'];

const name = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
  fc.constantFrom(...LISTED),
  // The initials of such a name.
  fc
    .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 4 })
    .map((some) => some.map((word) => word[0]).join('')),
);

const factOf = (value: string): Fact => ({ kind: 'name', at: [0, 1], text: value, value });
/** So many others that names are looked up by their keys. */
const OTHERS = Array.from({ length: 60 }, (_, i) => factOf(`zq${i} zz${i}`));

describe('the facts of a text by what they say', () => {
  it.each(['en', 'pl', 'hu', 'ru', 'de'])(
    'give every name that may be the one asked for: %s',
    (language) => {
      fc.assert(
        fc.property(fc.uniqueArray(name, { minLength: 5, maxLength: 25 }), name, (names, asked) => {
          const known = new KnownFacts([...OTHERS, ...names.map(factOf)], language);
          const given = [...known.likeOf(factOf(asked))].map(({ value }) => value);
          const same = names.filter((other) => compareNames(asked, other, language) === 'same');
          expect(given).toEqual(expect.arrayContaining(same));
          expect(names.filter((other) => compareNames(other, asked, language) === 'same')).toEqual(
            same,
          );
        }),
      );
    },
  );

  it.each([
    ['one of its words, the last', 'en', 'ada brenner', 'brenner'],
    ['one of its words, the first', 'en', 'brenner karsund', 'brenner'],
    ['some of its words', 'en', 'harbour trust karsund', 'karsund harbour'],
    ['a spelling of its last word', 'en', 'tolmere centre', 'center'],
    ['a spelling of its first word', 'en', 'labour trust', 'labor'],
    ['the joints of a word', 'en', 'al-wathiq', 'alwathiq brenner'],
    ['the initial of a first name', 'en', 'j brenner', 'joan brenner'],
    ['its initials', 'en', 'kbt', 'karsund bridge trust'],
    ['its initials without the small words', 'en', 'ctk', 'company of tolmere and karsund'],
    ['a case form of its last word', 'pl', 'ada brenner', 'brennerowi'],
    ['a case form of its first word', 'pl', 'brenner karsund', 'brennerowi'],
    ['another name of the lists', 'en', 'uk', 'britain'],
  ])('give and ask for %s', (_, language, one, other) => {
    for (const [asked, held] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(compareNames(asked, held, language)).toBe('same');
      const known = new KnownFacts([...OTHERS, factOf(held)], language);
      expect([...known.likeOf(factOf(asked))].map(({ value }) => value)).toEqual([held]);
    }
  });

  it('do not give the names that share nothing with it', () => {
    const known = new KnownFacts([...OTHERS, factOf('ada brenner')], 'en');
    expect([...known.likeOf(factOf('brenner'))].map(({ value }) => value)).toEqual(['ada brenner']);
    expect([...known.likeOf(factOf('tolmere'))]).toEqual([]);
  });
});
