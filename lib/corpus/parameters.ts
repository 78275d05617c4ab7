/** The numbers of the stored corpus, with their reasons. */

/**
 * The index is re-sharded when it should be this many bits wider (four times as many
 * shards): each time rewrites every posting once, so it should be seldom.
 */
export const WIDEN_BY = 2;

/**
 * Compaction starts when `DEAD_SHARE_TO_COMPACT` of all postings belongs to dead reports, but
 * not for a handful, which costs nothing at query time.
 */
export const DEAD_LEAST = 5_000;

/**
 * Shards that one slice of maintenance rewrites in its transaction: about 50 ms of work, so
 * that a check that waits for it does not feel it.
 */
export const SLICE_SHARDS = 128;

/** A batch of more reports is posted into the shards at once: an import, a feed. */
export const LOG_REPORTS = 8;

/**
 * Postings in the log from which on housekeeping moves them into the shards: thirty reports. Every
 * look-up reads and every save rewrites the log; at this length it is as large as five shards.
 */
export const LOG_DUE = 6_000;

/** A log of so many postings takes no more: housekeeping did not come to it. */
export const LOG_FULL = 4 * LOG_DUE;

/**
 * Postings of runs that one slice joins with the shards: about a quarter of a second. A bucket of a
 * larger corpus than 150,000 reports holds more, 3 million at a million reports: it is joined by pieces
 * of so many, in one transaction.
 */
export const SLICE_POSTINGS = 500_000;

/** With so many runs the pass begins before the import has ended: each is a record a bucket. */
export const RUNS_MOST = 2_000;

/**
 * Milliseconds after which an import that stores nothing is believed to be dead: less than the minute
 * after which the alarm of the chores comes.
 */
export const LEASE = 45_000;

/**
 * Reports that one slice posts anew after a release chose other fingerprints: with many reports
 * nearly every shard is rewritten by each slice, so it takes as many as a second or two allow.
 */
export const SLICE_REPORTS = 500;

/** Texts that one slice codes anew: about a quarter of a second. */
export const SLICE_TEXTS = 50;

/** Reports read at once by lists, searches and exports. */
export const PAGE = 500;

/**
 * With so many living postings a shard on average none is empty by chance: hashes spread evenly,
 * so that the chance is e^-40.
 */
export const NEVER_EMPTY = 40;

/**
 * Shards of a frozen corpus, as bits: each is sorted by itself, and is 4 MB at a million reports.
 */
export const FROZEN_SHARD_BITS = 8;
/** Reports whose postings are sorted together while a corpus is frozen. */
export const FREEZE_BATCH = 500;
/** Bytes of records in one piece of shared memory. */
export const FROZEN_CHUNK = 16_000_000;
/** Decoded records of a frozen corpus that each of its readers keeps: about 20 MB. */
export const READ_AGAIN = 1_000;
