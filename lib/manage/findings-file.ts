import type { LoggedText } from '../watch/logged-finding';
import type { FindingRow } from './finding-row';

const COLUMNS: readonly (readonly [name: string, of: (row: FindingRow) => string])[] = [
  ['found', ({ at }) => at],
  ['came_by', ({ by }) => by],
  ['kind', ({ kind }) => kind],
  ['order', ({ order }) => order],
  ['credit', ({ credit }) => credit],
  ['share_of_page', ({ coverage }) => coverage.toFixed(2)],
  ['page_outlet', ({ page }) => page.outlet ?? ''],
  ['page_title', ({ page }) => page.title],
  ['page_url', ({ page }) => page.url ?? ''],
  ['page_published', ({ page }) => page.published?.at ?? ''],
  ['source_outlet', ({ source }) => source.outlet ?? ''],
  ['source_title', ({ source }) => source.title],
  ['source_url', ({ source }) => source.url ?? ''],
  ['source_published', ({ source }) => source.published?.at ?? ''],
  ['altered_meanings', ({ altered }) => String(altered.meaning)],
  ['altered_quotations', ({ altered }) => String(altered.quotation)],
  ['altered_facts', ({ altered }) => String(altered.fact)],
  ['altered_attributions', ({ altered }) => String(altered.attribution)],
  ['judged', ({ judgement }) => judgement?.as ?? ''],
  ['note', ({ judgement }) => judgement?.note ?? ''],
];

/**
 * The log as CSV (RFC 4180, UTF-8 with a mark, so that spreadsheets read it). Headlines come from
 * pages, and a spreadsheet runs what begins like a formula: such a cell begins with an apostrophe.
 */
export function csvOf(rows: readonly FindingRow[]): string {
  const lines = [
    COLUMNS.map(([name]) => name),
    ...rows.map((row) => COLUMNS.map(([, of]) => cell(of(row)))),
  ];
  return `\uFEFF${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

const FORMULA = /^[\s\uFEFF]{0,20}[=+\-@\t\r\n|＝＋－＠]/u;

function cell(value: string): string {
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return `"${harmless.replaceAll('"', '""')}"`;
}

/** The log as JSON: every field by its name, nothing of how it is stored. */
export function jsonOf(rows: readonly FindingRow[]): string {
  const findings = rows.map(
    ({ at, by, kind, order, warns, credit, coverage, altered, changes, ...row }) => ({
      found: at,
      cameBy: by,
      kind,
      order,
      warns,
      credit,
      coverage,
      altered,
      changes,
      page: textOf(row.page),
      source: textOf(row.source),
      judgement: row.judgement
        ? { as: row.judgement.as, note: row.judgement.note, at: row.judgement.at }
        : null,
    }),
  );
  return `${JSON.stringify({ firsthand: 'findings', version: 1, findings }, null, 2)}\n`;
}

function textOf({ title, outlet, url, published }: LoggedText) {
  return { title, outlet, url, published: published?.at ?? null };
}
