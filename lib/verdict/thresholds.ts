import { CODES, FUNCTION_CODES } from '../sketch/codes';

/**
 * Every tunable number of the verdict, with its reason. The fitted slopes stand in
 * weights.ts; what stands here was set by meaning, or by the sweep that the comment names.
 */

/** Codes that content words share. */
export const CONTENT_CODES = CODES - FUNCTION_CODES;

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
   * accusation costs more than a missed copy; swept on the development pairs.
   */
  reuse: 0.6,
  /** Equal tokens in shared quotations from which they are worth telling: a clause. */
  quotedTokens: 8,
  /**
   * Share of the covered text that stands unchanged from which it is no rewrite: a rewrite
   * has little verbatim left.
   */
  wordForWord: 0.8,
} as const;

export const MOSAIC = {
  /** Each of several sources must alone explain this share of the page. */
  ownShare: 0.12,
  /** … and at least this many tokens that no other source explains. */
  ownTokens: 40,
} as const;

export const COMMON = {
  /** Reports of different texts that must carry a stretch before it counts as common. */
  reports: 4,
  /** Fewer tokens than these beside the common ones are no passage of their own: two sentences. */
  telling: 50,
  /** Only a part this small of both texts can be a footer or a statement. */
  part: 0.5,
  /** Probability of reuse that is left once the stretch is known to be common; set by judgement. */
  doubt: 0.2,
} as const;

export const ORDER = {
  /**
   * Log-odds from which the order is decided. Swept on the development pairs without dates:
   * of what the text alone decides from here on, 95 in 100 are right.
   */
  decide: 1.5,
  /** Evidence of this size on either side is a conflict: undetermined. */
  conflict: 1.5,
  /** A printed credit, a canonical link, disguised letters: said against one's own interest. */
  against: 4.5,
  /** A left-over headline or contributor line. */
  leftOver: 3.2,
  /** "According to OUTLET" names a source of facts, not of the text: a hint. */
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

/** Two lines this alike (Dice of letter pairs) are one line. */
export const SAME_LINE = 0.9;

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
  /** Sources shown. */
  sources: 5,
} as const;
