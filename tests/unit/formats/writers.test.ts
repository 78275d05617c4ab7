import { describe, expect, it } from 'vitest';
import { reportOfWords } from '../../../lib/check/report-of';
import type { Salvaged } from '../../../lib/corpus/corpus';
import { writeAll, writerOf } from '../../../lib/formats/write/write';
import { WRITE_FORMATS, type WriteFormat } from '../../../lib/formats/write/writer';
import { read, wordsOf } from '../../support/formats';
import { aReport, aText } from '../../support/reports';

const TERMS = { madeBy: 'a test', note: 'invented' };

async function* inBatches(reports: readonly Salvaged[], size = 2): AsyncGenerator<Salvaged[]> {
  for (let from = 0; from < reports.length; from += size) {
    yield await Promise.resolve(reports.slice(from, from + size));
  }
}

async function written(format: WriteFormat, reports: readonly Salvaged[]) {
  const outcome = await writeAll(writerOf(format, TERMS), inBatches(reports), (text) => text);
  return { ...outcome, text: outcome.parts.join('') };
}

const odd = aReport(3, {
  id: 'odd {one} "x"',
  title: '=1+1 “Quay” & 50% of $3_000 {closed} ~\\x',
  outlet: 'Kystposten, "the" paper',
  byline: null,
  published: null,
  seen: '2031-03-11T09:14:00Z',
  url: 'https://kystposten.example/{a}?b=c&d=1',
});
const moment = { at: '2031-03-10T06:40+0100', precision: 'minute', from: 'given' } as const;
const reports = [
  aReport(1, { byline: 'Liv Aune', published: moment, language: 'en' }),
  aReport(2, {}, undefined, false),
  odd,
];

describe('reports that are written', () => {
  it('come back from JSONL as they were, and from packs without their text', async () => {
    const { text } = await written('jsonl', reports);
    const { given } = await read('x.jsonl', text);
    expect(given.map(reportOfWords)).toEqual(reports);
    const pack = await written('pack', reports);
    const back = await read('x.fhpack', pack.text);
    expect([back.promised, back.given.length, back.code]).toEqual([3, 3, null]);
    expect(back.given.map(reportOfWords).map(({ sketch, text: words }) => [sketch, words])).toEqual(
      reports.map(({ sketch }) => [sketch, null]),
    );
  });

  it('for passim are those with a text', async () => {
    const { text, written: count, left } = await written('passim', reports);
    expect([count, left]).toEqual([2, 1]);
    const { given } = await read('in.json', text);
    expect(given.map(({ id, outlet }) => [id, outlet])).toEqual([
      ['paper-1', 'The Marrowby Paper'],
      [odd.meta.id, odd.meta.outlet],
    ]);
  });

  it('as a table come back, and no cell is a formula', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '\n=1'];
    const rows = formulas.map((title, at) => aReport(10 + at, { title, byline: title }));
    const { text } = await written('csv', [...reports, ...rows]);
    const { given } = await read('x.csv', text);
    expect(given.slice(0, 3).map(({ id, outlet }) => [id, outlet])).toEqual(
      reports.map(({ meta }) => [meta.id, meta.outlet]),
    );
    expect(wordsOf(given[0]!)).toBe(aText(1));
    for (const { title } of given.slice(3)) expect(title).toMatch(/^'/u);
  });

  it('as a JSON Feed are valid JSON with dates that are whole moments', async () => {
    const { text } = await written('json-feed', reports);
    const feed = JSON.parse(text) as { version: string; items: Record<string, unknown>[] };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map((item) => item['date_published'])).toEqual([
      '2031-03-10T06:40:00+01:00',
      undefined,
      undefined,
    ]);
    expect(feed.items[0]).toMatchObject({
      content_text: aText(1),
      authors: [{ name: 'Liv Aune' }],
    });
  });

  it('as citations name the paper, the day and the author', async () => {
    const csl = JSON.parse((await written('csl-json', reports)).text) as Record<string, unknown>[];
    expect(csl[0]).toMatchObject({
      type: 'article-newspaper',
      'container-title': 'The Marrowby Paper',
      author: [{ literal: 'Liv Aune' }],
      issued: { 'date-parts': [[2031, 3, 10]] },
    });
    const ris = (await written('ris', reports)).text.split('\r\n');
    expect(ris.slice(0, 7)).toEqual([
      'TY  - NEWS',
      'ID  - paper-1',
      'TI  - Report number 1',
      'AU  - Liv Aune',
      'T2  - The Marrowby Paper',
      'PY  - 2031',
      'DA  - 2031/03/10/',
    ]);
    expect(ris.filter((line) => line === 'ER  - ')).toHaveLength(3);
  });

  it('as BibTeX keep their signs from being commands, and their keys apart', async () => {
    const same = ['ä b', 'ö b', 'a b'].map((id, at) => aReport(20 + at, { id }));
    const { text } = await written('bibtex', [odd, ...same]);
    expect(text).toContain(
      'title = {{=1+1 “Quay” \\& 50\\% of \\$3\\_000 \\{closed\\} \\textasciitilde{}\\textbackslash{}x}}',
    );
    expect(text).toContain('url = {https://kystposten.example/%7Ba%7D?b=c&d=1}');
    const keys = [...text.matchAll(/^@article\{([A-Za-z0-9-]+),$/gmu)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(4);
  });

  it('of nothing are a whole file of nothing', async () => {
    for (const format of WRITE_FORMATS) {
      const { text, written: count } = await written(format, []);
      expect(count).toBe(0);
      if (/json$/u.test(format) || format === 'json-feed') JSON.parse(text);
    }
    expect((await read('x.fhpack', (await written('pack', [])).text)).promised).toBe(0);
  });

  it('that are damaged give what can be read of them', async () => {
    const damaged: Salvaged[] = [
      { meta: null, sketch: null, text: aText(1) },
      { ...reports[0]!, sketch: null },
    ];
    expect((await written('jsonl', damaged)).written).toBe(2);
    expect(await written('pack', damaged)).toMatchObject({ written: 0, left: 2 });
    expect(await written('csv', damaged)).toMatchObject({ written: 1, left: 1 });
  });
});
