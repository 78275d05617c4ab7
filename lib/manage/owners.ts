import type { OwnerGroup } from '../check/owners';
import { readOwnerGroup } from '../check/owners';
import { bareHost, hostOf } from '../core/url';
import type { Kept } from '../corpus/corpus';
import type { Corpus } from '../corpus/corpus';

export type { OwnerGroup } from '../check/owners';

/** Why a group cannot be kept as it was typed. */
export type GroupProblem = 'too-few-hosts' | 'no-host';

/** The houses that own several outlets, as the user sets them. */
export interface OwnersManager {
  /** By name, and those without one by their first host. */
  list(): Promise<OwnerGroup[]>;
  /** Keeps a group under a new id (null) or the one it has; answers why not, null where it did. */
  keep(id: string | null, name: string, hosts: readonly string[]): Promise<GroupProblem | null>;
  /** Takes a group back: its outlets are strangers again. */
  remove(id: string): Promise<void>;
}

/** `now`: ISO 8601; `newId`: an id that no group has. */
export interface OwnersParts {
  corpus: Pick<Corpus, 'kept'>;
  now: () => string;
  newId: () => string;
}

export function createOwnersManager({ corpus, now, newId }: OwnersParts): OwnersManager {
  const groups = corpus.kept('outlets', readOwnerGroup);
  return {
    list: async () => (await groups.all()).sort((a, b) => labelOf(a).localeCompare(labelOf(b))),

    async keep(id, name, typed) {
      const read = typed.map(hostTyped);
      if (read.includes(null)) return 'no-host';
      const hosts = [...new Set(read.filter((host) => host !== null))];
      if (hosts.length < 2) return 'too-few-hosts';
      await groups.put([{ id: id ?? newId(), name: name.trim(), hosts, at: now() }]);
      return null;
    },

    async remove(id) {
      await groups.remove([id]);
    },
  };
}

function labelOf({ name, hosts }: OwnerGroup): string {
  return name === '' ? (hosts[0] ?? '') : name;
}

/** The bare host of what was typed: a host, or any address on it; null for what is neither. */
export function hostTyped(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^https?:/iu.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (/\s/u.test(trimmed) || !URL.canParse(address)) return null;
  const host = hostOf(new URL(address).href);
  return host?.includes('.') ? host : null;
}

/** Puts outlets into one group by their hosts; answers the hosts that are new to it. */
export async function joinOwners(
  groups: Kept<OwnerGroup>,
  given: readonly string[],
  { now, newId }: Pick<OwnersParts, 'now' | 'newId'>,
): Promise<{ group: string; hosts: string[] } | null> {
  const hosts = [...new Set(given.map(bareHost))];
  if (hosts.length < 2) return null;
  const known = await groups.all();
  const concerned = known.filter((group) => hosts.some((host) => group.hosts.includes(host)));
  const [first, ...others] = concerned;
  const all = [...new Set([...concerned.flatMap((group) => group.hosts), ...hosts])];
  const joined = { id: first?.id ?? newId(), name: first?.name ?? '', hosts: all, at: now() };
  await groups.put([joined]);
  // Two houses that have an outlet in common are one.
  await groups.remove(others.map(({ id }) => id));
  return { group: joined.id, hosts: all.filter((host) => !first?.hosts.includes(host)) };
}

/** Takes hosts out of a group again; one that is left with less than two is none. */
export async function partOwners(
  groups: Kept<OwnerGroup>,
  { group, hosts }: { group: string; hosts: readonly string[] },
  now: string,
): Promise<void> {
  await groups.change(group, (known) => {
    const left = known?.hosts.filter((host) => !hosts.includes(host)) ?? [];
    return known && left.length > 1 ? { ...known, hosts: left, at: now } : null;
  });
}
