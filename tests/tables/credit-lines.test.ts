import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/article/extract';
import { parseHtml } from '../../tools/dom';
import { addressOf, creditPage } from '../../tools/eval/credit-pages';
import { readCreditTo } from '../../tools/eval/credit-reading';
import {
  creditRows,
  type CreditRow,
  type RowGrade,
  type Slots,
} from '../../tools/eval/credit-rows';

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'credit-lines');
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(FOLDER, name));

/** What needs no words: the same in every language. */
const WORDLESS: readonly [name: string, grade: RowGrade, slots: (row: CreditRow) => Slots][] = [
  [
    'a link to the very page',
    'printed',
    ({ source }) => ({ end: `<a href="${source.url!}">➜</a>` }),
  ],
  ['a link in the menu', 'none', ({ source }) => ({ nav: `<a href="${source.url!}">➜</a>` })],
  ['the canonical address', 'declared', ({ source }) => ({ canonical: source.url! })],
  [
    'a copied head',
    'left-over',
    ({ source }) => ({ jsonLd: { publisher: { '@type': 'Organization', name: source.outlet } } }),
  ],
  ['the rights', 'printed', ({ source }) => ({ end: `© 2026 ${source.outlet}` })],
  ['a reader’s comment', 'none', ({ source }) => ({ comment: `© ${source.outlet}` })],
  ['another agency', 'none', () => ({ tail: ' (AFP)' })],
];

const gradeOf = (row: CreditRow): RowGrade =>
  readCreditTo(readArticle(parseHtml(creditPage(row)), addressOf(row)).article, row.source).grade;

describe('credit lines of another hand', () => {
  for (const file of FILES) {
    const rows = creditRows([file]);
    const { language } = rows[0]!;
    it(`are read in ${language}`, () => {
      const wrong = rows.filter((row) => gradeOf(row) !== row.expected.grade);
      expect(wrong.map(({ id, slots, expected }) => ({ id, slots, is: expected.grade }))).toEqual(
        [],
      );
    });

    it.each(WORDLESS)(`%s in ${language} is ${'%s'}`, (_, grade, slots) => {
      const [row] = rows.filter(({ source }) => source.url !== null);
      expect(gradeOf({ ...row!, slots: slots(row!) })).toBe(grade);
    });
  }
});
