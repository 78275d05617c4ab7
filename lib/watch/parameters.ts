/** Numbers of remembering and watching. */

/**
 * A text that ends in an ellipsis and is shorter than this is the beginning of an article (words):
 * teasers of feeds and of paywalls have 30 to 150; whole reports that end so are commentary, and
 * longer.
 */
export const EXCERPT_WORDS = 250;

/** Changes of one finding that are written down, the gravest first: what one line can tell. */
export const CHANGES_KEPT = 5;

/** Characters of a wording that is written down with them. */
export const WORDING_CHARACTERS = 160;

/**
 * Fingerprints of a judged passage that are kept, and the share of a new finding's that have to
 * be among them for the judgement to hold for it too: standing text changes a date or a name.
 */
export const JUDGED_FINGERPRINTS = 400;
export const JUDGED_SHARE = 0.8;

/** Findings that are kept; beyond, the oldest that nobody judged go. */
export const FINDINGS_KEPT = 5_000;
