import type { PostedReport } from '../index/postings';
import {
  BYTES_A_POSTING,
  dropDead,
  groupByShard,
  mergePostings,
  ordinalsOf,
  shardOf,
} from '../index/postings';
import {
  blocksOf,
  decodeBetween,
  encodeShard,
  firstHash,
  isInBlocks,
  ordinalsIn,
  pairsBetween,
  type Blocks,
} from '../index/shard-code';
import { LOOK_UP_MOST } from '../index/ranking';
import { distinct, joined } from '../sketch/winnowing';
import type { Layout } from './layout';
import { keyOf, LOG_KEY, shardKey, shardsAt } from './layout';
import type { Liveness } from './liveness';
import { NEVER_EMPTY, SLICE_SHARDS } from './parameters';
import type { AnyTransaction, WriteTransaction } from './schema';
import { areUnder, pairsOf } from './soundness';
import { corrupt, type CorpusState } from './state';

/**
 * Adds the postings of a batch to their shards. A shard that is rewritten anyway loses its
 * dead postings on the way (`liveness` is null where nothing is dead, which saves looking).
 * Answers how many dead postings went.
 */
export async function addPostings(
  transaction: WriteTransaction,
  layout: Layout,
  reports: readonly PostedReport[],
  liveness: Liveness | null,
): Promise<number> {
  const added = [...groupByKey(reports, layout)];
  let gone = 0;
  // An import rewrites every shard: held at once they would be the whole index in memory.
  for (let at = 0; at < added.length; at += SLICE_SHARDS) {
    const slice = added.slice(at, at + SLICE_SHARDS);
    const dead = await Promise.all(
      slice.map(([key, buffer]) => putPairs(transaction, key, new Uint32Array(buffer), liveness)),
    );
    gone += dead.reduce((sum, one) => sum + one, 0);
  }
  return gone;
}

/** Drops the dead postings of these shards; answers how many there were. */
export async function compactShards(
  transaction: WriteTransaction,
  keys: readonly number[],
  liveness: Liveness,
): Promise<number> {
  let gone = 0;
  for (let at = 0; at < keys.length; at += SLICE_SHARDS) {
    const slice = keys.slice(at, at + SLICE_SHARDS);
    const dead = await Promise.all(slice.map((key) => compactShard(transaction, key, liveness)));
    gone += dead.reduce((sum, one) => sum + one, 0);
  }
  return gone;
}

/**
 * Drops the dead postings of one shard; answers how many there were. With `anew` it is also written in
 * blocks where an earlier release had not.
 */
export async function compactShard(
  transaction: WriteTransaction,
  key: number,
  liveness: Liveness,
  anew = false,
): Promise<number> {
  const store = transaction.objectStore('postings');
  const stored: unknown = await store.get(key);
  if (stored === undefined) return 0;
  const pairs = wholePairs(stored, key);
  const living = withoutDead(pairs, liveness);
  const dead = (pairs.byteLength - living.byteLength) / BYTES_A_POSTING;
  if (living.byteLength === 0) await store.delete(key);
  else if (dead > 0 || (anew && !standsInBlocks(stored))) await store.put(encodeShard(living), key);
  return dead;
}

function standsInBlocks(stored: unknown): stored is Uint8Array {
  return stored instanceof Uint8Array && isInBlocks(stored);
}

/** Moves one shard to the wider layout, without its dead postings; answers how many these were. */
export async function splitShard(
  transaction: WriteTransaction,
  shard: number,
  from: number,
  to: number,
  liveness: Liveness,
): Promise<number> {
  const key = keyOf(from, shard);
  const stored = await readShard(transaction, key);
  if (!stored) return 0;
  const living = withoutDead(stored, liveness);
  const store = transaction.objectStore('postings');
  const puts = [...cutShard(living, to)].map(([part, buffer]) =>
    store.put(encodeShard(buffer), keyOf(to, part)),
  );
  await Promise.all([store.delete(key), ...puts]);
  return (stored.byteLength - living.byteLength) / BYTES_A_POSTING;
}

/**
 * Hash → living ordinals, ascending, of more than LOOK_UP_MOST so many that it shows; one get for
 * each shard asked and one for the log. Throws `corpus-corrupt` for a shard that is damaged where it is
 * asked, or missing from an index so full that it cannot be empty.
 */
export async function lookUp(
  transaction: AnyTransaction,
  state: Pick<CorpusState, 'layout' | 'postings' | 'log' | 'runs'>,
  hashes: Uint32Array,
  liveness: Liveness,
): Promise<Map<number, Uint32Array>> {
  const { layout, postings, log, runs } = state;
  const keys = Array.from(hashes, (hash) => shardKey(layout, hash));
  const needed = [...new Set(keys)];
  const [logged, ...opened] = await Promise.all([
    log.postings === 0 ? undefined : openShard(transaction, LOG_KEY),
    ...needed.map((key) => openShard(transaction, key)),
  ]);
  if (log.postings > 0 && !logged) throw corrupt('a part of the index is missing');
  const inShards = postings.alive - log.postings - runs.postings;
  // While runs are joined with the first shards, the last may still be empty.
  const isFull =
    runs.next === null && inShards / shardsAt(layout.widening?.to ?? layout.bits) >= NEVER_EMPTY;
  if (isFull && opened.includes(undefined)) throw corrupt('a part of the index is missing');
  const shards = new Map(needed.map((key, index) => [key, opened[index]]));
  // So many of the first are alive in any case; what is on everybody's lips stands in thousands of reports.
  const most = LOOK_UP_MOST + 1 + Math.max(0, postings.dead);
  const found = new Map<number, Uint32Array>();
  hashes.forEach((hash, index) => {
    const both = [shards.get(keys[index]!), logged].flatMap((shard) =>
      shard ? [shard(hash, most)] : [],
    );
    // What was deleted and brought back may stand in both.
    const ordinals = both.length === 1 ? both[0]! : distinct(joined(both));
    found.set(hash, living(ordinals, liveness));
  });
  return found;
}

