/** Longest stretch that is one thing in another house's style, in words: long names of bodies. */
export const LONGEST_SAME = 7;
/** Longest differing region looked through for house styles: beyond it the text was written anew. */
export const LONGEST_HOUSE_REGION = 24;
