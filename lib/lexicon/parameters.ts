/** Every tunable number of lib/lexicon, each with its reason. */

/** Longest phrase looked up, in tokens: the lexicon's longer ones are rare names and sayings. */
export const PHRASE_TOKENS = 4;

/** Words remembered by a thesaurus before it starts afresh: some fifty articles, about 15 MB. */
export const MEMO_WORDS = 20_000;
