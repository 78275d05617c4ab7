/**
 * From which share (0…1) a coverage is called so, in falling order. "Nearly all" leaves
 * room for a byline or a lead-in that the other text does not have; below the last one the
 * share prints as 0 %, and "a little" would contradict it.
 */
export const COVERAGE_WORDS = [
  { from: 0.95, word: 'all' },
  { from: 0.6, word: 'most' },
  { from: 0.4, word: 'half' },
  { from: 0.15, word: 'some' },
  { from: 0.005, word: 'little' },
] as const;

/** From this calibrated probability on, the evidence is called strong. */
export const EVIDENCE_STRONG = 0.9;
/** Below it a reading is a guess, and the view says that it is weak. */
export const EVIDENCE_FAIR = 0.7;

/** A longer headline fills the popup; real ones seldom pass 150 characters. */
export const HEADLINE_CHARACTERS = 220;
/** A change at a glance, its name and both wordings: two lines of a popup. */
export const TOP_CHARACTERS = 78;
/** The same where a popup is narrow. */
export const TOP_CHARACTERS_NARROW = 58;
/** What both wordings keep of it, however long the language calls the change. */
export const TOP_WORDS_LEAST = 40;
export const TOP_WORDS_LEAST_NARROW = 30;
/** Items of a group shown at once: what fits one popup height. */
export const ITEMS_AT_ONCE = 8;
/** Rows of the corpus list on one page: quick to draw, long enough to scan. */
export const ROWS_A_PAGE = 50;
/** Rows of a full view that are painted before the rest is drawn: what fits a tall window. */
export const ROWS_AT_FIRST = 24;
/** Facts shown of one report. */
export const FACTS_SHOWN = 60;
/** A headline in a list to choose from: one line of it. */
export const CHOICE_CHARACTERS = 70;

/** Saved filters: as many as are read back, and more than a list to choose from has room for. */
export const MOST_FILTERS = 100;
