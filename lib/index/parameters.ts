/** Every tunable number of the index, with its reason. */

/**
 * Look-ups a query makes at most: each costs about 0.2 ms in IndexedDB, whatever the shard
 * holds, so this is what a query costs. They are shared among the channels as below.
 */
export const QUERY_SIZE = 96;
/**
 * Look-ups of each channel at most; what one leaves over goes to the pairs, then to the
 * words. Measured on news, on rewrites of news and on web pages with pasted passages: pairs
 * and facts find rewrites, words pasted passages.
 */
export const QUERY_SHARE = { words: 24, skeleton: 6, pairs: 38, facts: 28 } as const;

/** A fingerprint that more reports share says nothing about where a text came from. */
export const MAX_DOCUMENT_FREQUENCY = 100;

/** Bytes aimed at for a shard: below about 60 KB a get costs the same, whatever the size. */
export const SHARD_BYTES = 24_000;
export const MIN_SHARD_BITS = 4;
/** 16,384 shards answered fastest at a million reports; more of them only slow writing. */
export const MAX_SHARD_BITS = 14;
/** Postings of a report of 450 words, all channels; the width of the shards is chosen by it. */
export const POSTINGS_A_REPORT = 140;

/** A shard with a larger share of postings of dead reports is compacted. */
export const DEAD_SHARE_TO_COMPACT = 0.25;

/** What a shared fingerprint of each channel is worth in the ranking, beside its rarity. */
export const CHANNEL_WEIGHT = { words: 1, skeleton: 0.6, pairs: 0.75, facts: 0.75 } as const;
