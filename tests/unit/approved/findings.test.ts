import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixturePairs } from '../../../tools/eval/fixture-pairs';
import type { LabelledText } from '../../../tools/eval/labelled';
import { ONE_CHANGE } from '../../tables/one-change/all';
import { sidesOf } from '../../tables/one-change/rows';
import { readPair } from '../spin/compare';
import { concluded, dated } from './concluded';
import { section, spinLines } from './printed';

const FIXTURES = join('tests', 'fixtures');

const approved = (name: string): string => `../../fixtures/approved/${name}.out`;

/** Our own pairs in both directions, and the retold account. */
function pairs(): [title: string, suspect: LabelledText, source: LabelledText][] {
  const retold = ['page', 'source'].map((name) => ({
    text: readFileSync(join(FIXTURES, 'retold', `${name}.txt`), 'utf8'),
  }));
  return [
    ...fixturePairs().flatMap(({ id, suspect, source }) => [
      [id, suspect, source] as [string, LabelledText, LabelledText],
      [`${id}, the other way round`, source, suspect] as [string, LabelledText, LabelledText],
    ]),
    ['retold', retold[0]!, retold[1]!],
  ];
}

/**
 * What is found of these pairs, as it was looked at and approved. A difference is to be read: where
 * it is meant, `npx vitest run --project unit tests/unit/approved -u` approves it.
 */
describe('what is found of a pair', () => {
  it('is what was approved of our own pairs', async () => {
    const printed: string[] = [];
    for (const [title, suspect, source] of pairs())
      printed.push(await concluded(title, dated(suspect), dated(source)));
    await expect(printed.join('\n')).toMatchFileSnapshot(approved('pairs'));
  });

  it.each(Object.keys(ONE_CHANGE))(
    'is what was approved of single changes in %s',
    async (language) => {
      const printed: string[] = [];
      for (const group of ONE_CHANGE[language]!) {
        const [source, page] = sidesOf(group);
        printed.push(await concluded(group.kind, dated({ text: page }), dated({ text: source })));
      }
      await expect(printed.join('\n')).toMatchFileSnapshot(approved(`one-change-${language}`));
    },
  );

  it('is what was approved where the source has no text', async () => {
    const printed = ONE_CHANGE['en']!.map((group) => {
      const [source, page] = sidesOf(group);
      return section(group.kind, spinLines(readPair(page, source, { withoutText: true }).spin));
    });
    await expect(printed.join('\n')).toMatchFileSnapshot(approved('by-code'));
  });
});
