/**
 * How the cost of each step grows with the length of a text, with the number of reports and with the
 * number of candidates: ours beside those of others, in one run, in processor time.
 */
import { WinnowFilter } from '@dodona/dolos-core';
import { compareTwoStrings } from 'string-similarity';
import { compare } from '../../lib/check/compare';
import { pageOf } from '../../lib/check/page';
import { articleFromText } from '../../lib/article/from-text';
import { MemoryCorpus } from '../../lib/corpus/memory';
import { chooseQuery } from '../../lib/index/query';
import { fingerprintsOf } from '../../lib/sketch/fingerprint';
import { makeSketch } from '../../lib/sketch/make-sketch';
import { syntheticReport, syntheticReuse } from './synthetic';
import { benchTexts } from './texts';

/** Characters of a text: a short report to a book. */
const LENGTHS = [4_000, 16_000, 64_000, 256_000, 1_000_000] as const;
/** Two texts are compared up to here: a long read. */
const PAIR_LENGTHS = [4_000, 16_000, 64_000] as const;
const CORPORA = [1_000, 3_000, 9_000] as const;
/** Least processor time that a figure is taken from (ms): a clock tick is up to 4. */
const LEAST = 120;
/** … after so much of it, in which the compiler does its work. */
const WARM = 1_000;
const MOST_RUNS = 500;
const QUERIES = 40;
const CANDIDATES = 12;
const GRAMS = 5;
const NOW = '1970-01-01T00:00:00Z';

/** One line of a table: what, and milliseconds for each size. */
export interface Curve {
  what: string;
  of: 'characters' | 'reports';
  sizes: readonly number[];
  milliseconds: number[];
  /** How the time grows: size to this power, fitted by least squares of the logarithms. */
  exponent: number;
}

export async function growth(): Promise<Curve[]> {
  const text = benchTexts(2).join('\n\n');
  const dolos = new WinnowFilter(GRAMS, GRAMS);
  const at = (length: number) => text.slice(0, length);
  const other = (length: number) => text.slice(length / 2, length + length / 2);
  const sketches = (length: number) =>
    [at(length), other(length)].map((part) => pageOf(articleFromText(part, { language: 'en' })));
  return [
    overLengths('whole sketch and fingerprints, ours', LENGTHS, (length) => {
      const part = at(length);
      return () => fingerprintsOf(makeSketch({ text: part, language: 'en', excluded: [] }).sketch);
    }),
    overLengths('fingerprints, dolos words k = 5', LENGTHS, (length) => {
      const part = at(length);
      return () => dolos.fingerprints(wordsOf(part));
    }),
    overLengths('set of word 5-grams', LENGTHS, (length) => {
      const part = at(length);
      return () => gramsOf(part);
    }),
    overLengths('a pair that shares half: alignment to changes, ours', PAIR_LENGTHS, (length) => {
      const [suspect, source] = sketches(length);
      return () => compare(suspect!, source!, null, NOW);
    }),
    overLengths('a pair: containment of word 5-grams', PAIR_LENGTHS, (length) => {
      const [one, two] = [at(length), other(length)];
      return () => containment(gramsOf(one), gramsOf(two));
    }),
    overLengths('a pair: string-similarity', PAIR_LENGTHS, (length) => {
      const [one, two] = [at(length), other(length)];
      return () => compareTwoStrings(one, two);
    }),
    await overCorpora(),
  ];
}

function overLengths(
  what: string,
  sizes: readonly number[],
  workOf: (length: number) => () => unknown,
): Curve {
  const milliseconds = sizes.map((length) => timeOf(workOf(length)));
  return { what, of: 'characters', sizes, milliseconds, exponent: exponentOf(sizes, milliseconds) };
}

async function overCorpora(): Promise<Curve> {
  const corpus = new MemoryCorpus();
  const milliseconds: number[] = [];
  let added = 0;
  for (const reports of CORPORA) {
    for (; added < reports; added++) corpus.add(syntheticReport(added));
    const queries = Array.from({ length: QUERIES }, (_, run) =>
      chooseQuery(syntheticReuse(Math.floor((run * reports) / QUERIES))),
    );
    // The first one posts what is waiting.
    for (const query of queries) await corpus.candidates(query, CANDIDATES);
    const before = process.cpuUsage();
    for (const query of queries) await corpus.candidates(query, CANDIDATES);
    milliseconds.push(spentSince(before) / QUERIES);
  }
  return {
    what: 'candidates from memory, ours',
    of: 'reports',
    sizes: CORPORA,
    milliseconds,
    exponent: exponentOf(CORPORA, milliseconds),
  };
}

/** Milliseconds of processor time of one run; untimed ones before it let the compiler do its work. */
function timeOf(work: () => unknown): number {
  for (let warming = process.cpuUsage(); spentSince(warming) < WARM;) work();
  const before = process.cpuUsage();
  let runs = 0;
  while (runs < MOST_RUNS && (runs === 0 || spentSince(before) < LEAST)) {
    work();
    runs++;
  }
  return spentSince(before) / runs;
}

function spentSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The slope of the straight line through the logarithms. */
export function exponentOf(sizes: readonly number[], values: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = values.map((value) => Math.log(Math.max(value, Number.MIN_VALUE)));
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [x, y] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, value, i) => sum + (value - x) * (ys[i]! - y), 0);
  const below = xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
  return above / below;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function gramsOf(text: string): Set<string> {
  const words = wordsOf(text);
  const grams = new Set<string>();
  for (let at = 0; at + GRAMS <= words.length; at++) {
    grams.add(words.slice(at, at + GRAMS).join(' '));
  }
  return grams;
}

function containment(suspect: ReadonlySet<string>, source: ReadonlySet<string>): number {
  let shared = 0;
  for (const gram of suspect) if (source.has(gram)) shared++;
  return shared / Math.max(1, suspect.size);
}
