import { Readability } from '@mozilla/readability';
import { createWriteStream } from 'node:fs';
import { readArticle } from '../../lib/article/extract';
import { foldLine } from '../../lib/text/furniture';
import { hashString, mix } from '../../lib/text/hash';
import { decodeDocument } from '../../lib/formats/charset';
import { parseHtml } from '../dom';
import { extractOf } from '../verbs/extract';
import {
  f1OfShingles,
  f1OfStrings,
  mean,
  shingleScore,
  stringScore,
  type F1,
  type ShingleScore,
  type StringScore,
} from './page-scores';
import { readPageRows, type PageRow } from './page-rows';

export interface EvalOptions {
  json: boolean;
  /** Where a line a row of what was found is written. */
  out?: string | undefined;
}

/** Rows of one data set, by reader: Firsthand, and plain Readability beside it. */
interface Tally {
  rows: number;
  shingles: Record<Reader, ShingleScore[]>;
  strings: Record<Reader, StringScore[]>;
  /** Right or wrong, by half: the halves are told apart by a hash of the row's id. */
  fields: Record<Half, Record<Field, number[]>>;
}
type Half = 'first' | 'second';
type Reader = 'firsthand' | 'readability';
type Field = 'title' | 'date' | 'author';

/** `eval pages FILE…`: text and metadata of saved pages against what is known of them. */
export async function evalPages(files: readonly string[], options: EvalOptions): Promise<void> {
  const tallies = new Map<string, Tally>();
  const out = options.out === undefined ? null : createWriteStream(options.out);
  for await (const row of readPageRows(files)) {
    const tally = tallies.get(row.dataset) ?? emptyTally();
    tallies.set(row.dataset, tally);
    const html = decodeDocument(row.html());
    const reading = readArticle(parseHtml(html), row.url);
    const found = extractOf(reading.article, reading.absent?.code ?? null);
    out?.write(`${JSON.stringify({ id: row.id, ...found })}\n`);
    scoreText(tally, row, 'firsthand', found.text);
    scoreText(tally, row, 'readability', plainReadability(html));
    const { title, published, byline } = found;
    scoreFields(tally, row, title, published?.at ?? null, byline);
  }
  await new Promise<void>((done) => (out === null ? done() : out.end(done)));
  const table = [...tallies].map(([dataset, tally]) => summary(dataset, tally));
  console.log(options.json ? JSON.stringify(table, null, 2) : printed(table));
}

function emptyTally(): Tally {
  return {
    rows: 0,
    shingles: { firsthand: [], readability: [] },
    strings: { firsthand: [], readability: [] },
    fields: {
      first: { title: [], date: [], author: [] },
      second: { title: [], date: [], author: [] },
    },
  };
}

function scoreText(tally: Tally, row: PageRow, reader: Reader, text: string): void {
  if (reader === 'firsthand') tally.rows++;
  if (row.expected !== null) tally.shingles[reader].push(shingleScore(row.expected, text));
  else tally.strings[reader].push(stringScore(text, row.mustContain, row.mustNotContain));
}

/** The peer: Readability as it comes, its text as it comes. */
function plainReadability(html: string): string {
  return new Readability(parseHtml(html)).parse()?.textContent ?? '';
}

function scoreFields(
  tally: Tally,
  row: PageRow,
  title: string,
  date: string | null,
  author: string | null,
): void {
  const { truth } = row;
  const fields = tally.fields[halfOf(row.id)];
  if (truth.title !== null) fields.title.push(Number(isSame(truth.title, title)));
  if (truth.date !== null) fields.date.push(Number(truth.date.slice(0, 10) === date?.slice(0, 10)));
  if (truth.author !== null) fields.author.push(Number(isSame(truth.author, author ?? '')));
}

/** The half that may be looked at while the reader is changed, and the one kept for the end. */
const halfOf = (id: string): Half => ((mix(hashString(id)) & 1) === 0 ? 'first' : 'second');

/** Equal but for case, marks and spaces. */
const isSame = (a: string, b: string): boolean => foldLine(a) === foldLine(b);

interface Summary {
  dataset: string;
  rows: number;
  firsthand: F1;
  readability: F1;
  fields: Record<Half, Record<Field, { right: number; of: number }>>;
}

function summary(dataset: string, tally: Tally): Summary {
  const score = (reader: Reader): F1 =>
    tally.shingles[reader].length > 0
      ? f1OfShingles(tally.shingles[reader])
      : f1OfStrings(tally.strings[reader]);
  const field = (half: Half, name: Field) => ({
    right: mean(tally.fields[half][name]),
    of: tally.fields[half][name].length,
  });
  const fields = (half: Half) => ({
    title: field(half, 'title'),
    date: field(half, 'date'),
    author: field(half, 'author'),
  });
  return {
    dataset,
    rows: tally.rows,
    firsthand: score('firsthand'),
    readability: score('readability'),
    fields: { first: fields('first'), second: fields('second') },
  };
}

function printed(table: readonly Summary[]): string {
  const number = (value: number): string => value.toFixed(3);
  const lines = table.map(
    ({ dataset, rows, firsthand, readability }) =>
      `${dataset.padEnd(22)} ${String(rows).padStart(4)}  F1 ${number(firsthand.f1)} (P ${number(firsthand.precision)} R ${number(firsthand.recall)})  Readability ${number(readability.f1)}`,
  );
  const fields = table.flatMap(({ dataset, fields: scored }) =>
    Object.entries(scored).flatMap(([half, byName]) =>
      Object.entries(byName)
        .filter(([, { of }]) => of > 0)
        .map(
          ([name, { right, of }]) =>
            `${dataset.padEnd(22)} ${String(of).padStart(4)}  ${name} right ${number(right)} (${half} half)`,
        ),
    ),
  );
  return [...lines, ...fields].join('\n');
}
