import type { FindingRow } from '../../lib/manage/findings';

/** All that was found of one original. */
export interface Case {
  /** Of the original: its report, else its address, else its headline. */
  id: string;
  /** In the order they came. */
  rows: FindingRow[];
}

/** The case that a finding belongs to: what it was taken from. */
export function caseOf({ source }: Pick<FindingRow, 'source'>): string {
  return source.id ?? source.url ?? source.title;
}

/** Findings by their originals, in the order of the first of each. O(rows). */
export function casesOf(rows: readonly FindingRow[]): Case[] {
  const cases = new Map<string, Case>();
  for (const row of rows) {
    const id = caseOf(row);
    const known = cases.get(id);
    if (known) known.rows.push(row);
    else cases.set(id, { id, rows: [row] });
  }
  return [...cases.values()];
}
