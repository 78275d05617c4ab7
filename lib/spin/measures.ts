import type { Alignment } from '../align/alignment';
import { FUNCTION_CODES } from '../sketch/codes';
import { countSwaps, isRewording } from './level';
import { contentWords, type Texts } from './pairing';
import { rarerOnPage } from './rarity';
import type { Swap } from './swaps';
import type { Thesaurus } from './thesaurus';

/** What tells a spun text from an edited one. All shares 0…1. */
export interface SpinMeasures {
  /** Content words of the page in aligned passages that were swapped. */
  swapped: number;
  /** Swapped content words that the lexicon confirms, of all swapped. */
  confirmed: number;
  /** Sentences with a confirmed swap, of the sentences in aligned passages. */
  spread: number;
  /** Function words of the page in aligned passages that stand as they stood. */
  skeleton: number;
  /** −1…1: above 0 the page has the rarer words; 0 when nothing speaks either way. */
  rarer: number;
}

/** Linear in tokens and swaps. Without aligned passages everything is 0. */
export function spinMeasures(
  swaps: readonly Swap[],
  texts: Texts,
  alignment: Alignment,
  thesaurus: Thesaurus | null,
): SpinMeasures {
  const counts = countSwaps(swaps, texts, alignment);
  const rewordings = swaps.filter((swap) => swap.confirmed && isRewording(swap));
  return {
    swapped: counts.swapped / Math.max(1, counts.contentWords),
    confirmed: counts.confirmed / Math.max(1, counts.swapped),
    spread: spreadOf(rewordings, texts, alignment),
    skeleton: skeletonOf(texts, alignment),
    rarer: thesaurus ? rarerOnPage(swaps, thesaurus) : 0,
  };
}

function spreadOf(swaps: readonly Swap[], texts: Texts, alignment: Alignment): number {
  const { sentences, tokens } = texts.suspect.sketch;
  const swapped = new Uint8Array(tokens.length + 1);
  for (const { suspect } of swaps) swapped.fill(1, suspect[0], suspect[1]);
  const covered = new Uint8Array(tokens.length + 1);
  for (const { suspect, edits } of alignment.passages)
    if (edits.length > 0) covered.fill(1, suspect[0], suspect[1]);
  let [inPassages, withSwap] = [0, 0];
  sentences.forEach((start, i) => {
    const end = sentences[i + 1] ?? tokens.length;
    const share = covered.subarray(start, end).reduce((sum, one) => sum + one, 0) / (end - start);
    if (end - start < LEAST_SENTENCE || share < 0.5) return;
    inPassages++;
    if (swapped.subarray(start, end).includes(1)) withSwap++;
  });
  return withSwap / Math.max(1, inPassages);
}

/** Shorter sentences have too few words to swap. */
const LEAST_SENTENCE = 6;

function skeletonOf(texts: Texts, alignment: Alignment): number {
  const tokens = texts.suspect.sketch.tokens;
  let [all, kept] = [0, 0];
  for (const { suspect, edits } of alignment.passages) {
    if (edits.length === 0) continue;
    all += suspect[1] - suspect[0] - contentWords(tokens, suspect);
    for (const edit of edits) {
      if (edit.kind !== 'equal') continue;
      for (let i = edit.suspect[0]; i < edit.suspect[1]; i++)
        if (tokens[i]! < FUNCTION_CODES) kept++;
    }
  }
  return kept / Math.max(1, all);
}
