/** Every tunable number of lib/spin, each with its reason. */

/**
 * Spin level by confirmed swaps: a copy editor changes a word here and there (below 1 in 20
 * content words in the light pairs measured), a rewriting program every fifth or more.
 */
export const SOME_SWAPS = 3;
export const SOME_SHARE = 0.04;
export const HEAVY_SWAPS = 6;
export const HEAVY_SHARE = 0.12;

/** Share of a quotation's words that must stand equal in what answers to it. */
export const QUOTATION_MATCH = 0.5;
/** Share of the answering words that must lie inside one quotation of the source. */
export const QUOTATION_SAME_PLACE = 0.6;
/** … or, of two quotations run together, in both of them: what stood between them is the rest. */
export const QUOTATION_SPLICED = 0.4;
/** Longest quotation compared word by word; of a longer one its head is. */
export const LONGEST_QUOTATION = 400;
/** A word that more quotations share than this does not help to find the right one. */
export const QUOTATIONS_PER_CODE = 40;
/** Quotations of a page looked at: more is no article but a list, or an attack. */
export const MOST_QUOTATIONS = 300;

/**
 * What must be aligned around a quotation before a difference in it is called an alteration
 * and not another statement: unquoted words of its passage, and of these enough to be the
 * same sentence frame when the page as a whole is no copy.
 */
export const FRAME_WORDS = 8;
export const FRAME_WORDS_ALONE = 40;
/** Words between passages of a copy up to which the one stands by the other: who says it, and who that is. */
export const FRAME_BESIDE = 12;
/** Share of the page's unquoted words aligned from which the page as a whole is a copy. */
export const COPY_SHARE = 0.3;

/** Share of the page in passages, retold ones too, from which it tells the source as a whole. */
export const RETOLD_SHARE = 0.5;

/** Share of a quotation found unquoted on the page before its marks are called dropped. */
export const UNMARKED_SHARE = 0.8;
/** … and its least length: single quoted words are emphasis. */
export const UNMARKED_WORDS = 2;
/** Least length of a quotation that is missed in every report, or that the source does not quote: fewer words in marks are emphasis. */
export const INVENTED_WORDS = 4;
/** Share of the words of another quotation in its place from which a quotation retold is that one altered. */
export const RETOLD_QUOTATION = 0.2;

/**
 * Cosine of the neighbours of two words from which they are of one meaning though the lexicon
 * does not pair them: of random pairs of one part of speech 1 in 1,000 reaches it, of synonyms
 * that it lacks 1 in 5; and where the page is swapped throughout, 1 in 25, and half.
 */
export const SHARED_NEIGHBOURS = 0.15;
export const SHARED_IN_SPUN = 0.06;

/** Words of a run that two reports must share around a differing place to be witnesses. */
export const WITNESS_RUN = 5;

/** Shorter quotations are looked for in the source by the alignment only: words recur. */
export const LOCAL_QUOTATION_WORDS = 4;
/** Longest differing region in which two facts are taken for each other. */
export const FACT_REGION = 10;

/** Longest differing region read for framing, in words a side, and longest surplus of one side. */
export const FRAMING_REGION = 5;
export const FRAMING_DROP = 3;
/** Dice over bigrams from which two headlines are about the same (lib/text/dice.ts). */
export const SAME_HEADLINE = 0.45;
/** … and from which two lines are one and the same. */
export const SAME_LINE = 0.9;

/** A paragraph counts as left out or put in from this length, with less than this share aligned. */
export const PARAGRAPH_WORDS = 12;
export const PARAGRAPH_ALIGNED = 0.2;
/** Share of the source that a page must have kept before it can be said to leave something out. */
export const KEPT_SOURCE_SHARE = 0.5;
/** Paragraphs shown, and UTF-16 units shown of each. */
export const MOST_PARAGRAPHS = 6;
export const LONGEST_SHOWN = 300;
/** … and of a quotation, which is judged by its words. */
export const LONGEST_QUOTED = 2000;

/** Longest differing region in which facts that stand elsewhere in the other text still answer to each other. */
export const TIGHT_REGION = 3;

/** Words between a quotation and a name that speaks it, the verb of saying among them. */
export const FRAME_REACH = 4;
/** Words in a row that a quotation must share with another to be made of it, and its share in such runs. */
export const SPLICED_RUN = 4;
export const SPLICED_SHARE = 0.7;
/** Words between the quotations run together, up to which what stood there went with them. */
export const SPLICED_GAP = 32;
/** Words around a quotation in which the columns tell where it stands in the source. */
export const FRAME_QUOTED = 6;
/** Words by which one quotation must be longer before it may just quote more of the statement. */
export const LONG_LEFTOVER = 3;

/**
 * Share of the swaps that the lexicon must confirm before its looser neighbours are named by
 * code: in spun texts nearly all are, in texts written anew a third by chance and habit.
 */
export const SYSTEMATIC_SHARE = 0.7;
/** … and how many at least: of two or three swaps all are confirmed by chance too. */
export const SYSTEMATIC_SWAPS = 6;
/** Longest differing region whose words are named by code in a text that is not spun, in words. */
export const ALONE_REGION = 2;
/** How common a neighbour must be, 0…15, to be named by its code: rarer ones are there by chance. */
export const LEAST_COMMON = 3;

/** Longest run that is read as a clause naming who says so, and as one naming who did it, in words. */
export const CLAUSE_WORDS = 14;
export const AGENT_WORDS = 7;
/** Words put in that stand elsewhere in the source from which they were moved. */
export const MOVED_WORDS = 3;
/** Longest run that a loaded word colours as a whole: beyond it something is said as well. */
export const LOADED_RUN = 4;
/** Farthest that words go which only changed their order: a sentence and the next, in tokens. */
export const MOVED_CLAUSE = 60;
/** Content words behind a verb of saying, names and dates apart, up to which the clause only says who says it: "told reporters". */
export const SAYING_ADJUNCTS = 2;
/** Words before a verb of saying that opens its clause. */
export const SAYING_FIRST = 1;
/** Words of a name that the reading of it may lack, at most. */
export const NAME_WORDS = 2;
/** Words between the two halves of a denial: the verb and what belongs to it. */
export const DENIAL_REACH = 4;
/** Dice over bigrams from which two surnames are one with letters altered: "Calder" and "Halder". */
export const MISSPELT = 0.5;
/** … where they begin with other letters, and no first name beside them is the same. */
export const SURELY_MISSPELT = 0.7;
/** Facts of a text that are looked at in a retelling: those of some twenty thousand words. */
export const RETOLD_FACTS = 1_000;
/** How far apart a strange fact of a retelling and the one it stands for may be, as a share of it: of two that are alike, and of others. */
export const RETOLD_LIKE_APART = 0.4;
export const RETOLD_APART = 0.25;
/** Numbers below are told and left untold at will. */
export const RETOLD_LEAST = 4;
/** Content words, and share of the shorter sentence's, that both have before the one is read as an answer to what the other says. */
export const ANSWERED_WORDS = 3;
export const ANSWERED_SHARE = 0.5;