function living(ordinals: Uint32Array, liveness: Liveness): Uint32Array {
  const found = new Uint32Array(ordinals.length);
  let filled = 0;
  // A loop: a query goes through thousands, and a closure for each took as long as its gets.
  for (const ordinal of ordinals) if (liveness.has(ordinal)) found[filled++] = ordinal;
  return found.subarray(0, filled);
}

/** The first `most` ordinals under a hash, ascending. Throws `corpus-corrupt` where they are damaged. */
type OpenShard = (hash: number, most: number) => Uint32Array;

/**
 * A shard or the log, to be searched: what stands in blocks is not decoded as a whole, which took as
 * long as the gets, and three times as long in a worker just started. What is not read is not looked
 * at either, but for what the directory tells of it.
 */
async function openShard(transaction: AnyTransaction, key: number): Promise<OpenShard | undefined> {
  const stored: unknown = await transaction.objectStore('postings').get(key);
  if (stored === undefined) return undefined;
  if (!standsInBlocks(stored)) {
    const pairs = wholePairs(stored, key);
    return (hash, most) => ordinalsOf(pairs, hash, most);
  }
  const blocks = soundBlocks(stored, key);
  return (hash, most) => sound(ordinalsIn(blocks, hash, most));
}

function soundBlocks(stored: Uint8Array, key: number): Blocks {
  const blocks = sound(blocksOf(stored));
  const ends = blocks.count > 0 ? [firstHash(blocks, 0), firstHash(blocks, blocks.count - 1)] : [];
  return sound(areUnder(ends, key) ? blocks : null);
}

function sound<T>(read: T | null): T {
  if (read === null) throw corrupt('a part of the index');
  return read;
}

/**
 * Of a shard or a run the pairs with hashes from `from` to before `to`, to be copied before the next
 * call; the rest is not decoded.
 */
export function readBetween(stored: unknown, key: number, from: number, to: number): Uint32Array {
  if (standsInBlocks(stored)) return sound(decodeBetween(soundBlocks(stored, key), from, to));
  return pairsBetween(new Uint32Array(wholePairs(stored, key)), from, to);
}

/** The pairs of a shard or of the log. Throws `corpus-corrupt` where they are damaged. */
export async function readShard(
  transaction: AnyTransaction,
  key: number,
): Promise<ArrayBuffer | undefined> {
  const stored: unknown = await transaction.objectStore('postings').get(key);
  return stored === undefined ? undefined : wholePairs(stored, key);
}

/**
 * Every pair is looked at: in a shard out of order the search finds some postings and not others,
 * and nothing would say so.
 */
function wholePairs(stored: unknown, key: number): ArrayBuffer {
  return sound(pairsOf(stored, key));
}

/** Joins pairs with what is stored; answers how many dead postings went on the way. */
export async function putPairs(
  transaction: WriteTransaction,
  key: number,
  added: Uint32Array,
  liveness: Liveness | null,
): Promise<number> {
  const stored = await readShard(transaction, key);
  const living = stored && liveness ? withoutDead(stored, liveness) : stored;
  const pairs = living ? mergePostings(living, added.slice().buffer) : added;
  await transaction.objectStore('postings').put(encodeShard(pairs), key);
  return stored && living ? (stored.byteLength - living.byteLength) / BYTES_A_POSTING : 0;
}

function withoutDead(shard: ArrayBuffer, liveness: Liveness): ArrayBuffer {
  return dropDead(shard, (ordinal) => liveness.has(ordinal));
}

function groupByKey(reports: readonly PostedReport[], layout: Layout): Map<number, ArrayBuffer> {
  const grouped = new Map<number, ArrayBuffer>();
  const { bits, widening } = layout;
  for (const [shard, buffer] of groupByShard(reports, bits)) {
    if (!widening || shard >= widening.cursor) grouped.set(keyOf(bits, shard), buffer);
    else {
      for (const [part, cut] of cutShard(buffer, widening.to)) {
        grouped.set(keyOf(widening.to, part), cut);
      }
    }
  }
  return grouped;
}

/** Cuts a sorted shard into the shards of a wider layout: number → buffer. O(n). */
function cutShard(shard: ArrayBuffer, bits: number): Map<number, ArrayBuffer> {
  const pairs = new Uint32Array(shard);
  const parts = new Map<number, ArrayBuffer>();
  let start = 0;
  while (start < pairs.length) {
    const number = shardOf(pairs[start + 1]!, bits);
    let end = start;
    while (end < pairs.length && shardOf(pairs[end + 1]!, bits) === number) end += 2;
    parts.set(number, pairs.slice(start, end).buffer);
    start = end;
  }
  return parts;
}
