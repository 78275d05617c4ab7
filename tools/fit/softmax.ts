import { minimise } from './lbfgs';

/** A fitted linear softmax over raw columns: outputs × columns slopes, and a bias each. */
export interface Fitted {
  slopes: number[][];
  bias: number[];
}

export interface FitOptions {
  /** Strength of the quadratic penalty on standardised slopes. */
  penalty: number;
  iterations: number;
  /** What each row counts; 1 where there are none. */
  counts?: readonly number[];
}

/**
 * Multinomial logistic regression with a quadratic penalty on slopes of standardised
 * columns; the answer is given back in raw columns.
 */
export function fitSoftmax(
  rows: readonly Float64Array[],
  labels: readonly number[],
  outputs: number,
  options: FitOptions,
): Fitted {
  const columns = rows[0]!.length;
  const { mean, scale } = moments(rows, columns);
  const data = standardise(rows, mean, scale);
  const size = columns * outputs;
  const objective = (x: Float64Array, gradient: Float64Array) => {
    gradient.fill(0);
    let loss = 0;
    const scores = new Float64Array(outputs);
    for (let i = 0; i < rows.length; i++) {
      const at = i * columns;
      softmax(data, at, columns, x, scores);
      const count = options.counts?.[i] ?? 1;
      loss -= count * Math.log(scores[labels[i]!]! + 1e-300);
      for (let k = 0; k < outputs; k++) {
        const error = count * (scores[k]! - (labels[i] === k ? 1 : 0));
        const base = k * columns;
        for (let j = 0; j < columns; j++) {
          gradient[base + j] = gradient[base + j]! + error * data[at + j]!;
        }
        gradient[size + k] = gradient[size + k]! + error;
      }
    }
    for (let p = 0; p < size; p++) {
      loss += 0.5 * options.penalty * x[p]! * x[p]!;
      gradient[p] = gradient[p]! + options.penalty * x[p]!;
    }
    return loss;
  };
  const x = minimise(objective, new Float64Array(size + outputs), options.iterations);
  return toRaw(x, columns, outputs, mean, scale);
}

/** Probabilities of the outputs for a raw row. */
export function predict(fitted: Fitted, row: Float64Array): number[] {
  const scores = fitted.slopes.map((slopes, k) =>
    slopes.reduce((sum, slope, j) => sum + slope * row[j]!, fitted.bias[k]!),
  );
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const total = exps.reduce((sum, value) => sum + value, 0);
  return exps.map((value) => value / total);
}

/** All rows in one array: the fit runs over them hundreds of times. */
function standardise(rows: readonly Float64Array[], mean: Float64Array, scale: Float64Array) {
  const columns = mean.length;
  const data = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    for (let j = 0; j < columns; j++) data[i * columns + j] = (row[j]! - mean[j]!) / scale[j]!;
  });
  return data;
}

/** Probabilities of the outputs for the row that starts at `at`, into `scores`. */
function softmax(
  data: Float64Array,
  at: number,
  columns: number,
  x: Float64Array,
  scores: Float64Array,
): void {
  const outputs = scores.length;
  let top = -Infinity;
  for (let k = 0; k < outputs; k++) {
    let sum = x[outputs * columns + k]!;
    const base = k * columns;
    for (let j = 0; j < columns; j++) sum += x[base + j]! * data[at + j]!;
    scores[k] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let k = 0; k < outputs; k++) {
    scores[k] = Math.exp(scores[k]! - top);
    total += scores[k]!;
  }
  for (let k = 0; k < outputs; k++) scores[k] = scores[k]! / total;
}

function moments(rows: readonly Float64Array[], columns: number) {
  const mean = new Float64Array(columns);
  const scale = new Float64Array(columns);
  for (const row of rows) for (let j = 0; j < columns; j++) mean[j] = mean[j]! + row[j]!;
  for (let j = 0; j < columns; j++) mean[j] = mean[j]! / rows.length;
  for (const row of rows) {
    for (let j = 0; j < columns; j++) scale[j] = scale[j]! + (row[j]! - mean[j]!) ** 2;
  }
  for (let j = 0; j < columns; j++) {
    const deviation = Math.sqrt(scale[j]! / rows.length);
    scale[j] = deviation > 1e-6 ? deviation : 1;
  }
  return { mean, scale };
}

function toRaw(
  x: Float64Array,
  columns: number,
  outputs: number,
  mean: Float64Array,
  scale: Float64Array,
): Fitted {
  const slopes: number[][] = [];
  const bias: number[] = [];
  for (let k = 0; k < outputs; k++) {
    const own = Array.from({ length: columns }, (_, j) => x[k * columns + j]! / scale[j]!);
    slopes.push(own);
    bias.push(own.reduce((sum, slope, j) => sum - slope * mean[j]!, x[columns * outputs + k]!));
  }
  return { slopes, bias };
}
