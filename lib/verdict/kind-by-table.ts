import type { Features } from './features';
import { KIND } from './thresholds';

/** The kinds of reuse. */
export const REUSE_KIND_LIST = ['verbatim', 'light', 'spun', 'heavy', 'partial'] as const;
export type ReusePairKind = (typeof REUSE_KIND_LIST)[number];

/**
 * The kind of a pair that is reuse, by what the words mean: four questions in a row, none of
 * them learnt, so that they hold for texts unlike any that were learnt from.
 */
export function kindByTable(features: Features): ReusePairKind {
  const isSpun = isSwapped(features);
  if (features.meanRun < KIND.longRuns && !isSpun) return 'heavy';
  if (features.ownSuspect < KIND.part) return 'partial';
  if (isSpun) return 'spun';
  return isEdited(features) ? 'light' : 'verbatim';
}

/** Many words give way to others, and for most of them one that the lexicon knows for it. */
function isSwapped({ confirmedRate, swapRate }: Features): boolean {
  return confirmedRate >= KIND.swapped && confirmedRate >= KIND.knownSwaps * swapRate;
}

function isEdited(features: Features): boolean {
  const { swapRate, addedRate, droppedRate, verbatim, coverSuspect } = features;
  const changed = swapRate + addedRate + droppedRate;
  const isCutUp = features.passageOrder < 1 && features.fragments > KIND.fragments;
  return changed > KIND.edited || isCutUp || verbatim < KIND.unchanged * coverSuspect;
}
