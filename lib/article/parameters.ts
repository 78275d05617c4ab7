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
  /** Levels that Readability is shown; of 302 saved pages the deepest has 49, its text 36. */
  deepest: 48,
  /** Characters times depth beyond which Readability is not asked: it reads each element's text. */
  maxWeight: 12_000_000,
  /** What an element costs it at every level, in characters; the heaviest saved page has 10 million. */
  weightOfElement: 80,
  /** Where the rules by class name take more than this share of the chosen text, they err. */
  classRuleMaxShare: 0.4,
  /** A doubtful element that holds this share of the chosen text holds the article. */
  junkMaxShare: 0.4,
  /** Letters smaller than this, in CSS pixels, are read by nobody. */
  tinyFont: 3,
  /** An element less opaque than this is not made out. */
  faint: 0.05,
  /** Channels of two colours that differ by no more, of 255, are one colour to the eye. */
  sameColour: 12,
  /** Longest background of gradients whose colours are looked at, in characters. */
  longestGradient: 2_000,
  /** Moved by this many pixels to the left or up a text is on no screen. */
  farOutside: 900,
  /** Elements whose computed style is asked one by one: keeps the reading of a page short. */
  maxStylesAsked: 6_000,
  /** Elements looked at under text of its paper's colour, in the whole page. */
  maxUnderlays: 600,
  /** A block this long can hold copies of others, in characters. */
  copyOf: 300,
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
  /** Characters of a line outside the text that are kept to search for credits. */
  maxLine: 300,
  /** All such lines together: with them a capture stays far under 1 MB. */
  maxSurroundings: 120_000,
  /** Links to other hosts that are kept, and the characters of what each is called. */
  maxLinks: 400,
  maxLinkText: 120,
  /** Blocks above the text among which its headline is looked for. */
  headBlocks: 15,
  /** Longest label of a section, or name of an author, at the head of a text, in words. */
  headLineWords: 8,
  /** More short lines than these above the first running text are a list, and no head of an article. */
  headLines: 6,
  /** Longest last paragraph that tells of the author, in words. */
  authorWords: 50,
  /** Blocks right above the headline that may say whose the text is. */
  aboveHeadline: 2,
  /** Blocks right behind the text that still speak of it. */
  endBlocks: 12,
} as const;
