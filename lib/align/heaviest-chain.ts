/** A place in one text joined to a place in another, and how strongly. */
export interface Link {
  from: number;
  to: number;
  weight: number;
}

/**
 * The heaviest selection of links in which neither side ever goes back (weighted longest
 * non-decreasing subsequence, by a Fenwick tree of prefix maxima), in the order of `from`.
 * O(n log n).
 */
export function heaviestChain<L extends Link>(links: readonly L[]): L[] {
  const sorted = [...links].sort((a, b) => a.from - b.from || a.to - b.to);
  const size = sorted.reduce((most, { to }) => Math.max(most, to + 1), 0);
  const sums: number[] = [];
  const before: number[] = [];
  const best = new PrefixBest(size);
  let last = -1;
  sorted.forEach(({ to, weight }, index) => {
    const previous = best.upTo(to, sums);
    before.push(previous);
    sums.push(weight + (previous < 0 ? 0 : sums[previous]!));
    best.offer(to, index, sums);
    if (last < 0 || sums[index]! > sums[last]!) last = index;
  });
  const chain: L[] = [];
  for (let index = last; index >= 0; index = before[index]!) chain.push(sorted[index]!);
  return chain.reverse();
}

/** For each place the link with the largest sum at or before it. */
class PrefixBest {
  private readonly tree: Int32Array;

  constructor(size: number) {
    this.tree = new Int32Array(size + 1).fill(-1);
  }

  upTo(place: number, sums: readonly number[]): number {
    let found = -1;
    for (let node = place + 1; node > 0; node -= node & -node) {
      const held = this.tree[node]!;
      if (held >= 0 && (found < 0 || sums[held]! > sums[found]!)) found = held;
    }
    return found;
  }

  offer(place: number, index: number, sums: readonly number[]): void {
    for (let node = place + 1; node < this.tree.length; node += node & -node) {
      const held = this.tree[node]!;
      if (held < 0 || sums[index]! > sums[held]!) this.tree[node] = index;
    }
  }
}
