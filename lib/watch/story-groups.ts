import type { Related } from '../check/relate';

/** What a report is linked with, by ids. */
export interface Linked {
  id: string;
  links: readonly Pick<Related, 'id' | 'is'>[];
}

/**
 * The stories among linked reports, the largest first, each as the ids of its reports. A story is
 * what hangs together over versions and copies, with the accounts of the same event beside it; an
 * account joins one story and leads to no further, or one would run into the next. What stands
 * alone is none. O(links).
 */
export function groupStories(reports: readonly Linked[]): string[][] {
  const ids = new Set(reports.map(({ id }) => id));
  const roots = new Map<string, string>([...ids].map((id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (roots.get(root)! !== root) root = roots.get(root)!;
    for (let at = id; at !== root;) {
      const next = roots.get(at)!;
      roots.set(at, root);
      at = next;
    }
    return root;
  };
  const accounts: [string, string][] = [];
  for (const { id, links } of reports) {
    for (const { id: other, is } of links) {
      if (!ids.has(other)) continue;
      if (is === 'story') accounts.push([id, other]);
      else roots.set(rootOf(id), rootOf(other));
    }
  }
  const cores = new Map<string, string[]>();
  for (const id of ids) {
    const core = cores.get(rootOf(id));
    if (core) core.push(id);
    else cores.set(rootOf(id), [id]);
  }
  const beside = new Map<string, Set<string>>();
  for (const [one, other] of accounts.flatMap(([a, b]) => [
    [rootOf(a), rootOf(b)] as const,
    [rootOf(b), rootOf(a)] as const,
  ])) {
    if (one !== other) beside.set(one, (beside.get(one) ?? new Set()).add(other));
  }
  return joined(cores, beside).sort((a, b) => b.length - a.length);
}

/** Cores with the single reports that tell of the same event, each of these in the largest. */
function joined(
  cores: ReadonlyMap<string, readonly string[]>,
  beside: ReadonlyMap<string, ReadonlySet<string>>,
): string[][] {
  const taken = new Set<string>();
  const stories: string[][] = [];
  const weight = (root: string) => cores.get(root)!.length * 1_000 + (beside.get(root)?.size ?? 0);
  for (const root of [...cores.keys()].sort((a, b) => weight(b) - weight(a))) {
    if (taken.has(root)) continue;
    taken.add(root);
    const story = [...cores.get(root)!];
    for (const other of beside.get(root) ?? []) {
      const core = cores.get(other)!;
      if (taken.has(other) || core.length > 1) continue;
      taken.add(other);
      story.push(...core);
    }
    if (story.length > 1) stories.push(story);
  }
  return stories;
}
