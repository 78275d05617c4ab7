/**
 * How a page of the language says whose text it is, by the role of the house that it names.
 * Wordings are printed in lower case and parted by "|"; a star at the end of one stands for any
 * ending of it.
 * They never find a credit by themselves: they say in what role a known name stands.
 */
export interface Credits {
  /** Beside a house that published the text first: "originally published in". */
  published: string;
  /** Words of order before or behind a verb of `appeared`: "first", "previously". */
  first: string;
  /** Verbs of being published: with one of `first`, or of `itself`, they say where the text is from. */
  appeared: string;
  /** What a page calls its own text: "this article". */
  itself: string;
  /** Verbs of where a text comes from: beside one of `itself` alone, for people come from somewhere too. */
  origin: string;
  /** Beside a house whose material is in the text, or that delivered it: "with inputs from". */
  material: string;
  /** Beside somebody who helped: "contributed to this report". */
  contributed: string;
  /** Labels right before the house: "source". */
  source: string;
  /** Beside a house that is named for what it said, in running text: "reports", "told". */
  mention: string;
  /** The verb ends the sentence: one of `mention` may stand far behind the name. */
  verbLast?: true;
  /** Labels of whoever took or lent the picture: no credit of the text. */
  picture: string;
  /** Words that stand beside a house's name in a byline: "staff", "news agency". */
  staff: string;
  /** What ends a dateline that has neither bracket nor dash: "电". */
  dateline: string;
  /** Letters that a name may gain or change at its end in running text. */
  endings: number;
  /** Letters that are written onto the front of a name: "ל". */
  prefixes: string;
}
