import { createHash } from 'node:crypto';
import type { PairRow } from '../eval/pair-rows';

/** Names of the data sets that tools/build-negatives.ts and tools/build-parts.ts make begin so. */
export const BUILT_NEGATIVE = 'built_';
export const BUILT_PART = 'parts_';

export function isBuiltNegative({ dataset }: Pick<PairRow, 'dataset'>): boolean {
  return dataset.startsWith(BUILT_NEGATIVE);
}

export function isBuilt(row: Pick<PairRow, 'dataset'>): boolean {
  return isBuiltNegative(row) || row.dataset.startsWith(BUILT_PART);
}

/** Half of what was built, by hash, is never fitted on: what the fit is worth is measured on it. */
export function isKept(row: Pick<PairRow, 'id' | 'dataset'>): boolean {
  return isBuilt(row) && (createHash('sha256').update(row.id).digest()[0]! & 1) === 1;
}
