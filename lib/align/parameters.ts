/**
 * Every number of the alignment, each with its reason. Column scores are in half points, so
 * that they stay small integers; lengths are in tokens.
 */

/** Tokens of a seed. Three words with a content word among them are rare enough to look at, and a text with 60 % of its content words swapped still keeps one in five. */
export const SEED_TOKENS = 3;

/** A seed that stands more often than this in the other text says nothing about the place. */
export const SEED_MAX_OCCURRENCES = 12;

/** Equal content word: from one met everywhere in the pair to a rare one. Even the least beats a confirmed swap. */
export const EQUAL_CONTENT_MIN = 3;
export const EQUAL_CONTENT_MAX = 6;

/** Equal function word: little, or unrelated English would align by its articles alone. */
export const EQUAL_FUNCTION = 2;

/** A swap that the affinity confirms: nearly as good as the word itself. */
export const RELATED = 2;

/** A content word for another one, unconfirmed: cheaper than dropping one and adding one. */
export const CHANGED_CONTENT = -2;

/** A function word for another one. */
export const CHANGED_FUNCTION = -3;

/** A function word for a content word: dearer than two gaps, so never chosen. */
export const CHANGED_CLASS = -12;

/** First and further tokens of a gap: affine, so that a dropped clause stays in one piece. */
export const GAP_OPEN = -3;
export const GAP_EXTEND = -1;

/** Longest stretch without a seed that is healed inside a chain: about a long sentence. */
export const CHAIN_MAX_GAP = 40;

/** Largest difference of both sides of such a stretch: an inserted clause, not a paragraph. */
export const CHAIN_MAX_SHIFT = 24;

/** Predecessors looked at for an anchor: bounds the chaining at O(32 n). */
export const CHAIN_LOOKBACK = 32;

/** Score from which a chain is worth extending: one telling seed. */
export const CHAIN_MIN_SCORE = 8;

/** Loss at which a gap splits a passage: about 25 tokens that only one text has. */
export const HEAL_MAX_LOSS = 28;

/** Tokens each side of one step of the extension of a chain's end. */
export const EXTENSION_WINDOW = 32;

/** A step of the extension must win this much: three function words, or one content word. */
export const EXTENSION_MIN_SCORE = 4;

/** Score from which a region is worth asking the affinity about: half of a passage. */
export const AFFINITY_MIN_SCORE = 22;

/** Furthest from the diagonal of a gap or an end that a confirmed swap is looked for, in tokens. */
export const AFFINITY_MAX_SHIFT = 6;

/** Score below which an aligned region is chance: five rare content words, or eight words in a row. */
export const PASSAGE_MIN_SCORE = 30;

/** Fewest equal or related columns of a passage. */
export const PASSAGE_MIN_COLUMNS = 6;

/** Rarity of a function word beside the 0…1 of content words. */
export const FUNCTION_RARITY = 0.1;

/** Share of equal columns from which a passage counts as verbatim. */
export const VERBATIM_SHARE = 0.985;

/** Share of swapped content columns from which a passage is substituted rather than edited. */
export const SUBSTITUTED_SHARE = 0.1;

/** Swapped content columns below this are copy-editing whatever their share. */
export const SUBSTITUTED_MIN_SWAPS = 3;

/** Share of a passage inside quotations from which it counts as quotation: the rest is the frame ("…" the minister said). */
export const QUOTATION_SHARE = 0.75;

/** Longest side of a difference that is shown as one phrase for another. */
export const PHRASE_MAX_TOKENS = 4;

/** What a word inside a quotation or a name weighs beside one of the reporter's own. */
export const COMMON_WEIGHT = 0.2;

/** Rare words at which a passage's weight reaches one half: about two sentences. */
export const HALF_WEIGHT = 12;

/** Sentences below this go with the next one ("No." and the like). */
export const UNIT_MIN_TOKENS = 4;

/** Sentences are cut into pieces of about this length: lists without stops are no sentence. */
export const UNIT_MAX_TOKENS = 45;

/** Cosine and Dice above which two sentences are linked (Sanchez-Perez et al. 2014). */
export const LINK_MIN_COSINE = 0.3;
export const LINK_MIN_DICE = 0.33;

/** A word in more sentences of a text than this is its subject, not a trace of a sentence. */
export const LINK_MAX_UNITS = 64;

/** Sentences that may lie between two linked ones of a cluster: half of what Sanchez-Perez et al. allow, for the bounds reach on by themselves. */
export const CLUSTER_GAP = 2;

/** How far a bound of a rewritten region may move, in tokens: about three sentences. */
export const BOUND_MAX_CHANGE = 60;

/** What a word that the other side has not costs, beside the 1 that a found one earns. */
export const BOUND_PENALTY = 0.5;

/** What it is worth to end where a sentence does, in words. */
export const BOUND_SENTENCE_BONUS = 9;

/** Share of a sentence that one sentence of the other text lends: below it, nobody looks. */
export const LINK_MIN_LENT = 0.2;

/** Words that a sentence must lend to count: one or two in common are chance, whatever share of a short sentence they are. */
export const LENT_MIN_WORDS = 3;

/** Share lent at which a sentence neither adds to a summary nor takes from it; chance lends 0.05 to 0.1, same-event reports 0.15. */
export const SUMMARY_BREAK_EVEN = 0.25;

/** Fall of the surplus at which a summary ends: two sentences that got nothing. */
export const SUMMARY_DROP = 25;

/** Share lent over a whole summary, from wherever in the other text. */
export const SUMMARY_MIN_LENT = 0.32;

