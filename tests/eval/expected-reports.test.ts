import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../lib/check/check';
import type { Finding } from '../../lib/check/finding';
import type { MemoryCorpus } from '../../lib/corpus/memory';
import { sameOutlet } from '../../lib/text/outlets';
import { readCorpus } from '../../tools/corpus-input';
import { readPage } from '../../tools/read-page';
import { thesaurusFor } from '../../tools/thesaurus';

const REPORTS = join(import.meta.dirname, '..', '..', '..', 'shared', 'reports');
const PACK = join(import.meta.dirname, '..', '..', 'public', 'corpus', 'reports.fhpack');
const present = existsSync(join(REPORTS, 'expected.json'));
const LONG = 60_000;

interface Altered {
  source: string;
  suspect: string;
  kind: string;
}

interface Case {
  page: string;
  corpus: string;
  url?: string;
  identity?: string | null;
  reuse?: boolean;
  warns?: string | null;
  verdict: string;
  order?: string;
  source?: string;
  coverageSuspectAtLeast?: number;
  orderReasonsInclude?: string[];
  substitutionsInclude?: [string, string][];
  quotationsAltered?: string[];
  quotationsIntact?: string[];
  factsAltered?: Altered[];
  factsKept?: string[];
  framingInclude?: [string, string][];
  articleExcludes?: string[];
  sharedQuotationWithAtLeast?: string[];
  submittedFrom?: string[];
}

interface Expected {
  cases: Case[];
  credits: Record<string, string[]>;
  notCredits: string[];
}

interface Described {
  file: string;
  id: string;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));
}

const expected = present
  ? (readJson('expected.json') as Expected)
  : { cases: [], credits: {}, notCredits: [] };
const described = present ? (readJson('reports.json') as Described[]) : [];

async function find(given: Case, path: string): Promise<Finding> {
  const corpus: MemoryCorpus = await readCorpus([path]);
  const own = described.find(({ file }) => file === given.page)!.id;
  if (given.corpus.startsWith('all but the page itself')) corpus.remove(own);
  if (given.corpus.startsWith('only the spun copy')) {
    for (const { file, id } of described) if (!file.startsWith('spun')) corpus.remove(id);
  }
  const { page } = readPage(join(REPORTS, given.page), { url: given.url });
  const now = () => '2026-01-01T00:00:00Z';
  return check(page, { corpus, thesaurus: thesaurusFor, now });
}

const fold = (text: string) =>
  text
    .toLowerCase()
    .replace(/[“”„"‘’']/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/…/gu, '')
    .trim();

it.runIf(!present)('skipped the first corpus: ../shared/reports is absent', () => {
  expect(present).toBe(false);
});

describe.skipIf(!present).each([
  ['with the texts', REPORTS],
  ['with the pack', PACK],
])('the first corpus, %s', (_, path) => {
  describe.each(expected.cases.map((given) => ({ name: `${given.page}: ${given.corpus}`, given })))(
    '$name $given.url',
    ({ given }) => {
      const found = find(given, path);

      it(
        'says what the page is, warns as it should, and names the source',
        async () => {
          const finding = await found;
          expect(finding.verdict.kind).toBe(given.verdict);
          if (given.identity !== undefined) expect(finding.identity).toBe(given.identity);
          if (given.reuse !== undefined) expect(finding.reuse).toBe(given.reuse);
          if (given.warns !== undefined) expect(finding.warns).toBe(given.warns);
          if (given.order !== undefined) {
            expect(given.order.split(' or ')).toContain(finding.verdict.order);
          }
          if (given.source !== undefined) expect(finding.sources[0]?.id).toBe(given.source);
          if (given.coverageSuspectAtLeast !== undefined) {
            expect(finding.coverage.suspect).toBeGreaterThanOrEqual(given.coverageSuspectAtLeast);
          }
        },
        LONG,
      );

      it(
        'gives its grounds for the order',
        async () => {
          const codes = (await found).reasons.map(({ code }) => code);
          expect(codes).toEqual(expect.arrayContaining(given.orderReasonsInclude ?? []));
        },
        LONG,
      );

      it(
        'leaves the furniture out of passages and names it',
        async () => {
          const finding = await found;
          const left = fold(finding.excluded.map(({ text }) => text).join(' '));
          for (const wanted of given.articleExcludes ?? []) {
            const inText = fold(finding.article.text).includes(fold(wanted));
            const marked = finding.passages.some(({ suspect: [start, end] }) =>
              fold(finding.article.text.slice(start, end)).includes(fold(wanted)),
            );
            expect(marked, wanted).toBe(false);
            if (inText && wanted.length < 300) expect(left.length, wanted).toBeGreaterThan(0);
          }
        },
        LONG,
      );

      it(
        'lists the credits',
        async () => {
          const { credits, sources } = await found;
          for (const outlet of expected.credits[given.page] ?? []) {
            expect(credits.some((credit) => sameOutlet(credit.outlet, outlet))).toBe(true);
          }
          for (const outlet of expected.notCredits) {
            expect(credits.some((credit) => credit.outlet === outlet)).toBe(false);
          }
          for (const host of given.submittedFrom ?? []) {
            expect(credits).toContainEqual(
              expect.objectContaining({ kind: 'submission', outlet: host }),
            );
          }
          for (const id of given.sharedQuotationWithAtLeast ?? []) {
            expect(sources.find((source) => source.id === id)?.kind).toBe('common-source');
          }
        },
        LONG,
      );

      it(
        'tells what was changed',
        async () => {
          const { spin } = await found;
          const pairs = spin.substitutions.map(({ from, to }) => [fold(from ?? ''), fold(to)]);
          for (const [from, to] of given.substitutionsInclude ?? []) {
            // A code that several neighbours share names none of them: then the word is "changed".
            const known =
              path === REPORTS
                ? [[from, to]]
                : [
                    [from, to],
                    ['', to],
                  ];
            expect(known.some((pair) => pairs.some((told) => told.join() === pair.join()))).toBe(
              true,
            );
          }
          const quoted = (status: string) =>
            spin.quotations
              .filter((quotation) => quotation.status === status)
              .flatMap(({ suspect, source }) => [suspect?.text, source?.text])
              .map((text) => fold(text ?? ''));
          for (const wanted of given.quotationsIntact ?? []) {
            expect(quoted('intact').some((text) => text.includes(fold(wanted)))).toBe(true);
          }
          for (const wanted of path === REPORTS ? (given.quotationsAltered ?? []) : []) {
            expect(quoted('altered').some((text) => text.includes(fold(wanted)))).toBe(true);
          }
          for (const { source, suspect } of given.factsAltered ?? []) {
            const told = spin.facts.some(
              (fact) =>
                fact.status !== 'kept' &&
                (fold(fact.suspect?.text ?? '').includes(suspect) ||
                  fold(fact.source?.text ?? '').includes(source)),
            );
            expect(told, `${source} → ${suspect}`).toBe(true);
          }
          for (const kept of given.factsKept ?? []) {
            expect(
              spin.facts.some(
                (fact) => fact.status === 'kept' && fact.suspect?.text.includes(kept),
              ),
            ).toBe(true);
          }
          for (const [from, to] of given.framingInclude ?? []) {
            expect(spin.framing.some((item) => item.from === from && item.to === to)).toBe(true);
          }
        },
        LONG,
      );
    },
  );
});
