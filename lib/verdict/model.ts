import { assert } from '../core/assert';
import { FEATURE_NAMES, type FeatureName, type Features } from './features';
import { readTable, REUSE_KIND_LIST, type ReusePairKind, type TableReading } from './kind-by-table';
import { KIND } from './thresholds';

/** The readings of one pair that the model tells apart. */
export const PAIR_KINDS = [...REUSE_KIND_LIST, 'independent', 'unrelated'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

export const REUSE_PAIR_KINDS: ReadonlySet<PairKind> = new Set<PairKind>(REUSE_KIND_LIST);

/** What two texts of one event share and strangers do not: all that the last output weighs. */
export const KINSHIP: readonly FeatureName[] = ['triplesSource', 'echoContrast', 'quotedShared'];

/**
 * An additive model: each output is a sum of one broken line a feature, which changes its
 * slope at the feature's knots. Small enough to read, free enough for "more is not always
 * more".
 */
export interface Weights {
  /** Feature → where each stretch of its line starts; the last goes on to the end. */
  knots: Record<FeatureName, number[]>;
  /** Output → bias and the slope of each stretch: reuse at all, … */
  reuse: Output;
  /** … which kind, where it is reuse, … */
  kinds: Record<ReusePairKind, Output>;
  /** … and where it is none, that they do not even tell of one event. */
  unrelated: Output;
}

export interface Output {
  bias: number;
  slopes: Record<FeatureName, number[]>;
}

export interface Reading {
  /** Calibrated probability that the pair is reuse at all. */
  reuse: number;
  /** Probability of each kind; they sum to 1. */
  kinds: Record<PairKind, number>;
}

/** O(features · kinds). */
export function readPair(features: Features, weights: Weights): Reading {
  const scoreOf = (output: Output) => score(features, weights.knots, output);
  const reuse = logistic(scoreOf(weights.reuse));
  const learnt = softmax(REUSE_KIND_LIST.map((kind) => scoreOf(weights.kinds[kind])));
  const unrelated = logistic(scoreOf(weights.unrelated));
  return { reuse, kinds: joinKinds({ reuse, learnt, unrelated }, readTable(features)) };
}

/**
 * The probabilities of all kinds: of reuse those of the table and the learnt ones, averaged;
 * of no reuse the learnt ones. `learnt` is one a kind of reuse. Two things the measures say, and there is
 * nothing to learn: whether a reprint was edited, so that of "verbatim" and "light" the table names the
 * likelier, and that word after word gave way to what the lexicon knows for it, which is spun.
 */
export function joinKinds(
  read: { reuse: number; learnt: readonly number[]; unrelated: number },
  byTable: TableReading,
): Record<PairKind, number> {
  const { reuse, learnt, unrelated } = read;
  const share = byTable.kind === 'spun' ? 0 : KIND.learnt;
  const others = (1 - KIND.sure) / (REUSE_KIND_LIST.length - 1);
  const joined = REUSE_KIND_LIST.map((kind, k) => {
    const named = kind === byTable.kind ? KIND.sure : others;
    return [kind, reuse * (share * learnt[k]! + (1 - share) * named)] as const;
  });
  const reused = Object.fromEntries(joined) as Record<ReusePairKind, number>;
  const [lesser, likelier] = [reused.verbatim, reused.light].sort((a, b) => a - b);
  return {
    ...reused,
    verbatim: byTable.isEdited ? lesser! : likelier!,
    light: byTable.isEdited ? likelier! : lesser!,
    independent: (1 - reuse) * (1 - unrelated),
    unrelated: (1 - reuse) * unrelated,
  };
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const exps = scores.map((value) => Math.exp(value - top));
  const sum = exps.reduce((total, value) => total + value, 0);
  return exps.map((value) => value / sum);
}

/** The likeliest kind among those that agree with the reading of reuse. */
export function likeliestKind(kinds: Reading['kinds'], isReuse: boolean): PairKind {
  const fitting = PAIR_KINDS.filter((kind) => REUSE_PAIR_KINDS.has(kind) === isReuse);
  return fitting.reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best));
}

/** What one feature adds to an output: the height of its line at `value`. */
export function contribution(
  value: number,
  knots: readonly number[],
  slopes: readonly number[],
): number {
  let sum = 0;
  for (let k = 0; k < knots.length; k++) sum += slopes[k]! * stretchOf(value, knots, k);
  return sum;
}

/** How far a value has gone along stretch `k` of its feature. */
export function stretchOf(value: number, knots: readonly number[], k: number): number {
  return Math.max(0, Math.min(value, knots[k + 1] ?? Infinity) - knots[k]!);
}

function score(features: Features, knots: Weights['knots'], output: Output): number {
  let sum = output.bias;
  for (const name of FEATURE_NAMES) {
    sum += contribution(features[name], knots[name], output.slopes[name]);
  }
  return sum;
}

/**
 * Reads the table of weights.ts: after a line of column names, one line a feature and knot
 * with the slope from there on in every output; the line `bias` first. Throws when a feature is missing.
 */
export function parseWeights(table: string): Weights {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));
  const outputs = lines[0]!.slice(2);
  const knots = emptySlopes();
  const read: Record<string, Output> = Object.fromEntries(
    outputs.map((name) => [name, { bias: 0, slopes: emptySlopes() }]),
  );
  for (const [name, knot, ...cells] of lines.slice(1)) {
    if (name !== 'bias') knots[name as FeatureName].push(Number(knot));
    outputs.forEach((output, k) => {
      const value = Number(cells[k]);
      if (name === 'bias') read[output]!.bias = value;
      else read[output]!.slopes[name as FeatureName].push(value);
    });
  }
  assert(
    FEATURE_NAMES.every((name) => knots[name].length > 0),
    'weights.ts lacks a feature: fit again',
  );
  const { reuse, unrelated, ...kinds } = read;
  return { knots, reuse: reuse!, unrelated: unrelated!, kinds: kinds as Weights['kinds'] };
}

function emptySlopes(): Record<FeatureName, number[]> {
  return Object.fromEntries(FEATURE_NAMES.map((name) => [name, [] as number[]])) as Record<
    FeatureName,
    number[]
  >;
}
