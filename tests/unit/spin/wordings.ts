import { describe, expect, it } from 'vitest';
import { compareMeaning } from '../../../lib/spin/meaning/compare-meaning';
import { meaningWordsOf } from '../../../lib/spin/meaning/meaning-words';
import { SideWords } from '../../../lib/spin/side-words';
import { makeSketch } from '../../../lib/sketch/make-sketch';

/** What one wording for another changes, by the lists of the language alone. */
export function kindsOf(language: string, from: string, to: string): string[] {
  const side = (text: string) => {
    const sketched = makeSketch({ text, language, excluded: [] });
    const words = new SideWords(sketched.sketch, sketched);
    return { words, tokens: [...Array(words.length).keys()], span: [0, words.length] as const };
  };
  const region = { page: side(to), source: side(from) };
  return compareMeaning(region, meaningWordsOf(language)).map(({ kind }) => kind);
}

/** By language: wordings that change what is said, and some that say the same. */
export interface Kind {
  kind: string;
  changed: Readonly<Record<string, readonly string[]>>;
  same: Readonly<Record<string, readonly string[]>>;
}

const rowsOf = (lists: Kind['changed']): [string, string, string][] =>
  Object.entries(lists).flatMap(([language, pairs]) =>
    pairs.map((pair): [string, string, string] => {
      const [from, to] = pair.split(' / ') as [string, string];
      return [language, from, to];
    }),
  );

/** Tests that each pair of wordings, `from / to`, is told as its kind both ways, and the others as nothing. */
export function describeKinds(kinds: readonly Kind[]): void {
  describe.each(kinds)('$kind', ({ kind, changed, same }) => {
    it.each(rowsOf(changed))('%s: %s → %s', (language, from, to) => {
      expect(kindsOf(language, from, to)).toContain(kind);
      expect(kindsOf(language, to, from)).toContain(kind);
    });

    it.each(rowsOf(same))('%s: %s and %s are the same', (language, from, to) => {
      expect(kindsOf(language, from, to).filter((told) => told !== 'same')).toEqual([]);
    });
  });
}
