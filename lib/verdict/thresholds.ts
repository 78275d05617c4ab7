/**
 * Every tunable number of the verdict, with its reason. The fitted slopes stand in
 * weights.ts; what stands here was set by meaning, or by the sweep that the comment names. A
 * number that only says how one measure is taken (the longest run that counts in full, the
 * window of an echo) stands beside the measure: changing it asks for a new fit.
 */

/** Shorter pages say too little to be compared with a whole corpus. */
export const LEAST_WORDS = 60;

export const IDENTITY = {
  /** Headlines this alike (Dice of letter pairs) are one headline with a changed word. */
  headlineDice: 0.8,
  /** Share of each text equal in place, from which two texts are the same text. */
  sameText: 0.95,
  /** Below it, on the same site under the same headline, the text is a later version. */
  version: 0.4,
  /** Without any address only a text this equal is taken for the report itself. */
  sameTextWithoutAddress: 0.97,
} as const;

export const VERDICT = {
  /**
   * Probability of reuse from which a pair is told as reuse. Above one half because a wrong
   * accusation costs more than a missed copy. Chosen by what models say of data sets that they have
   * not seen: from .6 to .65 alarms fall by half, and no copy that tells in F1 is lost.
   */
  reuse: 0.65,
  /** Equal tokens in shared quotations from which they are worth telling: a clause. */
  quotedTokens: 8,
  /**
   * Share of the covered text that stands unchanged from which it is no rewrite: a rewrite
   * has little verbatim left.
   */
  wordForWord: 0.8,
} as const;

/** What the kinds of reuse mean, in the measures of features.ts (kind-by-table.ts). */
export const KIND = {
  /** An equal word stands in a run of ten words (log 11 / log 401): copied, and not retold. */
  longRuns: 0.4,
  /** One content word in eleven is swapped for one that the lexicon knows for it, … */
  swapped: 0.09,
  /** … and most swaps are such: a retelling swaps for what no lexicon knows. */
  knownSwaps: 0.55,
  /** Less of the page than this was taken: a part; … */
  part: 0.5,
  /** … or less than this, … */
  most: 0.75,
  /** … and less than this of the source: passages of it. */
  whole: 0.95,
  /** More words than two in a hundred swapped, left out, or put into sentences: edited. */
  edited: 0.02,
  /** More passages than one in a hundred words, and in another order: cut up. */
  fragments: 0.2,
  /** How sure the table is of the kind that it names; the others share the rest. */
  sure: 0.9,
  /**
   * What the learnt reading counts beside the table: it overrules the table only where it is
   * sure. Macro F1 of all kinds with the learnt reading alone is .89 as fitted and .55 with the data
   * set left out; at this share .85 and .82 (docs/adr/0301-verdict-model.md).
   */
  learnt: 0.53,
} as const;

export const MOSAIC = {
  /** Each of several sources must alone explain this share of the page. */
  ownShare: 0.12,
  /** … and at least this many tokens that no other source explains. */
  ownTokens: 40,
} as const;

/** A sentence is a form filled in anew … */
export const FORM = {
  /** … where so many of its names and figures are replaced by others, … */
  replaced: 2,
  /** … and so many for each that is held. */
  replacedToHeld: 2,
  /** All of two texts is one where so many are replaced in all, … */
  replacedInAll: 5,
  /**
   * … so many for each that is held, names of people and places among them: twice as many are
   * also met in copies of wire notes from which little was kept, …
   */
  inAllToHeld: 3,
  /**
   * … or where so many figures are others, so many for each that is held, by how many signs there
   * are of another occasion (the day, a name, words, when they appeared): a house's next report
   * holds its names, and figures of old that it tells each time. With one sign a copy in which
   * nearly all figures and the day were falsified is still told. …
   */
  bySigns: [
    { figuresAnew: Infinity, anewToHeld: Infinity },
    { figuresAnew: 5, anewToHeld: 3 },
    { figuresAnew: 4, anewToHeld: 1.3 },
  ],
  /**
   * Days between the two from which they tell of two days: a copy appears within a day or two, a form
   * that comes daily has other signs. …
   */
  daysBetween: 3,
  /** … and words around the figures that are others, put in or left out: a falsifier leaves them. … */
  proseTouched: 1,
  /** … and words that stand for words that are no synonyms, one of which is chance. … */
  otherWords: 2,
  /**
   * … or where so many more are replaced than held, and this share of the words beside them for
   * words that are no synonyms (the more words are others, the fewer facts need be), which no more than a third of
   * all that is swapped are.
   */
  wordedAnew: [
    { beyondHeld: 2, ofWords: 0.07 },
    { beyondHeld: 0, ofWords: 0.2 },
  ],
  confirmedOfSwapped: 1 / 3,
} as const;

