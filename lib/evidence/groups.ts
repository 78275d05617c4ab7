import { GRAVITIES, type Gravity } from '../spin/changes';
import type { EvidenceChange } from './record';

/** Denials and answers that were put in or left out stand apart from other content. */
export type EvidenceGroup = Gravity | 'denial';

const ORDER: readonly EvidenceGroup[] = GRAVITIES.flatMap((gravity) =>
  gravity === 'loading' ? (['denial', gravity] as const) : [gravity],
);

/** Changes of one weight, with their numbers in the record. */
export interface ChangeGroup {
  group: EvidenceGroup;
  changes: { change: EvidenceChange; number: number }[];
  /** As the views count: a quotation once, however many of its words differ. */
  count: number;
}

/** The changes by what they weigh, the gravest first; groups without any are left out. */
export function changeGroups(changes: readonly EvidenceChange[]): ChangeGroup[] {
  const numbered = changes.map((change, index) => ({ change, number: index + 1 }));
  return ORDER.flatMap((group) => {
    const found = numbered.filter(({ change }) => groupOf(change) === group);
    return found.length === 0 ? [] : [{ group, changes: found, count: countOf(found) }];
  });
}

function groupOf({ gravity, note }: EvidenceChange): EvidenceGroup {
  return gravity === 'content' && (note === 'denial' || note === 'response') ? 'denial' : gravity;
}

function countOf(found: ChangeGroup['changes']): number {
  const quotations = new Set<number>();
  let alone = 0;
  for (const { change } of found) {
    if (change.gravity === 'quotation' && change.quotation !== null)
      quotations.add(change.quotation);
    else alone += 1;
  }
  return quotations.size + alone;
}
