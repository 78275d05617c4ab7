import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyOf } from '../../../lib/corpus/layout';
import type { AnyTransaction } from '../../../lib/corpus/schema';
import { lookUp } from '../../../lib/corpus/shards';
import { EMPTY_STATE } from '../../../lib/corpus/state';
import {
  MAX_SHARD_BITS,
  QUERY_SIZE,
  QUERY_SIZE_MOST,
  SHARD_BYTES,
  SHORTLIST,
} from '../../../lib/index/parameters';
import { groupByShard, shardBitsFor } from '../../../lib/index/postings';
import { chooseQuery } from '../../../lib/index/query';
import { LOOK_UP_MOST } from '../../../lib/index/ranking';
import { blocksOf, encodeShard } from '../../../lib/index/shard-code';
import { syntheticReport, syntheticReuse } from '../../../tools/bench/synthetic';
import { aCorpusOf, freshName } from '../../support/corpora';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a get of the browser brings, in order; times differ by machine, these do not. */
interface Got {
  store: string;
  bytes: number;
  /** Of a shard: bytes of a block, of which a look-up decodes one. */
  block: number;
}

function countGets(): Got[] {
  const original = IDBObjectStore.prototype.get as (...args: unknown[]) => IDBRequest;
  const got: Got[] = [];
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    const request = original.apply(this, args);
    const { name: store } = this;
    request.addEventListener('success', () => {
      const value: unknown = request.result;
      const bytes = ArrayBuffer.isView(value) ? value.byteLength : 0;
      got.push({ store, bytes, block: blockOf(value) });
    });
    return request;
  });
  return got;
}

function blockOf(value: unknown): number {
  const blocks = value instanceof Uint8Array ? blocksOf(value) : null;
  return blocks === null ? 0 : (blocks.bytes.length - blocks.entries[0]!) / blocks.count;
}

const REPORTS = 600;
const QUERIES = 5;
const CANDIDATES = 12;
/** Bytes of a shard that a look-up decodes, of SHARD_BYTES that it gets. */
const BLOCK_BYTES = 150;
const corpus = aCorpusOf(Array.from({ length: REPORTS }, (_, seed) => syntheticReport(seed)));

describe('what a query costs', () => {
  it('is a get for each look-up, and one for each sketch of the shortlist at most', async () => {
    const reader = await corpus;
    // The first question reads the state and the list of the living too.
    await reader.candidates(chooseQuery(syntheticReuse(0)), CANDIDATES);
    const got = countGets();
    for (let seed = 1; seed <= QUERIES; seed++) {
      await reader.candidates(chooseQuery(syntheticReuse(seed)), CANDIDATES);
    }
    const of = (store: string) => got.filter((one) => one.store === store);
    expect(of('postings').length).toBeLessThanOrEqual(QUERIES * QUERY_SIZE);
    // Beside a copy no report is worth more than the candidates that are asked for.
    expect(of('sketches').length).toBe(QUERIES * CANDIDATES);
    expect(CANDIDATES).toBeLessThan(SHORTLIST);
    expect(of('meta').length).toBeLessThanOrEqual(QUERIES);
    expect(got.length).toBe(of('postings').length + of('sketches').length + of('meta').length);
    const bytes = of('postings').reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes / of('postings').length).toBeLessThanOrEqual(SHARD_BYTES);
    expect(bytes / of('postings').length).toBeGreaterThan(SHARD_BYTES / 10);
    const decoded = of('postings').reduce((sum, one) => sum + one.block, 0);
    expect(decoded / of('postings').length).toBeLessThanOrEqual(BLOCK_BYTES);
    expect(decoded).toBeGreaterThan(0);
  });

  it('is bounded for a page of any length', () => {
    const { page } = chooseQuery(syntheticReuse(1));
    const long = { ...page, tokens: new Uint16Array(100_000).map((_, at) => 500 + (at % 60_000)) };
    const query = chooseQuery(long);
    const asked = [query.words, query.skeleton, query.pairs, query.facts, query.telling];
    const hashes = asked.reduce((sum, { hashes: some }) => sum + some.length, 0);
    expect(hashes).toBeLessThanOrEqual(QUERY_SIZE_MOST);
    expect(hashes).toBeGreaterThan(QUERY_SIZE);
  });

  it.each([1_000, 10_000, 100_000])('reads shards as small at %i reports', (reports) => {
    // 3.5 bytes a posting were measured, 170 postings a report.
    const bytes = (reports * 170 * 3.5) / 2 ** shardBitsFor(reports);
    expect(bytes).toBeLessThanOrEqual(SHARD_BYTES);
    expect(shardBitsFor(reports)).toBeLessThanOrEqual(MAX_SHARD_BITS);
  });

  it('reads no shard of a million reports that Chromium would keep in a file of its own', () => {
    const bytes = (1_000_000 * 170 * 3.5) / 2 ** shardBitsFor(1_000_000);
    // Those that are asked for hold twice as much as the middle one.
    expect(2 * bytes).toBeLessThan(64 * 1024);
  });

  it.each([0, 5])('goes through so many of what everybody has, %i of them dead', async (dead) => {
    const reports = 3 * LOOK_UP_MOST;
    const everybody = 7;
    const posted = Array.from({ length: reports }, (_, at) => ({
      ordinal: at + 1,
      hashes: Uint32Array.of(everybody),
    }));
    const database = await openDB(freshName(), 1, {
      upgrade: (made) => void made.createObjectStore('postings'),
    });
    const layout = { bits: 0, widening: null };
    const pairs = groupByShard(posted, 0).get(0)!;
    await database.put('postings', encodeShard(pairs), keyOf(0, 0));
    const state = {
      ...EMPTY_STATE,
      layout,
      postings: { alive: reports - dead, dead },
    };
    const asked: number[] = [];
    const liveness = {
      has: (ordinal: number) => {
        asked.push(ordinal);
        return ordinal > dead;
      },
    };
    const transaction = database.transaction('postings') as unknown as AnyTransaction;
    const found = await lookUp(transaction, state, Uint32Array.of(everybody), liveness);
    expect(found.get(everybody)!.length).toBeGreaterThan(LOOK_UP_MOST);
    expect(asked.length).toBe(LOOK_UP_MOST + 1 + dead);
  });
});
