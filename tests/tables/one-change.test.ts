import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { isAboveWording } from '../../tools/eval/changes/score';
import { findingBetween } from '../../tools/eval/changes/told-between';
import { thesaurusFor } from '../../tools/thesaurus';
import { FACTS } from './one-change/en-facts';
import { HARMLESS } from './one-change/en-harmless';
import { MEANING } from './one-change/en-meaning';
import { WORDS } from './one-change/en-words';
import type { Group } from './one-change/rows';
import { WITH_LEXICON } from './one-change/with-lexicon';
import { WITHOUT_LEXICON } from './one-change/without-lexicon';

const ALL: Readonly<Record<string, readonly Group[]>> = {
  en: [...MEANING, ...FACTS, ...WORDS, ...HARMLESS],
  ...WITH_LEXICON,
  ...WITHOUT_LEXICON,
};

/** "a {before|after} b": the one side of it, without the gap that an empty half leaves. */
function sideOf(sentence: string, side: 1 | 2): string {
  return sentence
    .replace(/\{([^|{}]*)\|([^|{}]*)\}/g, `$${String(side)}`)
    .replace(/ +/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

describe.each(Object.entries(ALL))('one change in a report in %s', (language, groups) => {
  const report = readFileSync(join('tests', 'fixtures', 'one-change', `${language}.txt`), 'utf8');
  let thesaurus: Thesaurus | null;
  beforeAll(async () => {
    thesaurus = await thesaurusFor(language);
  });

  const gravitiesOf = (sentence: string): string[] => {
    const [source, page] = ([1, 2] as const).map((side) =>
      report.replace('%', sideOf(sentence, side)),
    );
    return findingBetween(page!, source!, thesaurus)
      .spin.changes.map(({ gravity }) => gravity)
      .filter(isAboveWording);
  };

  describe.each(groups)('$kind', ({ gravity, sentences }) => {
    it.each(sentences)('%s', (sentence) => {
      const told = gravity === '' ? [] : [expect.stringMatching(new RegExp(`^(?:${gravity})$`))];
      expect(gravitiesOf(sentence)).toEqual(told);
    });
  });
});
