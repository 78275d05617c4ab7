import { FEATURE_NAMES } from '../../lib/verdict/features';
import { REUSE_KIND_LIST } from '../../lib/verdict/kind-by-table';
import type { FittedModel } from './examples';
import type { Fitted } from './softmax';

const CELL = 12;
const NAME = 16;

/**
 * The text of lib/verdict/weights.ts: a table with one line a feature and knot; `inputs` are
 * the lines of `inputLines`.
 */
export function weightsSource(model: FittedModel, pairs: number, inputs: string): string {
  const [reuse, unrelated] = [logOdds(model.reuse), logOdds(model.unrelated)];
  const outputs = [reuse.slopes, ...model.kinds.slopes, unrelated.slopes];
  const biases = [reuse.bias, ...model.kinds.bias, unrelated.bias];
  const names = ['reuse', ...REUSE_KIND_LIST, 'unrelated'];
  const lines = [line('feature', 'knot', names), line('bias', '-', biases)];
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
 * multinomial for its kind, logistic for two texts of one event (unrelated or not), over one
 * broken line a feature, with a quadratic penalty. Do not edit: fit again. How it was made and how well it carries over stands in
 * docs/adr/0301-verdict-model.md. Made from:
 *
${inputs}
 */
export const WEIGHTS = parseWeights(`;
  return `${head}\`\n${lines.join('\n')}\n\`);\n`;
}

/** Of the second of two outputs. */
function logOdds({ slopes, bias }: Fitted): { slopes: number[]; bias: number } {
  return {
    slopes: slopes[1]!.map((slope, j) => slope - slopes[0]![j]!),
    bias: bias[1]! - bias[0]!,
  };
}

function line(name: string, knot: string, cells: readonly (number | string)[]): string {
  const shown = cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(3) : cell));
  return [name.padEnd(NAME), knot.padStart(8), ...shown.map((cell) => cell.padStart(CELL))].join(
    '',
  );
}
