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
}

/**
 * Multinomial logistic regression with a quadratic penalty on slopes of standardised
 * columns; the answer is given back in raw columns. `weights` weigh the rows.
 */
export function fitSoftmax(
  rows: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  outputs: number,
  options: FitOptions,
): Fitted {
  const columns = rows[0]!.length;
  const { mean, scale } = moments(rows, columns);
  const data = rows.map((row) => row.map((value, j) => (value - mean[j]!) / scale[j]!));
  const size = columns * outputs;
  const objective = (x: Float64Array, gradient: Float64Array) => {
    gradient.fill(0);
    let loss = 0;
    const scores = new Float64Array(outputs);
    for (let i = 0; i < data.length; i++) {
      const row = data[i]!;
      softmax(row, x, size, scores);
      loss -= weights[i]! * Math.log(scores[labels[i]!]! + 1e-300);
      for (let k = 0; k < outputs; k++) {
        const error = (scores[k]! - (labels[i] === k ? 1 : 0)) * weights[i]!;
        const base = k * columns;
        for (let j = 0; j < columns; j++) {
          gradient[base + j] = gradient[base + j]! + error * row[j]!;
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

function softmax(row: Float64Array, x: Float64Array, size: number, scores: Float64Array): void {
  const columns = row.length;
  let top = -Infinity;
  for (let k = 0; k < scores.length; k++) {
    let sum = x[size + k]!;
    const base = k * columns;
    for (let j = 0; j < columns; j++) sum += x[base + j]! * row[j]!;
    scores[k] = sum;
    if (sum > top) top = sum;
  }
  let total = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k]! - top);
    total += scores[k]!;
  }
  for (let k = 0; k < scores.length; k++) scores[k] = scores[k]! / total;
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
