/**
 * Fits the weights of the text evidence for the order on labelled pairs whose original is
 * known, prints its cross-validation, and writes lib/verdict/order-weights.ts.
 *
 *   npx tsx tools/fit-order.ts FILE… [--dry]
 */
import { writeFileSync } from 'node:fs';
import { ORDER_FEATURE_NAMES, measureOrder } from '../lib/verdict/order-text';
import { ORDER } from '../lib/verdict/thresholds';
import { readDirections } from './eval/direction-rows';
import { viewRow } from './fit/measure-row';
import { minimise } from './fit/lbfgs';

const TARGET = 'lib/verdict/order-weights.ts';
const FOLDS = 10;
/** On slopes of measures brought to one size; between 0.5 and 5 nothing changes. */
const PENALTY = 1;
const ITERATIONS = 200;

/** The measures of each pair, turned so that the original is always the source. */
async function measureAll(files: readonly string[]): Promise<number[][]> {
  const rows: number[][] = [];
  for await (const row of readDirections(files)) {
    const measured = measureOrder(await viewRow({ suspect: row.a, source: row.b }));
    const sign = row.original === 'b' ? 1 : -1;
    rows.push(ORDER_FEATURE_NAMES.map((name) => sign * measured[name]));
  }
  return rows;
}

/** Logistic regression without bias: exchanging the two texts must turn the answer round. */
function fit(rows: readonly number[][]): number[] {
  const scale = ORDER_FEATURE_NAMES.map(
    (_, j) => Math.sqrt(rows.reduce((sum, row) => sum + row[j]! ** 2, 0) / rows.length) || 1,
  );
  const objective = (x: Float64Array, gradient: Float64Array) => {
    gradient.set(x.map((slope) => PENALTY * slope));
    let loss = x.reduce((sum, slope) => sum + 0.5 * PENALTY * slope * slope, 0);
    for (const row of rows) {
      const odds = row.reduce((sum, value, j) => sum + (x[j]! * value) / scale[j]!, 0);
      const wrong = 1 / (1 + Math.exp(odds));
      loss -= Math.log(1 - wrong + 1e-300);
      for (let j = 0; j < x.length; j++) {
        gradient[j] = gradient[j]! - (wrong * row[j]!) / scale[j]!;
      }
    }
    return loss;
  };
  const slopes = minimise(objective, new Float64Array(scale.length), ITERATIONS);
  return [...slopes].map((slope, j) => slope / scale[j]!);
}

function validate(rows: readonly number[][]): string {
  let decided = 0;
  let right = 0;
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(rows.filter((_, i) => i % FOLDS !== fold));
    rows.forEach((row, i) => {
      if (i % FOLDS !== fold) return;
      const odds = row.reduce((sum, value, j) => sum + value * weights[j]!, 0);
      if (Math.abs(odds) < ORDER.decide) return;
      decided++;
      if (odds > 0) right++;
    });
  }
  return `ten folds: decides ${(decided / rows.length).toFixed(3)}, right ${(right / decided).toFixed(3)}`;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const rows = await measureAll(args.filter((arg) => !arg.startsWith('--')));
  console.log(`${rows.length} pairs; ${validate(rows)}`);
  const weights = fit(rows);
  ORDER_FEATURE_NAMES.forEach((name, j) => {
    console.log(`${name.padEnd(18)} ${weights[j]!.toFixed(3)}`);
  });
  if (!args.includes('--dry')) writeFileSync(TARGET, source(weights, rows.length));
}

function source(weights: readonly number[], pairs: number): string {
  const lines = ORDER_FEATURE_NAMES.map(
    (name, j) => `  ${name}: ${Number(weights[j]!.toFixed(3))},`,
  );
  return `import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over ${pairs} pairs without their dates: logistic regression without bias.
 * Do not edit: fit again (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
${lines.join('\n')}
};
`;
}

await main();
