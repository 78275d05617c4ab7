import { likeliestKind } from '../../lib/verdict/model';
import { VERDICT } from '../../lib/verdict/thresholds';
import type { JudgedPair } from '../eval/pair-scores';
import { collectionOf } from './built';
import {
  fitModel,
  predictModel,
  type Example,
  type FitOptions,
  type FittedModel,
} from './examples';

/** Fold of each row: rows of one source text share a fold. */
export function foldsBySource(rows: readonly Example[], count: number): number[] {
  const bySource = new Map<string, number>();
  return rows.map(({ row }) => {
    const known = bySource.get(row.source.text);
    if (known !== undefined) return known;
    const fold = bySource.size % count;
    bySource.set(row.source.text, fold);
    return fold;
  });
}

/**
 * Fold of each row: its data set (parts of one collection, told by its first word, together, and
 * with them what was built of its texts alone).
 */
export function foldsByDataset(rows: readonly Example[]): number[] {
  const names: string[] = [];
  return rows.map(({ row }) => {
    const name = collectionOf(row);
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  });
}

/** Fits on all folds but one, in turn, and judges what was left out as the check would. */
export function crossValidate(
  rows: readonly Example[],
  folds: readonly number[],
  options: FitOptions = {},
): JudgedPair[] {
  const judged: JudgedPair[] = [];
  for (const fold of new Set(folds)) {
    const model = fitModel(
      rows.filter((_, i) => folds[i] !== fold),
      options,
    );
    judged.push(
      ...judgeBy(
        model,
        rows.filter((_, i) => folds[i] === fold),
      ),
    );
  }
  return judged;
}

/** Rows judged by a fitted model, as the check would. */
export function judgeBy(model: FittedModel, rows: readonly Example[]): JudgedPair[] {
  return rows.map((example) => {
    const { reuse, kinds } = predictModel(model, example);
    const isReuse = reuse >= VERDICT.reuse;
    return {
      row: example.row,
      kind: likeliestKind(kinds, isReuse),
      reuse: isReuse,
      probability: reuse,
    };
  });
}
