import { isFunction, type Pair } from './pair';
import { SEED_MAX_OCCURRENCES, SEED_TOKENS } from './parameters';

/**
 * Maximal runs of equal codes: run r stands at `atX[r]` and `atY[r]` and is `length[r]` long.
 * Sorted by x, then y.
 */
export interface Anchors {
  count: number;
  atX: Int32Array;
  atY: Int32Array;
  length: Int32Array;
}

/**
 * Finds the runs of equal codes that hold at least one seed: `SEED_TOKENS` equal codes, not
 * all function words, standing at most `SEED_MAX_OCCURRENCES` times in y. What both texts
 * begin and end with is a run too, however short, so that equal texts always align whole.
 * Expected O(n + m + seeds); at worst the occurrence cap bounds it at O(n · cap).
 */
export function findAnchors(pair: Pair): Anchors {
  const { x, y } = pair;
  const runs = new RunCollector(x, y);
  const prefix = sharedPrefix(x, y);
  if (prefix > 0) runs.add(0, 0, prefix);
  const table = new ShingleTable(y);
  const found = new Int32Array(SEED_MAX_OCCURRENCES);
  for (let i = 0; i + SEED_TOKENS <= x.length; i += 1) {
    if (!isTelling(x, i)) continue;
    const count = table.find(x, i, found);
    for (let k = 0; k < count; k += 1) runs.addSeed(i, found[k]!);
  }
  runs.addSuffix(sharedSuffix(x, y, prefix));
  return runs.sorted();
}

function sharedPrefix(x: Uint16Array, y: Uint16Array): number {
  const limit = Math.min(x.length, y.length);
  let length = 0;
  while (length < limit && x[length] === y[length]) length += 1;
  return length;
}

function sharedSuffix(x: Uint16Array, y: Uint16Array, taken: number): number {
  const limit = Math.min(x.length, y.length) - taken;
  let length = 0;
  while (length < limit && x[x.length - 1 - length] === y[y.length - 1 - length]) length += 1;
  return length;
}

function isTelling(tokens: Uint16Array, at: number): boolean {
  for (let k = at; k < at + SEED_TOKENS; k += 1) if (!isFunction(tokens[k]!)) return true;
  return false;
}

function shingleHash(tokens: Uint16Array, at: number): number {
  let hash = 0;
  for (let k = at; k < at + SEED_TOKENS; k += 1) {
    hash = Math.imul(hash ^ tokens[k]!, 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** The shingles of a text, in chained buckets. */
class ShingleTable {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;

  constructor(private readonly tokens: Uint16Array) {
    const shingles = Math.max(0, tokens.length - SEED_TOKENS + 1);
    let size = 64;
    while (size < shingles * 2) size *= 2;
    this.mask = size - 1;
    this.heads = new Int32Array(size).fill(-1);
    this.next = new Int32Array(shingles);
    for (let j = shingles - 1; j >= 0; j -= 1) {
      const bucket = shingleHash(tokens, j) & this.mask;
      this.next[j] = this.heads[bucket]!;
      this.heads[bucket] = j;
    }
  }

  /** Positions of the shingle at `at` of `other`; none when there are too many. */
  find(other: Uint16Array, at: number, found: Int32Array): number {
    let count = 0;
    // Foreign shingles of the bucket are walked too; the limit keeps a hostile text linear.
    let steps = SEED_MAX_OCCURRENCES * 4;
    let j = this.heads[shingleHash(other, at) & this.mask]!;
    for (; j >= 0 && steps > 0; j = this.next[j]!, steps -= 1) {
      if (!this.equal(other, at, j)) continue;
      if (count === SEED_MAX_OCCURRENCES) return 0;
      found[count] = j;
      count += 1;
    }
    return count;
  }

  private equal(other: Uint16Array, at: number, j: number): boolean {
    for (let k = 0; k < SEED_TOKENS; k += 1) {
      if (other[at + k] !== this.tokens[j + k]) return false;
    }
    return true;
  }
}

/** Grows seeds to maximal runs, each reported once. */
class RunCollector {
  private atX: number[] = [];
  private atY: number[] = [];
  private length: number[] = [];
  /** Where the last run on each diagonal ended, in x. */
  private readonly ends: Int32Array;

  constructor(
    private readonly x: Uint16Array,
    private readonly y: Uint16Array,
  ) {
    this.ends = new Int32Array(x.length + y.length + 1);
  }

  add(i: number, j: number, length: number): void {
    this.atX.push(i);
    this.atY.push(j);
    this.length.push(length);
    this.ends[i - j + this.y.length] = i + length;
  }

  addSeed(i: number, j: number): void {
    const { x, y } = this;
    const covered = this.ends[i - j + y.length]!;
    if (i < covered) return;
    const least = Math.max(covered, i - j);
    let start = i;
    while (start > least && x[start - 1] === y[start - 1 - i + j]) start -= 1;
    let end = i + SEED_TOKENS;
    while (end < x.length && end - i + j < y.length && x[end] === y[end - i + j]) end += 1;
    this.add(start, start - i + j, end - start);
  }

  /** What both texts end with, where no seed was found in it. Last of all: runs are told by their end. */
  addSuffix(length: number): void {
    const [i, j] = [this.x.length - length, this.y.length - length];
    if (length > 0 && this.ends[i - j + this.y.length]! < this.x.length) this.add(i, j, length);
  }

  sorted(): Anchors {
    const order = Int32Array.from(this.atX.keys()).sort(
      (a, b) => this.atX[a]! - this.atX[b]! || this.atY[a]! - this.atY[b]!,
    );
    const anchors: Anchors = {
      count: order.length,
      atX: new Int32Array(order.length),
      atY: new Int32Array(order.length),
      length: new Int32Array(order.length),
    };
    order.forEach((from, to) => {
      anchors.atX[to] = this.atX[from]!;
      anchors.atY[to] = this.atY[from]!;
      anchors.length[to] = this.length[from]!;
    });
    return anchors;
  }
}
