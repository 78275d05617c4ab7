import { LOOK_UP_MOST } from '../index/ranking';

/** The numbers of the team's corpus, with their reasons. */

/** Fingerprints in one question: what they give away is bounded (docs/privacy.md). */
export const MOST_ASKED = 200;
/**
 * Rows of a hash that are answered: one more than a hash may have that still counts, four times over for
 * loads that were repeated and not merged yet.
 */
export const ROWS_A_HASH = 4 * (LOOK_UP_MOST + 1);
/** Milliseconds that an answer may take; a check waits for it. */
export const PATIENCE = 4_000;
/** … and that of one batch of a load, which rewrites parts of tables. */
export const LOAD_PATIENCE = 120_000;
/** Milliseconds for which the size of the corpus is not asked for anew: counting is the dearest. */
export const STATS_KEPT = 600_000;
/** Bytes of one answer: fifty sketches of the longest texts. */
export const ANSWER_LIMIT = 64_000_000;
/** Characters of a report's metadata. */
export const META_LIMIT = 100_000;
/** Reports loaded at once: some 250,000 postings, one part of each table. */
export const LOAD_BATCH = 2_000;
/**
 * Rows between two marks of the sorted tables. A look-up reads whole stretches between marks, and
 * ClickHouse's 8,192 would read 100 KB for each of 200 hashes.
 */
export const GRANULE = 1_024;
/** Of sketches, which are some KB each. */
export const SKETCH_GRANULE = 64;
/** Version of the tables; another is not read. */
export const TABLES = 1;
