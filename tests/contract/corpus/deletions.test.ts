import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCorpus, type Corpus } from '../../../lib/corpus/corpus';
import type { CorpusState } from '../../../lib/corpus/state';
import { chooseQuery } from '../../../lib/index/query';
import { storedPairs } from '../../support/postings';
import {
  ADD_ALL,
  aCorpus,
  aCorpusOf,
  createMemoryLock,
  freshName,
  NOW,
} from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

afterEach(() => {
  vi.restoreAllMocks();
});

const many = (count: number, meta: object = {}) =>
  Array.from({ length: count }, (_, index) => aReport(index + 1, meta));

const idsOf = async (corpus: Corpus) => {
  const { reports } = await corpus.list({ text: '', offset: 0, limit: 1_000 });
  return reports.map(({ meta }) => meta.id).sort();
};

const finds = async (corpus: Corpus, seed: number) => {
  const candidates = await corpus.candidates(chooseQuery(aReport(seed).sketch), 50);
  const reports = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
  return reports.some(({ meta }) => meta.id === `paper-${seed}`);
};

const keys = async (corpus: Corpus) => (await corpus.marked()).map(({ record }) => record.ordinal);

const keyOf = async (corpus: Corpus, id: string) =>
  (await corpus.marked()).find(({ record }) => record.id === id)!.record.ordinal;

const stateOf = async (name: string) => {
  const database = await openDB(name);
  const state = (await database.get('meta', 'state')) as CorpusState;
  const shards = await storedPairs(database);
  const rows = {
    sketches: await database.count('sketches'),
    texts: await database.count('texts'),
  };
  database.close();
  return { state, postings: shards.reduce((sum, shard) => sum + shard.byteLength / 8, 0), rows };
};

const sweep = async (corpus: Corpus) => {
  await corpus.beginSweep();
  while (await corpus.tidy());
};

describe('a report that is marked as deleted', () => {
  it('is out of everything that is asked of the corpus', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(3), ADD_ALL);
    const { ordinal, meta } = (await corpus.byId('paper-2'))!;
    expect(await corpus.mark(['paper-2'])).toEqual(['paper-2']);
    expect(await idsOf(corpus)).toEqual(['paper-1', 'paper-3']);
    expect(await corpus.byId('paper-2')).toBeNull();
    expect(await corpus.reports([ordinal])).toEqual([]);
    expect(await corpus.byUrl(meta.url!)).toEqual([]);
    expect(await corpus.byDigest(meta.digest)).toEqual([]);
    expect(await finds(corpus, 2)).toBe(false);
    expect(await corpus.counts()).toMatchObject({ reports: 2, withText: 2 });
    const { state, postings } = await stateOf(name);
    expect(state.postings).toEqual({ alive: postings, dead: 0 });
  });

  it('bears the time of all that went with it, however many there were', async () => {
    let time = Date.parse(NOW);
    const now = () => new Date(time++).toISOString();
    const corpus = createCorpus({ lock: createMemoryLock(), now, name: freshName() });
    const one = aReport(1);
    const reports = Array.from({ length: 2_001 }, (_, at) => ({
      ...one,
      text: null,
      meta: { ...one.meta, id: `paper-${at}`, digest: String(at).padStart(64, '0') },
    }));
    await corpus.add(reports, ADD_ALL);
    const ids = reports.map(({ meta }) => meta.id);
    expect(await corpus.mark(ids)).toHaveLength(2_001);
    const times = new Set((await corpus.marked()).map(({ at }) => at));
    expect([...times]).toHaveLength(1);
  });

  it('comes back whole, under its ordinal, and is found again', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(3), ADD_ALL);
    const before = await corpus.byId('paper-2');
    const counted = await stateOf(name);
    await corpus.mark(['paper-2']);
    expect(await corpus.unmark(await keys(corpus))).toEqual({
      back: ['paper-2'],
      gone: [],
      present: [],
    });
    expect(await corpus.byId('paper-2')).toEqual(before);
    expect(await finds(corpus, 2)).toBe(true);
    expect(await corpus.marked()).toEqual([]);
    expect((await stateOf(name)).state.postings).toEqual(counted.state.postings);
  });

  it('is marked once, however often it is asked for and from wherever', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const [page, other] = [aCorpus(name, lock), aCorpus(name, lock)];
    await page.add(many(2), ADD_ALL);
    const answers = await Promise.all(
      [page, other, page, other].map((corpus) => corpus.mark(['paper-1'])),
    );
    expect(answers.flat()).toEqual(['paper-1']);
    expect(await keys(page)).toHaveLength(1);
    expect((await page.unmark(await keys(page))).back).toEqual(['paper-1']);
    expect(await idsOf(page)).toEqual(['paper-1', 'paper-2']);
  });

  it('comes back once, whoever asks first', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const [page, other] = [aCorpus(name, lock), aCorpus(name, lock)];
    await page.add(many(2), ADD_ALL);
    await page.mark(['paper-1']);
    const [ordinal] = await keys(page);
    const [first, second] = await Promise.all([page.unmark([ordinal!]), other.unmark([ordinal!])]);
    expect(first.back).toEqual(['paper-1']);
    expect(second).toEqual({ back: [], gone: [ordinal], present: [] });
    expect(await page.counts()).toMatchObject({ reports: 2 });
  });

  it('can be undone for many, in any order, by a page that was opened later', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const corpus = aCorpus(name, lock);
    await corpus.add(many(6), ADD_ALL);
    for (const seed of [1, 2, 3, 4]) await corpus.mark([`paper-${seed}`]);
    corpus.close();
    const later = aCorpus(name, lock);
    await later.unmark([await keyOf(later, 'paper-2')]);
    await later.unmark([await keyOf(later, 'paper-4'), await keyOf(later, 'paper-1')]);
    expect(await idsOf(later)).toEqual(['paper-1', 'paper-2', 'paper-4', 'paper-5', 'paper-6']);
    await later.unmark(await keys(later));
    for (const seed of [1, 2, 3, 4]) expect(await finds(later, seed)).toBe(true);
  });

  it('stays marked when bringing it back fails, and can be asked for again', async () => {
    const corpus = await aCorpusOf(many(2));
    await corpus.mark(['paper-1']);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await expect(corpus.unmark(await keys(corpus))).rejects.toMatchObject({ code: 'corpus-full' });
    put.mockRestore();
    expect((await corpus.unmark(await keys(corpus))).back).toEqual(['paper-1']);
    expect((await corpus.byId('paper-1'))?.text).toBe(aText(1));
  });

  it('is left alone where the corpus has another of its id by now', async () => {
    const corpus = await aCorpusOf(many(1));
    await corpus.mark(['paper-1']);
    await corpus.add([aReport(1, {}, aText(9))], ADD_ALL);
    expect((await corpus.unmark(await keys(corpus))).present).toEqual(['paper-1']);
    expect((await corpus.byId('paper-1'))?.text).toBe(aText(9));
    expect(await corpus.marked()).toHaveLength(1);
  });

  it('that came with the extension does not come back by an update, only by undo', async () => {
    const bundled = many(1, { origin: 'bundled' });
    const update = { present: 'skip', respectDeleted: true } as const;
    const corpus = await aCorpusOf(bundled);
    await corpus.mark(['paper-1']);
    expect((await corpus.add(bundled, update)).skipped).toEqual(['paper-1']);
    await corpus.unmark(await keys(corpus));
    await corpus.remove('paper-1');
    await corpus.add(bundled, { ...update, respectDeleted: false });
    expect(await idsOf(corpus)).toEqual(['paper-1']);
  });

  it('is posted by the job that is under way when it comes back', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(3), ADD_ALL);
    await corpus.mark(['paper-2']);
    const database = await openDB(name);
    const state = (await database.get('meta', 'state')) as CorpusState;
    await database.put('meta', { ...state, selection: state.selection - 1 }, 'state');
    database.close();
    await corpus.unmark(await keys(corpus));
    while (await corpus.tidy());
    for (const seed of [1, 2, 3]) expect(await finds(corpus, seed)).toBe(true);
    const after = await stateOf(name);
    expect(after.state.postings).toEqual({ alive: after.postings, dead: 0 });
  });
});

