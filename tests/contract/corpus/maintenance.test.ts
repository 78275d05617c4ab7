import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../lib/corpus/corpus';
import { allKeys, keyOf, shardKey, widthOf } from '../../../lib/corpus/layout';
import { SLICE_REPORTS } from '../../../lib/corpus/parameters';
import type { CorpusState } from '../../../lib/corpus/state';
import { chooseQuery } from '../../../lib/index/query';
import { shardBitsFor } from '../../../lib/index/postings';
import { SELECTION } from '../../../lib/sketch/scheme';
import { storedPairs } from '../../support/postings';
import { ADD_ALL, aCorpus, createMemoryLock, freshName } from '../../support/corpora';
import { aReport } from '../../support/reports';

const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aReport(from + index, {}, undefined, false));

const stateOf = async (name: string): Promise<CorpusState> => {
  const database = await openDB(name);
  const state = (await database.get('meta', 'state')) as CorpusState;
  database.close();
  return state;
};

const setState = async (name: string, change: (state: CorpusState) => void) => {
  const database = await openDB(name);
  const state = (await database.get('meta', 'state')) as CorpusState;
  change(state);
  await database.put('meta', state, 'state');
  database.close();
};

const findsEach = async (corpus: Corpus, seeds: readonly number[]) => {
  for (const seed of seeds) {
    const [best] = await corpus.candidates(chooseQuery(aReport(seed).sketch), 3);
    const [report] = await corpus.reports(best ? [best.ordinal] : []);
    expect(report?.meta.id).toBe(`paper-${seed}`);
  }
};

describe('re-sharding', () => {
  // The width is set back by hand: growing to the next one takes a thousand reports.
  const grownOutOf = async (name: string, corpus: Corpus) => {
    await corpus.add(many(1, 300), ADD_ALL);
    const database = await openDB(name);
    const all = await storedPairs(database);
    const pairs = all.flatMap((shard) => Array.from(new BigUint64Array(shard))).sort(compare);
    await database.clear('postings');
    await database.put('postings', new BigUint64Array(pairs).buffer, keyOf(0, 0));
    database.close();
    await setState(name, (state) => {
      state.layout = { bits: 0, widening: null };
    });
  };
  const compare = (a: bigint, b: bigint) => (a < b ? -1 : a > b ? 1 : 0);

  it('widens the index when the corpus outgrew it, and everything is still found', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await grownOutOf(name, corpus);
    while (await corpus.tidy());
    expect((await stateOf(name)).layout).toEqual({ bits: shardBitsFor(300), widening: null });
    await findsEach(corpus, [1, 150, 300]);
  });

  it('is found in, added to and deleted from half-way', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await grownOutOf(name, corpus);
    // First to 2 bits, then stop at half of the next step.
    while (await corpus.tidy());
    await setState(name, (state) => {
      state.layout.widening = { to: state.layout.bits + 2, cursor: 0 };
    });
    await corpus.add(many(301, 5), ADD_ALL);
    await findsEach(corpus, [1, 303]);
    await corpus.tidy();
    await findsEach(corpus, [1, 150, 303]);
    await corpus.remove('paper-303');
    const gone = await corpus.candidates(chooseQuery(aReport(303).sketch), 50);
    const left = await corpus.reports(gone.map(({ ordinal }) => ordinal));
    expect(left.map(({ meta }) => meta.id)).not.toContain('paper-303');
  });

  it('names one key for each hash, whatever the cursor', () => {
    for (const cursor of [0, 1, 7, 15]) {
      const layout = { bits: 4, widening: { to: 6, cursor } };
      const keys = new Set(allKeys(layout));
      for (let hash = 0; hash < 2 ** 32; hash += 0x123_4567) {
        expect(keys.has(shardKey(layout, hash))).toBe(true);
      }
      expect(keys.size).toBe(16 - cursor + 4 * cursor);
    }
  });
});

