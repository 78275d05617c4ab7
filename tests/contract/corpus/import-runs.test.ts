import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { importFiles } from '../../../lib/check/import';
import { sketchOfBareText } from '../../../lib/check/report-of';
import { createCorpus, type Corpus } from '../../../lib/corpus/corpus';
import { packLines } from '../../../lib/corpus/pack';
import { LOG_KEY, RUN_BUCKETS } from '../../../lib/corpus/layout';
import { LEASE, SLICE_POSTINGS } from '../../../lib/corpus/parameters';
import type { CorpusState } from '../../../lib/corpus/state';
import { QUERY_SIZE } from '../../../lib/index/parameters';
import { chooseQuery } from '../../../lib/index/query';
import { ADD_ALL, aCorpus, createMemoryLock, freshName, NOW } from '../../support/corpora';
import { storedPairs } from '../../support/postings';
import { aReport, aText } from '../../support/reports';

afterEach(() => {
  vi.restoreAllMocks();
});

const IN_RUN = { ...ADD_ALL, inRun: true } as const;
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) =>
    aReport(from + index, {}, aText(from + index, 14), false),
  );

/** Thirty reports as always, then two batches of an import. */
async function importing(name = freshName(), lock = createMemoryLock()): Promise<Corpus> {
  const corpus = aCorpus(name, lock);
  await corpus.add(many(1, 30), ADD_ALL);
  await corpus.add(many(101, 40), IN_RUN);
  await corpus.add(many(201, 40), IN_RUN);
  return corpus;
}

async function foundBy(corpus: Corpus, seed: number): Promise<string | undefined> {
  const [best] = await corpus.candidates(chooseQuery(many(seed, 1)[0]!.sketch), 3);
  return best && (await corpus.reports([best.ordinal]))[0]?.meta.id;
}

async function stateOf(name: string): Promise<CorpusState> {
  const database = await openDB(name);
  const state = (await database.get('meta', 'state')) as CorpusState;
  database.close();
  return state;
}

async function storedPostings(name: string): Promise<number> {
  const database = await openDB(name);
  const shards = await storedPairs(database);
  database.close();
  return shards.reduce((sum, shard) => sum + shard.byteLength / 8, 0);
}

/** Everything is found, counted and where it belongs. */
async function expectWhole(corpus: Corpus, name: string, seeds: readonly number[]) {
  for (const seed of seeds) expect(await foundBy(corpus, seed)).toBe(`paper-${seed}`);
  expect(await corpus.health()).toMatchObject({ damages: [], jobs: [] });
  const { postings, runs, reports } = await stateOf(name);
  expect(runs).toMatchObject({ ordinals: [], postings: 0, reports: 0, next: null });
  expect(postings.alive + postings.dead).toBe(await storedPostings(name));
  expect((await corpus.stats()).reports).toBe(reports);
}

/** Keys of the postings that are read one by one, or written, from now on. */
function keysOf(what: 'get' | 'put'): () => number[] {
  const original = IDBObjectStore.prototype[what] as (...args: unknown[]) => IDBRequest;
  const keys: number[] = [];
  vi.spyOn(IDBObjectStore.prototype, what).mockImplementation(function (
    this: IDBObjectStore,
    ...args: unknown[]
  ) {
    if (this.name === 'postings') keys.push(args.at(-1) as number);
    return original.apply(this, args);
  });
  return () => keys;
}

const settle = async (corpus: Corpus) => {
  await corpus.endImport();
  while (await corpus.tidy());
};

describe('while an import goes on', () => {
  it('its reports are stored and listed, and the corpus says that it did not search them', async () => {
    const name = freshName();
    const corpus = await importing(name);
    expect((await corpus.byId('paper-101'))!.meta.id).toBe('paper-101');
    expect((await corpus.counts()).reports).toBe(110);
    expect((await corpus.stats()).reports).toBe(30);
    expect(await foundBy(corpus, 101)).not.toBe('paper-101');
    expect(await foundBy(corpus, 5)).toBe('paper-5');
    expect(await corpus.health()).toMatchObject({ damages: [], jobs: ['joining'] });
  });

  it('a query reads no more than its look-ups, and no run', async () => {
    const corpus = await importing();
    const read = keysOf('get');
    await foundBy(corpus, 5);
    expect(read().length).toBeGreaterThan(0);
    expect(read().length).toBeLessThanOrEqual(QUERY_SIZE + 1);
    expect(read().every((key) => key >= LOG_KEY)).toBe(true);
  });

  it('housekeeping of others leaves them in runs', async () => {
    const name = freshName();
    const corpus = await importing(name);
    expect(await corpus.tidy()).toBe(false);
    expect((await stateOf(name)).runs.ordinals).toHaveLength(2);
  });

  it('what is saved is found at once', async () => {
    const corpus = await importing();
    await corpus.add(many(401, 1), ADD_ALL);
    expect(await foundBy(corpus, 401)).toBe('paper-401');
    await corpus.add(many(501, 12), IN_RUN);
    expect((await corpus.stats()).reports).toBe(31);
  });
});