describe('carrying out deletions', () => {
  it('leaves nothing of what was marked before the start', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(4), ADD_ALL);
    await corpus.mark(['paper-1', 'paper-3']);
    const before = await keys(corpus);
    await sweep(corpus);
    expect(await corpus.marked()).toEqual([]);
    expect((await stateOf(name)).rows).toEqual({ sketches: 2, texts: 2 });
    expect(await corpus.unmark(before)).toMatchObject({ back: [], gone: before });
    expect(await idsOf(corpus)).toEqual(['paper-2', 'paper-4']);
  });

  it('leaves what is marked after the start until the next one', async () => {
    const corpus = await aCorpusOf(many(3));
    await corpus.mark(['paper-1']);
    await corpus.beginSweep();
    await corpus.mark(['paper-2']);
    while (await corpus.tidy());
    expect((await corpus.marked()).map(({ record }) => record.id)).toEqual(['paper-2']);
  });

  it('does not happen by housekeeping alone', async () => {
    const corpus = await aCorpusOf(many(2));
    await corpus.mark(['paper-1']);
    while (await corpus.tidy());
    expect(await corpus.marked()).toHaveLength(1);
  });

  it('is done at once for what is forgotten', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(2), ADD_ALL);
    await corpus.mark(['paper-1']);
    expect(await corpus.forgetMarked(await keys(corpus))).toBe(1);
    expect((await stateOf(name)).rows).toEqual({ sketches: 1, texts: 1 });
  });
});

describe('deleting everything', () => {
  it('leaves no row, sketch, text, posting or mark, and no ordinal is given twice', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add([...many(3), aReport(9, { origin: 'bundled' })], ADD_ALL);
    await corpus.mark(['paper-2']);
    const { ordinal } = (await corpus.byId('paper-9'))!;
    expect(await corpus.deleteEverything()).toBe(3);
    expect(await stateOf(name)).toMatchObject({ postings: 0, rows: { sketches: 0, texts: 0 } });
    expect(await corpus.marked()).toEqual([]);
    expect(await corpus.counts()).toMatchObject({ reports: 0, withText: 0, bundled: 0 });
    await corpus.add([aReport(1)], ADD_ALL);
    expect((await corpus.byId('paper-1'))!.ordinal).toBeGreaterThan(ordinal);
    expect(await finds(corpus, 1)).toBe(true);
  });

  it('keeps an update from bringing bundled reports back', async () => {
    const bundled = many(2, { origin: 'bundled' });
    const corpus = await aCorpusOf(bundled);
    await corpus.deleteEverything();
    const update = { present: 'skip', respectDeleted: true } as const;
    expect((await corpus.add(bundled, update)).added).toEqual([]);
  });
});