describe('posting anew, after a release chose other fingerprints', () => {
  const COUNT = SLICE_REPORTS + 40;

  /** A corpus whose index an earlier selection made: of its postings none is asked for now. */
  const ofEarlierSelection = async (name: string, corpus: Corpus) => {
    await corpus.add(many(1, COUNT), ADD_ALL);
    const database = await openDB(name);
    for (const key of await database.getAllKeys('postings')) {
      // The first hash of the shard: none of the reports has it.
      const bits = widthOf(key as number);
      const hash = ((key as number) - keyOf(bits, 0)) * 2 ** (32 - bits);
      await database.put('postings', new Uint32Array([7, hash]).buffer, key);
    }
    database.close();
    await setState(name, (state) => {
      const before: Partial<CorpusState> = state;
      delete before.selection;
      delete before.reselection;
    });
  };

  it('finds every report again, and counts what is there', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    expect(await corpus.candidates(chooseQuery(aReport(1).sketch), 3)).toEqual([]);
    while (await corpus.tidy());
    await findsEach(corpus, [1, SLICE_REPORTS, COUNT]);
    const state = await stateOf(name);
    expect(state.reselection).toBeNull();
    expect(state.selection).toBe(SELECTION.version);
    expect(state.postings).toEqual({ alive: await storedPostings(name), dead: 0 });
    expect(await corpus.tidy()).toBe(false);
  });

  it('is work that is due, and no damage', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    const before = await corpus.health();
    expect(before.damages).toEqual([]);
    expect(before.jobs).toEqual(['reselection']);
    while (await corpus.tidy());
    expect(await corpus.health()).toMatchObject({ damages: [], jobs: [] });
  });

  it('goes on where a dead worker left it, with what was added and deleted meanwhile', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    expect(await corpus.tidy()).toBe(true);
    corpus.close();
    const later = aCorpus(name);
    await later.add(many(COUNT + 1, 2), ADD_ALL);
    await later.remove('paper-2');
    await later.remove(`paper-${COUNT - 1}`);
    while (await later.tidy());
    await findsEach(later, [1, COUNT, COUNT + 1]);
    const { postings } = await stateOf(name);
    expect(postings.alive + postings.dead).toBe(await storedPostings(name));
  });

  it('keeps what is saved before its first slice, behind deletions that come first', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    await corpus.mark(['paper-9']);
    await corpus.beginSweep();
    expect(await corpus.tidy()).toBe(true);
    expect((await stateOf(name)).reselection?.next).toBe(1);
    await corpus.add(many(COUNT + 1, 2), ADD_ALL);
    await findsEach(corpus, [COUNT + 1]);
    expect((await stateOf(name)).layout.bits).toBe(shardBitsFor(COUNT));
    expect((await corpus.stats()).reports).toBe(2);
    while (await corpus.tidy());
    await findsEach(corpus, [1, SLICE_REPORTS, COUNT, COUNT + 1, COUNT + 2]);
    expect(await corpus.health()).toMatchObject({ damages: [], jobs: [] });
  });

  it('empties what an earlier release had left to the first slice', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    await setState(name, (state) => {
      state.selection = SELECTION.version;
      state.reselection = { next: 1, end: COUNT + 1 };
      state.postings = { alive: 0, dead: 0 };
    });
    while (await corpus.tidy());
    await findsEach(corpus, [1, COUNT]);
    expect((await stateOf(name)).postings.alive).toBe(await storedPostings(name));
  });

  it('begins again when another release comes before it is done', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await ofEarlierSelection(name, corpus);
    await setState(name, (state) => {
      state.selection = SELECTION.version - 1;
      state.reselection = { next: SLICE_REPORTS + 1, end: COUNT + 1 };
    });
    while (await corpus.tidy());
    await findsEach(corpus, [1, SLICE_REPORTS, COUNT]);
  });

  it('has nothing to do in an empty corpus', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(1, 1), ADD_ALL);
    await corpus.remove('paper-1');
    await setState(name, (state) => {
      state.selection = SELECTION.version - 1;
    });
    expect(await corpus.tidy()).toBe(false);
    expect((await stateOf(name)).selection).toBe(SELECTION.version);
  });
});

const storedPostings = async (name: string): Promise<number> => {
  const database = await openDB(name);
  const shards = await storedPairs(database);
  database.close();
  return shards.reduce((sum, shard) => sum + shard.byteLength / 8, 0);
};

describe('compaction', () => {
  it('begins when a quarter of the postings is dead and leaves none of them', async () => {
    const name = freshName();
    const corpus = aCorpus(name);
    await corpus.add(many(1, 200), ADD_ALL);
    await corpus.add(many(1, 120), ADD_ALL);
    // Small shards lose their dead when they are rewritten; here they are put on the books
    // again, to see the pass itself.
    await setState(name, (state) => {
      state.postings.dead = 60_000;
    });
    const passes: boolean[] = [];
    do passes.push(await corpus.tidy());
    while (passes.at(-1));
    const state = await stateOf(name);
    expect(state.compaction).toBeNull();
    await findsEach(corpus, [1, 100, 200]);
  });

  it('counts the dead postings that are really there', async () => {
    const name = freshName();
    const corpus = aCorpus(name, createMemoryLock());
    await corpus.add(many(1, 50), ADD_ALL);
    await corpus.add(many(1, 20), ADD_ALL);
    await corpus.remove('paper-30');
    const { postings } = await stateOf(name);
    expect(postings.alive + postings.dead).toBe(await storedPostings(name));
  });
});
