import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { check } from '../../../lib/check/check';
import { pageOf } from '../../../lib/check/page';
import { sketchOfBareText } from '../../../lib/check/report-of';
import { createCorpus } from '../../../lib/corpus/corpus';
import { chooseQuery } from '../../../lib/index/query';
import { makeSketchOfCoding } from '../../../lib/sketch/make-sketch';
import { CODING } from '../../../lib/sketch/scheme';
import { ADD_ALL, createMemoryLock, freshName, NOW } from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

const older = (seed: number, withText: boolean) => {
  const report = aReport(seed, {}, undefined, withText);
  const input = { text: aText(seed), language: 'en', excluded: [] };
  return { ...report, sketch: makeSketchOfCoding(1, input).sketch };
};

const open = (name = freshName(), lock = createMemoryLock()) =>
  createCorpus({ name, lock, now: () => NOW, recode: sketchOfBareText });

describe('coding anew, after a release that reads texts better', () => {
  it('makes reports with text of the newest coding, and leaves the others', async () => {
    const corpus = open();
    await corpus.add([...[1, 2, 3].map((seed) => older(seed, true)), older(4, false)], ADD_ALL);
    while (await corpus.tidy());
    expect(await corpus.health()).toMatchObject({ codings: { [CODING]: 3, 1: 1 }, staying: 1 });
    expect((await corpus.byId('paper-2'))!.text).toBe(aText(2));
    for (const seed of [1, 2, 3]) {
      const [best] = await corpus.candidates(chooseQuery(aReport(seed).sketch), 3);
      expect((await corpus.reports([best!.ordinal]))[0]!.meta.id).toBe(`paper-${seed}`);
    }
    expect((await corpus.health()).damages).toEqual([]);
  });

  it('gives telling words to what a release without them had coded, and had finished', async () => {
    const name = freshName();
    const corpus = open(name);
    const { telling, ...sketch } = aReport(1).sketch;
    expect(telling).toBeDefined();
    await corpus.add([{ ...aReport(1), sketch }], ADD_ALL);
    const database = await openDB(name);
    await database.put('meta', { coding: CODING, next: null }, 'recoding');
    database.close();
    while (await corpus.tidy());
    expect((await corpus.byId('paper-1'))!.sketch.telling).toBeDefined();
    expect(await corpus.tidy()).toBe(false);
  });

  it('finds reports of both codings from one page, and tells which codings are left', async () => {
    const corpus = open();
    await corpus.add([older(1, true), older(2, false), aReport(3)], ADD_ALL);
    expect((await corpus.stats()).olderCodings).toEqual([1]);
    const found = async (seed: number) => {
      const page = pageOf(articleFromText(`${aText(seed)}\n\n${aText(9, 12)}`, { language: 'en' }));
      const deps = { corpus, thesaurus: () => Promise.resolve(null), now: () => NOW };
      return (await check(page, deps)).sources.map(({ id }) => id);
    };
    for (const seed of [1, 2, 3]) expect(await found(seed)).toContain(`paper-${seed}`);
    while (await corpus.tidy());
    // The one without text stays, and says so.
    expect((await corpus.stats()).olderCodings).toEqual([1]);
    expect(await corpus.health()).toMatchObject({ codings: { [CODING]: 2, 1: 1 }, staying: 1 });
    for (const seed of [1, 2, 3]) expect(await found(seed)).toContain(`paper-${seed}`);
  });

  it('asks in the newest coding alone once no report is of an older one', async () => {
    const corpus = open();
    await corpus.add([older(1, true), older(2, true)], ADD_ALL);
    while (await corpus.tidy());
    expect((await corpus.stats()).olderCodings).toBeUndefined();
    await corpus.add([older(5, false)], ADD_ALL);
    expect((await corpus.stats()).olderCodings).toEqual([1]);
    expect((await corpus.health()).damages).toEqual([]);
  });

  it('goes on where a dead worker left it, and is done once', async () => {
    const [name, lock] = [freshName(), createMemoryLock()];
    const corpus = open(name, lock);
    await corpus.add(
      Array.from({ length: 60 }, (_, index) => older(index + 1, true)),
      ADD_ALL,
    );
    expect(await corpus.tidy()).toBe(true);
    expect(await corpus.health()).toMatchObject({ codings: { [CODING]: 50, 1: 10 }, staying: 0 });
    const later = open(name, lock);
    while (await later.tidy());
    expect((await later.health()).codings).toEqual({ [CODING]: 60 });
    const { generation } = await later.stats();
    expect(await later.tidy()).toBe(false);
    expect((await later.stats()).generation).toBe(generation);
  });
});
