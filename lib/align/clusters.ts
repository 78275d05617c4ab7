import { CLUSTER_GAP, CLUSTER_MIN_COSINE } from './parameters';
import type { Link } from './links';
import type { Rectangle } from './regions';
import type { Units } from './units';

/** A rectangle of units that like sentences hold together. */
export type Cluster = Rectangle;

/**
 * Groups linked sentences to passages: links whose sentences lie within a gap of each other
 * in both texts belong together; a group whose two sides are not alike as a whole is taken
 * apart with a smaller gap (Sanchez-Perez et al. 2014). Works off a list, no recursion.
 */
export function clusterLinks(
  x: Units,
  y: Units,
  links: readonly Link[],
  rarity: Float32Array,
): Cluster[] {
  const accepted: Cluster[] = [];
  const open: { links: readonly Link[]; gap: number }[] = [{ links, gap: CLUSTER_GAP }];
  for (let task = open.pop(); task; task = open.pop()) {
    for (const group of connect(task.links, task.gap)) {
      const cluster = boundsOf(group);
      if (likeness(x, y, cluster, rarity) >= CLUSTER_MIN_COSINE) accepted.push(cluster);
      else if (task.gap > 0) open.push({ links: group, gap: task.gap - 1 });
    }
  }
  return accepted;
}

/** Components of links that lie within `gap` sentences of each other in both texts. */
function connect(members: readonly Link[], gap: number): Link[][] {
  const parent = Int32Array.from(members.keys());
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root]!;
    for (let i = at; parent[i] !== root;) {
      const next = parent[i]!;
      parent[i] = root;
      i = next;
    }
    return root;
  };
  for (let b = 1; b < members.length; b += 1) {
    for (let a = b - 1; a >= 0; a -= 1) {
      if (members[b]!.u - members[a]!.u > gap + 1) break;
      if (Math.abs(members[b]!.v - members[a]!.v) <= gap + 1) {
        parent[find(b)] = find(a);
      }
    }
  }
  const groups = new Map<number, Link[]>();
  members.forEach((link, at) => {
    const root = find(at);
    const group = groups.get(root);
    if (group) group.push(link);
    else groups.set(root, [link]);
  });
  return [...groups.values()];
}

function boundsOf(group: readonly Link[]): Cluster {
  const cluster = { fromX: Infinity, toX: 0, fromY: Infinity, toY: 0 };
  for (const { u, v } of group) {
    cluster.fromX = Math.min(cluster.fromX, u);
    cluster.toX = Math.max(cluster.toX, u + 1);
    cluster.fromY = Math.min(cluster.fromY, v);
    cluster.toY = Math.max(cluster.toY, v + 1);
  }
  return cluster;
}

/** Cosine of the bags of content words of the two sides. */
export function likeness(x: Units, y: Units, cluster: Cluster, rarity: Float32Array): number {
  const inX = bagOf(x, cluster.fromX, cluster.toX);
  const inY = bagOf(y, cluster.fromY, cluster.toY);
  let dot = 0;
  let normX = 0;
  let normY = 0;
  for (const [code, count] of inX) {
    const weight = rarity[code]! ** 2;
    normX += weight * count ** 2;
    dot += weight * count * (inY.get(code) ?? 0);
  }
  for (const [code, count] of inY) normY += rarity[code]! ** 2 * count ** 2;
  return normX > 0 && normY > 0 ? dot / Math.sqrt(normX * normY) : 0;
}

function bagOf(units: Units, from: number, to: number): Map<number, number> {
  const bag = new Map<number, number>();
  for (let w = units.firstWord[from]!; w < units.firstWord[to]!; w += 1) {
    bag.set(units.words[w]!, (bag.get(units.words[w]!) ?? 0) + 1);
  }
  return bag;
}
