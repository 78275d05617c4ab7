import { isReadAsReuse } from '../verdict/decide';
import type { Assessment } from './assess';
import { areOfOneOwner, type OwnerGroup } from './owners';

/**
 * Sets aside what a house takes from its own earlier reports: the background of a running
 * story, a text under a new headline. It is told as its own, and never as reuse; nor is the
 * report, which may be the later one, told as a copy of the page.
 */
export function setOwnAside(assessments: readonly Assessment[]): Assessment[] {
  return assessments.map((assessment) => (assessment.ownHouse ? asOwn(assessment) : assessment));
}

function asOwn(assessment: Assessment): Assessment {
  const { verdict } = assessment;
  if (!verdict.reuse) return { ...assessment, aside: true };
  return { ...assessment, verdict: { ...verdict, kind: 'same-story', reuse: false }, aside: true };
}

/** With what the user says of houses: a report of a sister outlet is one of the page's own house. */
export function withOwners(
  assessment: Assessment,
  page: { url: string | null },
  groups: readonly OwnerGroup[],
): Assessment {
  if (assessment.ownHouse) return assessment;
  const isOwn = areOfOneOwner(page, assessment.report.meta, groups);
  return isOwn ? { ...assessment, ownHouse: true } : assessment;
}

/** True where the page has parts of an own text, so that its likeness to that is no doubt. */
export function isOwnText({ ownHouse, verdict }: Assessment): boolean {
  return ownHouse && isReadAsReuse(verdict);
}
