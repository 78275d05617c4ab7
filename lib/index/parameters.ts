/** Every tunable number of the index, with its reason. */

/**
 * Look-ups of a query on a page of usual length: each costs about .07 ms in IndexedDB, and all
 * together half of a query. They are shared among the channels as below.
 */
export const QUERY_SIZE = 96;
/**
 * Words that these look-ups serve. A longer page gets more in proportion, so that a passage
 * pasted into it is asked for as closely as in a short one …
 */
export const QUERY_WORDS = 800;
/** … up to this many, about 60 ms by a worker just started. */
export const QUERY_SIZE_MOST = 480;
/**
 * Look-ups of each channel, of QUERY_SIZE; what one leaves over goes to the pairs, then to the
 * words, then to single telling words: a lead has little else, and in a page of usual length any
 * of the others' look-ups tells more (of pasted passages 2 % fewer are found with eight for them).
 */
export const QUERY_SHARE = { words: 20, skeleton: 6, pairs: 48, facts: 22 } as const;

/** A fingerprint that more reports share says nothing about where a text came from. */
export const MAX_DOCUMENT_FREQUENCY = 100;
/**
 * The same for single telling words: what a story is about is named in many reports, and a few
 * such words together tell which. Of leads of 40 words .958 have their source among the fifty
 * nearest so, with a hundred as for the others (.92 without such words).
 */
export const MAX_TELLING_FREQUENCY = 1_000;
/** The cap of each channel. */
export const MOST_REPORTS = {
  words: MAX_DOCUMENT_FREQUENCY,
  skeleton: MAX_DOCUMENT_FREQUENCY,
  pairs: MAX_DOCUMENT_FREQUENCY,
  facts: MAX_DOCUMENT_FREQUENCY,
  telling: MAX_TELLING_FREQUENCY,
} as const;

/**
 * Bytes aimed at for a shard. A look-up decodes a block of it (shard-code.ts), but gets the whole: 96 gets
 * of 4 KB take 4.6 ms in Chromium, of 16 KB 7.3, of 60 KB 23. To save reports rewrites whole shards too.
 */
export const SHARD_BYTES = 6_000;
/**
 * Bytes of a stored posting (shard-code.ts) that shards are made wide enough for: 3.8 were measured at
 * 100,000 reports, and ordinals of larger corpora take more.
 */
export const BYTES_A_STORED_POSTING = 5;
export const MIN_SHARD_BITS = 4;
/**
 * 65,536 shards: a million reports have shards of 9,000 bytes. With 16,384 those that are asked for hold
 * more than the 64 KB from which on Chromium keeps a value in a file of its own.
 */
export const MAX_SHARD_BITS = 16;
/** Postings of a report of 450 words, all channels; the width of the shards is chosen by it. */
export const POSTINGS_A_REPORT = 170;

/** A shard with a larger share of postings of dead reports is compacted. */
export const DEAD_SHARE_TO_COMPACT = 0.25;

/** What a shared fingerprint of each channel is worth in the ranking, beside its rarity. */
export const CHANNEL_WEIGHT = {
  words: 1,
  skeleton: 0.6,
  pairs: 0.75,
  facts: 0.75,
  telling: 0.75,
} as const;

/**
 * Names and figures in a query that leaves this share of its look-ups over, as a lead does (.6 to .8; 95 of
 * 100 pages at most .1): what it has more of, pairs and single words, is mostly of others too. A whole name
 * then weighs as five words in a row do, and counts in more reports, since that of somebody in the news
 * says more than its words do one by one.
 */
export const SPARSE = { leftOver: 0.5, factsWeight: 1, factsInReports: 300 } as const;

/** Words of the page in which hits that belong together stand: one or two long paragraphs. */
export const NEAR = 150;
/**
 * What the fullest stretch of NEAR words counts beside all hits: chance hits scatter over a long
 * page, a pasted passage stands in one place.
 */
export const NEAR_WEIGHT = 3;

/** Reports that are compared with the page by their sketches, before the best are aligned. */
export const SHORTLIST = 50;
/**
 * What has less than this share of the best score of the look-ups is left out of it, as long as
 * there are as many others as are asked for: beside a copy of the page all others are chance. Of
 * fifty sketches 17 are then read for a page with a source, and the same sources come first. See
 * `trustOf` for long pages.
 */
export const SHORTLIST_SHARE = 0.2;
/**
 * What a shared shingle, pair or fact counts in that comparison. All of them are compared, so
 * the verbatim ones tell most.
 */
export const SHORTLIST_WEIGHT = { words: 1, skeleton: 0.3, pairs: 0.5, facts: 0.5 } as const;
/**
 * What the score of the look-ups counts beside that comparison: it knows how rare a word is in the
 * whole corpus, which fifty reports that all have it do not. Of leads .933 are in the first five
 * so, without it .925. See `trustOf` for long pages.
 */
export const LOOKED_UP_WEIGHT = 0.3;
/** Telling words that may stand between the two of a pair there: one swapped word. */
export const PAIR_BETWEEN = 1;
/**
 * A report this long shares words with any page; its score is divided by its length over this,
 * to the power below.
 */
export const USUAL_LENGTH = 500;
export const LENGTH_POWER = 0.3;
