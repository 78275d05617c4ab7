/** How the language writes numbers, amounts, measures and ages. */
export interface Numbers {
  /** Mark before the decimals in figures. */
  decimal: '.' | ',' | '٫';
  /** Marks that may part the thousands in figures. */
  groups: string;
  /** Numerals in words, with their value. */
  numerals: Readonly<Record<string, number>>;
  /** Words that multiply the number before them, with their value. */
  scales: Readonly<Record<string, number>>;
  /** Ordinals in words, with their value. */
  ordinals: Readonly<Record<string, number>>;
  /** Words for a hundredth part. */
  percent: readonly string[];
  /** Words for the difference of two shares. */
  points: readonly string[];
  /** ISO 4217 code → its words. */
  currencies: Readonly<Record<string, readonly string[]>>;
  /** Unit of measurement → its words. */
  units: Readonly<Record<string, readonly string[]>>;
  /** Words that make a number a time of day. */
  times: readonly string[];
  /** Words that make a number an age. */
  ages: readonly string[];
}
