/** Every tunable number of lib/spin, each with its reason. */

/** Longest phrase looked up, in tokens: the lexicon's longer ones are rare names and sayings. */
export const PHRASE_TOKENS = 4;

/** Words remembered by a thesaurus before it starts afresh: some ten articles, about 20 MB. */
export const MEMO_WORDS = 3000;

/** Longest differing region that is cut into swaps: beyond it the sentence was written anew. */
export const LONGEST_REGION = 16;

/**
 * What a block of words against words is worth when a region is cut up. Only the order
 * matters: a known relation before two unknown words, a short phrase against one word
 * before a chance partner and a leftover, any partner before none.
 */
export const BLOCK_SCORES = {
  known: 3,
  /** … for each word in it, so that a known phrase wins over a known word inside it. */
  word: 0.5,
  unknown: 0.5,
  unknownPhrase: 0.4,
  /** A function word against a content word. */
  unlike: -0.2,
  gap: -0.3,
} as const;

/**
 * Spin level by confirmed swaps: a copy editor changes a word here and there (below 1 in 20
 * content words in the light pairs measured), a rewriting program every fifth or more.
 */
export const SOME_SWAPS = 3;
export const SOME_SHARE = 0.04;
export const HEAVY_SWAPS = 6;
export const HEAVY_SHARE = 0.12;

/** Swaps at which the share of rarer words is half trusted: a handful goes either way by chance. */
export const RARITY_HALF_TRUST = 6;