/** The same where one stretch lends nearly all: what is lent so is aligned word by word already, if it is more than chance. */
export const LOCAL_MIN_LENT = 0.34;

/** A summary has at least this many sentences, and this mass of words (about 25 content words). */
export const SUMMARY_MIN_UNITS = 2;
export const SUMMARY_MIN_MASS = 125;

/** The other side of a summary is at least this many times as long. */
export const SUMMARY_MIN_RATIO = 1.8;

/** Share of what was lent to a run that one stretch of the other text lends: from here on the run is that stretch rewritten, not a summary … */
export const LOCAL_MIN_SHARE = 0.85;

/** … the stretch being this many times as long as the run, and a sentence more, in tokens. */
export const LOCAL_RATIO = 1.5;
export const LOCAL_SLACK = 20;

/** A lender counts for the span of a summary when it lends this share of what the best one does. */
export const SUMMARY_SUPPORT = 0.4;

/** How far beyond the other side's bounds words are looked for in the first round, in tokens, so that both sides may grow together. */
export const BOUND_REACH = 40;

/** Rounds in which both sides of a rewritten region settle their bounds. */
export const BOUND_ROUNDS = 2;

/** Share of an aligned stretch, on both sides, inside a rewritten one from which it belongs to it. */
export const ABSORB_MIN_INSIDE = 0.7;

/** An alignment stands alone inside a rewritten stretch when it is clean (share of equal columns) and a sentence or two long … */
export const STAND_CLEAN_DENSITY = 0.85;
export const STAND_CLEAN_TOKENS = 40;

/** … or less clean, as a spun paragraph is, and several sentences long. */
export const STAND_LONG_DENSITY = 0.75;
export const STAND_LONG_TOKENS = 60;

/** Share of a rewritten stretch, on both sides, from which an alignment in it is its core: the stretch keeps the columns. */
export const CORE_MIN_SHARE = 0.5;

/** Tokens between passages that belong together; fewer than the shortest passage has. */
export const NEIGHBOUR_MAX_GAP = 4;

/** A rewritten stretch below this is chance: about 150 characters. */
export const REWRITTEN_MIN_TOKENS = 25;

/** A summary whose short side is aligned to this share already is none. */
export const SUMMARY_MAX_COVERED = 0.8;

/** Share of what was lent to a summary that no long passage explains. */
export const SUMMARY_MIN_GAIN = 0.2;

/** The other text is at most this long: a very long one lends enough by chance. */
export const SUMMARY_MAX_LONG = 2000;

/** A passage this long on both sides is no crumb of a summary. */
export const SUMMARY_OPAQUE_TOKENS = 45;

/** Share of a stretch that alignments hold word for word, from which they stand and the stretch falls … */
export const MOVED_MIN_SHARE = 0.6;

/** … when at most this share of them follow each other in both texts: sentences were moved. */
export const MOVED_MAX_KEPT = 0.9;

/** Density of equal or related columns of a sentence that was moved whole. */
export const MOVED_MIN_DENSITY = 0.85;

/** Tokens between the start of such an alignment and that of its sentence, at most. */
export const MOVED_MAX_OFFSET = 2;

/** Share of what a rewritten stretch has in common with its source that must stand outside quotation marks. */
export const REWRITTEN_MIN_OWN = 0.5;

/** Share of the long text between first and last lender from which the summary is one of the whole text. */
export const SUMMARY_WHOLE_SHARE = 0.5;

/** A summary of which clean alignments hold more than this is their collection, and they stand. */
export const SUMMARY_MAX_STANDING = 0.5;

/** Words and share of the shorter one that a sentence must have from another to be that one told again. */
export const RETOLD_MIN_WORDS = 2;
export const RETOLD_MIN_SHARE = 0.25;

/** A word in more sentences than this is what the report is about, not a trace of one of them. */
export const RETOLD_MAX_HOLDERS = 12;

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

/** Cells of the largest rewritten passage that is aligned word for word: about 1 ms. */
export const LARGEST_COLUMNS = 40_000;
/** A column is worth more than two gaps unless nothing speaks for it. */
export const COLUMN_SCORES = { equal: 2, related: 1.5, changed: -0.4, gap: -0.5 } as const;
/**
 * Share of a passage's content words that must stand equal or for a known word before it is
 * called swapped: by chance one word in thirty is related to another.
 */
export const SWAPPED_NOT_REWRITTEN = 0.6;
/** … of the source's sentence as well, before two sentences are read as one told again. */
export const SURELY_RETOLD = 0.6;
/** Farthest that a run put in or left out is moved between equal words, in tokens. */
export const LONGEST_SLIDE = 12;
/** How good a place is for such a run to begin or end at. Only the order matters. */
export const BOUNDARY = { paragraph: 4, sentence: 3, quotation: 2, stop: 1 } as const;
/** Words that may be missing at the start or end of both texts before a passage stops short of it. */
export const LOOSE_END = 4;

/**
 * Share of the shorter sentence's words that must stand in passages with another for the two to
 * stand in one row: a name and a verb alone are met in any two sentences of one report.
 */
export const ROW_LEAST_SHARE = 0.15;

/** Share of the content words of the longer of two sentences that both have, for the one to be the other, moved. */
export const MOVED_ROW_SHARE = 0.7;
/** … and content words at least: "The vote was close." is said of any vote. */
export const MOVED_ROW_WORDS = 4;
/** Sentences that may have a word which is asked for them. */
export const MOVED_ROW_HOLDERS = 8;

/** … below which the columns of a passage of a retelling are chance. */
export const CHANCE_COLUMNS = 0.5;
