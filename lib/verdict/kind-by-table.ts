import type { Features } from './features';
import { KIND } from './thresholds';

/** The kinds of reuse. */
export const REUSE_KIND_LIST = ['verbatim', 'light', 'spun', 'heavy', 'partial'] as const;
export type ReusePairKind = (typeof REUSE_KIND_LIST)[number];

/** What the table says of a pair, and whether a reprint of it was edited. */
export interface TableReading {
  kind: ReusePairKind;
  isEdited: boolean;
}

export function readTable(features: Features): TableReading {
  return { kind: kindByTable(features), isEdited: isEdited(features) };
}

/**
 * The kind of a pair that is reuse, by what the words mean: four questions in a row, none of
 * them learnt, so that they hold for texts unlike any that were learnt from.
 */
export function kindByTable(features: Features): ReusePairKind {
  const isSpun = isSwapped(features);
  if (features.meanRun < KIND.longRuns && !isSpun) return 'heavy';
  if (isPart(features)) return 'partial';
  if (isSpun) return 'spun';
  return isEdited(features) ? 'light' : 'verbatim';
}

/** Many words give way to others, and for most of them one that the lexicon knows for it. */
function isSwapped({ confirmedRate, swapRate }: Features): boolean {
  return confirmedRate >= KIND.swapped && confirmedRate >= KIND.knownSwaps * swapRate;
}

/** A lesser part of the page, or no more than most of it and of the source as well; a report that stands whole in more is reprinted. */
function isPart({ ownSuspect, coverSource }: Features): boolean {
  return ownSuspect < KIND.part || (ownSuspect < KIND.most && coverSource < KIND.whole);
}

function isEdited({
  swapRate,
  addedRate,
  droppedRate,
  passageOrder,
  fragments,
}: Features): boolean {
  const isCutUp = passageOrder < 1 && fragments > KIND.fragments;
  return swapRate + addedRate + droppedRate > KIND.edited || isCutUp;
}
