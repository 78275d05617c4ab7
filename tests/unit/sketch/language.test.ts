import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../lib/sketch/coding-1/language';
import { FUNCTION_WORDS_OF } from '../../../lib/text/function-words';
import { hashString } from '../../../lib/text/hash';

const lists = Object.entries(FUNCTION_WORDS_OF);

/** So many words of one language that no other has. */
function wordsOf(language: string, count: number): string[] {
  const own = lists.find(([name]) => name === language)![1];
  const others = new Set(
    lists.filter(([name]) => name !== language).flatMap(([, words]) => [...words]),
  );
  return [...own].filter((word) => !others.has(word)).slice(0, count);
}

const detected = (...words: string[]): string =>
  detectLanguage(Int32Array.from(words, (word) => hashString(word) | 0));

const strange = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `zq${String(i)}`);

describe('the language of a text by its function words', () => {
  it('is the one that leads over the next by three words in ten', () => {
    expect(detected(...wordsOf('en', 13), ...wordsOf('de', 10))).toBe('en');
    expect(detected(...wordsOf('en', 12), ...wordsOf('de', 10))).toBe('und');
    expect(detected(...wordsOf('en', 10), ...wordsOf('de', 13))).toBe('de');
  });

  it('is told of twelve words and more, of which some 15 in a hundred are its own', () => {
    expect(detected(...wordsOf('fr', 11))).toBe('und');
    expect(detected(...wordsOf('fr', 12))).toBe('fr');
    expect(detected(...wordsOf('fr', 3), ...strange(17))).toBe('fr');
    expect(detected(...wordsOf('fr', 3), ...strange(18))).toBe('und');
    expect(detected(...strange(40))).toBe('und');
    expect(detected()).toBe('und');
  });

  it('is read off the beginning of a long text', () => {
    const [french, german] = [wordsOf('fr', 10), wordsOf('de', 10)];
    const long = Array.from({ length: 200 }, () => french).flat();
    expect(detected(...long, ...Array.from({ length: 400 }, () => german).flat())).toBe('fr');
  });
});
