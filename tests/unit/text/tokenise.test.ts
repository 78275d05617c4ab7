import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '../../../lib/text/function-words';
import { hashOfWord, tokenise } from '../../../lib/text/tokenise';

function words(text: string): string[] {
  const { starts, ends } = tokenise(text);
  return Array.from(starts, (start, token) => text.slice(start, ends[token]));
}

function sameWord(a: string, b: string): boolean {
  return hashOfWord(a) === hashOfWord(b);
}

describe('tokenise', () => {
  it('cuts words at spaces, punctuation and hyphens, not at inner apostrophes', () => {
    expect(words('A self-reliance test: don’t, O’Neill’s!')).toEqual([
      'A',
      'self',
      'reliance',
      'test',
      'don’t',
      'O’Neill’s',
    ]);
  });

  it('keeps numbers with their separators whole and splits them from units', () => {
    expect(words('1,000.5 and 3.5% of $3bn on the 2nd in the 1990s')).toEqual([
      '1,000.5',
      'and',
      '3.5',
      'of',
      '3',
      'bn',
      'on',
      'the',
      '2nd',
      'in',
      'the',
      '1990s',
    ]);
  });

  it('does not read the comma or the stop after a number as part of it', () => {
    expect(words('In 2015, 12. Next')).toEqual(['In', '2015', '12', 'Next']);
  });

  it.each([
    ['Harbour', 'harbour'],
    ['harbour’s', 'harbour'],
    ["harbour's", 'harbour'],
    ['1,000', '1000'],
    ['café', 'cafe'],
    ['Straße', 'strasse'],
    ['ﬁne', 'fine'],
    ['ＷＩＤＥ', 'wide'],
    ['zero\u200bwidth', 'zerowidth'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['naïve', 'nai\u0308ve'],
    ['U.S.', 'US'],
    ['U.K.', 'UK'],
    ['Раypal', 'paypal'],
  ])('gives %s and %s the same hash', (a, b) => {
    expect(sameWord(a, b)).toBe(true);
  });

  it.each([
    ['us', 'US'],
    ['it’s', 'it'],
    ['1.5', '15'],
    ['second', '2nd'],
    ['decision', 'decisions'],
  ])('tells %s from %s', (a, b) => {
    expect(sameWord(a, b)).toBe(false);
  });

  it('does not take a Russian word for a Latin one in a Russian text', () => {
    const russian = tokenise('это сон и он рос');
    const english = tokenise('the COH text and OH poc');
    expect(russian.hashes[1]).not.toBe(english.hashes[1]);
  });

  it('makes tokens of French elisions', () => {
    expect(words("L'homme qu'il a vu aujourd'hui")).toEqual([
      "L'",
      'homme',
      "qu'",
      'il',
      'a',
      'vu',
      "aujourd'hui",
    ]);
  });

  it('gives each character of a script without spaces a token', () => {
    expect(words('東京で 12')).toEqual(['東', '京', 'で', '12']);
    expect(words('กำลัง').join('')).toBe('กำลัง');
  });

  it('gives excluded spans no token and ends words there', () => {
    const text = 'keep dropped keep';
    const { starts } = tokenise(text, [[5, 12]]);
    expect(Array.from(starts)).toEqual([0, 13]);
  });

  it('reads the function words it codes as single tokens', () => {
    for (const word of FUNCTION_WORDS) expect(words(word), word).toHaveLength(1);
  });

  it('puts every token inside the text, in order and disjoint, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { count, starts, ends } = tokenise(text);
        let last = 0;
        let inOrder = true;
        for (let token = 0; token < count; token++) {
          inOrder &&= starts[token]! >= last && ends[token]! > starts[token]!;
          last = ends[token]!;
        }
        expect(inOrder).toBe(true);
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('gives a word the same hash wherever it stands', () => {
    const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ž]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (list) => {
        const { hashes } = tokenise(list.join(' '));
        expect(Array.from(hashes)).toEqual(list.map(hashOfWord));
      }),
    );
  });
});
