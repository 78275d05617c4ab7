import type { SortedBy, TableQuery } from '../../lib/manage/table';

/** Newest reports shown before the table has read what it sorts by: more than a screen. */
export const FIRST_ROWS = 60;

/** Rows kept above and below what is seen, so that scrolling finds them there. */
const MARGIN = 8;

/** All reports, the newest addition first. */
export const NO_QUERY: TableQuery = {
  text: '',
  origins: [],
  withText: false,
  tag: '',
  sort: 'added',
  down: true,
};

/** Origins that can be chosen, in the order of their chips. */
export const ORIGINS = ['imported', 'captured', 'read', 'followed', 'bundled'] as const;

/** The part of a long list that is drawn: from, and up to. */
export interface Window {
  from: number;
  to: number;
}

/** Which of `count` rows are drawn where so much is scrolled and seen (px). */
export function windowOf(scrolled: number, seen: number, height: number, count: number): Window {
  const first = Math.floor(Math.max(0, scrolled) / height);
  const from = Math.max(0, Math.min(first, count) - MARGIN);
  return { from, to: Math.min(count, first + Math.ceil(seen / height) + MARGIN) };
}

/** The question once a heading was pressed: words begin at A, numbers and days at the largest. */
export function sortedBy(query: TableQuery, sort: SortedBy): Pick<TableQuery, 'sort' | 'down'> {
  if (query.sort === sort) return { sort, down: !query.down };
  return { sort, down: sort !== 'title' && sort !== 'outlet' };
}

/** What is selected once a row was chosen: it alone, it too or no more, or all up to it. */
export function choose(
  selected: ReadonlySet<number>,
  ordinals: readonly number[],
  { at, anchor, how }: { at: number; anchor: number; how: 'alone' | 'also' | 'range' },
): Set<number> {
  if (how === 'alone') return new Set(ordinals.slice(at, at + 1));
  if (how === 'range') {
    const [from, to] = [Math.min(at, anchor), Math.max(at, anchor)];
    return new Set([...selected, ...ordinals.slice(from, to + 1)]);
  }
  const next = new Set(selected);
  const ordinal = ordinals[at];
  if (ordinal !== undefined && !next.delete(ordinal)) next.add(ordinal);
  return next;
}
