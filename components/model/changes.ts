import type { Change, Gravity } from '../../lib/spin/changes';

/** Denials and answers that the page put in or left out stand apart from other content. */
export type GroupKind = Gravity | 'denial';

/** Changes that are told together, under one heading. */
export interface ChangeGroup {
  kind: GroupKind;
  changes: Change[];
}

/** What the reader is to see at once, the gravest first. */
const OPEN: readonly GroupKind[] = ['meaning', 'quotation', 'fact', 'denial', 'attribution'];
const FOLDED: readonly GroupKind[] = ['loading', 'content', 'wording'];

export interface GroupedChanges {
  open: ChangeGroup[];
  folded: ChangeGroup[];
  /** The same in another house style: shown only when asked for. */
  style: Change[];
}

export function groupOf({ gravity, note }: Change): GroupKind {
  return gravity === 'content' && (note === 'denial' || note === 'response') ? 'denial' : gravity;
}

/**
 * The changes by what they weigh, each group in the order of its places. What became of the
 * credits of a page that credits its source is folded: it is no charge. O(changes).
 */
export function groupedChanges(changes: readonly Change[], isCredited = false): GroupedChanges {
  const groups = new Map<GroupKind, Change[]>();
  for (const change of changes) {
    const kind = groupOf(change);
    const group = groups.get(kind);
    if (group) group.push(change);
    else groups.set(kind, [change]);
  }
  const those = (kinds: readonly GroupKind[]): ChangeGroup[] =>
    kinds.flatMap((kind) => {
      const found = groups.get(kind);
      return found ? [{ kind, changes: found }] : [];
    });
  const weighs = OPEN.filter((kind) => !(isCredited && kind === 'attribution'));
  const rest: readonly GroupKind[] = isCredited ? ['attribution', ...FOLDED] : FOLDED;
  return { open: those(weighs), folded: those(rest), style: groups.get('style') ?? [] };
}

/** What is told of one quotation, or one change that stands in none. */
export interface QuotationRow {
  /** Index into the quotations of the spin; null for a change of no quotation. */
  quotation: number | null;
  changes: Change[];
}

/** The changes of each quotation together, in the order of the first. */
export function quotationRows(changes: readonly Change[]): QuotationRow[] {
  const rows: QuotationRow[] = [];
  const known = new Map<number, QuotationRow>();
  for (const change of changes) {
    const { inQuotation } = change;
    const row = inQuotation === null ? undefined : known.get(inQuotation);
    if (row) {
      row.changes.push(change);
      continue;
    }
    const made = { quotation: inQuotation, changes: [change] };
    rows.push(made);
    if (inQuotation !== null) known.set(inQuotation, made);
  }
  return rows;
}

/** Words swapped more than once in the same way are one line with a count. */
export interface SwappedWord {
  from: string | null;
  to: string;
  times: number;
}

/**
 * Changes of wording grouped by their words, in the order of their first place. Words whose
 * source is not known ("changed") come last: they tell least.
 */
export function swappedWords(changes: readonly Change[]): SwappedWord[] {
  const groups = new Map<string, SwappedWord>();
  for (const { from, to } of changes) {
    const key = JSON.stringify([from?.toLowerCase() ?? null, to.toLowerCase()]);
    const group = groups.get(key);
    if (group) group.times += 1;
    else groups.set(key, { from, to, times: 1 });
  }
  const all = [...groups.values()];
  return [...all.filter(({ from }) => from !== null), ...all.filter(({ from }) => from === null)];
}
