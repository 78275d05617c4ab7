/** How a page of the language says whose text it is, by the role of the house that it names. */
export interface Credits {
  /** Before a house that published the text first: "originally published in". */
  published: readonly string[];
  /** Before a house whose material is in the text: "with material from". */
  material: readonly string[];
  /** Before or after somebody who helped: "contributed to this report". */
  contributed: readonly string[];
  /** A label before the house: "source". */
  source: readonly string[];
  /** Before or after a house in running text: "reports", "told". */
  mention: readonly string[];
}
