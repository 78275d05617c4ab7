import type { Draft } from '../draft';
import type { MeaningDifference } from './compare-meaning';

/** The change that a difference of meaning is told as; of one meaning in other words, a phrase. */
export function draftOfMeaning({ kind, suspect, source }: MeaningDifference): Draft {
  if (kind === 'same')
    return {
      gravity: 'wording',
      kind: 'phrase',
      suspect,
      source,
      swap: { relation: 'phrase' },
    };
  return {
    gravity: kind === 'points' ? 'fact' : 'meaning',
    kind,
    suspect,
    source,
    swap: { relation: 'other' },
  };
}