/** The end that two texts share is a footer, and neither's text, … */
export const TAIL = {
  /** … where its passages follow each other so closely, and reach the end: a date, a link. */
  gap: 10,
  /** Fewer words are told, as a part of any page is: a sentence or two may well have been taken; … */
  least: 70,
  /** … where they speak to the readers, which no report does, a sentence is enough. */
  leastToReaders: 18,
  /** So many words that do so, … */
  readerWords: 2,
  /** … one in twenty: chance (a dozen words share a code) gives one in eighty. */
  ofReaders: 0.05,
  /** So many words must stand before it in both: there is no other text to be a stranger to. */
  before: 30,
  /** The end of a report names again whom it told of; a footer at most its own town or paper. */
  recurring: 1,
  /** … and this share of its words: footers at hand had at most .03, the end of a report .17. */
  comesBack: 0.1,
  /** What speaks to the readers of a short page has a few of its words by chance. */
  comesBackToReaders: 0.25,
} as const;

/**
 * Two accounts are of one event where they share a place and more than one telling name, or a
 * name and a figure that tells: set by meaning, for one name is shared by strangers in any
 * large corpus.
 */
export const EVENT = {
  /** Names that both have, … */
  names: 2,
  /** … with the telling figures, … */
  facts: 3,
  /**
   * … of all that the two name, their number taken in the geometric mean (after Ochiai 1957): of
   * 571 labelled accounts of one event 3 have less, of 23 pages told as one with a stranger 9, …
   */
  ofAllNames: 0.12,
  /** … and the rarity of the words of the names together: two common names are "Congress, Monday". */
  rarity: 0.9,
  /** Digits, noughts at the ends left out, that make a figure telling: 18.4, not 40. */
  tellingDigits: 3,
  /**
   * The share of names where the day of one is not known: nothing else parts a story from the next, and
   * five things in common, which were asked for, are what long texts have. Of 116 labelled accounts of one
   * event without days 86 have it and of 138 of two events of a sort 21 (by five things 73 and 25).
   */
  ofAllNamesWithoutDay: 0.3,
  /**
   * Days between two accounts of one event, where both are known: all labelled accounts of one event
   * are nearer, and of the pairs of two events with a name in common 4 in 94.
   */
  days: 3,
  /**
   * Reports of the corpus that may have a name which tells the event, … (of 50 queries told so
   * without this rule 33 were one event, with it 26 of 28; a laxer share brought strangers back)
   */
  carriersShare: 1 / 300,
  /** … and in a small corpus so many: the reports on one event, and no more than these. */
  carriers: 20,
  /**
   * Two such names tell an event where one of them is in no more reports than this, …
   */
  fewCarriersShare: 1 / 1500,
  fewCarriers: 12,
  /** … and elsewhere so many: the programmes of a ministry and the houses of a market come in pairs. */
  namesOfMany: 3,
  /** Tokens at the beginning of a text in which it says what it is about: headline aside, two sentences. */
  lead: 70,
  /** Names that a corpus is asked for, of all reports together. */
  asked: 64,
  /** Tokens at the beginning in which a text says what its matter is: the first sentence of news, … */
  matter: 30,
  /**
   * … and how much of their words, by rarity, the other has in the mean of both sides, … (of 301 pairs that
   * names and day tell, 59 of them two matters, .82 of those on one matter pass all of this and .27 of the others)
   */
  ofMatter: 0.38,
  /** … or this much where both have a figure … */
  ofMatterWithFigure: 0.3,
  /** … of so many digits, noughts at the ends left out: half of the pairs on one matter do, a fifth of the others; … */
  matterDigits: 2,
  /** … and how rare the words are, together, outside names, that both begin with, … */
  beginning: 0.5,
  /** … of each what is above this (chairman, meeting and company are not). */
  ordinary: 0.3,
} as const;

/** A sentence is shown as retold from these on: two accounts of one event seldom reach both. */
export const ECHOED = {
  /** Share of the sentence's content, by rarity, that two neighbouring sentences there hold. */
  score: 0.45,
  /** … and how much more that is than at any place of the report: said there, not all over. */
  contrast: 0.25,
} as const;

export const PICKED = {
  /**
   * What was picked from one region of a source is told as one passage where so many times as much as it
   * holds was left out there at most: a summary that is found whole is of five to thirteen times its own words.
   */
  leftOut: 5,
} as const;

export const QUOTED = {
  /** A page that sets more of its text apart as another's words than this means nothing by it. */
  most: 0.6,
} as const;

export const COMMON = {
  /** Reports of different texts that must carry a stretch before it counts as common. */
  reports: 4,
  /** Words in a row that two who tell of one thing do not both come upon: one copies the other. */
  longRun: 25,
  /** Fewer tokens than these beside the common ones are no passage of their own: two sentences. */
  telling: 50,
  /** Only a part this small of both texts can be a footer or a statement. */
  part: 0.5,
  /** Probability of reuse that is left once the stretch is known to be common; set by judgement. */
  doubt: 0.2,
} as const;

/**
 * A report that the page was made from has this many times the score of the middle one of the
 * others that came nearest, where there are so many others: on the development queries no true
 * source had less than three times it, and four in five false ones had less than twice.
 */
export const STAND_OUT = { times: 2.5, among: 6 } as const;

