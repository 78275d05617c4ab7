import type { FileOutcome } from '../../lib/check/corpus-manager';

export type Totals = Pick<FileOutcome, 'added' | 'replaced' | 'present' | 'lostDates' | 'refused'>;

/** What became of all files together. */
export function totalOf(files: readonly FileOutcome[]): Totals {
  const total: Totals = { added: 0, replaced: 0, present: 0, lostDates: 0, refused: 0 };
  for (const file of files) {
    for (const key of Object.keys(total) as (keyof Totals)[]) total[key] += file[key];
  }
  return total;
}

/** Files with something to say first: those that failed, then those with refused records. */
export function troublesFirst(files: readonly FileOutcome[]): FileOutcome[] {
  const rank = ({ ended, refused }: FileOutcome) => (ended === 'failed' ? 0 : refused > 0 ? 1 : 2);
  return files.toSorted((a, b) => rank(a) - rank(b));
}
