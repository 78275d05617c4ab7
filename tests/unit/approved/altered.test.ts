import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../lib/check/assess';
import { asReport, concludePair } from '../../../lib/check/compare';
import { makeAffinity } from '../../../lib/align/affinity';
import type { Thesaurus } from '../../../lib/lexicon/thesaurus';
import { casesOf } from '../../../tools/eval/changes';
import { CHANGE_KINDS } from '../../../tools/eval/changes/kinds';
import { swapWords } from '../../../tools/eval/changes/swap';
import { sampleTexts, type SampleText } from '../../../tools/eval/changes/texts';
import { harmlessCases } from '../../../tools/eval/harmless';
import { HARMLESS_KINDS } from '../../../tools/eval/harmless/kinds';
import { thesaurusFor } from '../../../tools/thesaurus';
import { NOW, dated } from './concluded';
import { section, spinLines } from './printed';

/** Pages of one kind: enough that texts differ, few enough to be read. */
const PAGES_A_KIND = 3;
/** Of a single text so many of each kind. */
const ROUNDS_OF_ONE = 4;
/** As `firsthand eval changes` has it. */
const SWAPPED = 0.3;

let texts: SampleText[];
let thesaurus: Thesaurus;

beforeAll(async () => {
  texts = await sampleTexts([]);
  thesaurus = (await thesaurusFor('en'))!;
});

/** What is found of a page, without the facts and quotations that stand as they did. */
function found(title: string, page: string, source: string, published?: string | null): string {
  const side = (text: string) => dated(published ? { text, date: published } : { text });
  const [suspect, report] = [side(page), asReport(side(source))];
  const affinity = makeAffinity(suspect.sketched, thesaurus);
  const finding = concludePair(suspect, assess(suspect, report, affinity), thesaurus, NOW);
  const lines = spinLines(finding.spin).filter(
    (line) => !/^(?:fact kept|quotation intact)/u.test(line),
  );
  return section(title, [`verdict ${finding.verdict.kind}`], lines);
}

const approved = (folder: string, name: string): string =>
  `../../fixtures/approved/${folder}/${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.out`;

/** The generators of the scoreboard, on our own texts: what a detector says beside its own kind, too. */
describe('what is found of a changed text', () => {
  it.each(CHANGE_KINDS.map(({ name }) => name))('is what was approved: %s', async (name) => {
    const kind = CHANGE_KINDS.find((one) => one.name === name)!;
    const printed = casesOf(kind, texts, 1)
      .slice(0, PAGES_A_KIND)
      .flatMap(({ id, made: { source, page, pageAt } }) => [
        found(id, page, source),
        found(`${id}, words swapped`, swapWords(page, pageAt, SWAPPED, id).page, source),
      ]);
    await expect(printed.join('\n')).toMatchFileSnapshot(approved('changed', name));
  });

  it('is what was approved where it stands in a text told again', async () => {
    const [page, source] = ['page', 'source'].map((name) =>
      readFileSync(join('tests', 'fixtures', 'retold', `${name}.txt`), 'utf8'),
    ) as [string, string];
    const printed = CHANGE_KINDS.flatMap((kind) =>
      casesOf(kind, [{ id: 'retold', text: page }], ROUNDS_OF_ONE).map(({ made }) =>
        found(`${kind.name}: ${made.from} → ${made.to}`, made.page, source),
      ),
    );
    await expect(printed.join('\n')).toMatchFileSnapshot(approved('changed', 'in-a-retelling'));
  });

  it.each(HARMLESS_KINDS.map(({ name }) => name))('is what was approved: %s', async (name) => {
    const kind = HARMLESS_KINDS.find((one) => one.name === name)!;
    const printed = harmlessCases(kind, texts)
      .slice(0, PAGES_A_KIND)
      .map(({ id, page, source }) => found(id, page, source, kind.published));
    await expect(printed.join('\n')).toMatchFileSnapshot(approved('harmless', name));
  });
});
