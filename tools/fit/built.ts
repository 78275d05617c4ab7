import { createHash } from 'node:crypto';
import type { PairRow } from '../eval/pair-rows';

/**
 * Names of the data sets that tools/build-negatives.ts, tools/build-parts.ts and
 * tools/build-accounts.ts make begin so; what follows is the data set of the texts.
 */
export const BUILT_NEGATIVE = 'built_';
export const BUILT_PART = 'parts_';
export const BUILT_ACCOUNT = 'accounts_';

/** Ends the part of an id that rows of one event share: they are kept or fitted on together. */
export const GROUP_END = '#';

type Named = Pick<PairRow, 'dataset'>;

export function isBuiltAccount({ dataset }: Named): boolean {
  return dataset.startsWith(BUILT_ACCOUNT);
}

export function isBuiltNegative(row: Named): boolean {
  return row.dataset.startsWith(BUILT_NEGATIVE) || isBuiltAccount(row);
}

export function isBuilt(row: Named): boolean {
  return isBuiltNegative(row) || row.dataset.startsWith(BUILT_PART);
}

/**
 * The data set that a row is left out with: accounts are of the texts of a labelled one, negatives
 * and parts of several.
 */
export function collectionOf(row: Named): string {
  const own = isBuiltAccount(row) ? row.dataset.slice(BUILT_ACCOUNT.length) : row.dataset;
  return own.split(/[_+]/u)[0]!;
}

/** Half of what was built, by hash, is never fitted on: what the fit is worth is measured on it. */
export function isKept(row: Pick<PairRow, 'id' | 'dataset'>): boolean {
  const group = row.id.split(GROUP_END)[0]!;
  return isBuilt(row) && (createHash('sha256').update(group).digest()[0]! & 1) === 1;
}
