import { FEATURE_NAMES, type Features } from '../../lib/verdict/features';
import { PAIR_KINDS, REUSE_PAIR_KINDS, stretchOf } from '../../lib/verdict/model';
import type { PairRow } from '../eval/pair-rows';
import { isBuiltNegative } from './built';
import { fitSoftmax, predict, type Fitted } from './softmax';

/** One labelled pair, measured. */
export interface Example {
  features: number[];
  /** Index into PAIR_KINDS. */
  kind: number;
  reuse: 0 | 1;
  row: PairRow;
}

export function exampleOf(row: PairRow, features: Features): Example {
  return {
    features: FEATURE_NAMES.map((name) => features[name]),
    kind: PAIR_KINDS.indexOf(row.kind),
    reuse: REUSE_PAIR_KINDS.has(row.kind) ? 1 : 0,
    row,
  };
}

/** A fitted model over broken lines. */
export interface FittedModel {
  knots: number[][];
  reuse: Fitted;
  kinds: Fitted;
}

/** Quantiles at which a line may change its slope: denser at the ends, where it tells most. */
const KNOTS = [0, 0.1, 0.3, 0.6, 0.85, 0.95];
/**
 * Strength of the quadratic penalty on slopes, chosen by ten-fold cross-validation: from half
 * to double nothing changes.
 */
const PENALTY = { reuse: 8, kinds: 8 };
const ITERATIONS = 150;

export interface FitOptions {
  /** The kind is not asked: only reuse or not is fitted. */
  onlyReuse?: boolean;
  /** Steps of the minimiser. */
  iterations?: number;
}

/** Fits both outputs, reuse or not and the kind. */
export function fitModel(rows: readonly Example[], options: FitOptions = {}): FittedModel {
  const { onlyReuse = false, iterations = ITERATIONS } = options;
  const width = rows[0]!.features.length;
  const knots = Array.from({ length: width }, (_, j) =>
    knotsOf(rows.map((row) => row.features[j]!)),
  );
  const bent = rows.map((row) => bend(row.features, knots));
  const fit = (of: Float64Array[], labels: number[], classes: number, penalty: number) =>
    fitSoftmax(of, labels, classes, { penalty, iterations });
  const reuse = rows.map((row) => row.reuse);
  // A built negative is no copy; whether it is of the same event nobody has said.
  const told = bent.filter((_, i) => !isBuiltNegative(rows[i]!.row));
  const kinds = rows.filter(({ row }) => !isBuiltNegative(row)).map((row) => row.kind);
  return {
    knots,
    reuse: fit(bent, reuse, 2, PENALTY.reuse),
    kinds: onlyReuse ? NO_OUTPUT : fit(told, kinds, PAIR_KINDS.length, PENALTY.kinds),
  };
}

const NO_OUTPUT: Fitted = { slopes: [], bias: [] };

/** Probability of reuse and of each kind. */
export function predictModel(model: FittedModel, features: readonly number[]) {
  const row = bend(features, model.knots);
  return { reuse: predict(model.reuse, row)[1]!, kinds: predict(model.kinds, row) };
}

/**
 * Ascending from 0, below the largest value, each once. The quantiles are of the values above
 * zero: what most pairs have nothing of (swapped words) bends where the others differ.
 */
function knotsOf(values: number[]): number[] {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  if (sorted.length === 0) return [0];
  const quantile = (q: number) => Number(sorted[Math.floor(q * (sorted.length - 1))]!.toFixed(3));
  const inner = KNOTS.map((q) => (q === 0 ? 0 : quantile(q))).filter(
    (knot) => knot < sorted.at(-1)!,
  );
  return [...new Set(inner)];
}

function bend(features: readonly number[], knots: readonly number[][]): Float64Array {
  return Float64Array.from(
    knots.flatMap((own, j) => own.map((_, k) => stretchOf(features[j]!, own, k))),
  );
}
