import { CLUSTER_GAP } from './parameters';
import type { Link } from './links';
import type { Rectangle } from './regions';

/** A rectangle of units that like sentences hold together. */
export type Cluster = Rectangle;

/**
 * Groups linked sentences to passages: links whose sentences lie within `CLUSTER_GAP` of each
 * other in both texts belong together (the first step of Sanchez-Perez et al. 2014; their
 * second, taking unlike groups apart, changed no passage here and is left out).
 */
export function clusterLinks(links: readonly Link[]): Cluster[] {
  return connect(links, CLUSTER_GAP).map(boundsOf);
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
