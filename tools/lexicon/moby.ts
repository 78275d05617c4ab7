import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface MobyPair {
  a: string;
  b: string;
  /** Cosine of the two words' neighbour sets: how much they mean the same things. */
  strength: number;
}

function readHeads(): Map<string, Set<string>> {
  const file = join(
    dirname(createRequire(import.meta.url).resolve('moby/package.json')),
    'words.txt',
  );
  const heads = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [head, ...neighbours] = line.trim().split(',');
    if (head && neighbours.length > 0) heads.set(head, new Set(neighbours));
  }
  return heads;
}

function cosine(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/**
 * Pairs of the Moby thesaurus that name each other. Moby lists associations of every sort;
 * that both name each other, and how many further words they share, separates the
 * synonyms from the rest.
 */
export function readMobyPairs(keep: (word: string) => boolean): MobyPair[] {
  const heads = readHeads();
  const pairs: MobyPair[] = [];
  for (const [a, neighbours] of heads) {
    if (!keep(a)) continue;
    for (const b of neighbours) {
      if (b <= a || !keep(b)) continue;
      const back = heads.get(b);
      if (back?.has(a)) pairs.push({ a, b, strength: cosine(neighbours, back) });
    }
  }
  return pairs;
}
