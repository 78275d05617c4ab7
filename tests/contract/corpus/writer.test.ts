import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus';
import { chooseQuery } from '../../../lib/index/query';
import { ordinalsOf, postedHashes } from '../../../lib/index/postings';
import { fingerprintsOf } from '../../../lib/sketch/fingerprint';
import type { Report } from '../../../lib/sketch/sketch';
import { storedPairs } from '../../support/postings';
import { ADD_ALL, aCorpus, aCorpusOf, createMemoryLock, freshName } from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

afterEach(() => {
  vi.restoreAllMocks();
});

const KEEP = { present: 'skip', respectDeleted: true } as const;
const many = (from: number, count: number): Report[] =>
  Array.from({ length: count }, (_, index) => aReport(from + index));

const idsOf = async (corpus: Corpus) => {
  const { reports } = await corpus.list({ text: '', offset: 0, limit: 1_000 });
  return reports.map(({ meta }) => meta.id);
};

/** Every report that a search for the text brings up. */
const foundBy = async (corpus: Corpus, report: Report) => {
  const candidates = await corpus.candidates(chooseQuery(report.sketch), 50);
  const reports = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
  return reports.map(({ meta }) => meta.id);
};

/** Postings of an ordinal left in any shard of the database. */
const postingsOn = async (name: string, hashes: Uint32Array) => {
  const database = await openDB(name);
  const shards = await storedPairs(database);
  database.close();
  return shards.flatMap((shard) =>
    Array.from(hashes).flatMap((hash) => Array.from(ordinalsOf(shard, hash))),
  );
};

/** Makes the nth put into a store fail as a full disk does. */
const fullDisk = (store: string, nth: number) => {
  const put = IDBObjectStore.prototype.put;
  let puts = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args: Parameters<IDBObjectStore['put']>
  ) {
    if (this.name === store && ++puts === nth) {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    }
    return put.apply(this, args);
  });
};

describe('adding reports', () => {
  it('gives each an ordinal of its own, also after the newest was deleted', async () => {
    const corpus = await aCorpusOf(many(1, 3));
    const before = (await corpus.byId('paper-3'))!.ordinal;
    await corpus.remove('paper-3');
    await corpus.add([aReport(3)], ADD_ALL);
    expect((await corpus.byId('paper-3'))!.ordinal).toBeGreaterThan(before);
  });

  it('replaces a report of the same id under a new ordinal, and the old one is gone', async () => {
    const corpus = await aCorpusOf(many(1, 5));
    const old = (await corpus.byId('paper-2'))!;
    const later = aReport(2, {}, aText(777));
    await corpus.add([later], ADD_ALL);
    const now = (await corpus.byId('paper-2'))!;
    expect(now.ordinal).toBeGreaterThan(old.ordinal);
    expect(now.text).toBe(later.text);
    expect(await corpus.reports([old.ordinal])).toEqual([]);
    expect((await corpus.stats()).reports).toBe(5);
    const candidates = await corpus.candidates(chooseQuery(aReport(2).sketch), 50);
    expect(candidates.map(({ ordinal }) => ordinal)).not.toContain(old.ordinal);
    expect(await foundBy(corpus, later)).toContain('paper-2');
  });

  it('leaves a present report alone when asked to', async () => {
    const corpus = await aCorpusOf([aReport(1)]);
    const outcome = await corpus.add([aReport(1, {}, aText(50)), aReport(2)], KEEP);
    expect(outcome).toEqual({ added: ['paper-2'], replaced: [], skipped: ['paper-1'] });
    expect((await corpus.byId('paper-1'))!.text).toBe(aText(1));
  });

  it('keeps the last of two reports of one id in a batch', async () => {
    const corpus = await aCorpusOf([aReport(1), aReport(1, {}, aText(9))]);
    expect(await idsOf(corpus)).toEqual(['paper-1']);
    expect((await corpus.byId('paper-1'))!.text).toBe(aText(9));
  });

  it('raises the generation, so that findings made before are known to be stale', async () => {
    const corpus = await aCorpusOf([aReport(1)]);
    const { generation } = await corpus.stats();
    await corpus.add([aReport(2)], ADD_ALL);
    expect((await corpus.stats()).generation).toBeGreaterThan(generation);
  });

  it('leaves the generation alone when nothing was added', async () => {
    const corpus = await aCorpusOf([aReport(1)]);
    const { generation } = await corpus.stats();
    await corpus.add([aReport(1)], KEEP);
    expect((await corpus.stats()).generation).toBe(generation);
  });

  it.each([
    ['reports', 2],
    ['sketches', 1],
    ['postings', 3],
    ['meta', 1],
  ])(
    'tells a full disk in %s as corpus-full and writes nothing of the batch',
    async (store, nth) => {
      const corpus = await aCorpusOf(many(1, 2));
      const before = await corpus.stats();
      fullDisk(store, nth);
      await expect(corpus.add(many(10, 4), ADD_ALL)).rejects.toMatchObject({ code: 'corpus-full' });
      vi.restoreAllMocks();
      expect(await corpus.stats()).toEqual(before);
      expect(await idsOf(corpus)).toEqual(['paper-2', 'paper-1']);
      expect(await foundBy(corpus, aReport(10))).not.toContain('paper-10');
      await corpus.add(many(10, 4), ADD_ALL);
      expect(await foundBy(corpus, aReport(10))).toContain('paper-10');
    },
  );
});

