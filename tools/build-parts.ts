/**
 * Builds pages that took one small part: a few sentences of a report, word for word or as a
 * labelled copy has reworded them, in the middle of a page on something else.
 *
 *   npx tsx tools/build-parts.ts PAIRS CORPUS -o FILE [--rows N]
 *
 * The part is at least 45 words where it stands unchanged and 80 where it was reworded, and no
 * quotation; the page around it is a report of the corpus of 300 words or more. Both are chosen by hash.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LabelledText } from './eval/labelled';
import { readPairs, type PairRow } from './eval/pair-rows';
import { readRows } from './eval/rows';
import { BUILT_PART } from './fit/built';
import { UsageError } from './usage';

const LEAST_WORDS = { copied: 45, reworded: 80 } as const;
/** Shorter texts are no page to hide a part in; longer ones are no news. */
const HOST_WORDS = [300, 1_600] as const;
const ROWS = 400;

type Sort = keyof typeof LEAST_WORDS;

interface Host extends LabelledText {
  id: string;
}

function wordsOf(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/u).filter((sentence) => sentence.trim() !== '');
}

/** A number that hangs on the names alone, 0…1. */
function drawn(...names: string[]): number {
  return createHash('sha256').update(names.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

/** Sentences in a row from a drawn place on that together are long enough; null where none are. */
function partOf(text: string, least: number, draw: number): string | null {
  const sentences = sentencesOf(text);
  const start = Math.floor(draw * sentences.length);
  const part: string[] = [];
  for (const sentence of [...sentences.slice(start), ...sentences.slice(0, start)]) {
    if (/["“”„«»]/u.test(sentence)) part.length = 0;
    else part.push(sentence);
    const words = wordsOf(part.join(' '));
    if (words >= least && words < 1.6 * least) return part.join(' ');
    if (words >= least) part.length = 0;
  }
  return null;
}

function inserted(host: string, part: string, draw: number): string {
  const paragraphs = host.split(/\n+/u);
  const at = 1 + Math.floor(draw * Math.max(0, paragraphs.length - 1));
  return [...paragraphs.slice(0, at), part, ...paragraphs.slice(at)].join('\n\n');
}

/** What a pair can lend: a stretch of the source itself, or of the text that rewords it. */
function sortOf({ kind, dataset }: PairRow): Sort | null {
  if (kind === 'unrelated') return 'copied';
  // Scrambled text reads as no part of any page.
  return (kind === 'heavy' || kind === 'spun') && !dataset.startsWith('pan') ? 'reworded' : null;
}

function rowOf(pair: PairRow, host: Host): PairRow | null {
  const sort = sortOf(pair);
  if (sort === null) return null;
  const lender = sort === 'copied' ? pair.source : pair.suspect;
  const part = partOf(lender.text, LEAST_WORDS[sort], drawn(pair.id, 'part'));
  if (part === null) return null;
  const text = inserted(host.text, part, drawn(pair.id, 'place'));
  return {
    id: `${pair.id}+${host.id}`,
    kind: 'partial',
    suspect: { text, title: host.title ?? null },
    source: pair.source,
    dataset: `${BUILT_PART}${sort}`,
    native_label: sort,
  };
}

async function readHosts(file: string): Promise<Host[]> {
  const hosts: Host[] = [];
  for await (const row of readRows(file)) {
    const host = row as Host;
    const words = wordsOf(host.text);
    if (words >= HOST_WORDS[0] && words <= HOST_WORDS[1]) hosts.push(host);
  }
  return hosts;
}

async function main(): Promise<void> {
  const [pairs, corpus, flag, target, rowsFlag, most] = process.argv.slice(2);
  if (!pairs || !corpus || flag !== '-o' || !target || (rowsFlag && rowsFlag !== '--rows')) {
    throw new UsageError('build-parts PAIRS CORPUS -o FILE [--rows N]');
  }
  const hosts = await readHosts(corpus);
  const rows: PairRow[] = [];
  for await (const pair of readPairs([pairs])) {
    const host = hosts[Math.floor(drawn(pair.id, 'host') * hosts.length)]!;
    const row = rowOf(pair, host);
    if (row) rows.push(row);
  }
  const order = (row: PairRow) => drawn(row.id, 'order');
  const chosen = (['copied', 'reworded'] as const).flatMap((sort) =>
    rows
      .filter((row) => row.native_label === sort)
      .sort((a, b) => order(a) - order(b))
      .slice(0, Number(most ?? ROWS)),
  );
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, chosen.map((row) => `${JSON.stringify(row)}\n`).join(''));
  console.log(`${chosen.length} rows`);
}

await main();
