import type { AlignedRow, Comparison } from '../../lib/check/comparison';
import type { Span } from '../../lib/core/span';
import type { Change } from '../../lib/spin/changes';
import type { Spin } from '../../lib/spin/spin';
import { groupedChanges, quotationRows, type GroupKind } from './changes';

/** The two texts of a comparison: the page's, and the report's. */
export type Side = 'here' | 'there';

/** One difference as both texts show it. */
export interface ComparedChange {
  change: Change;
  /** Its wording on each side: empty where nothing stands there, null where it is not known. */
  words: Record<Side, string | null>;
  /** Where it stands, in UTF-16 offsets; null where it has no place in a text that is shown. */
  at: Record<Side, Span | null>;
}

/** A line of the list of changes: one change, or all those of one quotation. */
export interface CompareItem {
  id: number;
  group: GroupKind;
  /** Index into the quotations of the spin; null outside of them. */
  quotation: number | null;
  changes: ComparedChange[];
  /** The first row it stands in on each side; null where it stands in none (a headline, a credit). */
  row: Record<Side, number | null>;
}

/** Every group, the gravest first: the order of filters and list. */
export const GROUPS: readonly GroupKind[] = [
  'meaning',
  'quotation',
  'fact',
  'denial',
  'attribution',
  'loading',
  'content',
  'wording',
  'style',
];

/** The side whose text is known, or taken, to be the earlier: its wording stands before the arrow. */
export function earlierSide({ finding }: Comparison): Side {
  return finding.verdict.order === 'suspect-first' ? 'here' : 'there';
}

/** True where it is known which of the two came first. */
export function isOrdered({ finding: { verdict } }: Comparison): boolean {
  return verdict.order !== 'undetermined' || verdict.kind === 'update';
}

export function otherSide(side: Side): Side {
  return side === 'here' ? 'there' : 'here';
}

/** The text of a side; null where the corpus has none. */
export function textOf({ finding, there }: Comparison, side: Side): string | null {
  return side === 'here' ? finding.article.text : there.text;
}

/** A line of a list of changes, before it is known where it stands. */
export type ListedChange = Omit<CompareItem, 'id' | 'row'>;

/** Changes as every list counts them: a quotation once, however many of its words differ. */
export function listedChanges(
  { changes }: Pick<Spin, 'changes'>,
  changed: Side,
  isCredited = false,
): ListedChange[] {
  const { open, folded, style } = groupedChanges(changes, isCredited);
  const last = style.length > 0 ? [{ kind: 'style' as const, changes: style }] : [];
  return [...open, ...folded, ...last].flatMap(({ kind, changes: those }) => {
    const rows =
      kind === 'quotation'
        ? quotationRows(those)
        : those.map((change) => ({ quotation: null, changes: [change] }));
    return rows.map((row) => ({
      group: kind,
      quotation: row.quotation,
      changes: row.changes.map((change) => comparedChange(change, changed)),
    }));
  });
}

/** The changes with where they stand in the rows. O(changes · log rows). */
export function compareItems(comparison: Comparison): CompareItem[] {
  const { spin, changed, there } = comparison;
  return listedChanges(spin, changed).map((item, id) => {
    const changes =
      there.text === null
        ? item.changes.map((one) => ({ ...one, at: { ...one.at, there: null } }))
        : item.changes;
    return { ...item, changes, id, row: rowsOf(changes, comparison) };
  });
}

function comparedChange(change: Change, changed: Side): ComparedChange {
  const { from, to, suspect, source } = change;
  const other = otherSide(changed);
  return {
    change,
    words: { [changed]: to, [other]: from } as Record<Side, string | null>,
    at: { [changed]: suspect, [other]: source } as Record<Side, Span | null>,
  };
}

/** How many items each group has. */
export function countsOf(items: readonly CompareItem[]): Map<GroupKind, number> {
  const counts = new Map<GroupKind, number>();
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

function rowsOf(changes: readonly ComparedChange[], comparison: Comparison): CompareItem['row'] {
  const { rows } = comparison;
  const here = firstOf(changes, ({ at }) => rowAt(rows, 'here', at.here));
  const there = firstOf(changes, ({ change, at }) =>
    at.there ? rowAt(rows, 'there', at.there) : rowAtToken(rows, change.sourceTokens),
  );
  return { here: here ?? there, there: there ?? here };
}

function firstOf<T>(items: readonly T[], find: (item: T) => number | null): number | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

/** The row of a side that holds a place, or touches it from before. O(rows). */
export function rowAt(rows: readonly AlignedRow[], side: Side, at: Span | null): number | null {
  if (!at) return null;
  let found: number | null = null;
  for (const [index, row] of rows.entries()) {
    const span = row[side];
    if (!span) continue;
    if (span[0] > at[0]) return found ?? index;
    found = index;
    if (at[0] < span[1]) return index;
  }
  return found;
}

function rowAtToken(rows: readonly AlignedRow[], tokens: Span | null): number | null {
  if (!tokens) return null;
  const index = rows.findIndex(
    ({ thereTokens: at }) => at && tokens[0] >= at[0] && tokens[0] < at[1],
  );
  return index < 0 ? null : index;
}

/** A mark inside a row: which item it belongs to. */
export interface CompareMark {
  at: Span;
  mark: { item: number; group: GroupKind; first: boolean };
}

/** The marks of each row of a side; a change over several sentences is marked in all of them. */
export function marksOf(
  items: readonly CompareItem[],
  rows: readonly AlignedRow[],
  side: Side,
): Map<number, CompareMark[]> {
  const marks = new Map<number, CompareMark[]>();
  for (const { id, group, changes } of items) {
    let first = true;
    for (const { at } of changes) {
      const place = at[side];
      if (!place) continue;
      const start = rowAt(rows, side, place);
      for (let index = start ?? rows.length; index < rows.length; index += 1) {
        const span = rows[index]![side];
        if (!span) continue;
        if (span[0] > place[1] || (index !== start && span[0] >= place[1])) break;
        const cut: Span = [
          Math.max(place[0], span[0]),
          Math.max(span[0], Math.min(place[1], span[1])),
        ];
        const list = marks.get(index) ?? [];
        list.push({
          at: [Math.min(cut[0], span[1]), Math.min(cut[1], span[1])],
          mark: { item: id, group, first },
        });
        marks.set(index, list);
        first = false;
      }
    }
  }
  return marks;
}

/** What a row is, for the filters: how its sentences belong together, or who has it alone. */
export type RowKind = NonNullable<AlignedRow['relation']> | 'only-here' | 'only-there' | 'moved';

export const ROW_KINDS: readonly RowKind[] = [
  'verbatim',
  'edited',
  'substituted',
  'rewritten',
  'quotation',
  'moved',
  'only-here',
  'only-there',
];

export function rowKind({ relation, counterpart, here, thereTokens }: AlignedRow): RowKind {
  if (counterpart !== null) return 'moved';
  if (here === null) return 'only-there';
  if (thereTokens === null) return 'only-here';
  return relation ?? 'edited';
}

/** The group of this name; null for a word that names none. */
export function groupNamed(name: string): GroupKind | null {
  return GROUPS.find((group) => group === name) ?? null;
}
