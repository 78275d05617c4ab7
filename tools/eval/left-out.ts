import { existsSync } from 'node:fs';
import { measurePair, type Features } from '../../lib/verdict/features';
import { isBuilt, isKept } from '../fit/built';
import { crossValidate, foldsByDataset } from '../fit/cross-validation';
import { exampleOf, type Example } from '../fit/examples';
import { viewRow } from '../fit/measure-row';
import { readPairs, type PairRow } from './pair-rows';
import type { JudgedPair } from './pair-scores';

/** What `npm run fit:measure` has measured, with the built rows that take part in every fit. */
const MEASURED = 'out/fit/measured.jsonl';

type MeasuredRow = PairRow & { features: Features };

/**
 * The rows as models judge them that have not seen their data set: what the verdict is worth on
 * texts unlike those it was fitted on. One fit a data set. Built rows take part as they do in the
 * fit of the weights, where they have been measured; only the rows given are judged.
 */
export async function judgeLeftOut(
  rows: readonly PairRow[],
  measured: string = MEASURED,
): Promise<JudgedPair[]> {
  const given: Example[] = [];
  for (const row of rows) given.push(exampleOf(row, measurePair(await viewRow(row))));
  const examples = [...given, ...(await builtExamples(measured))];
  return crossValidate(examples, foldsByDataset(examples)).filter(({ row }) => !isBuilt(row));
}

async function builtExamples(file: string): Promise<Example[]> {
  const built: Example[] = [];
  if (!existsSync(file)) return built;
  for await (const row of readPairs([file])) {
    if (isBuilt(row) && !isKept(row)) built.push(exampleOf(row, (row as MeasuredRow).features));
  }
  return built;
}
