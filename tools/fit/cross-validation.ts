import { PAIR_KINDS } from '../../lib/verdict/model';
import { expectedCalibrationError, macroF1, binaryF1 } from '../eval/scores';
import { fitModel, predictModel, type Example } from './examples';

const FOLDS = 10;

/** Fold of each row: rows of one source text share a fold. */
export function foldsBySource(rows: readonly Example[]): number[] {
  const bySource = new Map<string, number>();
  return rows.map((row) => {
    const known = bySource.get(row.source);
    if (known !== undefined) return known;
    const fold = bySource.size % FOLDS;
    bySource.set(row.source, fold);
    return fold;
  });
}

/** Fold of each row: its data set (parts of one collection, told by its first word, together). */
export function foldsByDataset(rows: readonly Example[]): number[] {
  const names: string[] = [];
  return rows.map((row) => {
    const name = row.dataset.split(/[_+]/u)[0]!;
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  });
}

/** Fits on all folds but one, in turn, and scores what was left out. */
export function validate(rows: readonly Example[], folds: readonly number[]): string {
  const reuse: number[] = [];
  const kinds: number[] = [];
  for (const fold of new Set(folds)) {
    const model = fitModel(rows.filter((_, i) => folds[i] !== fold));
    rows.forEach((row, i) => {
      if (folds[i] !== fold) return;
      const predicted = predictModel(model, row.features);
      reuse[i] = predicted.reuse;
      kinds[i] = predicted.kinds.indexOf(Math.max(...predicted.kinds));
    });
  }
  const truth = rows.map((row) => row.reuse === 1);
  const f1 = binaryF1(
    truth,
    reuse.map((p) => p >= 0.5),
  );
  const kindF1 = macroF1(
    rows.map((row) => row.kind),
    kinds,
    PAIR_KINDS.length,
  );
  const ece = expectedCalibrationError(reuse, truth);
  return `  reuse F1 ${f1.toFixed(3)}, kinds macro F1 ${kindF1.toFixed(3)}, ECE ${ece.toFixed(3)}`;
}
