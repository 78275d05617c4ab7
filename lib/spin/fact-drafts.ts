import type { Span } from '../core/span';
import type { DateClaim } from '../core/article';
import type { ChangeKind } from './changes';
import type { Draft } from './draft';
import type { PlacedFact } from './facts';
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

/**
 * The facts of one place that say something else, or the same in another style, as changes.
 * What only one side has is told with the words around it. `isDiffering`: whether anything
 * differs at this place at all. O(facts).
 */
export function factDrafts(
  facts: readonly PlacedFact[],
  moment: Moment,
  isDiffering: (at: Span, of: Span) => boolean,
): Draft[] {
  const drafts: Draft[] = [];
  for (const { finding, at, of, relation } of facts) {
    if (at === null || of === null || relation === null) continue;
    // Only signs may differ where no word does: "£3m" and "$3m".
    if (finding.status === 'kept' && !isDiffering(at, of)) continue;
    const shown = {
      suspect: at,
      source: of,
      from: finding.source?.text ?? null,
      to: finding.suspect?.text ?? '',
      swap: { relation: 'other', confirmed: false } as const,
    };
    if (finding.status === 'kept')
      drafts.push({
        ...styleOf(finding.kind, relation),
        ...shown,
        swap: { relation: 'numeral', confirmed: true },
      });
    else
      drafts.push({
        gravity: 'fact',
        kind: relation === 'unread' ? 'unread' : finding.kind,
        ...shown,
        ...noteOf(finding.kind, relation, moment),
      });
  }
  return drafts;
}

function styleOf(
  kind: PlacedFact['finding']['kind'],
  relation: ValueRelation,
): Pick<Draft, 'gravity' | 'kind' | 'note'> {
  if (relation === 'converted') return { gravity: 'style', kind: 'unit', note: 'conversion' };
  if (kind === 'date') return { gravity: 'style', kind: 'date-form' };
  return { gravity: 'style', kind: kind === 'name' ? 'abbreviation' : 'numeral' };
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
