import type { Alignment } from '../align/alignment';
import { contentWords, type Texts } from './pairing';
import { HEAVY_SHARE, HEAVY_SWAPS, SOME_SHARE, SOME_SWAPS } from './parameters';
import type { Spin, SpinCounts } from './spin';
import type { Swap } from './swaps';

/** Swaps that change wording: another spelling, form or numeral is copy-editing. */
export function isRewording({ relation }: Swap): boolean {
  return relation === 'synonym' || relation === 'phrase' || relation === 'other';
}

/** Content words of the page in aligned passages, and how many of them were swapped. */
export function countSwaps(
  swaps: readonly Swap[],
  texts: Texts,
  alignment: Alignment,
): Omit<SpinCounts, 'unnamed'> {
  const tokens = texts.suspect.sketch.tokens;
  const words = (chosen: readonly Swap[]): number =>
    chosen.reduce((sum, { suspect }) => sum + contentWords(tokens, suspect), 0);
  const rewordings = swaps.filter(isRewording);
  return {
    contentWords: alignment.passages
      .filter(({ edits }) => edits.length > 0)
      .reduce((sum, { suspect }) => sum + contentWords(tokens, suspect), 0),
    swapped: words(rewordings),
    confirmed: words(rewordings.filter(({ confirmed }) => confirmed)),
  };
}

/** How much was spun, in words: by the share of content words swapped for known synonyms. */
export function levelOf({
  contentWords: words,
  confirmed,
}: Pick<SpinCounts, 'contentWords' | 'confirmed'>): Spin['level'] {
  const share = confirmed / Math.max(1, words);
  if (confirmed >= HEAVY_SWAPS && share >= HEAVY_SHARE) return 'heavy';
  return confirmed >= SOME_SWAPS && share >= SOME_SHARE ? 'some' : 'none';
}
