import { openDB } from 'idb';
import { beforeAll, describe, expect, it } from 'vitest';
import { aCorpus, freshName } from '../../support/corpora';
import { aReport } from '../../support/reports';

const KEEP = { present: 'replace', respectDeleted: false } as const;
/** Eight full blocks, which are merged to one, two more, and a part of the next. */
const MANY = 5_200;

const textOf = (number: number) =>
  `${number % 7 === 0 ? 'Der Fährhafen schließt' : 'The ferry leaves'}. Number w${number} of many.`;

/** Reports with texts of a few words: their sketches do not matter here. */
const reports = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const report = aReport(1, { id: `r${from + index}`, title: `Notice ${from + index}` });
    return { meta: report.meta, sketch: report.sketch, text: textOf(from + index) };
  });

describe('the words of texts', () => {
  const name = freshName();
  const corpus = aCorpus(name);
  beforeAll(async () => {
    await corpus.add(reports(1, MANY), KEEP);
    while (await corpus.indexWords());
  }, 60_000);

  it('are found whole, in blocks of either size and in the last one, all of a query', async () => {
    const ids = async (query: string) => {
      const found = [...(await corpus.withWords(query))];
      return (await corpus.reportsAt(found)).map(({ meta }) => meta.id).sort();
    };
    expect(await ids('w3')).toEqual(['r3']);
    expect(await ids('W1099')).toEqual(['r1099']);
    expect(await ids('w4200')).toEqual(['r4200']);
    expect(await ids('w5199')).toEqual(['r5199']);
    expect(await ids('fahrhafen SCHLIESST')).toHaveLength(Math.floor(MANY / 7));
    expect(await ids('fährhafen w14')).toEqual(['r14']);
    expect(await ids('fährhafen w15')).toEqual([]);
    expect(await ids('ferr')).toEqual([]);
    expect(await ids('…')).toEqual([]);
  });

  it('cost a read for each block that stands, the large one and the small ones after it', async () => {
    const database = await openDB(name);
    const keys = (await database.getAllKeys('words')) as number[];
    database.close();
    const small = new Set(keys.filter((key) => key < 2 ** 40).map((key) => key >> 5));
    expect([...small]).toEqual([8, 9]);
    expect(keys.length).toBeGreaterThan(small.size * 32);
  });

  it('are found in scripts without spaces by their letters', async () => {
    const other = aCorpus();
    const [report] = reports(1, 1);
    await other.add([{ ...report!, text: '港の北岸壁が月曜日に閉鎖された。' }], KEEP);
    expect((await other.withWords('岸壁')).size).toBe(1);
    expect((await other.withWords('南岸壁')).size).toBe(0);
  });

  it('are forgotten with the text, for good', async () => {
    await corpus.removeAll(['r3', 'r7', 'r4200']);
    for (const word of ['w3', 'w7', 'w4200']) expect((await corpus.withWords(word)).size).toBe(0);
    expect((await corpus.withWords('w8')).size).toBe(1);
    const database = await openDB(name);
    const before = await database.getAll('words');
    database.close();
    expect(before.length).toBeGreaterThan(0);
    await corpus.deleteEverything();
    expect((await corpus.withWords('w8')).size).toBe(0);
    const emptied = await openDB(name);
    expect(await emptied.count('words')).toBe(0);
    emptied.close();
  });
});

describe('what is known of a report', () => {
  it('is amended without its id, digest or origin, and makes findings anew', async () => {
    const corpus = aCorpus();
    await corpus.add([aReport(1, { id: 'a', title: 'Old' })], KEEP);
    const before = await corpus.byId('a');
    const { generation } = await corpus.stats();
    const published = { at: '2031-02-01', precision: 'day', from: 'user' } as const;
    const change = { title: 'New', published, id: 'b', digest: 'x', origin: 'y' };
    expect(await corpus.amend('a', (meta) => ({ ...meta, ...change }))).toBe(true);
    const after = await corpus.byId('a');
    expect(after?.meta).toEqual({ ...before?.meta, title: 'New', published });
    expect((await corpus.stats()).generation).toBe(generation + 1);
    expect(await corpus.amend('none', (meta) => meta)).toBe(false);
  });
});
