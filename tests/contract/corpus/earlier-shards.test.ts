import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus';
import { isBeside, keyOf } from '../../../lib/corpus/layout';
import { SLICE_SHARDS } from '../../../lib/corpus/parameters';
import type { CorpusState } from '../../../lib/corpus/state';
import { shardOf } from '../../../lib/index/postings';
import { chooseQuery } from '../../../lib/index/query';
import { decodeShard, isInBlocks } from '../../../lib/index/shard-code';
import { aCorpus, ADD_ALL, freshName } from '../../support/corpora';
import { encodeUndivided, groupBy, storedPairs } from '../../support/postings';
import { aReport } from '../../support/reports';

afterEach(() => {
  vi.restoreAllMocks();
});

const REPORTS = 60;
/** So many shards that a pass takes several slices. */
const BITS = 9;

const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aReport(from + index, {}, undefined, false));

/** How earlier releases stored a shard. */
const FORMS: [string, (pairs: ArrayBuffer) => Uint8Array | ArrayBuffer][] = [
  ['bare pairs', (pairs) => pairs],
  ['differences without blocks', encodeUndivided],
];

/** A database as a release before the blocks left it. */
async function ofEarlier(
  store: (pairs: ArrayBuffer) => Uint8Array | ArrayBuffer,
): Promise<{ name: string; corpus: Corpus }> {
  const name = freshName();
  const first = aCorpus(name);
  await first.add(many(1, REPORTS), ADD_ALL);
  first.close();
  const database = await openDB(name);
  const pairs = (await storedPairs(database)).flatMap((shard) =>
    Array.from(new BigUint64Array(shard)),
  );
  await database.clear('postings');
  const shards = groupBy(pairs, (pair) => keyOf(BITS, shardOf(Number(pair >> 32n), BITS)));
  for (const [key, column] of shards) {
    await database.put('postings', store(BigUint64Array.from(column).sort().buffer), key);
  }
  const state = (await database.get('meta', 'state')) as CorpusState;
  const earlier: Partial<CorpusState> = { ...state, layout: { bits: BITS, widening: null } };
  delete earlier.inBlocks;
  await database.put('meta', earlier, 'state');
  database.close();
  return { name, corpus: aCorpus(name) };
}

/** Of the shards, how many stand in blocks and how many do not; and whether the corpus knows. */
async function formsIn(name: string) {
  const database = await openDB(name);
  const keys = ((await database.getAllKeys('postings')) as number[]).filter(
    (key) => !isBeside(key),
  );
  const shards = (await Promise.all(keys.map((key) => database.get('postings', key)))) as unknown[];
  const state = (await database.get('meta', 'state')) as CorpusState;
  database.close();
  const inBlocks = shards.filter((one) => one instanceof Uint8Array && isInBlocks(one)).length;
  return { inBlocks, others: shards.length - inBlocks, isDone: state.inBlocks };
}

async function findsEach(corpus: Corpus, seeds: readonly number[]): Promise<void> {
  for (const seed of seeds) {
    const [best] = await corpus.candidates(chooseQuery(aReport(seed).sketch), 3);
    const [report] = await corpus.reports(best ? [best.ordinal] : []);
    expect(report?.meta.id).toBe(`paper-${seed}`);
  }
}

describe.each(FORMS)('an index of %s', (_, store) => {
  it('is the same to a reader before, while and after it is written in blocks', async () => {
    const { name, corpus } = await ofEarlier(store);
    const otherTab = aCorpus(name);
    const ask = (one: Corpus) =>
      Promise.all(many(1, 5).map(({ sketch }) => one.candidates(chooseQuery(sketch), 12)));
    const before = await ask(corpus);
    let slices = 0;
    do {
      slices += 1;
      expect(await ask(otherTab)).toEqual(before);
    } while (await corpus.tidy());
    expect(slices).toBe(2 ** BITS / SLICE_SHARDS);
    expect(await formsIn(name)).toMatchObject({ others: 0, isDone: true });
    expect(await ask(corpus)).toEqual(before);
    expect((await corpus.health()).damages).toEqual([]);
  });

  it('goes on where a dead worker left it, with what was added and deleted meanwhile', async () => {
    const { name, corpus } = await ofEarlier(store);
    await corpus.tidy();
    const { inBlocks, others, isDone } = await formsIn(name);
    expect(inBlocks).toBeGreaterThan(0);
    expect(others).toBeGreaterThan(inBlocks);
    expect(isDone).not.toBe(true);
    corpus.close();
    const next = aCorpus(name);
    await next.add(many(REPORTS + 1, 2), ADD_ALL);
    await next.remove('paper-7');
    await next.mark(['paper-8']);
    while (await next.tidy());
    expect(await formsIn(name)).toMatchObject({ others: 0, isDone: true });
    await findsEach(next, [1, REPORTS, REPORTS + 1, REPORTS + 2]);
    expect((await next.health()).damages).toEqual([]);
  });

  it('is as it was where a slice is cut short', async () => {
    const { name, corpus } = await ofEarlier(store);
    await corpus.tidy();
    const before = await formsIn(name);
    const original = IDBObjectStore.prototype.put as (...args: unknown[]) => IDBRequest;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      if (++puts > 20) throw new Error('the worker was ended');
      return original.apply(this, args);
    });
    await expect(corpus.tidy()).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await formsIn(name)).toEqual(before);
    while (await corpus.tidy());
    expect(await formsIn(name)).toMatchObject({ others: 0, isDone: true });
    await findsEach(corpus, [1, 30, REPORTS]);
  });
});

describe('an import that an earlier release began', () => {
  it('is found once this one has joined it, with a log of that release beside it', async () => {
    const { name, corpus } = await ofEarlier(encodeUndivided);
    await corpus.add(many(REPORTS + 1, 2), ADD_ALL);
    await corpus.add(many(REPORTS + 3, 20), { ...ADD_ALL, inRun: true });
    corpus.close();
    const database = await openDB(name);
    const keys = (await database.getAllKeys('postings')) as number[];
    const beside = keys.filter(isBeside);
    expect(beside.length).toBeGreaterThan(1);
    for (const key of beside) {
      const stored = (await database.get('postings', key)) as Uint8Array;
      await database.put('postings', encodeUndivided(decodeShard(stored)!), key);
    }
    database.close();
    const next = aCorpus(name);
    await next.endImport();
    while (await next.tidy());
    await findsEach(next, [1, REPORTS + 1, REPORTS + 2, REPORTS + 3, REPORTS + 22]);
    expect((await next.health()).damages).toEqual([]);
  });
});

describe('an index of this release', () => {
  it('is not written again', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(1, REPORTS), ADD_ALL);
    expect(await formsIn(name)).toMatchObject({ others: 0, isDone: true });
    expect(await corpus.tidy()).toBe(false);
  });
});

describe('the form that earlier releases wrote', () => {
  it('is what it is tried with here', () => {
    const pairs = Uint32Array.of(4, 7, 9, 7, 5, 300).buffer;
    expect(decodeShard(encodeUndivided(pairs))).toEqual(pairs);
    expect(isInBlocks(encodeUndivided(pairs))).toBe(false);
    expect(encodeUndivided(pairs)).toEqual(Uint8Array.of(3, 15, 0, 4, 5, 202, 4, 5));
  });
});