describe('the end of an import', () => {
  it('makes all its reports found, and a finding made before stale', async () => {
    const name = freshName();
    const corpus = await importing(name);
    const { generation } = await corpus.stats();
    await settle(corpus);
    expect((await corpus.stats()).generation).toBeGreaterThan(generation);
    await expectWhole(corpus, name, [1, 30, 101, 140, 201, 240]);
  });

  // Pieces of a bucket: one, and as many as a corpus of millions has.
  it.each([1, 16])(
    'leaves the same index as batches that are posted at once (%i)',
    async (pieces) => {
      const [name, other] = [freshName(), freshName()];
      const imported = await importing(name);
      if (pieces > 1) {
        const database = await openDB(name);
        const state = (await database.get('meta', 'state')) as CorpusState;
        state.runs.postings = pieces * SLICE_POSTINGS * RUN_BUCKETS;
        await database.put('meta', state, 'state');
        database.close();
      }
      await settle(imported);
      const plain = aCorpus(other);
      for (const from of [101, 201]) {
        if (from === 101) await plain.add(many(1, 30), ADD_ALL);
        await plain.add(many(from, 40), ADD_ALL);
      }
      while (await plain.tidy());
      const all = async (of: string) => {
        const database = await openDB(of);
        const pairs = await storedPairs(database);
        database.close();
        return pairs.flatMap((shard) => [...new BigUint64Array(shard)]);
      };
      expect(await all(name)).toEqual(await all(other));
    },
  );

  it('is finished by whoever comes after a worker that died, wherever that was', async () => {
    const name = freshName();
    const first = await importing(name);
    await first.endImport();
    const put = IDBObjectStore.prototype.put;
    // Every write of the pass is the last one of some worker.
    for (let last = 1; last < 60; last += 3) {
      let puts = 0;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...args: Parameters<IDBObjectStore['put']>
      ) {
        if (++puts === last) throw new DOMException('the worker died', 'AbortError');
        return put.apply(this, args);
      });
      const corpus = aCorpus(name);
      await corpus.tidy().catch(() => undefined);
      corpus.close();
      vi.restoreAllMocks();
      const after = aCorpus(name);
      expect((await after.health()).damages).toEqual([]);
      after.close();
      if ((await stateOf(name)).runs.next === null) break;
    }
    const later = aCorpus(name);
    while (await later.tidy());
    await expectWhole(later, name, [1, 101, 240]);
  });

  it('comes by itself when the importer was not heard of for long', async () => {
    const name = freshName();
    (await importing(name)).close();
    const at = (after: number) => () => new Date(Date.parse(NOW) + after).toISOString();
    const soon = createCorpus({ name, lock: createMemoryLock(), now: at(LEASE - 1) });
    expect(await soon.tidy()).toBe(false);
    soon.close();
    const late = createCorpus({ name, lock: createMemoryLock(), now: at(LEASE) });
    while (await late.tidy());
    await expectWhole(late, name, [1, 101, 240]);
  });

  it('does not lose what a second import brings while the pass is under way', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const one = await importing(name, lock);
    const two = aCorpus(name, lock);
    // Of so many postings a slice takes all; here one bucket, as at a million reports.
    const step = async () => {
      const database = await openDB(name);
      const state = (await database.get('meta', 'state')) as CorpusState;
      state.runs.next = 20;
      await database.put('meta', state, 'state');
      database.close();
    };
    await step();
    await Promise.all([two.add(many(301, 20), IN_RUN), one.tidy(), two.add(many(1, 2), ADD_ALL)]);
    await two.endImport();
    while (await one.tidy());
    await expectWhole(two, name, [1, 30, 101, 201, 301, 320]);
  });
});

