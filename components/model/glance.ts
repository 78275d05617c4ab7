import type { Comparison } from '../../lib/check/comparison';
import type { Finding } from '../../lib/check/finding';
import type { GroupKind } from './changes';
import { listedChanges, type ListedChange, type Side } from './compare';
import { leadingSource } from './sources';

/** Changes shown at once: what fits a popup that is not scrolled. */
const AT_ONCE = 3;

/** What a popup shows of the changes at a glance. */
export interface Glance {
  top: ListedChange[];
  counts: { group: GroupKind; count: number }[];
  /** Whose wording stands first: the earlier one's. */
  first: Side;
}

/**
 * The three gravest changes and the counts of all. On the page of an original the changes are
 * those of the copy, which are known once both were compared.
 */
export function glanceOf(finding: Finding, compared: Comparison | null): Glance {
  const isFirst = finding.verdict.order === 'suspect-first';
  const isCredited = finding.verdict.kind === 'syndicated';
  const all =
    isFirst && compared
      ? listedChanges(compared.spin, compared.changed, isCredited)
      : listedChanges(finding.spin, 'here', isCredited);
  const counts = new Map<GroupKind, number>();
  for (const { group } of all) counts.set(group, (counts.get(group) ?? 0) + 1);
  return {
    // Who credits the source is not charged with a line of its credits.
    top: gravest(all.filter(({ group }) => !(isCredited && group === 'attribution'))),
    counts: [...counts].map(([group, count]) => ({ group, count })),
    first: isFirst ? 'here' : 'there',
  };
}

/** Groups whose first change is shown before the second one of a graver group. */
const EACH_SHOWN: ReadonlySet<GroupKind> = new Set(['meaning', 'quotation', 'fact']);

/**
 * The first of the gravest groups each, filled up with what is next; in their order. So the many
 * words of a quotation leave room for a figure.
 */
function gravest(all: readonly ListedChange[]): ListedChange[] {
  const firsts = all.filter(
    ({ group }, at) => EACH_SHOWN.has(group) && all[at - 1]?.group !== group,
  );
  const chosen = new Set([...new Set([...firsts, ...all])].slice(0, AT_ONCE));
  return all.filter((change) => chosen.has(change));
}

/** Whether there is a report to show beside the page. */
export function isComparable(finding: Finding): boolean {
  return leadingSource(finding) !== null || finding.verdict.kind === 'update';
}

/** A part of the bar of what the page shares: one for each source that the verdict speaks of. */
export interface OverlapPart {
  id: string;
  /** 0…1 of the page. */
  share: number;
}

/** The parts of a mosaic each, else the one source; never more than the whole page. */
export function overlapParts({ verdict, sources, passages }: Finding): OverlapPart[] {
  const told = new Set(passages.map(({ sourceId }) => sourceId));
  const leading = leadingSource({ sources });
  const those = verdict.kind === 'mosaic' ? sources.filter(({ id }) => told.has(id)) : [];
  const shown = those.length > 0 ? those : leading ? [leading] : [];
  const parts = shown.map(({ id, coverage }) => ({ id, share: Math.max(0, coverage.suspect) }));
  const sum = parts.reduce((all, { share }) => all + share, 0);
  return parts.map(({ id, share }) => ({ id, share: sum > 1 ? share / sum : share }));
}
