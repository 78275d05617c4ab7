import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { articleFromText } from '../../../lib/article/from-text';
import { check } from '../../../lib/check/check';
import { pageOf } from '../../../lib/check/page';
import { reportOfArticle } from '../../../lib/check/report';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { parseHtml } from '../../../tools/dom';
import { addressOf, creditPage } from '../../../tools/eval/credit-pages';
import { creditRows, type CreditRow } from '../../../tools/eval/credit-rows';

const ROWS = creditRows([]);

/** Checks the page of a row against the report that its text is from. */
async function findingOf(row: CreditRow) {
  const found = extractArticle(parseHtml(creditPage(row)), addressOf(row));
  if (!found.ok) throw new Error(found.error.code);
  const { source, page, language } = row;
  const text = page.paragraphs.join('\n\n');
  const article = articleFromText(text, { title: source.title, outlet: source.outlet, language });
  const report = reportOfArticle(article, { origin: 'imported', seen: null });
  const { hosts, url, byline } = source;
  const published = { at: '2026-04-18T08:00Z', precision: 'minute' as const, from: 'given' };
  const known = { ...report, meta: { ...report.meta, hosts, url, byline, published } };
  return check(pageOf(found.value), {
    corpus: new MemoryCorpus([known]),
    thesaurus: () => Promise.resolve(null),
    now: () => '2026-05-01T00:00:00Z',
  });
}

/** The first row of a language and grade, whose page credits no agency besides. */
const rowOf = (language: string, grade: string, where?: string) =>
  ROWS.find(
    ({ language: code, expected }) =>
      code === language &&
      expected.grade === grade &&
      expected.lists.length === 0 &&
      (where === undefined || expected.where === where),
  )!;

const codes = ({ reasons }: { reasons: { code: string }[] }) => reasons.map(({ code }) => code);

describe('the verdict on a whole text', () => {
  it.each(['en', 'de', 'fr', 'pt', 'pl', 'ru', 'tr', 'ar', 'hi', 'ja', 'zh', 'ko'])(
    'is syndicated where the page prints the credit, and quotes it: %s',
    async (language) => {
      const finding = await findingOf(rowOf(language, 'printed'));
      expect(finding.verdict.kind).toBe('syndicated');
      const credit = finding.reasons.find(({ code }) => code === 'visible-credit');
      expect(credit?.['quoted']).toEqual(expect.stringMatching(/\S/u));
      expect(finding.credits).not.toEqual([]);
    },
  );

  it.each(['en', 'de', 'es', 'cs', 'ru', 'id', 'ja'])(
    'is reprint where it only mentions the source, and says so: %s',
    async (language) => {
      const finding = await findingOf(rowOf(language, 'mention'));
      expect(finding.verdict.kind).toBe('reprint');
      expect(codes(finding)).toContain('mention-only');
    },
  );

  it('is syndicated where the code alone says it, told as such', async () => {
    const finding = await findingOf(rowOf('en', 'declared'));
    expect(finding.verdict.kind).toBe('syndicated');
    expect(codes(finding)).toContain('declared-credit');
  });

  it.each(['en', 'de', 'hu', 'el', 'th'])(
    'is reprint where the head was copied, which tells who was first: %s',
    async (language) => {
      const finding = await findingOf(rowOf(language, 'left-over'));
      expect(finding.verdict).toMatchObject({ kind: 'reprint', order: 'source-first' });
      expect(codes(finding)).toEqual(
        expect.arrayContaining(['left-over-named', 'left-over-in-code']),
      );
    },
  );

  it.each(['en', 'de', 'it', 'uk', 'he', 'zh'])(
    'is reprint where nobody is named, and says what was looked for: %s',
    async (language) => {
      const finding = await findingOf(rowOf(language, 'none'));
      expect(finding.verdict.kind).toBe('reprint');
      expect(finding.warns).not.toBe('red');
      expect(finding.reasons).toContainEqual(
        expect.objectContaining({ code: 'no-credit-found', address: expect.any(String) as string }),
      );
    },
  );
});
