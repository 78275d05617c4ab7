/** How the language says who says what. Words are printed in lower case, parted by white space. */
export interface Speech {
  /** Forms of the verbs of saying, as a frame around a quotation has them. */
  verbs: string;
  /** Forms of other verbs of which a person is the subject: "declined" of "Dahl declined to say". */
  deeds?: string;
  /** Endings of verbs, behind a name: "ed" of "Dahl shrugged". */
  deedEndings?: string;
  /** Wordings before a speaker that do without a verb: "according to", "laut". */
  according: readonly string[];
  /** Wordings after a speaker that do without a verb: "zufolge", "によると". */
  accordingAfter: readonly string[];
  /** Pronouns that stand for the speaker before: "he", "she", "they". */
  pronouns: string;
  /** Words before a verb of saying that make it a passive: "was told". */
  passive: string;
  /** Function words that the name of a speaker may begin with or contain: "the", "of". */
  within: string;
  /** Particles that stand behind a speaker and make it the subject: "は", "은", "ने". */
  subject: string;
  /** What a subject is followed by before its verb, where no space parts them: the day, the place, adverbs; alternatives of an expression. */
  leaving?: string;
  /** What joins a quotation to the verb behind it, where the subject stands before: alternatives of an expression. */
  quoting?: string;
  /** Pairs of quotation marks in use, each an opening and a closing mark: "“”". */
  marks: readonly string[];
  /** True where a dash at the start of a paragraph opens speech. */
  dash: boolean;
  /** Words that begin with an apostrophe, without it: "'tis", "'s avonds". */
  clipped: string;
  /** Particles inside names of people: "von", "de la". */
  particles: string;
  /** Titles before names of people, without their stops: "dr", "herr". */
  titles: string;
  /** Further words of a speaker's phrase that say nothing of who it is: "head". */
  roles?: string;
  /** Abbreviations that end no sentence, without their last stop. */
  abbreviations: string;
  /** Those of them that often end one too: a break when a capital follows. */
  mayEnd?: string;
  /** Capitalised words that open sentences and follow no abbreviation inside one. */
  openers?: string;
}
