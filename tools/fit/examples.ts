import { FEATURE_NAMES } from '../../lib/verdict/features';
import { PAIR_KINDS } from '../../lib/verdict/model';
import { fitSoftmax, predict, type Fitted } from './softmax';

/** One labelled pair, measured. */
export interface Example {
  features: number[];
  /** Index into PAIR_KINDS. */
  kind: number;
  reuse: 0 | 1;
  dataset: string;
  /** Text of the source: pairs of one source stay in one fold. */
  source: string;
}

/** A fitted model over bent features. */
export interface FittedModel {
  knots: number[][];
  reuse: Fitted;
  kinds: Fitted;
}

/** Quantiles at which a feature may bend. */
const KNOTS = [0, 0.2, 0.4, 0.6, 0.8];
/** Chosen by ten-fold cross-validation; between 3 and 30 nothing changes. */
const PENALTY = { reuse: 4, kinds: 4 };
const ITERATIONS = 150;

/** Fits both outputs: reuse or not, and the kind. */
export function fitModel(rows: readonly Example[]): FittedModel {
  const knots = FEATURE_NAMES.map((_, j) => knotsOf(rows.map((row) => row.features[j]!)));
  const bent = rows.map((row) => bend(row.features, knots));
  const weights = rows.map(() => 1);
  const fit = (labels: number[], outputs: number, penalty: number) =>
    fitSoftmax(bent, labels, weights, outputs, { penalty, iterations: ITERATIONS });
  return {
    knots,
    reuse: fit(
      rows.map((row) => row.reuse),
      2,
      PENALTY.reuse,
    ),
    kinds: fit(
      rows.map((row) => row.kind),
      PAIR_KINDS.length,
      PENALTY.kinds,
    ),
  };
}

/** Probability of reuse and of each kind. */
export function predictModel(model: FittedModel, features: readonly number[]) {
  const row = bend(features, model.knots);
  return { reuse: predict(model.reuse, row)[1]!, kinds: predict(model.kinds, row) };
}

function knotsOf(values: number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const knots = KNOTS.map((q) =>
    q === 0 ? 0 : Number(sorted[Math.floor(q * (sorted.length - 1))]!.toFixed(3)),
  );
  return [...new Set(knots)];
}

function bend(features: readonly number[], knots: readonly number[][]): Float64Array {
  return Float64Array.from(
    knots.flatMap((own, j) => own.map((knot) => Math.max(0, features[j]! - knot))),
  );
}
