/** A number read from the text, in figures or words, with its scale. */
export interface ReadNumber {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  /** Null where it was not read in full. */
  value: number | null;
  /** Above and below the line, where it is printed as a fraction. */
  fraction?: readonly [number, number];
  ordinal?: true;
  several?: true;
  about?: true;
  /** Digits without marks or words: may be a year or an hour. */
  plain: string | null;
  /** "one", "a", "once": says a number only beside what it counts. */
  doubtful?: true;
  /** The factor by which a scale that was read with it multiplies it. */
  scale?: number;
  /** The scale that its last word is, a thousand at least: "two million", "41万". */
  last?: number;
}