describe('deleting a report', () => {
  it('takes its row, its sketch, its text and its postings', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(1, 4), ADD_ALL);
    const { ordinal, sketch } = (await corpus.byId('paper-2'))!;
    const hashes = postedHashes(fingerprintsOf(sketch));
    expect(await postingsOn(name, hashes)).toContain(ordinal);
    await corpus.remove('paper-2');
    expect(await postingsOn(name, hashes)).not.toContain(ordinal);
    const database = await openDB(name);
    for (const store of ['reports', 'sketches', 'texts']) {
      expect(await database.getKey(store, ordinal)).toBeUndefined();
    }
    database.close();
    expect(await foundBy(corpus, aReport(2))).not.toContain('paper-2');
    expect(await corpus.byUrl('https://paper.example/2')).toEqual([]);
  });

  it('of an unknown id does nothing', async () => {
    const corpus = await aCorpusOf(many(1, 2));
    const before = await corpus.stats();
    expect(await corpus.remove('nobody')).toBe(false);
    expect(await corpus.stats()).toEqual(before);
  });

  it('that came with the extension is remembered, and an update does not bring it back', async () => {
    const bundled = aReport(1, { origin: 'bundled' });
    const corpus = await aCorpusOf([bundled, aReport(2)]);
    await corpus.remove('paper-1');
    expect((await corpus.add([bundled], KEEP)).skipped).toEqual(['paper-1']);
    expect(await corpus.forgetDeleted()).toBe(1);
    expect((await corpus.add([bundled], KEEP)).added).toEqual(['paper-1']);
  });

  it('that the user had added leaves no mark', async () => {
    const corpus = await aCorpusOf([aReport(1)]);
    await corpus.remove('paper-1');
    expect((await corpus.add([aReport(1)], KEEP)).added).toEqual(['paper-1']);
  });

  it('keeps the counts right', async () => {
    const corpus = await aCorpusOf([
      aReport(1, { origin: 'bundled' }, aText(1), false),
      aReport(2),
      aReport(3),
    ]);
    expect(await corpus.counts()).toMatchObject({ reports: 3, withText: 2, bundled: 1 });
    await corpus.remove('paper-1');
    await corpus.remove('paper-2');
    expect(await corpus.counts()).toMatchObject({ reports: 1, withText: 1, bundled: 0 });
  });
});

describe('several contexts on one corpus', () => {
  it('see what each other wrote', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const [page, worker] = [aCorpus(name, lock), aCorpus(name, lock)];
    await page.add([aReport(1)], ADD_ALL);
    expect(await foundBy(worker, aReport(1))).toEqual(['paper-1']);
    await worker.remove('paper-1');
    expect(await foundBy(page, aReport(1))).toEqual([]);
  });

  it('lose nothing when they write at once', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const writers = [aCorpus(name, lock), aCorpus(name, lock), aCorpus(name, lock)];
    await Promise.all(
      writers.flatMap((writer, index) => [
        writer.add(many(index * 20 + 1, 10), ADD_ALL),
        writer.add(many(index * 20 + 11, 10), ADD_ALL),
      ]),
    );
    const reader = aCorpus(name, lock);
    expect((await reader.stats()).reports).toBe(60);
    const ordinals = await Promise.all(
      many(1, 60).map(async ({ meta }) => (await reader.byId(meta.id))!.ordinal),
    );
    expect(new Set(ordinals).size).toBe(60);
    for (const seed of [1, 25, 60]) {
      expect(await foundBy(reader, aReport(seed))).toContain(`paper-${seed}`);
    }
  });

  it('go on after a connection was closed under them', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add([aReport(1)], ADD_ALL);
    corpus.close();
    expect((await corpus.stats()).reports).toBe(1);
  });
});

describe('the list of reports', () => {
  it('comes in pages, newest addition first', async () => {
    const corpus = await aCorpusOf(many(1, 7));
    const page = await corpus.list({ text: '', offset: 2, limit: 3 });
    expect(page.total).toBe(7);
    expect(page.reports.map(({ meta }) => meta.id)).toEqual(['paper-5', 'paper-4', 'paper-3']);
    const beyond = await corpus.list({ text: '', offset: 50, limit: 3 });
    expect(beyond).toEqual({ reports: [], total: 7 });
  });

  it('is searched by words of headline, outlet and address, without case', async () => {
    const corpus = await aCorpusOf([
      aReport(1, { title: 'Ferry strike ends', outlet: 'Tellsea Gazette' }),
      aReport(2, { title: 'Orchard opens', url: 'https://gazette.example/ferry' }),
      aReport(3, { title: 'Tunnel closed' }),
    ]);
    const ids = async (text: string) =>
      (await corpus.list({ text, offset: 0, limit: 9 })).reports.map(({ meta }) => meta.id);
    expect(await ids('FERRY gazette')).toEqual(['paper-2', 'paper-1']);
    expect(await ids('tunnel')).toEqual(['paper-3']);
    expect(await ids('nothing')).toEqual([]);
  });
});
