/** Every tunable number of lib/spin/meaning, each with its reason. */

/** Tokens of the longest wording of the lists: "is not able to" and the like. */
export const LONGEST_MARKER = 6;

/** Longest side of a differing stretch that is read as one claim: beyond it a clause was written anew. */
export const MEANING_REGION = 6;

/** Content words beside a hedge or a "not" that the other side has no answer to: "did not *even* know". */
export const MOST_BESIDE = 1;

/** Equal words that two wordings may share in the middle: "debido *a* la", "a pesar de la". */
export const MOST_EQUAL_BETWEEN = 2;

/** Words up to which the second part of a verb in two parts follows the first: "teilte der Verband am Montag *mit*". */
export const TAIL_REACH = 14;

/** Letters from which a wording without a verb says who says it and hardly anything else: "laut", and not "so". */
export const SHORTEST_ATTRIBUTING = 4;