describe('a report of an import that has not ended', () => {
  it('can be deleted, leaves nothing in the index, and comes back by undoing', async () => {
    const name = freshName();
    const corpus = await importing(name);
    const before = await storedPostings(name);
    await corpus.remove('paper-110');
    expect(await storedPostings(name)).toBeLessThan(before);
    expect((await corpus.counts()).reports).toBe(109);
    expect((await corpus.stats()).reports).toBe(30);
    await corpus.mark(['paper-111', 'paper-7']);
    expect((await corpus.health()).damages).toEqual([]);
    const { back } = await corpus.unmark(
      (await corpus.marked()).map(({ record }) => record.ordinal),
    );
    expect(back.sort()).toEqual(['paper-111', 'paper-7']);
    await settle(corpus);
    await expectWhole(corpus, name, [7, 101, 111, 240]);
    expect(await foundBy(corpus, 110)).not.toBe('paper-110');
  });

  it('can be replaced, by the same import or by hand', async () => {
    const name = freshName();
    const corpus = await importing(name);
    await corpus.add([aReport(101, {}, aText(901, 14), false), ...many(5, 1)], IN_RUN);
    await corpus.add([aReport(102, {}, aText(902, 14), false)], ADD_ALL);
    expect(await corpus.health()).toMatchObject({ reports: 110, damages: [] });
    await settle(corpus);
    const sameAs = async (seed: number) => {
      const [best] = await corpus.candidates(chooseQuery(many(seed, 1)[0]!.sketch), 3);
      return best && (await corpus.reports([best.ordinal]))[0]?.meta.id;
    };
    expect([await sameAs(901), await sameAs(902)]).toEqual(['paper-101', 'paper-102']);
    await expectWhole(corpus, name, [5, 103, 240]);
  });

  it('goes with everything else', async () => {
    const name = freshName();
    const corpus = await importing(name);
    expect(await corpus.deleteEverything()).toBe(110);
    expect(await storedPostings(name)).toBe(0);
    await corpus.add(many(1, 3), ADD_ALL);
    await expectWhole(corpus, name, [1, 2, 3]);
  });

  it('is found after a repair, as is what is saved before housekeeping comes', async () => {
    const name = freshName();
    const corpus = await importing(name);
    await corpus.repair({ remake: sketchOfBareText });
    await corpus.add(many(601, 2), ADD_ALL);
    expect(await foundBy(corpus, 601)).toBe('paper-601');
    expect((await corpus.stats()).reports).toBe(2);
    while (await corpus.tidy());
    await expectWhole(corpus, name, [1, 101, 240, 601, 602]);
  });

  it('is no secret to the doctor when a part of a run is gone or cut', async () => {
    for (const damaged of [undefined, Uint8Array.of(9, 9)]) {
      const name = freshName();
      const corpus = await importing(name);
      const database = await openDB(name);
      const [run] = await database.getAllKeys('postings');
      expect(run).toBeLessThan(-1);
      await database.delete('postings', run!);
      if (damaged) await database.put('postings', damaged, run);
      database.close();
      expect((await corpus.health()).damages).not.toEqual([]);
      await corpus.repair({ remake: sketchOfBareText });
      while (await corpus.tidy());
      await expectWhole(corpus, name, [1, 101, 240]);
    }
  });
});

describe('an import from a file', () => {
  const pack = (count: number) =>
    new Blob([...packLines(many(1, count), { madeBy: 'a test', note: 'invented' })]);
  const run = (corpus: Corpus, blob: Blob, stop = new AbortController(), after = Infinity) =>
    importFiles([{ name: 'all.fhpack', blob }], {
      corpus,
      readPage: () => Promise.reject(new Error('no page was expected')),
      choice: { replace: false },
      signal: stop.signal,
      onProgress: ({ reports }) => {
        if (reports >= after) stop.abort();
      },
    });

  it('of several batches writes each shard once, and is found whole when it has ended', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    const written = keysOf('put');
    const { files } = await run(corpus, pack(1_100));
    const shards = written().filter((key) => key >= 0);
    expect(shards.length).toBeGreaterThan(100);
    expect(new Set(shards).size).toBe(shards.length);
    vi.restoreAllMocks();
    expect(files[0]).toMatchObject({ added: 1_100, ended: 'whole' });
    await expectWhole(corpus, name, [1, 499, 500, 501, 1_100]);
  });

  it('that was stopped is found as far as it came', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    const report = await run(corpus, pack(1_100), new AbortController(), 500);
    expect(report.ended).toBe('stopped');
    const stored = [...(await corpus.present(many(1, 1_100).map(({ meta }) => meta.id)))];
    expect(stored).toHaveLength(500);
    const seeds = [stored[0]!, stored[499]!].map((id) => Number(id.replace('paper-', '')));
    await expectWhole(corpus, name, seeds);
  });
});
