import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  MAX_SHARD_BITS,
  QUERY_SIZE,
  QUERY_SIZE_MOST,
  SHARD_BYTES,
  SHORTLIST,
} from '../../../lib/index/parameters';
import { shardBitsFor } from '../../../lib/index/postings';
import { chooseQuery } from '../../../lib/index/query';
import { syntheticReport, syntheticReuse } from '../../../tools/bench/synthetic';
import { aCorpusOf } from '../../support/corpora';

afterEach(() => {
  vi.restoreAllMocks();
});

/** What a get of the browser brings, in order; times differ by machine, these do not. */
interface Got {
  store: string;
  bytes: number;
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
      got.push({ store, bytes: ArrayBuffer.isView(value) ? value.byteLength : 0 });
    });
    return request;
  });
  return got;
}

const REPORTS = 600;
const QUERIES = 5;
const corpus = aCorpusOf(Array.from({ length: REPORTS }, (_, seed) => syntheticReport(seed)));

describe('what a query costs', () => {
  it('is a get for each look-up, and one for each sketch of the shortlist at most', async () => {
    const reader = await corpus;
    // The first question reads the state and the list of the living too.
    await reader.candidates(chooseQuery(syntheticReuse(0)), 12);
    const got = countGets();
    for (let seed = 1; seed <= QUERIES; seed++) {
      await reader.candidates(chooseQuery(syntheticReuse(seed)), 12);
    }
    const of = (store: string) => got.filter((one) => one.store === store);
    expect(of('postings').length).toBeLessThanOrEqual(QUERIES * QUERY_SIZE);
    expect(of('sketches').length).toBeLessThanOrEqual(QUERIES * SHORTLIST);
    expect(of('meta').length).toBeLessThanOrEqual(QUERIES);
    expect(got.length).toBe(of('postings').length + of('sketches').length + of('meta').length);
    const bytes = of('postings').reduce((sum, one) => sum + one.bytes, 0);
    expect(bytes / of('postings').length).toBeLessThanOrEqual(SHARD_BYTES);
    expect(bytes / of('postings').length).toBeGreaterThan(SHARD_BYTES / 10);
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
});
