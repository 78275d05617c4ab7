/** Every tunable number of the extractor, with its reason. */
export const PARAMETERS = {
  /** Below this many words there is nothing to compare (docs/architecture.md). */
  minWords: 60,
  /** A page that says it is not free and gives fewer words than this shows a stub. */
  paywalledBelowWords: 180,
  /** Longest text that a capture carries, in UTF-16 units: with its sketch it stays under 1 MB. */
  maxText: 240_000,
  /** Left-out blocks that are kept to show and to search for credits. */
  maxExcluded: 200,
  /** Elements beyond which Readability is not asked: its cost is more than linear. */
  maxElements: 12_000,
  /** Where the rules by class name take more than this share of the chosen text, they err. */
  classRuleMaxShare: 0.4,
  /** A doubtful element that holds this share of the chosen text holds the article. */
  junkMaxShare: 0.4,
  /** Hidden text is left out while at least this share is shown. */
  shownShare: 0.5,
  /** A block this long can hold copies of others, in characters. */
  copyOf: 300,
  /** Blocks, the longest first, that are searched for copies: keeps long pages linear. */
  maxWholes: 20,
  /** Structured data's text is taken when it is this many times longer than what was read … */
  structuredGain: 1.5,
  /** … and holds this share of the long paragraphs that were read. */
  structuredAgreement: 0.7,
  /** Links make up this share of a block that is a list of links. */
  linkOnly: 0.7,
  /** From this many words on a linked sentence is a sentence: a post that is quoted whole. */
  linkedSentence: 8,
  /** Paragraphs from this many characters on are counted as running text. */
  longParagraph: 80,
  /** Less chosen text than this, in characters, is checked against the whole page. */
  tooLittle: 250,
  /** Share of the page's long paragraphs below which the choice is checked. */
  tooSmallShare: 0.7,
  /** The page's own paragraphs are taken when they are this many times longer. */
  fallbackGain: 1.5,
} as const;
