import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus';
import { chooseQuery } from '../../../lib/index/query';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { ReportMeta } from '../../../lib/sketch/sketch';
import { ADD_ALL, aCorpus, freshName } from '../../support/corpora';
import { CORRUPTIONS, state, type Hand } from '../../support/corruptions';
import { aReport } from '../../support/reports';

/** Enough that no shard of the index is empty by chance. */
const COUNT = 40;
const SEEDS = [1, 2, 3, 20, COUNT];

const filled = async (): Promise<string> => {
  const name = freshName();
  const corpus = aCorpus(name);
  await corpus.add(
    Array.from({ length: COUNT }, (_, index) => aReport(index + 1)),
    ADD_ALL,
  );
  await corpus.mark([`paper-${COUNT - 1}`]);
  corpus.close();
  return name;
};

const remake = (text: string, meta: ReportMeta | null) =>
  makeSketch({ text, language: meta?.language ?? 'en', excluded: [] }).sketch;

const byHand = async (name: string, hand: Hand) => {
  const database = await openDB(name);
  await hand(database);
  database.close();
};

/** For each report whether it is found as it was, or why not: `corpus-corrupt` and nothing else. */
const answers = (corpus: Corpus) =>
  Promise.all(
    SEEDS.map(async (seed) => {
      try {
        const report = aReport(seed);
        const candidates = await corpus.candidates(chooseQuery(report.sketch), 3);
        const found = await corpus.reports(candidates.map(({ ordinal }) => ordinal));
        return found[0]?.meta.id === `paper-${seed}` && found[0].text === report.text
          ? 'right'
          : 'wrong';
      } catch (cause) {
        return (cause as { code?: string }).code ?? 'bug';
      }
    }),
  );

const damagesOf = async (corpus: Corpus) => (await corpus.health()).damages;

const mend = async (corpus: Corpus) => {
  const repaired = await corpus.repair({ remake });
  while (await corpus.tidy());
  return repaired;
};

describe('a corpus whose index is filled again after a repair', () => {
  const LATE = COUNT + 1;
  const findsLate = async (corpus: Corpus) => {
    const [best] = await corpus.candidates(chooseQuery(aReport(LATE).sketch), 1);
    const [found] = best === undefined ? [] : await corpus.reports([best.ordinal]);
    return found?.meta.id ?? null;
  };

  it('finds what came in between the repair and the first slice of that', async () => {
    const corpus = aCorpus(await filled());
    await corpus.repair({ remake });
    await corpus.add([aReport(LATE)], ADD_ALL);
    expect(await findsLate(corpus)).toBe(`paper-${LATE}`);
    while (await corpus.tidy());
    expect(await findsLate(corpus)).toBe(`paper-${LATE}`);
    expect(await damagesOf(corpus)).toEqual([]);
  });

  it('counts rightly what came in between and was deleted again', async () => {
    const corpus = aCorpus(await filled());
    await corpus.repair({ remake });
    await corpus.add([aReport(LATE), aReport(LATE + 1)], ADD_ALL);
    await corpus.mark([`paper-${LATE}`]);
    await corpus.remove(`paper-${LATE + 1}`);
    while (await corpus.tidy());
    await corpus.unmark((await corpus.ordinals()).slice(-1));
    expect(await damagesOf(corpus)).toEqual([]);
    expect((await corpus.health()).reports).toBe(COUNT - 1);
  });
});

describe('a sound corpus', () => {
  it('has nothing found in it, a deletion that can be undone included', async () => {
    const corpus = aCorpus(await filled());
    const { shards, postings, ...health } = await corpus.health();
    expect(shards).toBeGreaterThan(0);
    expect(postings).toBeGreaterThan(shards);
    expect(health).toEqual({
      reports: COUNT - 1,
      texts: COUNT - 1,
      marked: 1,
      codings: { [aReport(1).sketch.coding]: COUNT },
      staying: 0,
      jobs: [],
      damages: [],
    });
  });

  it('tells work that is half done, which is no damage', async () => {
    const name = await filled();
    await byHand(
      name,
      state((s) => (s.reselection = { next: 1, end: s.nextOrdinal })),
    );
    const { jobs } = await aCorpus(name).health();
    expect(jobs).toEqual(['reselection']);
  });

  it('is the same after a repair', async () => {
    const corpus = aCorpus(await filled());
    expect(await mend(corpus)).toEqual({ mended: 0, lost: 0 });
    expect(await damagesOf(corpus)).toEqual([]);
    expect(new Set(await answers(corpus))).toEqual(new Set(['right']));
    expect((await corpus.unmark([COUNT - 1])).back).toEqual([`paper-${COUNT - 1}`]);
  });
});

