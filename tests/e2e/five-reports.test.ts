/**
 * The first corpus: what the bundled pack lets Firsthand say of the pages that its reports
 * were. The pages are made here, in memory, from texts that are not part of the repository:
 * every line in a bare <p>, so that furniture carries no helpful class.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Finding } from '../../lib/check/finding';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { escapeHtml } from '../../tools/demo/site-pages';
import { STATE_LIMIT } from '../../tools/drive/patience';

const REPORTS = join('..', 'shared', 'reports');
const present = existsSync(join(REPORTS, 'expected.json'));
const note = present ? '' : ` (skipped: ${REPORTS} is not there)`;

const BUNDLED = 5;

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
  says?: string;
  coverageSuspectAtLeast?: number;
  substitutionsInclude?: [string, string][];
  quotationsAltered?: string[];
  quotationsIntact?: string[];
  framingInclude?: [string, string][];
  articleExcludes?: string[];
}

interface ReportRow {
  id: string;
  title: string;
  file: string;
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));
}

const cases = present ? (readJson('expected.json') as { cases: Case[] }).cases : [];
const credits = present
  ? (readJson('expected.json') as { credits: Record<string, string[]> }).credits
  : {};
const reports = present ? readReports() : [];

function readReports(): ReportRow[] {
  const raw = readJson('reports.json') as ReportRow[] | { reports: ReportRow[] };
  return Array.isArray(raw) ? raw : raw.reports;
}

/** Ids of the reports that a case wants out of the corpus. */
function withheld({ corpus, page }: Case): string[] {
  const own = reports.filter(({ file }) => file === page).map(({ id }) => id);
  if (corpus.startsWith('all but the page itself')) return own;
  if (corpus.startsWith('only the spun copy')) {
    return reports.filter(({ file }) => !file.startsWith('spun-copy')).map(({ id }) => id);
  }
  return [];
}

function bareHtml(file: string): string {
  const lines = readFileSync(join(REPORTS, file), 'utf8').split(/\r?\n/);
  const paragraphs = lines.filter((line) => line.trim() !== '');
  const body = paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n');
  const title = escapeHtml(paragraphs[0] ?? '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}

/** A browser whose corpus is the bundled pack without the reports of these ids. */
async function browserWithout(ids: readonly string[]): Promise<ExtensionBrowser> {
  const browser = await ExtensionBrowser.launch({ headless: true });
  const options = await browser.open('options.html');
  const rows = options.getByRole('button', { name: /^Delete / });
  await expect.poll(() => rows.count(), { timeout: STATE_LIMIT }).toBe(BUNDLED);
  for (const [done, id] of ids.entries()) {
    await deleteReport(options, id);
    await expect.poll(() => rows.count()).toBe(BUNDLED - done - 1);
  }
  await options.close();
  return browser;
}

async function deleteReport(options: Page, id: string): Promise<void> {
  const title = reports.find((report) => report.id === id)?.title ?? id;
  // The headline stands between marks that isolate its writing direction.
  await options
    .getByRole('button', { name: /^Delete / })
    .and(options.getByRole('button', { name: title }))
    .click();
}

/** Serves the case's page, waits for the check, and answers what was found and shown. */
async function check(testCase: Case) {
  const browser = await browserWithout(withheld(testCase));
  onTestFinished(() => browser.close());
  const url = testCase.url ?? 'https://reading.example/page';
  await browser.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: bareHtml(testCase.page) }),
  );
  const tab = await browser.context.newPage();
  await tab.goto(url);
  const tabId = await browser.tabIdOf(tab);
  const state = await browser.settled(tabId, STATE_LIMIT);
  if (state.status !== 'done') throw new Error(`the check is ${state.status}`);
  const badge = await browser.badge(tabId);
  const popup = await browser.openPopup(tabId);
  await popup.getByRole('heading').first().waitFor();
  return { finding: state.finding, badge, popupText: await popup.locator('body').innerText() };
}

