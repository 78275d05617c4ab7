/**
 * What one paper writes in one way and another in another, and means the same by. A line is a
 * group of wordings of one thing, parted by "|", in lower case and without full stops:
 * "sen | senator". A short form may stand in several lines ("st | saint", "st | street").
 */
export interface House {
  /** Short forms of titles, firms, bodies, places and common words, beside what they are short for. */
  forms: string;
  /** Phrases of small words that one says as well as another: not inside a quotation. */
  phrases: string;
  /** Names of one office, and what a former holder is called; endings in brackets make several forms. */
  offices: string;
  /** Syllable joined to an office to say that it was held before, "exalcalde"; absent where it is a word. */
  formerly?: string;
  /** Words of news prose used for one another that no thesaurus pairs; absent where nobody has listed them. */
  sameInNews?: string;
  /** Words at the end of a firm's name that a paper may leave out, parted by white space. */
  firms: string;
}
