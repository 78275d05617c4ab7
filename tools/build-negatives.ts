/**
 * Builds pairs of reports that are no copies of each other but look it: of each report the
 * nearest others of a corpus, as a check would find them, that a copy cannot be.
 *
 *   npx tsx tools/build-negatives.ts CORPUS -o FILE [--band N]
 *
 * What cannot be a copy: the two stand days apart in one house (a form filled in anew, the
 * next story of a series) or in two houses, and share no stretch of words as long as nobody
 * comes upon twice. Written are up to N pairs of each band of length, chosen by hash.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { reportOfArticle } from '../lib/check/report';
import { MemoryCorpus } from '../lib/corpus/memory';
import { chooseQuery } from '../lib/index/query';
import { hashOfWord } from '../lib/text/tokenise';
import { bandOf, BANDS, type Band } from './eval/bands';
import { pageOfLabelled, type LabelledText } from './eval/labelled';
import type { PairRow } from './eval/pair-rows';
import { readRows } from './eval/rows';
import { BUILT_NEGATIVE } from './fit/built';
import { UsageError } from './usage';

/** Nearest reports that are looked at. */
const NEAREST = 12;
/** Days after which a house no longer corrects or prints again what it said (ms). */
const APART = 5 * 86_400_000;
/** Words in a row that two who tell of one thing do not both come upon. */
const SHARED_RUN = 25;
/** Pairs a report may be in: a popular form must not be all there is. */
const PAIRS_EACH = 2;
const PAIRS_A_BAND = 1_200;

interface Given extends LabelledText {
  id: string;
  dataset: string;
}

async function readGiven(file: string): Promise<Given[]> {
  const given: Given[] = [];
  for await (const row of readRows(file)) given.push(row as Given);
  return given;
}

function corpusOf(given: readonly Given[]): MemoryCorpus {
  const corpus = new MemoryCorpus();
  for (const { id, text, title } of given) {
    const { article } = pageOfLabelled({ text, title: title ?? null }, { dates: false });
    const report = reportOfArticle(article, { origin: 'imported', seen: null });
    // A report needs a place of its own, or an equal text would be the same report.
    const meta = { ...report.meta, id, hosts: ['report.example'] };
    corpus.add({ ...report, meta, text: null });
  }
  return corpus;
}

/** Why the second cannot be a copy of the first; null where it can. */
function whyNone(a: Given, b: Given): string | null {
  const why = isAnotherHouse(a, b) ? 'another house' : areApart(a, b) ? 'days apart' : null;
  return why === null || sharesRun(a, b) ? null : why;
}

function isAnotherHouse(a: Given, b: Given): boolean {
  return Boolean(a.outlet && b.outlet && a.outlet.toLowerCase() !== b.outlet.toLowerCase());
}

function areApart(a: Given, b: Given): boolean {
  return Math.abs(Date.parse(a.date ?? '') - Date.parse(b.date ?? '')) >= APART;
}

function sharesRun(a: Given, b: Given): boolean {
  const there = runsOf(a);
  for (const run of runsOf(b)) if (there.has(run)) return true;
  return false;
}

const runs = new Map<string, ReadonlySet<number>>();

/** Hashes of all runs of a report's words; two unequal runs share one once in a billion. */
function runsOf({ id, text }: Given): ReadonlySet<number> {
  const known = runs.get(id);
  if (known) return known;
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOfWord);
  const found = new Set<number>();
  for (let i = 0; i + SHARED_RUN <= words.length; i++) {
    let hash = 0;
    for (const word of words.slice(i, i + SHARED_RUN)) hash = Math.imul(hash ^ word, 0x01000193);
    found.add(hash);
  }
  runs.set(id, found);
  return found;
}

async function pairsOf(given: readonly Given[], corpus: MemoryCorpus): Promise<PairRow[]> {
  const byId = new Map(given.map((report) => [report.id, report]));
  const pairs: PairRow[] = [];
  const known = new Set<string>();
  for (const suspect of given) {
    const page = pageOfLabelled(suspect, { dates: false });
    const candidates = await corpus.candidates(chooseQuery(page.sketched.sketch), NEAREST);
    for (const { meta } of await corpus.reports(candidates.map(({ ordinal }) => ordinal))) {
      const source = byId.get(meta.id)!;
      const id = [suspect.id, source.id].sort().join('+');
      const why = source === suspect || known.has(id) ? null : whyNone(suspect, source);
      if (why === null) continue;
      known.add(id);
      const dataset = `${BUILT_NEGATIVE}${suspect.dataset}`;
      pairs.push({ id, kind: 'independent', suspect, source, dataset, native_label: why });
    }
  }
  return pairs;
}

/** As many of each band as asked for, in the order of their hashes. */
function choose(pairs: readonly PairRow[], most: number): PairRow[] {
  const left = new Map<Band, number>(BANDS.map((band) => [band, most]));
  const used = new Map<string, number>();
  const use = (id: string) => used.set(id, (used.get(id) ?? 0) + 1);
  const ordered = pairs
    .map((pair) => ({ pair, order: createHash('sha256').update(pair.id).digest('hex') }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return ordered.flatMap(({ pair }) => {
    const band = bandOf(pair.suspect.text, pair.source.text);
    const ids = pair.id.split('+');
    if (left.get(band)! === 0 || ids.some((id) => (used.get(id) ?? 0) >= PAIRS_EACH)) return [];
    left.set(band, left.get(band)! - 1);
    ids.forEach(use);
    return [pair];
  });
}

async function main(): Promise<void> {
  const [file, flag, target, band, most] = process.argv.slice(2);
  if (!file || flag !== '-o' || !target || (band && band !== '--band')) {
    throw new UsageError('build-negatives CORPUS -o FILE [--band N]');
  }
  const given = await readGiven(file);
  const pairs = await pairsOf(given, corpusOf(given));
  const chosen = choose(pairs, Number(most ?? PAIRS_A_BAND));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, chosen.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  for (const name of BANDS) {
    const rows = chosen.filter((pair) => bandOf(pair.suspect.text, pair.source.text) === name);
    console.log(`${name}: ${rows.length}`);
  }
}

await main();
