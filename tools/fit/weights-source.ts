import { FEATURE_NAMES } from '../../lib/verdict/features';
import { PAIR_KINDS } from '../../lib/verdict/model';
import type { FittedModel } from './examples';

const CELL = 12;
const NAME = 16;

/**
 * The text of lib/verdict/weights.ts: a table with one line a feature and knot; `inputs` are
 * the lines of `inputLines`.
 */
export function weightsSource(model: FittedModel, pairs: number, inputs: string): string {
  const reuse = model.reuse.slopes[1]!.map((slope, j) => slope - model.reuse.slopes[0]![j]!);
  const outputs = [reuse, ...model.kinds.slopes];
  const biases = [model.reuse.bias[1]! - model.reuse.bias[0]!, ...model.kinds.bias];
  const lines = [line('feature', 'knot', ['reuse', ...PAIR_KINDS]), line('bias', '-', biases)];
  let column = 0;
  FEATURE_NAMES.forEach((name, j) => {
    for (const knot of model.knots[j]!) {
      const at = column++;
      lines.push(
        line(
          name,
          String(knot),
          outputs.map((slopes) => slopes[at]!),
        ),
      );
    }
  });
  const head = `import { parseWeights } from './model';

/**
 * Written by tools/fit-verdict.ts over ${pairs} labelled pairs: logistic regression for reuse,
 * multinomial for the kind, over one broken line a feature, with a quadratic penalty. Do
 * not edit: fit again. How it was made and how well it carries over stands in
 * docs/adr/0301-verdict-model.md. Made from:
 *
${inputs}
 */
export const WEIGHTS = parseWeights(`;
  return `${head}\`\n${lines.join('\n')}\n\`);\n`;
}

function line(name: string, knot: string, cells: readonly (number | string)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell));
  return [name.padEnd(NAME), knot.padStart(8), ...shown.map((cell) => cell.padStart(CELL))].join(
    '',
  );
}
