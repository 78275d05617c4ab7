import type { FeatureName } from '../../lib/verdict/features';
import { REUSE_PAIR_KINDS, type PairKind } from '../../lib/verdict/model';
import { fitSoftmax, predict } from '../fit/softmax';
import { measureRow } from '../fit/measure-row';
import type { PairRow } from './pair-rows';

/** A classifier fitted on all rows of a data set but one, for each row in turn. */
export interface LeftOut {
  dataset: string;
  rows: number;
  /** Share right among the data set's own classes, and as reuse or not. */
  classes: number;
  reuse: number;
}

/** Of the model's features the classic ones of this task: there are too few rows for more. */
const USED: readonly FeatureName[] = ['wordsSuspect', 'triplesSuspect', 'fivesSuspect'];
const PENALTY = 0.3;
const ITERATIONS = 80;
/** A data set with fewer classes or rows than this has no published task of this form. */
const LEAST_CLASSES = 4;

/** For data sets with classes given by their makers: the published form of the task. */
export async function leaveOneOut(rows: readonly PairRow[]): Promise<LeftOut[]> {
  const native = rows.filter((row) => row.label_origin === 'native');
  const names = [...new Set(native.map((row) => row.dataset))];
  const found: LeftOut[] = [];
  for (const dataset of names) {
    const own = native.filter((row) => row.dataset === dataset);
    const kinds = [...new Set(own.map((row) => row.kind))];
    if (kinds.length >= LEAST_CLASSES) found.push(await score(dataset, own, kinds));
  }
  return found;
}

async function score(dataset: string, rows: PairRow[], kinds: PairKind[]): Promise<LeftOut> {
  const measured: Float64Array[] = [];
  for (const row of rows) {
    const features = await measureRow(row);
    measured.push(Float64Array.from(USED, (name) => features[name]));
  }
  let right = 0;
  let rightReuse = 0;
  rows.forEach((row, left) => {
    const others = rows.map((_, i) => i).filter((i) => i !== left);
    const fitted = fitSoftmax(
      others.map((i) => measured[i]!),
      others.map((i) => kinds.indexOf(rows[i]!.kind)),
      others.map(() => 1),
      kinds.length,
      { penalty: PENALTY, iterations: ITERATIONS },
    );
    const probabilities = predict(fitted, measured[left]!);
    const said = kinds[probabilities.indexOf(Math.max(...probabilities))]!;
    if (said === row.kind) right++;
    if (REUSE_PAIR_KINDS.has(said) === REUSE_PAIR_KINDS.has(row.kind)) rightReuse++;
  });
  return {
    dataset,
    rows: rows.length,
    classes: right / rows.length,
    reuse: rightReuse / rows.length,
  };
}
