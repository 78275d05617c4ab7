import type { FindingRow } from '../../lib/manage/findings';
import type { VerdictKind } from '../../lib/verdict/verdict';

/** Which findings are shown. */
export interface FindingsFilter {
  /** Looked for in outlets, headlines and addresses of both texts, without case. */
  text: string;
  /** Parts from several reports count as parts. */
  kind: VerdictKind | '';
  /** Days, as a date field gives them: "2031-02-01"; '' for no bound. */
  from: string;
  to: string;
  /** `open`: nobody judged it. */
  state: 'all' | 'new' | 'open' | 'judged';
}

export const NO_FILTER: FindingsFilter = { text: '', kind: '', from: '', to: '', state: 'all' };

/** The rows that fit, in the order they came. O(rows). */
export function filterFindings(
  rows: readonly FindingRow[],
  { text, kind, from, to, state }: FindingsFilter,
): FindingRow[] {
  const words = text.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return rows.filter((row) => {
    const day = localDay(row.at);
    return (
      (kind === '' || kindShown(row) === kind) &&
      (from === '' || day >= from) &&
      (to === '' || day <= to) &&
      isIn(state, row) &&
      (words.length === 0 || hasAll(words, row))
    );
  });
}

/** The kind as it is called in the list: parts are parts, from one report or from several. */
function kindShown({ kind }: FindingRow): VerdictKind {
  return kind === 'mosaic' ? 'partial' : kind;
}

function isIn(state: FindingsFilter['state'], { isNew, judgement }: FindingRow): boolean {
  switch (state) {
    case 'all':
      return true;
    case 'new':
      return isNew;
    case 'open':
      return judgement === null;
    case 'judged':
      return judgement !== null;
  }
}

function hasAll(words: readonly string[], { page, source }: FindingRow): boolean {
  const haystack = [page, source]
    .flatMap(({ title, outlet, url }) => [title, outlet ?? '', url ?? ''])
    .join(' ')
    .toLocaleLowerCase();
  return words.every((word) => haystack.includes(word));
}

/** The day of the reader's calendar. */
function localDay(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
