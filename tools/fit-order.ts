/**
 * Fits the weights of the text evidence for the order, prints its cross-validation, and
 * writes lib/verdict/order-weights.ts.
 *
 *   npx tsx tools/fit-order.ts FILE… [--pairs FILE…] [--ablate] [--dry]
 *
 * FILE holds pairs with a known original, and is what every figure is measured on. --pairs
 * adds labelled pairs whose source is the original by construction, to learn from. --ablate
 * prints what each measure is worth.
 */
import { writeFileSync } from 'node:fs';
import { ORDER_FEATURE_NAMES, type OrderFeatureName } from '../lib/verdict/order-text';
import { ablation, crossValidation } from './fit/order-validation';
import { inputLines } from './fit/inputs';
import { fitOrder } from './fit/order-model';
import { readOrderExamples, weigh } from './fit/order-examples';

const FLAGS: ReadonlySet<string> = new Set(['--ablate', '--dry']);
const TARGET = 'lib/verdict/order-weights.ts';

async function main(): Promise<void> {
  const { files, pairs, flags } = readArguments(process.argv.slice(2));
  const examples = weigh(await readOrderExamples(files, pairs));
  console.log(crossValidation(examples));
  if (flags.has('--ablate')) console.log(ablation(examples));
  const weights = fitOrder(examples, ORDER_FEATURE_NAMES);
  for (const name of ORDER_FEATURE_NAMES) {
    console.log(`${name.padEnd(18)} ${weights[name].toFixed(3)}`);
  }
  if (!flags.has('--dry')) {
    const inputs = inputLines([...files, ...pairs]);
    writeFileSync(TARGET, source(weights, examples.length, inputs));
  }
}

function readArguments(given: readonly string[]) {
  const flags = new Set<string>(given.filter((arg) => FLAGS.has(arg)));
  const paths = given.filter((arg) => !flags.has(arg));
  const at = paths.indexOf('--pairs');
  return at < 0
    ? { files: paths, pairs: [], flags }
    : { files: paths.slice(0, at), pairs: paths.slice(at + 1), flags };
}

function source(weights: Record<OrderFeatureName, number>, pairs: number, inputs: string): string {
  const lines = ORDER_FEATURE_NAMES.map(
    (name) => `  ${name}: ${Number(weights[name].toFixed(3))},`,
  );
  return `import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over ${pairs} pairs without their dates: logistic regression without bias,
 * no weight against the meaning of its measure. Do not edit: fit again
 * (docs/adr/0302-order.md). Made from:
 *
${inputs}
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
${lines.join('\n')}
};
`;
}

await main();
