/** What the sample pages should give, and whether a finding gives it. */
import type { Finding } from '../../lib/check/finding';
import type { TabState } from '../../lib/session/tab-state';
import { pageUrl, readSiteFile, type Site } from './site-pages';

/** One page of tools/demo/site/expected.json. */
export interface Expectation {
  /** Page id of the report that the page is, or a version of; null where it is none. */
  identity: string | null;
  /** Each of these kinds is right. */
  verdict: string[];
  order?: string;
  warns: string | null;
  /** The badge's text; empty where there is none. */
  badge: string;
  /** Words that the popup must show. */
  popup: string;
  /** Page id of the likely original; null where none may be named. */
  source?: string | null;
  /** Page ids that must stand among the sources. */
  sources?: string[];
  /** [the original's wording, the page's wording]. */
  substitutions?: [string, string][];
  /** Beginnings of quotations as the page words them. */
  quotationsAltered?: string[];
  quotationsIntact?: string[];
  /** Altered facts. */
  facts?: { source: string; page: string }[];
  /** Words that may not be part of the text that was compared. */
  excludes?: string[];
  /** True where nothing happens until the reader clicks. */
  quiet?: boolean;
}

export function readExpectations(): Record<string, Expectation> {
  const file = JSON.parse(readSiteFile('expected.json')) as { pages: Record<string, Expectation> };
  return file.pages;
}

/** What is wrong with a state, one line each; empty when it is as expected. */
export function problemsOf(site: Site, expected: Expectation, state: TabState): string[] {
  if (state.status !== 'done') return [`the check is ${state.status}`];
  return [
    ...verdictProblems(site, expected, state.finding),
    ...spinProblems(expected, state.finding),
  ];
}

function verdictProblems(site: Site, expected: Expectation, finding: Finding): string[] {
  const { kind, order } = finding.verdict;
  const problems: string[] = [];
  if (!expected.verdict.includes(kind))
    problems.push(`verdict ${kind}, not ${expected.verdict[0]}`);
  if (expected.order !== undefined && order !== expected.order) {
    problems.push(`order ${order}, not ${expected.order}`);
  }
  if (finding.warns !== expected.warns) {
    problems.push(`warns ${finding.warns ?? 'nothing'}, not ${expected.warns ?? 'nothing'}`);
  }
  if ((expected.identity === null) !== (finding.identity === null)) {
    problems.push(`identity ${finding.identity ?? 'none'}`);
  }
  return [...problems, ...sourceProblems(site, expected, finding)];
}

function sourceProblems(site: Site, expected: Expectation, finding: Finding): string[] {
  const urlOf = (id: string) => {
    const page = site.pages.find((candidate) => candidate.id === id);
    return page ? pageUrl(page) : id;
  };
  const original = finding.sources.find((source) => source.likelyOriginal);
  const problems: string[] = [];
  if (expected.source === null && original) {
    problems.push(`names ${original.id} as likely original`);
  }
  if (typeof expected.source === 'string' && original?.url !== urlOf(expected.source)) {
    problems.push(`likely original ${original?.id ?? 'none'}, not ${expected.source}`);
  }
  for (const id of expected.sources ?? []) {
    if (!finding.sources.some((source) => source.url === urlOf(id))) {
      problems.push(`${id} is not among the sources`);
    }
  }
  return problems;
}

function spinProblems(expected: Expectation, finding: Finding): string[] {
  const { spin } = finding;
  const missing = (what: string, items: string[]) => items.map((item) => `${what}: ${item}`);
  const quoted = (statuses: string[], start: string) =>
    spin.quotations.some(
      ({ status, suspect }) => statuses.includes(status) && has(suspect?.text, start),
    );
  return [
    ...missing(
      'swap not found',
      (expected.substitutions ?? [])
        .filter(([from, to]) => !spin.substitutions.some((s) => has(s.from, from) && has(s.to, to)))
        .map(([from, to]) => `${from} → ${to}`),
    ),
    ...missing(
      'altered quotation not found',
      (expected.quotationsAltered ?? []).filter(
        (start) => !quoted(['altered', 'shortened'], start),
      ),
    ),
    ...missing(
      'intact quotation not found',
      (expected.quotationsIntact ?? []).filter((start) => !quoted(['intact'], start)),
    ),
    ...missing(
      'altered fact not found',
      (expected.facts ?? [])
        .filter(
          (fact) =>
            !spin.facts.some(
              ({ status, suspect, source }) =>
                status === 'altered' &&
                has(suspect?.text, fact.page) &&
                has(source?.text, fact.source),
            ),
        )
        .map((fact) => `${fact.source} → ${fact.page}`),
    ),
    ...missing(
      'compared although it is no part of the article',
      (expected.excludes ?? []).filter((words) => has(comparedText(finding), words)),
    ),
  ];
}

/** The article's text without what was left out of the comparison. */
function comparedText(finding: Finding): string {
  const spans = finding.excluded
    .map(({ span }) => span)
    .filter((span) => span !== null)
    .sort((a, b) => b[0] - a[0]);
  const { text } = finding.article;
  return spans.reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}

/** Whole words of `part` inside `text`, case and the form of quotation marks folded. */
function has(text: string | null | undefined, part: string): boolean {
  const fold = (words: string) =>
    ` ${words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return fold(text ?? '').includes(fold(part));
}