describe.each(CORRUPTIONS)('%s', (_what, damage, hand) => {
  it('is named, gives no wrong answer, and is mended', async () => {
    const name = await filled();
    await byHand(name, hand);
    const corpus = aCorpus(name);
    expect((await damagesOf(corpus)).map((found) => found.damage)).toContain(damage);
    for (const answer of await answers(corpus))
      expect(['right', 'corpus-corrupt']).toContain(answer);
    expect((await mend(corpus)).lost).toBeLessThanOrEqual(1);
    expect(await corpus.health()).toMatchObject({ damages: [], jobs: [] });
    const after = await answers(corpus);
    // What is lost with a report's text, row or fingerprints is that report's alone.
    expect(after.filter((answer) => answer === 'right').length).toBeGreaterThanOrEqual(
      SEEDS.length - 1,
    );
    expect(after).not.toContain('corpus-corrupt');
  });
});

describe('what is left of a damaged report', () => {
  it('with its text is fingerprinted anew, under what was known of it', async () => {
    const name = await filled();
    await byHand(name, (db) => db.delete('sketches', 2));
    const corpus = aCorpus(name);
    expect(await mend(corpus)).toEqual({ mended: 1, lost: 0 });
    expect(await corpus.byId('paper-2')).toMatchObject({ text: aReport(2).text });
  });

  it('without its row is kept under an id that says so', async () => {
    const name = await filled();
    await byHand(name, (db) => db.delete('reports', 2));
    const corpus = aCorpus(name);
    await mend(corpus);
    const { reports } = await corpus.list({ text: '', offset: 0, limit: 500 });
    const recovered = reports.find(({ meta }) => meta.id.startsWith('recovered-'));
    expect(recovered).toMatchObject({ hasText: true, meta: { title: '' } });
  });

  it('without text and fingerprints is deleted, and was in the export before', async () => {
    const name = await filled();
    await byHand(name, async (db) => {
      await db.delete('sketches', 2);
      await db.delete('texts', 2);
    });
    const corpus = aCorpus(name);
    const saved = [];
    for await (const slice of corpus.salvage()) saved.push(...slice);
    expect(saved).toHaveLength(COUNT - 1);
    expect(saved.find(({ sketch: found }) => found === null)?.meta?.id).toBe('paper-2');
    expect(await mend(corpus)).toEqual({ mended: 0, lost: 1 });
    expect(await corpus.byId('paper-2')).toBeNull();
  });
});

describe('a store that is missing', () => {
  const without = async (missing: string) => {
    const name = await filled();
    const whole = await openDB(name);
    const stores = [...whole.objectStoreNames].filter((store) => store !== missing);
    const contents = await Promise.all(
      stores.map(async (store) => ({
        store,
        keys: await whole.getAllKeys(store),
        values: (await whole.getAll(store)) as unknown[],
      })),
    );
    whole.close();
    await deleteDB(name);
    const database = await openDB(name, 1, {
      upgrade(opened) {
        for (const store of stores) {
          const made = opened.createObjectStore(
            store,
            store === 'reports' ? { keyPath: 'ordinal' } : {},
          );
          if (store !== 'reports') continue;
          for (const index of ['id', 'url', 'digest', 'outlet', 'published', 'added', 'origin']) {
            made.createIndex(index, index);
          }
        }
      },
    });
    for (const { store, keys, values } of contents) {
      for (const [at, value] of values.entries()) {
        await database.put(store, value, store === 'reports' ? undefined : keys[at]);
      }
    }
    database.close();
    return name;
  };

  it.each(['reports', 'sketches', 'texts', 'postings', 'meta'])(
    'is named (%s); what is left is saved, and the corpus begins anew',
    async (missing) => {
      const corpus = aCorpus(await without(missing));
      expect(await damagesOf(corpus)).toEqual([{ damage: 'store-missing', count: 1 }]);
      for (const answer of await answers(corpus)) expect(answer).toBe('corpus-corrupt');
      const saved = [];
      for await (const slice of corpus.salvage()) saved.push(...slice);
      expect(saved.length).toBeGreaterThanOrEqual(COUNT - 1);
      await corpus.startAnew();
      const whole = saved.flatMap(({ meta, sketch: found, text }) =>
        meta && found ? [{ meta, sketch: found, text }] : [],
      );
      await corpus.add(whole, ADD_ALL);
      expect(await corpus.health()).toMatchObject({ reports: whole.length, damages: [] });
    },
  );

  it('leaves no empty database behind where there was none', async () => {
    const name = freshName();
    const left = async () => {
      for await (const slice of aCorpus(name).salvage()) expect(slice).toEqual([]);
    };
    await expect(left()).rejects.toThrow();
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
