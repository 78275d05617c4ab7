import { bareHost, hostOf } from '../core/url';
import { isHome } from '../verdict/identity';

/** Outlets that the user says are of one house; what they share is nobody's copy. */
export interface OwnerGroup {
  id: string;
  /** What the user calls the house; '' for no name. */
  name: string;
  /** Bare hosts (`bareHost`), at least two. */
  hosts: string[];
  /** When it was changed last (ISO 8601). */
  at: string;
}

/**
 * Whether a page and a report are of outlets of one group. Hosts alone say so, the page's by the
 * address that it was loaded from: a name is what any copy may claim. O(hosts of all groups).
 */
export function areOfOneOwner(
  page: { url: string | null },
  report: { hosts: readonly string[] },
  groups: readonly OwnerGroup[],
): boolean {
  const host = page.url === null ? null : hostOf(page.url);
  if (host === null) return false;
  return groups.some(
    (group) => isHome(host, group) && report.hosts.some((home) => isHome(bareHost(home), group)),
  );
}

/** A group as it was stored; null for what is none. */
export function readOwnerGroup(value: unknown): OwnerGroup | null {
  const { id, name, hosts, at } = value as Partial<Record<keyof OwnerGroup, unknown>>;
  const isOne =
    typeof id === 'string' &&
    typeof name === 'string' &&
    typeof at === 'string' &&
    Array.isArray(hosts) &&
    hosts.every((host) => typeof host === 'string');
  return isOne ? (value as OwnerGroup) : null;
}