export const ORDER = {
  /**
   * Log-odds from which the order is decided: seven to two. Of what the text alone decides
   * from here on, more than 95 in 100 held-out pairs are right (docs/adr/0302-order.md).
   */
  decide: 1.25,
  /**
   * Evidence of this size on either side is a conflict: undetermined. More than any one
   * measure of the texts alone mostly gives, which a printed credit outweighs.
   */
  conflict: 2.5,
  /** A printed credit, a canonical link, disguised letters: said against one's own interest. */
  against: 4.5,
  /** A left-over headline or contributor line. */
  leftOver: 3.2,
  /** A shorter headline ("Business news") may stand as a line anywhere. */
  headlineWords: 3,
  /** "According to OUTLET" names a source of facts, not of the text; a line that names the writer may have been dropped: hints. */
  attribution: 0.8,
  /** Each independent report that agrees with one side's wording of a quotation. */
  consensus: 1.2,
  /** At most so many reports are counted for one side. */
  consensusReports: 3,
  /** Disguised words more than the other has: a stray foreign letter is no disguise. */
  disguisedPlaces: 5,
  /** The page dates itself later than the other: said against its own interest. */
  laterDate: 3.2,
  /** The page dates itself earlier: a claim in its favour, never enough alone. */
  earlierDate: 1.2,
} as const;

/**
 * How the weights of lib/verdict/background-rarity.ts were made (tools/fit-rarity.ts): −log of
 * the share of texts that have a code, between these two, from the least weight to 1.
 */
export const RARITY_SCALE = { common: 1, rare: 6, least: 0.1 } as const;

/** The measures of the text evidence (order-text.ts). Set by meaning; few of them matter much. */
export const ORDER_TEXT = {
  /** Keeps a handful of equal answers from looking certain. */
  leastVariance: 0.02,
  /** Standard scores are cut here. */
  scoreCut: 6,
  /** Swaps at which a share of them is half trusted. */
  halfTrust: 6,
  /** Tokens that a text must have beside the shared part, and in it, to tell if they fit. */
  leastAround: 40,
  leastShared: 20,
  /** Share of the words of one piece of writing that come back in its other half, beyond chance. */
  comesBack: 0.1,
  /** Log-likelihood ratio from which they surely belong together: words are not independent. */
  surelyTogether: 6,
  /** Tokens of the texts that the rarity was counted over; the rarest word's frequency in them. */
  usualTokens: 400,
  leastFrequency: 0.0005,
  /** Cosine of two sentences of one report, and of a shared with another one, as usual. */
  usualLikeness: 0.04,
  usualAcross: 0.024,
  /** So many pairs of sentences of the usual likeness are put in, for texts of few sentences. */
  priorPairs: 3,
  /** Likeness across the border over that within: below it the shared part is foreign. */
  foreignBelow: 0.45,
  /** Log of that likeness is cut here: more than three times as alike as that, or less. */
  likenessCut: 1.2,
  /** Tokens of its own between shared ones that are more than an edit. */
  gap: 25,
  /** Log ratio of lengths (three to one) from which the longer is no update; … and the cut. */
  manyTimes: 1.1,
  lengthCut: 2,
  /** Sentences that must be matched before their sequence says anything. */
  leastSentences: 3,
  /** Share of a sentence's words that must stand in the other's for the two to be one. */
  matchedShare: 0.5,
  /** Share of changed words from which the shared part is reworded in full. */
  rewordedInFull: 0.4,
  /** Sentences from which the variety of their lengths is known. */
  leastLengths: 4,
  /** More of a text in quotation marks than this is a matter of its form. */
  mostQuoted: 0.4,
} as const;

/** Two lines this alike (Dice of letter pairs) are one line. */
export const SAME_LINE = 0.9;
/** … and their lengths are at least this near: Dice of 0.9 asks for 0.82, spaces and marks aside. */
export const SAME_LINE_LENGTH = 0.7;

export const TEXT_EVIDENCE = {
  /** Log-odds from which one kind of text evidence is named by itself. */
  least: 0.5,
  /** What the unnamed rest must add up to, to be told at all. */
  leastRest: 0.3,
} as const;

export const TWIN = {
  shingle: 4,
  /** News-copy studies find duplicates' mean Jaccard near 0.3; one text with edits is far above. */
  resemblance: 0.6,
} as const;

export const CHECK = {
  /** Candidates aligned with the page: beyond the tenth hardly any is a source. */
  candidates: 12,
  /** Reports under examination that candidates are asked for beyond those; more are seldom alike. */
  examined: 24,
  /** Sources shown. */
  sources: 5,
} as const;

export const PROVENANCE = {
  /** Reports of a story that are held against each other: 24 are 276 pairs, about a second. */
  reports: 24,
  /**
   * Words that a further source must give a text beyond those of the sources before it. Copies of
   * one original all share its text; two sentences that stand in none of the others do not come
   * from them.
   */
  furtherWords: 40,
  /** Of two sources that give nearly the same, the earlier one is taken: a copy is no source. */
  nearlyTheSame: 0.9,
} as const;
