import { describe, expect, it } from 'vitest';
import { gzipSync } from 'node:zlib';
import { previewTable } from '../../../lib/formats/read';
import { bytes, read, wordsOf } from '../../support/formats';
import { aText } from '../../support/reports';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe('a table', () => {
  it('is read by the names of its columns, in the words of several languages', async () => {
    const tables: [string, string][] = [
      [
        'a.csv',
        `headline,body,source,date\nQuay closed,${quoted(aText(1))},Kystposten,2031-03-10\n`,
      ],
      [
        'a.csv',
        `Überschrift;Volltext;Quelle;Datum\nQuay closed;${quoted(aText(1))};Kystposten;2031-03-10\n`,
      ],
      ['a.tsv', `titre\ttexte\tjournal\tdate\nQuay closed\t${aText(1)}\tKystposten\t2031-03-10\n`],
      ['a.txt', `title|text|outlet|published\nQuay closed|${aText(1)}|Kystposten|2031-03-10\n`],
    ];
    for (const [name, content] of tables) {
      const { given, code } = await read(name, content);
      expect(code).toBeNull();
      expect(given).toMatchObject([
        {
          title: 'Quay closed',
          outlet: 'Kystposten',
          published: { at: '2031-03-10', precision: 'day' },
          body: { kind: 'text', text: aText(1) },
        },
      ]);
    }
  });

  it('may hold quotes, line breaks and the delimiter in its cells, and tells the right line', async () => {
    const cell = 'First "line", of two.\r\nSecond; line.';
    const rows = ['id,text', `a,${quoted(cell)}`, `b,${quoted('x'.repeat(1_100_000))}`, 'c,plain'];
    const { given, refused, places } = await read('t.csv', rows.join('\r\n'));
    expect(given.map(wordsOf)).toEqual([cell, 'plain']);
    expect(refused).toMatchObject([{ number: 4, unit: 'line', why: 'too-long' }]);
    expect(places).toEqual([2, 4, 5]);
  });

  it('is read as Excel writes it: a mark, semicolons, windows-1252, two bytes a letter', async () => {
    const text = `title;text\nBrücke über die Förde;${aText(2)}\n`;
    const ansi = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const wide = new Uint8Array(2 + text.length * 2);
    wide.set([0xff, 0xfe]);
    [...text].forEach((letter, at) => (wide[2 + at * 2] = letter.charCodeAt(0)));
    for (const content of [bytes(`\uFEFF${text}`), ansi, wide]) {
      const { given } = await read('t.csv', content);
      expect(given.map(({ title }) => title)).toEqual(['Brücke über die Förde']);
    }
  });

  it('is read by the columns that the reader names', async () => {
    const content = `a,b,c\n${aText(1)},Quay closed,Kystposten\n`;
    expect((await read('t.csv', content)).code).toBe('input-malformed');
    const { given } = await read('t.csv', content, { text: 0, title: 1, outlet: 2 });
    expect(given).toMatchObject([{ title: 'Quay closed', outlet: 'Kystposten' }]);
    expect(wordsOf(given[0]!)).toBe(aText(1));
  });

  it('shows its first rows, cut, with what its names tell', async () => {
    const content = `headline,body\n${'t'.repeat(500)},x\nb,y\nc,z\nd,last\n`;
    const preview = (name: string, part: BlobPart) =>
      previewTable({ name, blob: new Blob([part]) });
    const shown = await preview('t.csv', content);
    expect(await preview('t.csv.gz', new Uint8Array(gzipSync(content)))).toEqual(shown);
    expect(await preview('t.txt', aText(1))).toBeNull();
    const { header, rows, columns } = shown!;
    expect([header, columns]).toEqual([['headline', 'body'], { title: 0, text: 1 }]);
    expect(rows.map(([, body]) => body)).toEqual(['x', 'y', 'z']);
    expect(rows[0]![0]!.length).toBeLessThan(130);
  });

  it('keeps a formula as the words it is', async () => {
    const { given } = await read('t.csv', `title,text\n"=HYPERLINK(""x"")",${aText(1)}\n`);
    expect(given[0]!.title).toBe('=HYPERLINK("x")');
  });

  it('with a quote that is never closed loses the rest, and holds none of it', async () => {
    const rest = 'word, '.repeat(2_000_000);
    const { given, refused } = await read('t.csv', `title,text\na,${aText(1)}\nb,"${rest}`);
    expect([given.length, refused.map(({ why, number }) => [why, number])]).toEqual([
      1,
      [['too-long', 3]],
    ]);
  });

  it('of a hundred thousand rows, some of nothing, is read row by row', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => (at % 10 === 0 ? ',' : `${at},x`));
    const { given, places } = await read('t.csv', ['id,text', ...rows].join('\n'));
    expect([given.length, places.at(-1)]).toEqual([90_000, 100_001]);
  });

  it('lets a column or a row named __proto__ reach nothing', async () => {
    const { given } = await read('t.csv', `__proto__,text,constructor\npolluted,${aText(1)},x\n`);
    expect(given).toHaveLength(1);
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
});
