import { BYTES_A_POSTING, shardOf } from '../index/postings';
import { decodeShard } from '../index/shard-code';
import { CODING } from '../sketch/scheme';
import type { ReportMeta, Sketch } from '../sketch/sketch';
import { RUN_BUCKETS, shardsAt, topOf } from './layout';
import type { ReportRecord } from './schema';

/**
 * What stored values have to be before they are believed. A disk, another program or a bug
 * of an earlier release may have left anything under a key; what is read unseen ends in a
 * wrong finding. Each looks at shapes only and costs less than the reading did.
 */

/** A row of a report: what lists, indexes and findings take from it. */
export function isRow(value: unknown): value is ReportRecord {
  if (!isRecord(value)) return false;
  const { ordinal, id, digest, added, origin, hasText, postings, meta } = value;
  return (
    isOrdinal(ordinal) &&
    [id, digest, added, origin].every(isString) &&
    typeof hasText === 'boolean' &&
    isCount(postings) &&
    isMeta(meta) &&
    meta.id === id
  );
}

export function isMeta(meta: unknown): meta is ReportMeta {
  if (!isRecord(meta) || !isString(meta['id'])) return false;
  const { title, language, origin, digest, words, hosts, published } = meta;
  return (
    [title, language, origin, digest].every(isString) &&
    isCount(words) &&
    Array.isArray(hosts) &&
    hosts.every(isString) &&
    ['outlet', 'url', 'byline', 'seen'].every((name) => isStringOrNull(meta[name])) &&
    (published === null || (isRecord(published) && isString(published['at'])))
  );
}

/** A sketch of a coding that this release reads. */
export function isSketch(value: unknown): value is Sketch {
  return isSketchShape(value) && isKnownCoding(value);
}

/** True unless the sketch was made by a coding that this release does not know. */
export function isKnownCoding({ coding }: { coding: unknown }): boolean {
  return typeof coding === 'number' && Number.isInteger(coding) && coding >= 1 && coding <= CODING;
}

export function isSketchShape(value: unknown): value is Sketch {
  if (!isRecord(value)) return false;
  const { language, tokens, sentences, paragraphs, quotations, facts, credits, telling } = value;
  return (
    isString(language) &&
    tokens instanceof Uint16Array &&
    isStarts(sentences, tokens.length) &&
    isStarts(paragraphs, tokens.length) &&
    [quotations, facts, credits].every((list) => isPlaced(list, tokens.length)) &&
    (telling === undefined || isTelling(telling, tokens.length))
  );
}

function isTelling(value: unknown, count: number): boolean {
  if (!isRecord(value)) return false;
  const { positions, hashes } = value;
  return (
    isStarts(positions, count) &&
    hashes instanceof Uint32Array &&
    hashes.length === positions.length
  );
}

function isStarts(value: unknown, count: number): value is Uint32Array {
  if (!(value instanceof Uint32Array)) return false;
  return value.length === 0 || value.at(-1)! < Math.max(1, count);
}

function isPlaced(list: unknown, count: number): boolean {
  return (
    Array.isArray(list) &&
    list.every((item: unknown) => {
      if (!isRecord(item)) return false;
      const { at } = item;
      if (at === null) return true;
      return (
        Array.isArray(at) && isCount(at[0]) && isCount(at[1]) && at[0] <= at[1] && at[1] <= count
      );
    })
  );
}

/**
 * The postings of a stored shard as sorted pairs; null unless they are whole, ascend and belong
 * under the key. Shards of earlier releases are the pairs themselves. O(postings).
 */
export function pairsOf(value: unknown, key: number): ArrayBuffer | null {
  const pairs = value instanceof Uint8Array ? decodeShard(value) : value;
  return isShard(pairs, key) ? pairs : null;
}

function isShard(value: unknown, key: number): value is ArrayBuffer {
  if (!isWholeShard(value)) return false;
  const pairs = new Uint32Array(value);
  if (pairs.length === 0) return true;
  if (!areUnder([pairs[1]!, pairs.at(-1)!], key)) return false;
  for (let at = 2; at < pairs.length; at += 2) {
    const [hash, before] = [pairs[at + 1]!, pairs[at - 1]!];
    if (hash < before || (hash === before && pairs[at]! <= pairs[at - 2]!)) return false;
  }
  return true;
}

/** True where hashes belong under a key. */
export function areUnder(hashes: readonly number[], key: number): boolean {
  const top = topOf(key);
  return top === null || hashes.every((hash) => shardOf(hash, top.bits) === top.number);
}

function isWholeShard(value: unknown): value is ArrayBuffer {
  return value instanceof ArrayBuffer && value.byteLength % BYTES_A_POSTING === 0;
}

/** The record of the corpus: every count a count, every cursor inside what it counts. */
export function isSoundState(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { generation, nextOrdinal, reports, withText, bundled, selection, sweep, codings } = value;
  return (
    [generation, reports, withText, bundled].every(isCount) &&
    isOrdinal(nextOrdinal) &&
    isOrdinal(selection) &&
    (sweep === null || isCount(sweep)) &&
    Array.isArray(codings) &&
    codings.every(isOrdinal) &&
    isLayout(value['layout']) &&
    isPair(value['postings'], 'alive', 'dead') &&
    isLog(value['log']) &&
    isRuns(value['runs'], nextOrdinal as number) &&
    typeof value['inBlocks'] === 'boolean' &&
    isJob(value['compaction'], ({ next, fresh, anew }) => {
      return isCount(next) && isCount(fresh) && (anew === undefined || anew === true);
    }) &&
    isJob(value['reselection'], ({ next, end }) => {
      return isOrdinal(next) && isOrdinal(end) && next <= end && end <= (nextOrdinal as number);
    })
  );
}

function isLayout(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { bits, widening } = value;
  if (!isCount(bits) || bits > MOST_BITS) return false;
  return isJob(
    widening,
    ({ to, cursor }) =>
      isCount(to) && to > bits && to <= MOST_BITS && isCount(cursor) && cursor <= shardsAt(bits),
  );
}

/** Hashes have 32 bits, keys leave 20 for the number of a shard. */
const MOST_BITS = 20;

function isPair(value: unknown, first: string, second: string): boolean {
  // A count that drifted below nothing is wrong, but it misleads nobody: health mends it.
  return isRecord(value) && [value[first], value[second]].every(Number.isSafeInteger);
}

function isLog(value: unknown): boolean {
  return isRecord(value) && isCount(value['postings']) && typeof value['merging'] === 'boolean';
}

function isRuns(value: unknown, nextOrdinal: number): boolean {
  if (!isRecord(value)) return false;
  const { ordinals, postings, reports, next, at } = value;
  return (
    Array.isArray(ordinals) &&
    ordinals.every((run) => isRange(run, nextOrdinal)) &&
    [postings, reports].every(isCount) &&
    (next === null || (isCount(next) && next < RUN_BUCKETS)) &&
    isString(at)
  );
}

function isRange(value: unknown, last: number): boolean {
  if (!Array.isArray(value)) return false;
  const [from, end] = value as unknown[];
  return isOrdinal(from) && isOrdinal(end) && from < end && end <= last;
}

function isJob(value: unknown, holds: (job: Record<string, unknown>) => boolean): boolean {
  return value === null || (isRecord(value) && holds(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isStringOrNull(value: unknown): boolean {
  return value === null || isString(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isOrdinal(value: unknown): value is number {
  return isCount(value) && value >= 1;
}
