import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { sketchOfBareText } from '../../../lib/check/report-of';
import type { Corpus } from '../../../lib/corpus/corpus';
import { keyOf, LOG_KEY } from '../../../lib/corpus/layout';
import { LOG_DUE, LOG_REPORTS } from '../../../lib/corpus/parameters';
import type { CorpusState } from '../../../lib/corpus/state';
import { chooseQuery } from '../../../lib/index/query';
import { shardOf } from '../../../lib/index/postings';
import { encodeShard } from '../../../lib/index/shard-code';
import { aCorpus, ADD_ALL, freshName } from '../../support/corpora';
import { storedPairs } from '../../support/postings';
import { aReport, aText } from '../../support/reports';

const BITS = 12;
const many = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => aReport(from + index, {}, aText(from + index, 40)));

/** A corpus whose index is as wide as that of thousands of reports. */
async function wideCorpus(count = 20): Promise<{ name: string; corpus: Corpus }> {
  const name = freshName();
  const corpus = aCorpus(name);
  await corpus.add(many(1, count), ADD_ALL);
  const database = await openDB(name);
  const pairs = (await storedPairs(database)).flatMap((shard) =>
    Array.from(new BigUint64Array(shard)),
  );
  await database.clear('postings');
  const shards = new Map<number, bigint[]>();
  for (const pair of pairs) {
    const key = keyOf(BITS, shardOf(Number(pair >> 32n), BITS));
    shards.set(key, [...(shards.get(key) ?? []), pair]);
  }
  for (const [key, column] of shards) {
    await database.put('postings', encodeShard(BigUint64Array.from(column).sort().buffer), key);
  }
  const state = (await database.get('meta', 'state')) as CorpusState;
  await database.put('meta', { ...state, layout: { bits: BITS, widening: null } }, 'state');
  database.close();
  return { name, corpus };
}

async function stateOf(name: string): Promise<CorpusState> {
  const database = await openDB(name);
  const state = (await database.get('meta', 'state')) as CorpusState;
  database.close();
  return state;
}

async function firstBy(corpus: Corpus, seed: number): Promise<string | undefined> {
  const [report] = many(seed, 1);
  const [best] = await corpus.candidates(chooseQuery(report!.sketch), 3);
  return best && (await corpus.reports([best.ordinal]))[0]?.meta.id;
}

describe('the log', () => {
  it('takes a report that is saved alone, which is found at once', async () => {
    const { name, corpus } = await wideCorpus();
    const before = await stateOf(name);
    await corpus.add(many(30, 1), ADD_ALL);
    const { log, postings } = await stateOf(name);
    expect(log.postings).toBeGreaterThan(0);
    expect(postings.alive).toBe(before.postings.alive + log.postings);
    expect(await firstBy(corpus, 30)).toBe('paper-30');
    expect(await firstBy(corpus, 7)).toBe('paper-7');
    expect((await corpus.health()).damages).toEqual([]);
  });

  it('takes no import, and nothing where the shards are few', async () => {
    const { name, corpus } = await wideCorpus();
    await corpus.add(many(30, LOG_REPORTS + 1), ADD_ALL);
    expect((await stateOf(name)).log.postings).toBe(0);
    const small = freshName();
    await aCorpus(small).add(many(1, 1), ADD_ALL);
    expect((await stateOf(small)).log.postings).toBe(0);
  });

  it('holds what was replaced, brought back or deleted like the shards do', async () => {
    const { name, corpus } = await wideCorpus();
    await corpus.add(many(30, 2), ADD_ALL);
    await corpus.add(many(30, 1), ADD_ALL);
    expect(await firstBy(corpus, 30)).toBe('paper-30');
    await corpus.remove('paper-31');
    expect(await firstBy(corpus, 31)).not.toBe('paper-31');
    const [marked] = await corpus.mark(['paper-30', 'paper-5']);
    expect(marked).toBeDefined();
    await corpus.unmark((await corpus.marked()).map(({ record }) => record.ordinal));
    expect(await firstBy(corpus, 30)).toBe('paper-30');
    expect(await firstBy(corpus, 5)).toBe('paper-5');
    expect((await corpus.health()).damages).toEqual([]);
    const database = await openDB(name);
    const stored = await storedPairs(database);
    database.close();
    const { postings } = await stateOf(name);
    const count = stored.reduce((sum, shard) => sum + shard.byteLength / 8, 0);
    expect(postings.alive + postings.dead).toBe(count);
  });

  it('is moved into the shards by housekeeping when it is long, slice by slice', async () => {
    const { name, corpus } = await wideCorpus();
    for (let seed = 30; (await stateOf(name)).log.postings < LOG_DUE; seed += LOG_REPORTS) {
      await corpus.add(many(seed, LOG_REPORTS), ADD_ALL);
    }
    const { reports } = await corpus.stats();
    expect(await corpus.tidy()).toBe(true);
    expect((await stateOf(name)).log.merging).toBe(true);
    expect(await firstBy(corpus, 30)).toBe('paper-30');
    expect((await corpus.health()).damages).toEqual([]);
    corpus.close();
    const later = aCorpus(name);
    while ((await stateOf(name)).log.postings > 0) await later.tidy();
    expect(await firstBy(later, 31)).toBe('paper-31');
    expect((await later.health()).damages).toEqual([]);
    expect((await later.stats()).reports).toBe(reports);
  });

  it('is emptied with everything else', async () => {
    const { name, corpus } = await wideCorpus();
    await corpus.add(many(30, 1), ADD_ALL);
    await corpus.deleteEverything();
    expect((await stateOf(name)).log.postings).toBe(0);
    expect(await corpus.candidates(chooseQuery(aReport(30).sketch), 3)).toEqual([]);
  });

  it.each([
    ['missing', undefined],
    ['cut', Uint8Array.of(9, 9)],
  ])('is told as damage when it is %s, and mended', async (_, damaged) => {
    const { name, corpus } = await wideCorpus();
    await corpus.add(many(30, 1), ADD_ALL);
    const database = await openDB(name);
    await database.delete('postings', LOG_KEY);
    if (damaged) await database.put('postings', damaged, LOG_KEY);
    database.close();
    await expect(firstBy(corpus, 7)).rejects.toMatchObject({ code: 'corpus-corrupt' });
    expect((await corpus.health()).damages).not.toEqual([]);
    await corpus.repair({ remake: sketchOfBareText });
    while (await corpus.tidy());
    expect(await firstBy(corpus, 30)).toBe('paper-30');
    expect((await corpus.health()).damages).toEqual([]);
  });
});
