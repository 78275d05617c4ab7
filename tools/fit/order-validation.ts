import { ORDER_FEATURE_NAMES, type OrderFeatureName } from '../../lib/verdict/order-text';
import { ORDER } from '../../lib/verdict/thresholds';
import { table } from '../eval/table';
import type { OrderExample } from './order-examples';
import { fitOrder, orderOdds } from './order-model';

const FOLDS = 10;

interface Score {
  decides: number;
  right: number;
  /** Mean log loss: what the threshold does not see. */
  loss: number;
}

/** Odds of every measured example by a model that has not seen its group. */
function heldOut(
  examples: readonly OrderExample[],
  names: readonly OrderFeatureName[],
  group: (example: OrderExample) => string | number,
): number[] {
  const groups = [...new Set(examples.filter((one) => one.measured).map(group))];
  return groups.flatMap((left) => {
    const weights = fitOrder(
      examples.filter((one) => group(one) !== left),
      names,
    );
    return examples
      .filter((one) => one.measured && group(one) === left)
      .map((one) => orderOdds(one, weights));
  });
}

function score(odds: readonly number[]): Score {
  const decided = odds.filter((value) => Math.abs(value) >= ORDER.decide);
  const loss = odds.reduce((sum, value) => sum + Math.log1p(Math.exp(-value)), 0);
  return {
    decides: decided.length / Math.max(1, odds.length),
    right: decided.filter((value) => value > 0).length / Math.max(1, decided.length),
    loss: loss / Math.max(1, odds.length),
  };
}

const byOrigin = ({ origin }: OrderExample) => origin % FOLDS;
const byDataset = ({ dataset }: OrderExample) => dataset;

function cells(examples: readonly OrderExample[], names: readonly OrderFeatureName[]): string[] {
  return [byOrigin, byDataset].flatMap((group) => {
    const { decides, right, loss } = score(heldOut(examples, names, group));
    return [decides, right, loss].map((value) => value.toFixed(3));
  });
}

const COLUMNS = ['decides', 'right', 'loss', 'decides (left out)', 'right', 'loss'];

/** Ten folds by original, and each data set left out in turn. */
export function crossValidation(examples: readonly OrderExample[]): string {
  const measured = examples.filter((one) => one.measured).length;
  return [
    `${measured} pairs measured, ${examples.length} learnt from: ten folds, then each data set left out`,
    table(COLUMNS, [cells(examples, ORDER_FEATURE_NAMES)]),
  ].join('\n');
}

/** The same without each measure in turn. */
export function ablation(examples: readonly OrderExample[]): string {
  const rows = ORDER_FEATURE_NAMES.map((off) => [
    off,
    ...cells(
      examples,
      ORDER_FEATURE_NAMES.filter((name) => name !== off),
    ),
  ]);
  return table(['without', ...COLUMNS], rows);
}
