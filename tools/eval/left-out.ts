import { measurePair } from '../../lib/verdict/features';
import { crossValidate, foldsByDataset } from '../fit/cross-validation';
import { exampleOf, type Example } from '../fit/examples';
import { viewRow } from '../fit/measure-row';
import type { PairRow } from './pair-rows';
import type { JudgedPair } from './pair-scores';

/**
 * The rows as models judge them that have not seen their data set: what the verdict is worth on
 * texts unlike those it was fitted on. One fit a data set, with the rows given.
 */
export async function judgeLeftOut(rows: readonly PairRow[]): Promise<JudgedPair[]> {
  const examples: Example[] = [];
  for (const row of rows) examples.push(exampleOf(row, measurePair(await viewRow(row))));
  return crossValidate(examples, foldsByDataset(examples));
}
