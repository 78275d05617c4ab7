/** What weighs how much, as it is painted; passages are what nothing was changed in. */
export type MarkGroup =
  | 'passage'
  | 'meaning'
  | 'quotation'
  | 'fact'
  | 'attribution'
  | 'denial'
  | 'loading'
  | 'content'
  | 'wording';

/** A place in the page's text, so that it can be found again in the page. JSON. */
export interface PageMark {
  group: MarkGroup;
  /** The words that are painted, and those around them in the same paragraph. */
  quote: string;
  prefix: string;
  suffix: string;
  /** Where it stands in the article, 0…1: tells apart what the page has twice. */
  at: number;
  /**
   * What it is a part of, as every list of changes counts: the words of one quotation are one
   * change. Marks of passages are one each.
   */
  item: string;
  /** What is told of it: its kind and the other wording; null for a passage. */
  told: { name: string; before: string | null; after: string } | null;
}

/** What the bar says, in the reader's language. */
export interface BarWords {
  direction: 'ltr' | 'rtl';
  language: string;
  title: string;
  previous: string;
  next: string;
  close: string;
  /** With $POSITION$ and $ALL$ to fill. */
  position: string;
  /** With $COUNT$ to fill: places that were not found on the page. */
  lost: string;
  nothing: string;
  unknown: string;
  groups: Record<MarkGroup, string>;
  /** Languages of the two wordings of a change (BCP 47); empty: not known. */
  quoted: { before: string; after: string };
}

/** All that is painted on a page, under names that say nothing. JSON. */
export interface PageMarks {
  /** Twelve random letters: what the names of the highlights begin with. */
  seed: string;
  marks: PageMark[];
  words: BarWords;
}
