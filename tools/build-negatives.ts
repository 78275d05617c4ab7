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
import { reportOfArticle } from '../lib/check/report';
import { MemoryCorpus } from '../lib/corpus/memory';
import { chooseQuery } from '../lib/index/query';
import { pageOfLabelled } from './eval/labelled';
import type { PairRow } from './eval/pair-rows';
import { readRows } from './eval/rows';
import { BUILT_NEGATIVE } from './fit/built';
import { chooseByHash, haveCommon, runHashes, writeBuilt, type Given } from './fit/built-rows';
import { UsageError } from './usage';

/** Nearest reports that are looked at. */
const NEAREST = 12;
/** Days after which a house no longer corrects or prints again what it said (ms). */
const APART = 5 * 86_400_000;
/** Words in a row that two who tell of one thing do not both come upon. */
const SHARED_RUN = 25;
const PAIRS_A_BAND = 1_200;

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
  return haveCommon(runsOf(b), runsOf(a));
}

const runs = new Map<string, ReadonlySet<number>>();

function runsOf({ id, text }: Given): ReadonlySet<number> {
  const found =
    runs.get(id) ?? runHashes(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [], SHARED_RUN);
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

async function main(): Promise<void> {
  const [file, flag, target, band, most] = process.argv.slice(2);
  if (!file || flag !== '-o' || !target || (band && band !== '--band')) {
    throw new UsageError('build-negatives CORPUS -o FILE [--band N]');
  }
  const given = await readGiven(file);
  const pairs = await pairsOf(given, corpusOf(given));
  writeBuilt(
    chooseByHash(pairs, (id) => id.split('+'), Number(most ?? PAIRS_A_BAND)),
    target,
  );
}

await main();
