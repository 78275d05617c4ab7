import type { Swap } from '../../lib/spin/swaps';
import type { Difference, Word } from './word-differences';
import { wordsOf } from './word-differences';

export interface SpinScore {
  /** Swaps found, and those of them whose two wordings stand in one true difference. */
  found: number;
  right: number;
  /** Words of the page in true differences, and those of them inside a swap found. */
  true: number;
  covered: number;
  /** Swaps named by their code, and those of them named right. */
  named: number;
  namedRight: number;
}

export const NO_SCORE: SpinScore = {
  found: 0,
  right: 0,
  true: 0,
  covered: 0,
  named: 0,
  namedRight: 0,
};

/** A swap with its UTF-16 offsets in the page. */
export interface PlacedSwap extends Swap {
  at: readonly [number, number];
}

/** Differences in which both texts have words: what was replaced, not added or dropped. */
export function replacements(differences: readonly Difference[]): Difference[] {
  return differences.filter(({ suspect, source }) => suspect.length > 0 && source.length > 0);
}

export function scoreSwaps(
  differences: readonly Difference[],
  byText: readonly PlacedSwap[],
  byCode: readonly PlacedSwap[],
): SpinScore {
  const words = replacements(differences).flatMap(({ suspect }) => suspect);
  const named = byCode.filter(({ from }) => from !== null);
  return {
    found: byText.length,
    right: byText.filter((swap) => isTrue(swap, differences)).length,
    true: words.length,
    covered: words.filter((word) => byText.some((swap) => covers(swap, word))).length,
    named: named.length,
    namedRight: named.filter((swap) => isTrue(swap, differences)).length,
  };
}

function covers(swap: PlacedSwap, word: Word): boolean {
  return swap.at[0] <= word.start && word.end <= swap.at[1];
}

/**
 * True when the swap touches a true difference and its source words, beyond those that the
 * page has too (a phrase may contain an equal word), are words of that difference.
 */
function isTrue(swap: PlacedSwap, differences: readonly Difference[]): boolean {
  const from = wordsOf(swap.from ?? '').map(({ text }) => text);
  const to = wordsOf(swap.to).map(({ text }) => text);
  const touched = differences.filter(({ suspect }) => suspect.some((word) => covers(swap, word)));
  const there = new Set(touched.flatMap(({ source }) => source.map(({ text }) => text)));
  return touched.length > 0 && from.every((word) => there.has(word) || to.includes(word));
}

export function addScores(a: SpinScore, b: SpinScore): SpinScore {
  return {
    found: a.found + b.found,
    right: a.right + b.right,
    true: a.true + b.true,
    covered: a.covered + b.covered,
    named: a.named + b.named,
    namedRight: a.namedRight + b.namedRight,
  };
}
