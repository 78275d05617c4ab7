import { spanLength, type Span } from '../core/span';
import type { DateClaim } from '../core/article';
import type { ChangeKind } from './changes';
import type { Draft } from './draft';
import type { PlacedFact } from './facts';
import type { Differing, Mapping } from './regions';
import type { ValueRelation } from './values/relation';

/** Whether the page may have brought figures up to date: it is of a later day, or says whose text it is. */
export interface Moment {
  page: DateClaim | null;
  source: DateClaim | null;
  isCredited: boolean;
}

/** Figures that go on counting; a name or a date does not change with the hour. */
const COUNTS_ON: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  'number',
  'money',
  'percent',
  'quantity',
]);

/** Which words of the two texts differ, and which stand in one column. */
export interface Columns {
  differing: Differing;
  mapping: Mapping;
}

/**
 * The facts of one place that say something else, or the same in another style, as changes.
 * What only one side has is told with the words around it. O(words of the facts).
 */
export function factDrafts(
  facts: readonly PlacedFact[],
  moment: Moment,
  columns: Columns,
): Draft[] {
  const drafts: Draft[] = [];
  for (const { finding, at, of, relation, isRate } of facts) {
    if (at === null || of === null || relation === null) continue;
    const isKept = finding.status === 'kept';
    const [own, ownOf] = isRate ? ownWords(at, of, columns.mapping) : [at, of];
    // Only signs may differ where no word does: "£3m" and "$3m".
    if (isKept && !isDiffering(own, ownOf, columns.differing)) continue;
    const isWhole = spanLength(own) === spanLength(at) && spanLength(ownOf) === spanLength(of);
    drafts.push({
      ...(isKept ? styleOf(finding.kind, relation) : alteredOf(finding.kind, relation, moment)),
      suspect: own,
      source: ownOf,
      ...(isWhole ? { from: finding.source?.text ?? null, to: finding.suspect?.text ?? '' } : {}),
      swap: isKept ? { relation: 'numeral' } : { relation: 'other' },
    });
  }
  return drafts;
}

/**
 * The words of one rate in both texts without those at its end that answer to words beside the
 * other: the page that has "12 crowns hardly any week" for "12 crowns every week" has "every" too,
 * as another word. A value that answers to none of its own words stands elsewhere, and stays whole.
 */
function ownWords(at: Span, of: Span, { toSource, toSuspect }: Mapping): [Span, Span] {
  const own = within(at, toSource, of);
  const ownOf = within(of, toSuspect, at);
  return spanLength(own) > 0 && spanLength(ownOf) > 0 ? [own, ownOf] : [at, of];
}

function within([from, to]: Span, across: Int32Array, other: Span): Span {
  let end = to;
  for (; end > from; end--) {
    const there = across[end - 1]!;
    if (there < 0 || (there >= other[0] && there < other[1])) break;
  }
  return [from, end];
}

function isDiffering(at: Span, of: Span, { suspect, source }: Differing): boolean {
  return suspect.subarray(...at).includes(1) || source.subarray(...of).includes(1);
}

function styleOf(
  kind: PlacedFact['finding']['kind'],
  relation: ValueRelation,
): Pick<Draft, 'gravity' | 'kind' | 'note'> {
  if (relation === 'converted') return { gravity: 'style', kind: 'unit', note: 'conversion' };
  if (kind === 'date') return { gravity: 'style', kind: 'date-form' };
  return { gravity: 'style', kind: kind === 'name' ? 'abbreviation' : 'numeral' };
}

function alteredOf(
  kind: PlacedFact['finding']['kind'],
  relation: ValueRelation,
  moment: Moment,
): Pick<Draft, 'gravity' | 'kind' | 'note'> {
  const told = relation === 'unread' ? 'unread' : kind;
  return { gravity: 'fact', kind: told, ...noteOf(kind, relation, moment) };
}

function noteOf(kind: ChangeKind, relation: ValueRelation, moment: Moment): Pick<Draft, 'note'> {
  if (relation === 'more-precise') return { note: 'added-precision' };
  return COUNTS_ON.has(kind) && isLater(moment) ? { note: 'update' } : {};
}

/** The page is of a later day than the source, or credits it. */
function isLater({ page, source, isCredited }: Moment): boolean {
  if (isCredited) return true;
  return page !== null && source !== null && page.at.slice(0, 10) > source.at.slice(0, 10);
}
