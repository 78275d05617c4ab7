import { shardOf } from '../index/postings';

/**
 * Where the postings of a hash stand. The shard of a hash is its top `bits` bits. While the
 * corpus is re-sharded the shards below `cursor` (counted at the old width) already stand at
 * the wider `to`; every reader and writer asks `shardKey` and so sees one consistent index
 * between any two slices of that work.
 */
export interface Layout {
  bits: number;
  widening: { to: number; cursor: number } | null;
}

/** Keys of different widths do not meet: the width stands above the 20 bits of the number. */
const NUMBER_BITS = 20;

/** Key of the log (log.ts) in the postings store, below those of all shards. */
export const LOG_KEY = -1;

/** A run (runs.ts) is cut into so many records by the top bits of the hash … */
export const RUN_BITS = 6;
export const RUN_BUCKETS = 2 ** RUN_BITS;
/** … whose keys stand below that of the log, bucket by bucket. */
const RUNS_FROM = -(2 ** 40);
const RUNS_A_BUCKET = 2 ** NUMBER_BITS;

/** Key of what a run has in a bucket. */
export function runKey(bucket: number, run: number): number {
  return RUNS_FROM + bucket * RUNS_A_BUCKET + run;
}

/** Keys of what all runs have in a bucket. */
export function runsOf(bucket: number): IDBKeyRange {
  return IDBKeyRange.bound(runKey(bucket, 0), runKey(bucket + 1, 0), false, true);
}

/** Keys of all runs. */
export const ALL_RUNS = () => IDBKeyRange.bound(runKey(0, 0), runKey(RUN_BUCKETS, 0), false, true);

/** Keys of all shards. */
export const ALL_SHARDS = () => IDBKeyRange.lowerBound(0);

/** True for what stands beside the shards: the log and the runs. */
export function isBeside(key: number): boolean {
  return key < 0;
}

/** The top bits, and how many they are, that all hashes under a key share; null for the log. */
export function topOf(key: number): { bits: number; number: number } | null {
  if (key === LOG_KEY) return null;
  if (isBeside(key))
    return { bits: RUN_BITS, number: Math.floor((key - RUNS_FROM) / RUNS_A_BUCKET) };
  const bits = widthOf(key);
  return { bits, number: key - keyOf(bits, 0) };
}

/** Key of a shard in the postings store. */
export function keyOf(bits: number, shard: number): number {
  return bits * 2 ** NUMBER_BITS + shard;
}

/** Key of the shard that holds the postings of an unsigned 32-bit hash. */
export function shardKey(layout: Layout, hash: number): number {
  const shard = shardOf(hash, layout.bits);
  const { widening } = layout;
  if (!widening || shard >= widening.cursor) return keyOf(layout.bits, shard);
  return keyOf(widening.to, shardOf(hash, widening.to));
}

/** Number of shards at a width. */
export function shardsAt(bits: number): number {
  return 2 ** bits;
}

/** Every key in use, in order of the hashes. */
export function* allKeys(layout: Layout): Generator<number> {
  const { bits, widening } = layout;
  const cursor = widening?.cursor ?? 0;
  if (widening) {
    const ratio = 2 ** (widening.to - bits);
    for (let shard = 0; shard < cursor * ratio; shard++) yield keyOf(widening.to, shard);
  }
  for (let shard = cursor; shard < shardsAt(bits); shard++) yield keyOf(bits, shard);
}

/** The width that a key was made for. */
export function widthOf(key: number): number {
  return Math.floor(key / 2 ** NUMBER_BITS);
}
