import { FEATURE_NAMES } from '../../lib/verdict/features';
import { PAIR_KINDS } from '../../lib/verdict/model';
import type { FittedModel } from './examples';

/** The text of lib/verdict/weights.ts: one line a feature, so that it can be read and compared. */
export function weightsSource(model: FittedModel, pairs: number): string {
  const starts = startsOf(model.knots);
  const output = (bias: number, slopes: readonly number[]) =>
    `{\n    bias: ${round(bias)},\n    slopes: {\n${FEATURE_NAMES.map(
      (name, j) =>
        `      ${name}: [${model.knots[j]!.map((_, k) => round(slopes[starts[j]! + k]!)).join(', ')}],`,
    ).join('\n')}\n    },\n  }`;
  const difference = model.reuse.slopes[1]!.map((slope, j) => slope - model.reuse.slopes[0]![j]!);
  const bias = model.reuse.bias[1]! - model.reuse.bias[0]!;
  return `import type { Weights } from './model';

/**
 * Written by tools/fit-verdict.ts over ${pairs} labelled pairs: logistic regression for reuse,
 * multinomial for the kind, both over features bent at the knots below, with a quadratic
 * penalty. Do not edit: fit again. How well it carries over is in docs/adr/0301-verdict-model.md.
 */
export const WEIGHTS: Weights = {
  knots: {
${FEATURE_NAMES.map((name, j) => `    ${name}: [${model.knots[j]!.join(', ')}],`).join('\n')}
  },
  reuse: ${output(bias, difference)},
  kinds: {
${PAIR_KINDS.map((kind, k) => `  ${kind}: ${output(model.kinds.bias[k]!, model.kinds.slopes[k]!)},`).join('\n')}
  },
};
`;
}

function startsOf(knots: readonly number[][]): number[] {
  let at = 0;
  return knots.map((own) => {
    const start = at;
    at += own.length;
    return start;
  });
}

function round(value: number): string {
  return (
    value
      .toFixed(3)
      .replace(/^-0\.000$/u, '0')
      .replace(/\.?0+$/u, '') || '0'
  );
}