function fold(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

function has(text: string | null | undefined, part: string): boolean {
  return fold(text ?? '').includes(fold(part.replace('…', '')));
}

/** Pairs of a list [from, to] that the finding does not name. */
function missingPairs(
  wanted: readonly [string, string][] | undefined,
  found: readonly { from: string | null; to: string | null }[],
): string[] {
  return (wanted ?? [])
    .filter(([from, to]) => !found.some((item) => has(item.from, from) && has(item.to, to)))
    .map((pair) => pair.join(' → '));
}

function missingIntact(wanted: readonly string[] | undefined, finding: Finding): string[] {
  const intact = finding.spin.quotations.filter(({ status }) => status === 'intact');
  return (wanted ?? []).filter((start) => !intact.some(({ suspect }) => has(suspect?.text, start)));
}

/** The pack has no sentence of the source to hold an altered quotation against: they are counted. */
function tooFewAltered(wanted: readonly string[] | undefined, finding: Finding): string[] {
  const altered = finding.spin.quotations.filter(({ status }) => status === 'altered').length;
  const least = wanted?.length ?? 0;
  return altered < least ? [`${altered} altered quotations, not ${least}`] : [];
}

/** What the page was compared with: its text without what was left out. */
function comparedText(finding: Finding): string {
  const spans = finding.excluded
    .map(({ span }) => span)
    .filter((span) => span !== null)
    .sort((a, b) => b[0] - a[0]);
  return spans.reduce(
    (rest, [start, end]) => rest.slice(0, start) + rest.slice(end),
    finding.article.text,
  );
}

/** What a case says of the judgement, and the finding does not. */
function judgementProblems(testCase: Case, finding: Finding, badge: string): string[] {
  const { verdict } = finding;
  const problems: string[] = [];
  const same = (what: string, wanted: unknown, found: unknown) => {
    if (wanted !== undefined && wanted !== found) {
      problems.push(`${what} ${String(found)}, not ${String(wanted)}`);
    }
  };
  same('verdict', testCase.verdict, verdict.kind);
  if (testCase.order !== undefined && !testCase.order.split(' or ').includes(verdict.order)) {
    problems.push(`order ${verdict.order}, not ${testCase.order}`);
  }
  same('reuse', testCase.reuse, finding.reuse);
  same('identity', testCase.identity, finding.identity);
  same('warning', testCase.warns, finding.warns);
  same(
    'badge shown',
    testCase.warns === undefined ? undefined : testCase.warns !== null,
    badge !== '',
  );
  same('first source', testCase.source, finding.sources[0]?.id);
  if (finding.coverage.suspect < (testCase.coverageSuspectAtLeast ?? 0)) {
    problems.push(`covers ${finding.coverage.suspect} of the page`);
  }
  return problems;
}

/** What a case says of changes, credits and furniture, and the finding does not. */
function contentProblems(testCase: Case, finding: Finding): string[] {
  const { substitutions, framing } = finding.spin;
  const compared = comparedText(finding);
  const named = finding.credits.map(({ outlet }) => outlet).join(' · ');
  const missing = (what: string, items: string[]) => items.map((item) => `${what}: ${item}`);
  return [
    ...missing('swap not found', missingPairs(testCase.substitutionsInclude, substitutions)),
    ...missing('framing not found', missingPairs(testCase.framingInclude, framing)),
    ...tooFewAltered(testCase.quotationsAltered, finding),
    ...missing('intact quotation not found', missingIntact(testCase.quotationsIntact, finding)),
    ...missing(
      'furniture compared',
      (testCase.articleExcludes ?? []).filter((words) => has(compared, words)),
    ),
    ...missing(
      'credit not found',
      (credits[testCase.page] ?? []).filter((outlet) => !named.includes(outlet)),
    ),
  ];
}

/** In a browser every page has an address: a case of a file without one is for the command line. */
const browserCases = cases.filter(({ corpus }) => !corpus.includes('no URL given'));

describe.skipIf(!present)(`the five reports, through page, badge and popup${note}`, () => {
  it.each(
    browserCases.map((testCase) => [
      testCase.page,
      testCase.corpus,
      testCase.url ?? 'own host',
      testCase,
    ]),
  )('%s against %s (%s)', async (_page, _corpus, _url, testCase) => {
    const { finding, badge, popupText } = await check(testCase);
    const { says } = testCase;
    expect([
      ...judgementProblems(testCase, finding, badge.text),
      ...contentProblems(testCase, finding),
      ...(says === undefined || has(popupText, says) ? [] : [`the popup does not say “${says}”`]),
    ]).toEqual([]);
  });
});
