import { describe, expect, it } from 'vitest';
import { createNotesManager } from '../../../lib/manage/notes';
import { createReportTable, EVERYTHING, type TableQuery } from '../../../lib/manage/table';
import type { ReportMeta } from '../../../lib/sketch/sketch';
import { aCorpus } from '../../support/corpora';
import { aReport } from '../../support/reports';

const KEEP = { present: 'replace', respectDeleted: false } as const;

const day = (at: string) => ({ at, precision: 'day', from: 'given' }) as const;

const GIVEN: (Partial<ReportMeta> & { id: string })[] = [
  { id: 'quay', title: 'Übung am Kai', outlet: 'Kystposten', published: day('2031-03-02') },
  { id: 'ferry', title: 'Ferry stops', outlet: 'Daily Gull', byline: 'Liv Aune', published: null },
  { id: 'road', title: 'Road reopens', outlet: 'Daily Gull', published: day('2031-03-01') },
  { id: 'read', title: 'A page', outlet: null, origin: 'read', published: day('2030-01-01') },
];

async function aTable() {
  const corpus = aCorpus();
  const reports = GIVEN.map((meta, at) => {
    const report = aReport(at + 1, { origin: 'imported', byline: null, ...meta });
    return {
      meta: report.meta,
      sketch: report.sketch,
      text: meta.id === 'road' ? 'The slope holds.' : null,
    };
  });
  for (const report of reports) await corpus.add([report], KEEP);
  const notes = createNotesManager(corpus);
  const table = createReportTable(corpus, notes);
  const find = async (query: Partial<TableQuery>) =>
    table.idsOf((await table.find({ ...EVERYTHING, ...query })).ordinals);
  return { corpus, notes, table, find };
}

describe('the table of reports', () => {
  it('has the newest additions at once, and then all of them', async () => {
    const { table, find } = await aTable();
    const { rows, total } = await table.first(2);
    expect([rows.map(({ id }) => id), total]).toEqual([['read', 'road'], 4]);
    expect(await find({})).toEqual(['read', 'road', 'ferry', 'quay']);
  });

  it('finds by parts of headline, outlet and byline, and by whole words of a text', async () => {
    const { find } = await aTable();
    expect(await find({ text: 'ubung kyst' })).toEqual(['quay']);
    expect(await find({ text: 'AUNE gull' })).toEqual(['ferry']);
    expect(await find({ text: 'slope' })).toEqual(['road']);
    expect(await find({ text: 'slop' })).toEqual([]);
    expect(await find({ text: 'gull' })).toEqual(['road', 'ferry']);
  });

  it('leaves out what the filters do not name', async () => {
    const { find } = await aTable();
    expect(await find({ origins: ['read'] })).toEqual(['read']);
    expect(await find({ withText: true })).toEqual(['road']);
  });

  it('sorts by any column, what has no date last either way', async () => {
    const { find } = await aTable();
    expect(await find({ sort: 'published', down: true })).toEqual([
      'quay',
      'road',
      'read',
      'ferry',
    ]);
    expect(await find({ sort: 'published', down: false })).toEqual([
      'read',
      'road',
      'quay',
      'ferry',
    ]);
    expect(await find({ sort: 'title', down: false })).toEqual(['read', 'ferry', 'road', 'quay']);
  });

  it('is as the corpus is now: added, deleted, brought back', async () => {
    const { corpus, find } = await aTable();
    await find({});
    await corpus.mark(['ferry', 'quay']);
    expect(await find({})).toEqual(['read', 'road']);
    const [marked] = await corpus.marked();
    await corpus.unmark([marked!.record.ordinal]);
    expect(await find({})).toHaveLength(3);
    await corpus.add([aReport(9, { id: 'new' })], KEEP);
    expect((await find({}))[0]).toBe('new');
  });

  it('fills from a corpus of many blocks', async () => {
    const corpus = aCorpus();
    const one = aReport(1, {});
    const many = Array.from({ length: 2_300 }, (_, at) => ({
      ...one,
      meta: { ...one.meta, id: `r${at}`, title: `Notice ${at}` },
    }));
    await corpus.add(many, KEEP);
    const table = createReportTable(corpus, createNotesManager(corpus));
    const { ordinals } = await table.find({ ...EVERYTHING, text: 'notice 2299' });
    expect(ordinals.length).toBe(1);
    expect((await table.find(EVERYTHING)).ordinals.length).toBe(2_300);
  });
});

describe('what the user writes on reports', () => {
  it('tags many, filters and finds by tags, and takes them off', async () => {
    const { notes, table, find } = await aTable();
    await notes.tag(['quay', 'road'], '  Harbour   case ', true);
    expect(await find({ tag: 'Harbour case' })).toEqual(['road', 'quay']);
    expect(await find({ text: 'harbour kyst' })).toEqual(['quay']);
    expect((await table.find(EVERYTHING)).tags).toEqual(['Harbour case']);
    await notes.tag(['road'], 'Harbour case', false);
    expect((await notes.all()).map(({ id }) => id)).toEqual(['quay']);
  });

  it('keeps a note, and none where it is empty again', async () => {
    const { notes } = await aTable();
    await notes.write('quay', ' Ask Liv. ');
    expect((await notes.of('quay')).note).toBe('Ask Liv.');
    await notes.write('quay', '');
    expect(await notes.all()).toEqual([]);
  });

  it('corrects a date, in every check, and gives back the one it came with', async () => {
    const { corpus, notes, table, find } = await aTable();
    await find({});
    await notes.correctDate('quay', '2029-05-05');
    await notes.correctDate('quay', '2029-05-06');
    expect((await corpus.byId('quay'))?.meta.published).toEqual({
      at: '2029-05-06',
      precision: 'day',
      from: 'user',
    });
    table.changed('quay');
    expect((await find({ sort: 'published', down: false }))[0]).toBe('quay');
    await notes.correctDate('quay', null);
    expect((await corpus.byId('quay'))?.meta.published).toEqual(day('2031-03-02'));
    expect(await notes.all()).toEqual([]);
  });
});
