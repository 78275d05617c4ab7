import { isRewording } from './level';
import { RARITY_HALF_TRUST } from './parameters';
import type { Swap } from './swaps';
import type { Thesaurus } from './thesaurus';
import { withoutPossessive } from './words';

/**
 * Which side has the rarer words, over the swaps whose two wordings are known: −1…1, above
 * 0 when the page's are rarer, which speaks for the page being the copy (a rewriting
 * program replaces the usual word by a less usual one). Drawn to 0 when there are few.
 */
export function rarerOnPage(swaps: readonly Swap[], thesaurus: Thesaurus): number {
  let [rarer, commoner, counted] = [0, 0, 0];
  for (const swap of swaps) {
    if (swap.from === null || !isRewording(swap)) continue;
    const page = commonnessOf(swap.to, thesaurus);
    const source = commonnessOf(swap.from, thesaurus);
    if (page === null || source === null) continue;
    counted++;
    if (page < source) rarer++;
    if (page > source) commoner++;
  }
  return (rarer - commoner) / (counted + RARITY_HALF_TRUST);
}

/** 0 (not in common use) … 15 (among the commonest); null when the lexicon lacks the wording. */
function commonnessOf(wording: string, thesaurus: Thesaurus): number | null {
  const lower = wording.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  return thesaurus.commonness(withoutPossessive(lower));
}
