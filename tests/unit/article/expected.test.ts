import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/core/article';
import { extractArticle } from '../../../lib/article/extract';
import { articleFromText } from '../../../lib/article/from-text';
import { sameOutlet } from '../../../lib/text/outlets';
import { parseHtml } from '../../../tools/dom';

const FOLDER = '../shared/reports';

interface Expected {
  cases: { page: string; articleExcludes?: string[]; submittedFrom?: string[] }[];
  credits: Record<string, string[]>;
  notCredits: string[];
  sameOutletNames: [string, string][];
}

/** Needs the first corpus beside the project; skipped where it is not. */
describe.skipIf(!existsSync(`${FOLDER}/expected.json`))('the first corpus', () => {
  const expected = existsSync(`${FOLDER}/expected.json`)
    ? (JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')) as Expected)
    : { cases: [], credits: {}, notCredits: [], sameOutletNames: [] };
  const textOf = (page: string): string => readFileSync(`${FOLDER}/${page}`, 'utf8');
  const escaped = (line: string): string => line.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  const asPage = (page: string): Article => {
    const paragraphs = textOf(page)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => `<p>${escaped(line)}</p>`);
    const html = `<!doctype html><title>${page}</title><body>${paragraphs.join('\n')}</body>`;
    const read = extractArticle(parseHtml(html), 'https://copy.example/page/1');
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  };
  const readers: [string, (page: string) => Article][] = [
    ['as a file', (page) => articleFromText(textOf(page))],
    ['as a page of bare paragraphs', asPage],
  ];
  const keptOf = (article: Article): string =>
    article.blocks.map(({ span }) => article.text.slice(...span)).join('\n');

  for (const [how, read] of readers) {
    it(`loses its furniture, read ${how}`, () => {
      for (const { page, articleExcludes } of expected.cases) {
        const article = read(page);
        for (const words of articleExcludes ?? []) {
          expect(keptOf(article)).not.toContain(words);
          expect(article.excluded.some(({ text }) => text.includes(words))).toBe(true);
        }
      }
    });

    it(`gives its credits and no others, read ${how}`, () => {
      for (const [page, outlets] of Object.entries(expected.credits)) {
        const credits = read(page).credits;
        for (const outlet of outlets) {
          expect(credits.some((credit) => sameOutlet(credit.outlet, outlet))).toBe(true);
        }
        for (const outlet of expected.notCredits) {
          expect(credits.some((credit) => sameOutlet(credit.outlet, outlet))).toBe(false);
        }
      }
    });

    it(`says where it was submitted from, read ${how}`, () => {
      for (const { page, submittedFrom } of expected.cases) {
        const submitted = read(page).credits.filter(({ kind }) => kind === 'submission');
        for (const outlet of submittedFrom ?? []) {
          expect(submitted.map((credit) => credit.outlet)).toContain(outlet);
        }
      }
    });
  }

  it('knows the short names of outlets', () => {
    for (const [a, b] of expected.sameOutletNames) expect(sameOutlet(a, b)).toBe(true);
  });
});
