/**
 * How the cost of each step grows with the length of a text, with the number of reports and with the
 * number of candidates: ours beside those of others, in one run, in processor time.
 */
import { WinnowFilter } from '@dodona/dolos-core';
import { compareTwoStrings } from 'string-similarity';
import { articleFromText } from '../../lib/article/from-text';
import { compare } from '../../lib/check/compare';
import { pageOf } from '../../lib/check/page';
import { MemoryCorpus } from '../../lib/corpus/memory';
import { chooseQuery } from '../../lib/index/query';
import { fingerprintsOf } from '../../lib/sketch/fingerprint';
import { makeSketch } from '../../lib/sketch/make-sketch';
import { containment, gramsOf, minhashOf, peerIndices, simText, wordsOf } from './peers';
import { bytesHeld, processor, timeOf, type Clock } from './processor-time';
import { syntheticReport, syntheticReuse, syntheticSketch } from './synthetic';
import { benchTexts } from './texts';

/** Characters of a text: a short report to a book. */
const LENGTHS = [4_000, 16_000, 64_000, 256_000, 1_000_000] as const;
/** Two texts are compared up to here: a long read. */
const PAIR_LENGTHS = [4_000, 16_000, 64_000] as const;
const CORPORA = [1_000, 3_000, 9_000] as const;
const CANDIDATE_COUNTS = [1, 3, 12, 48] as const;
const QUERIES = 40;
const CANDIDATES = 12;
const NOW = '1970-01-01T00:00:00Z';

/** One line of a table: what, and milliseconds for each size. */
export interface Curve {
  what: string;
  of: 'characters' | 'characters of each of two' | 'candidates' | 'reports';
  sizes: readonly number[];
  milliseconds: number[];
  /** How the time grows: size to this power, fitted by least squares of the logarithms. */
  exponent: number;
  /** Of a corpus at its largest: bytes a report in memory, and the share of right first answers. */
  corpus?: { bytesAReport: number; right: number };
}

export async function growth(): Promise<Curve[]> {
  const text = benchTexts(2).join('\n\n');
  return [...overTexts(text), ...overPairs(text), overCandidates(), ...(await overCorpora())];
}

function overTexts(text: string): Curve[] {
  const dolos = new WinnowFilter(5, 5);
  const curve = (what: string, work: (part: string) => unknown) =>
    over('characters', what, LENGTHS, (length) => {
      const part = text.slice(0, length);
      return () => work(part);
    });
  return [
    curve('whole sketch and fingerprints, ours', (part) =>
      fingerprintsOf(makeSketch({ text: part, language: 'en', excluded: [] }).sketch),
    ),
    curve('fingerprints, dolos words k = 5', (part) => dolos.fingerprints(wordsOf(part))),
    curve('set of word 5-grams', (part) => gramsOf(wordsOf(part))),
    curve('minhash of word 5-grams, 128 values', (part) => minhashOf(wordsOf(part))),
  ];
}

function overPairs(text: string): Curve[] {
  const curve = (
    what: string,
    workOf: (one: string, two: string) => () => unknown,
    clock?: Clock,
  ) =>
    over(
      'characters of each of two',
      what,
      PAIR_LENGTHS,
      (length) => workOf(text.slice(0, length), text.slice(length / 2, length + length / 2)),
      clock,
    );
  const sketched = (part: string) => pageOf(articleFromText(part, { language: 'en' }));
  const sim = simText();
  const curves = [
    curve('alignment to changes, ours', (one, two) => {
      const [suspect, source] = [sketched(one), sketched(two)];
      return () => compare(suspect, source, null, NOW);
    }),
    curve(
      'containment of word 5-grams',
      (one, two) => () => containment(gramsOf(wordsOf(one)), gramsOf(wordsOf(two))),
    ),
    curve('string-similarity', (one, two) => () => compareTwoStrings(one, two)),
    ...(sim ? [curve('sim_text -p -r5, elapsed', sim.percentage, () => performance.now())] : []),
  ];
  sim?.end();
  return curves;
}

/** A page of a usual length against so many reports, of which each shares some paragraphs. */
function overCandidates(): Curve {
  const [page, ...reports] = benchTexts(1).map((text) =>
    pageOf(articleFromText(text, { language: 'en' })),
  );
  return over('candidates', 'alignment to changes, ours', CANDIDATE_COUNTS, (count) => () => {
    for (const report of reports.slice(0, count)) compare(page!, report, null, NOW);
  });
}

async function overCorpora(): Promise<Curve[]> {
  const curves = [await overOurCorpora()];
  for (const peer of peerIndices()) {
    const wordsFor = ({ tokens }: { tokens: Uint16Array }) => Array.from(tokens, String);
    curves.push(
      await growingCorpus({
        what: peer.what,
        add: (seed) => {
          peer.add(seed, wordsFor(syntheticSketch(seed)));
        },
        asker: (seed) => {
          const words = wordsFor(syntheticReuse(seed));
          return () => peer.nearest(words);
        },
      }),
    );
  }
  return curves;
}

function overOurCorpora(): Promise<Curve> {
  const corpus = new MemoryCorpus();
  const ordinals: number[] = [];
  return growingCorpus({
    what: 'twelve candidates from memory, ours',
    add: (seed) => {
      ordinals.push(corpus.add(syntheticReport(seed)));
    },
    asker: (seed) => {
      const query = chooseQuery(syntheticReuse(seed));
      return async () => ordinals.indexOf((await corpus.candidates(query, CANDIDATES))[0]!.ordinal);
    },
  });
}

interface Growing {
  what: string;
  /** Adds the report of a seed; the first gets the number 0. */
  add(seed: number): void;
  /** Made ready to ask which report is nearest to the reuse of a seed's. */
  asker(seed: number): () => number | null | Promise<number | null>;
}

async function growingCorpus({ what, add, asker }: Growing): Promise<Curve> {
  const milliseconds: number[] = [];
  const empty = bytesHeld();
  let [added, right] = [0, 0];
  for (const reports of CORPORA) {
    for (; added < reports; added++) add(added);
    const seeds = Array.from({ length: QUERIES }, (_, run) =>
      Math.floor((run * reports) / QUERIES),
    );
    const askers = seeds.map(asker);
    // The first round posts what is waiting, and is not timed.
    for (const ask of askers) await ask();
    right = 0;
    const before = processor();
    for (const [at, ask] of askers.entries()) if ((await ask()) === seeds[at]) right += 1;
    milliseconds.push((processor() - before) / QUERIES);
  }
  const corpus = { bytesAReport: (bytesHeld() - empty) / added, right: right / QUERIES };
  return { ...curveOf('reports', what, CORPORA, milliseconds), corpus };
}

function over(
  of: Curve['of'],
  what: string,
  sizes: readonly number[],
  workOf: (size: number) => () => unknown,
  clock?: Clock,
): Curve {
  return curveOf(
    of,
    what,
    sizes,
    sizes.map((size) => timeOf(workOf(size), clock)),
  );
}

function curveOf(
  of: Curve['of'],
  what: string,
  sizes: readonly number[],
  milliseconds: number[],
): Curve {
  return { what, of, sizes, milliseconds, exponent: exponentOf(sizes, milliseconds) };
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
