import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { isAboveWording } from '../../tools/eval/changes/score';
import { findingBetween } from '../../tools/eval/changes/told-between';
import { thesaurusFor } from '../../tools/thesaurus';
import { ONE_CHANGE } from './one-change/all';
import { sideOf } from './one-change/rows';

describe.each(Object.entries(ONE_CHANGE))('one change in a report in %s', (language, groups) => {
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
