import { performance } from 'node:perf_hooks';
import { WinnowFilter } from '@dodona/dolos-core';
import { compare } from '../../lib/check/compare';
import { MemoryCorpus } from '../../lib/corpus/memory';
import { BYTES_A_POSTING, postedHashes } from '../../lib/index/postings';
import { chooseQuery } from '../../lib/index/query';
import { codesOfHashes } from '../../lib/sketch/codes';
import {
  fingerprintsOf,
  skeletonFingerprints,
  wordFingerprints,
} from '../../lib/sketch/fingerprint';
import { makeSketch } from '../../lib/sketch/make-sketch';
import { SELECTION } from '../../lib/sketch/scheme';
import { tokenise } from '../../lib/text/tokenise';
import { fixturePairs } from '../eval/fixture-pairs';
import { pageOfLabelled } from '../eval/labelled';
import { thesaurusFor } from '../thesaurus';
import { syntheticReport, syntheticReuse } from './synthetic';
import { benchTexts } from './texts';

/** Speeds are megabytes (UTF-16 units / 10^6) per second of CPU time, one core. */
export interface EngineFigures {
  fingerprints: number;
  dolos: number;
  /** fingerprints / dolos, of the same run. */
  ratio: number;
  sketch: number;
  /**
   * CPU milliseconds for one pair, already sketched: alignment, verdict, order and spin. `cold`:
   * while the engine still compiles what it runs; `words` of the page in the median.
   */
  pair: { words: number; cold: Percentiles; warm: Percentiles };
  /** Milliseconds for one query of a corpus in memory, fingerprints of the query included. */
  query: { reports: number; p50: number; p95: number };
  /** Bytes of postings a report, for reports of 500 words. */
  indexBytes: number;
}

interface Percentiles {
  p50: number;
  p95: number;
}

const MEGABYTES = 6;
const RUNS = 5;
const QUERIES = 300;
/**
 * Rounds of all pairs: those that count as cold, those until nothing is left to compile, those
 * measured. Of the functions that V8 optimises (--trace-opt) some 60 in 50 rounds still come at
 * round 200, with pairs that take half as long again; after 800 hardly any do.
 */
const PAIR_ROUNDS = { cold: 10, warmUp: 1_000, measured: 60 } as const;
const NOW = '1970-01-01T00:00:00Z';
/** Shingle and window of dolos in the comparison: those of its own user interface for text. */
const DOLOS = { shingle: 5, window: 5 } as const;

/** Measures the engine on our own texts and on a synthetic corpus of so many reports. */
export async function benchEngine(reports: number): Promise<EngineFigures> {
  const texts = benchTexts(MEGABYTES);
  const dolos = new WinnowFilter(DOLOS.shingle, DOLOS.window);
  const fingerprints = speed(texts, (text) => {
    const codes = codesOfHashes(tokenise(text).hashes);
    return wordFingerprints(codes).hashes.length + skeletonFingerprints(codes, 'en').hashes.length;
  });
  const dolosSpeed = speed(
    texts,
    (text) => dolos.fingerprints(text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).length,
  );
  return {
    fingerprints,
    dolos: dolosSpeed,
    ratio: fingerprints / dolosSpeed,
    sketch: speed(texts, (text) => makeSketch({ text, language: 'en', excluded: [] }).text.length),
    pair: await pairTimes(),
    query: await queryTimes(reports),
    indexBytes: indexBytes(),
  };
}

/** The best of several runs; `work` returns a number so that nothing is optimised away. */
function speed(texts: readonly string[], work: (text: string) => number): number {
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  let best = Infinity;
  let checksum = 0;
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage();
    for (const text of texts) checksum += work(text);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1e6);
  }
  if (checksum < 0) throw new Error('a length below zero');
  return megabytes / best;
}

/** CPU time, so that what else the machine does counts for nothing. */
async function pairTimes(): Promise<EngineFigures['pair']> {
  const thesaurus = await thesaurusFor('en');
  const pairs = fixturePairs().map(({ suspect, source }) => ({
    suspect: pageOfLabelled(suspect, { dates: true }),
    source: pageOfLabelled(source, { dates: true }),
  }));
  const rounds = (count: number): Percentiles => {
    const times: number[] = [];
    for (let round = 0; round < count; round++)
      for (const { suspect, source } of pairs) {
        const before = process.cpuUsage();
        compare(suspect, source, thesaurus, NOW);
        const { user, system } = process.cpuUsage(before);
        times.push((user + system) / 1e3);
      }
    return percentiles(times);
  };
  const cold = rounds(PAIR_ROUNDS.cold);
  rounds(PAIR_ROUNDS.warmUp);
  const lengths = pairs.map(({ suspect }) => suspect.sketched.sketch.tokens.length);
  return { words: percentiles(lengths).p50, cold, warm: rounds(PAIR_ROUNDS.measured) };
}

async function queryTimes(reports: number): Promise<EngineFigures['query']> {
  const corpus = new MemoryCorpus();
  for (let seed = 0; seed < reports; seed++) corpus.add(syntheticReport(seed));
  await corpus.candidates(chooseQuery(syntheticReuse(0)), 10);
  const times: number[] = [];
  for (let run = 0; run < QUERIES; run++) {
    const suspect = syntheticReuse(Math.floor((run * reports) / QUERIES));
    const started = performance.now();
    await corpus.candidates(chooseQuery(suspect), 10);
    times.push(performance.now() - started);
  }
  return { reports, ...percentiles(times) };
}

/** Bytes of postings for 500 words of our own texts. */
function indexBytes(): number {
  let postings = 0;
  let words = 0;
  for (const text of benchTexts(1)) {
    const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
    postings += postedHashes(fingerprintsOf(sketch)).length;
    words += sketch.tokens.length;
  }
  return (500 * BYTES_A_POSTING * postings) / words;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}

/** The guarantee that the index gives, for the table. */
export const GUARANTEED_RUN = SELECTION.shingle + SELECTION.window - 1;
