import type { FactFinding, Spin, Substitution, QuotationFinding } from '../../lib/spin/spin';

/** A word swapped more than once in the same way is one line with a count. */
export interface SwappedWord {
  from: string | null;
  to: string;
  by: Substitution['by'];
  times: number;
}

/**
 * Substitutions grouped by wording, in the order of their first place. Words whose source
 * is not known ("changed") come last: they tell least.
 */
export function swappedWords(substitutions: readonly Substitution[]): SwappedWord[] {
  const groups = new Map<string, SwappedWord>();
  for (const { from, to, by } of substitutions) {
    const key = JSON.stringify([from?.toLowerCase() ?? null, to.toLowerCase()]);
    const group = groups.get(key);
    if (group) group.times += 1;
    else groups.set(key, { from, to, by, times: 1 });
  }
  const all = [...groups.values()];
  return [...all.filter(({ from }) => from !== null), ...all.filter(({ from }) => from === null)];
}

/** How grave a quotation's status is; the gravest stand first. */
const QUOTATION_ORDER: readonly QuotationFinding['status'][] = [
  'invented',
  'altered',
  'moved',
  'unmarked',
  'shortened',
  'intact',
];

/** Quotations that were not left as they were, the gravest first. */
export function changedQuotations(spin: Pick<Spin, 'quotations'>): QuotationFinding[] {
  return spin.quotations
    .filter(({ status }) => status !== 'intact')
    .sort((a, b) => QUOTATION_ORDER.indexOf(a.status) - QUOTATION_ORDER.indexOf(b.status));
}

/** Facts that differ: altered before missing before added. */
export function changedFacts(spin: Pick<Spin, 'facts'>): FactFinding[] {
  const rank = { altered: 0, missing: 1, added: 2, kept: 3 } as const;
  return spin.facts
    .filter(({ status }) => status !== 'kept')
    .sort((a, b) => rank[a.status] - rank[b.status]);
}

/** Credits that tell something: what was dropped, replaced or left over. */
export function changedCredits(spin: Pick<Spin, 'credit'>): Spin['credit'] {
  return spin.credit.filter(({ status }) => status !== 'kept');
}

/** True when there is anything to show under "What was changed". */
export function hasChanges(spin: Spin): boolean {
  return (
    spin.substitutions.length > 0 ||
    spin.framing.length > 0 ||
    changedQuotations(spin).length > 0 ||
    changedFacts(spin).length > 0 ||
    changedCredits(spin).length > 0
  );
}
