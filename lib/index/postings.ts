import type { Fingerprints } from '../sketch/fingerprint';
import { distinct, joined } from '../sketch/winnowing';
import {
  BYTES_A_STORED_POSTING,
  MAX_SHARD_BITS,
  MIN_SHARD_BITS,
  POSTINGS_A_REPORT,
  SHARD_BYTES,
} from './parameters';

/**
 * Postings in shards. A shard is one ArrayBuffer; it holds the postings whose hash begins
 * with the shard's number, and is stored as it is.
 *
 *   byte  0        4        8        12
 *         ordinal  hash     ordinal  hash   …   unsigned 32 bit, little-endian
 *
 * Read as 64-bit numbers the pairs ascend: by hash, then by ordinal, no pair twice. Every
 * machine a browser runs on is little-endian, so sorting is the engine's own for
 * BigUint64Array.
 *
 * For a store: `shardOf` says where a hash is kept; `groupByShard` turns the fingerprints of
 * a batch of reports into one sorted buffer a shard; `mergePostings` joins each with what is
 * stored; `dropDead` compacts; `ordinalsOf` looks up. Nothing here waits or keeps state.
 */
export const BYTES_A_POSTING = 8;

/** Number of the shard that holds a hash: its top `bits` bits. */
export function shardOf(hash: number, bits: number): number {
  return bits === 0 ? 0 : hash >>> (32 - bits);
}

/** Shard bits for a corpus of so many reports: shards stay near SHARD_BYTES each. */
export function shardBitsFor(reports: number): number {
  const bytes = Math.max(1, reports) * POSTINGS_A_REPORT * BYTES_A_STORED_POSTING;
  const bits = Math.ceil(Math.log2(bytes / SHARD_BYTES));
  return Math.min(MAX_SHARD_BITS, Math.max(MIN_SHARD_BITS, bits));
}

/**
 * Every hash under which a report is posted, of all channels, each once: their salts keep them apart,
 * but of 32 bits two are alike by chance in one report of two hundred thousand.
 */
export function postedHashes(fingerprints: Fingerprints): Uint32Array {
  const { words, skeleton, pairs, facts, telling } = fingerprints;
  return distinct(joined([words, skeleton, pairs, facts, telling]));
}

export interface PostedReport {
  ordinal: number;
  /** `postedHashes` of its fingerprints. */
  hashes: Uint32Array;
}

/** The postings of a batch of reports: shard number → sorted buffer. O(n log n). */
export function groupByShard(
  reports: readonly PostedReport[],
  bits: number,
): Map<number, ArrayBuffer> {
  const counts = new Map<number, number>();
  for (const { hashes } of reports) {
    for (const hash of hashes) {
      const shard = shardOf(hash, bits);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
  }
  const columns = new Map<number, { pairs: Uint32Array<ArrayBuffer>; filled: number }>();
  for (const [shard, count] of counts) {
    columns.set(shard, { pairs: new Uint32Array(2 * count), filled: 0 });
  }
  for (const { ordinal, hashes } of reports) {
    for (const hash of hashes) {
      const column = columns.get(shardOf(hash, bits))!;
      column.pairs[column.filled++] = ordinal;
      column.pairs[column.filled++] = hash;
    }
  }
  const grouped = new Map<number, ArrayBuffer>();
  for (const [shard, { pairs }] of columns) grouped.set(shard, sortPairs(pairs));
  return grouped;
}

/** Joins sorted shards into one; a pair in both stands once. O(n + m). */
export function mergePostings(stored: ArrayBuffer | undefined, added: ArrayBuffer): ArrayBuffer {
  if (!stored || stored.byteLength === 0) return added;
  const a = new Uint32Array(stored);
  const b = new Uint32Array(added);
  const merged = new Uint32Array(a.length + b.length);
  let inA = 0;
  let inB = 0;
  let filled = 0;
  while (inA < a.length || inB < b.length) {
    const order = inA >= a.length ? 1 : inB >= b.length ? -1 : comparePairs(a, inA, b, inB);
    const [from, at] = order <= 0 ? [a, inA] : [b, inB];
    merged[filled++] = from[at]!;
    merged[filled++] = from[at + 1]!;
    if (order <= 0) inA += 2;
    if (order >= 0) inB += 2;
  }
  return merged.buffer.slice(0, filled * Uint32Array.BYTES_PER_ELEMENT);
}

/** The shard without the postings of dead reports. O(n). */
export function dropDead(shard: ArrayBuffer, isAlive: (ordinal: number) => boolean): ArrayBuffer {
  const pairs = new Uint32Array(shard.slice(0));
  let filled = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    if (!isAlive(pairs[at]!)) continue;
    pairs[filled] = pairs[at]!;
    pairs[filled + 1] = pairs[at + 1]!;
    filled += 2;
  }
  return pairs.buffer.slice(0, filled * Uint32Array.BYTES_PER_ELEMENT);
}

/** Ordinals posted under a hash, ascending; at most `limit` of them. O(log n + found). */
export function ordinalsOf(shard: ArrayBufferLike, hash: number, limit = Infinity): Uint32Array {
  const pairs = new Uint32Array(shard);
  let low = 0;
  let high = pairs.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pairs[2 * middle + 1]! < hash) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end - low < limit && 2 * end < pairs.length && pairs[2 * end + 1] === hash) end++;
  const ordinals = new Uint32Array(end - low);
  for (let index = 0; index < ordinals.length; index++) ordinals[index] = pairs[2 * (low + index)]!;
  return ordinals;
}

function comparePairs(a: Uint32Array, atA: number, b: Uint32Array, atB: number): number {
  return a[atA + 1]! - b[atB + 1]! || a[atA]! - b[atB]!;
}

function sortPairs(pairs: Uint32Array<ArrayBuffer>): ArrayBuffer {
  new BigUint64Array(pairs.buffer).sort();
  return pairs.buffer;
}
