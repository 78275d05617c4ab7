/** Longest stretch that is one thing in another house's style, in words: long names of bodies. */
export const LONGEST_SAME = 7;
/** Longest differing region looked through for house styles: beyond it the text was written anew. */
export const LONGEST_HOUSE_REGION = 24;
/** Longest dateline, in words, and how many paragraphs may stand before it: a headline, a byline. */
export const LONGEST_DATELINE = 7;
export const DATELINE_PARAGRAPHS = 3;
/** Longest heading inside a text, in words: longer ones tell something. */
export const LONGEST_SUBHEAD = 6;
/** Longest clause between two quotations that only names who says them, in words: more tells something. */
export const LONGEST_FRAME = 9;
/** … and how far from the page's quotation it is looked for. */
export const FRAME_BESIDE = 12;
/** Most equal words between two regions that one wording reaches over: "World War". */
export const MOST_BETWEEN = 3;

/** Farthest that the second half of "both … and" is looked for behind the first, in words and in differing regions. */
export const CORRELATIVE_REACH = 24;
export const CORRELATIVE_REGIONS = 4;
/** Words between "both" and "and" that are all of the first thing: "both men and women". */
export const CORRELATIVE_ALONE = 1;

/** Longest region looked at with the equal words beside it, and how many of these: an office has two words or three, "in spite of the fact that" more. */
export const LONGEST_BESIDE = 5;
export const MOST_EQUAL_BESIDE = 2;
