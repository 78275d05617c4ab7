import type { OrderFeatureName } from '../../lib/verdict/order-text';
import { minimise } from './lbfgs';
import type { OrderExample } from './order-examples';

/** On slopes of measures brought to one size; between 0.5 and 5 nothing changes. */
const PENALTY = 1;
const ITERATIONS = 200;

/**
 * Logistic regression without bias: exchanging the two texts must turn the answer round. No
 * slope is below 0: each measure keeps the meaning it was made with, so that what one kind of
 * data lacks is not learnt the wrong way round. Every slope is the square of what is sought.
 */
export function fitOrder<Name extends OrderFeatureName>(
  examples: readonly OrderExample[],
  names: readonly Name[],
): Record<Name, number> {
  const rows = examples.map(({ features }) => names.map((name) => features[name]));
  const weights = examples.map(({ weight }) => weight);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scale = names.map(
    (_, j) =>
      Math.sqrt(rows.reduce((sum, row, i) => sum + weights[i]! * row[j]! ** 2, 0) / total) || 1,
  );
  const objective = (x: Float64Array, gradient: Float64Array) => {
    const slopes = x.map((root) => root * root);
    const falls = slopes.map((slope) => PENALTY * slope);
    let loss = slopes.reduce((sum, slope) => sum + 0.5 * PENALTY * slope * slope, 0);
    rows.forEach((row, i) => {
      const odds = row.reduce((sum, value, j) => sum + (slopes[j]! * value) / scale[j]!, 0);
      const wrong = 1 / (1 + Math.exp(odds));
      loss -= weights[i]! * Math.log(1 - wrong + 1e-300);
      row.forEach((value, j) => {
        falls[j] = falls[j]! - (weights[i]! * wrong * value) / scale[j]!;
      });
    });
    gradient.set(falls.map((fall, j) => 2 * x[j]! * fall));
    return loss;
  };
  const roots = minimise(objective, new Float64Array(names.length).fill(1), ITERATIONS);
  return Object.fromEntries(names.map((name, j) => [name, roots[j]! ** 2 / scale[j]!])) as Record<
    Name,
    number
  >;
}

/** Log-odds that the suspect is the later one. */
export function orderOdds<Name extends OrderFeatureName>(
  { features }: OrderExample,
  weights: Record<Name, number>,
): number {
  return (Object.keys(weights) as Name[]).reduce(
    (sum, name) => sum + weights[name] * features[name],
    0,
  );
}
