/** The findings of the sample pages as a table for the terminal. */
import type { Visit } from './visit';

const COLUMNS = [
  'page',
  'badge',
  'verdict',
  'order',
  'likely original',
  'shared',
  'swaps',
  'as expected',
];

/** Swapped words shown below the table. */
const EXAMPLES = 6;

export function findingsTable(visits: readonly Visit[]): string {
  const rows = [COLUMNS, ...visits.map(rowOf)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(COLUMNS), rule, ...rows.slice(1).map(line)].join('\n');
}

/** The changes found on a page, for people: swapped words, altered quotations and facts. */
export function changesOf({ page, state }: Visit): string[] {
  if (state.status !== 'done') return [];
  const { substitutions, quotations, facts } = state.finding.spin;
  const words = substitutions
    .filter(({ from }) => from !== null)
    .slice(0, EXAMPLES)
    .map(({ from, to }) => `${from} → ${to}`);
  const altered = quotations.filter(({ status }) => status === 'altered').length;
  const changed = facts
    .filter(({ status }) => status === 'altered')
    .map(({ source, suspect }) => `${source?.text ?? '?'} → ${suspect?.text ?? '?'}`);
  return [
    ...(words.length > 0 ? [`words: ${words.join(', ')}`] : []),
    ...(altered > 0 ? [`quotations altered: ${altered}`] : []),
    ...(changed.length > 0 ? [`facts altered: ${changed.slice(0, EXAMPLES).join(', ')}`] : []),
  ].map((text) => `${page.id}: ${text}`);
}

function rowOf({ page, badge, state, problems }: Visit): string[] {
  const verdict = problems.length === 0 ? 'yes' : 'NO';
  const shown = badge.text === '' ? '–' : badge.text;
  if (state.status === 'not-checked') {
    return [page.id, shown, `not checked: ${state.reason}`, '', '', '', '', verdict];
  }
  if (state.status !== 'done') return [page.id, shown, state.status, '', '', '', '', verdict];
  const { finding } = state;
  const original = finding.sources.find((source) => source.likelyOriginal);
  return [
    page.id,
    shown,
    finding.verdict.kind,
    finding.verdict.order,
    original?.outlet ?? '–',
    `${Math.round(finding.coverage.suspect * 100)} %`,
    String(finding.spin.substitutions.length),
    verdict,
  ];
}
