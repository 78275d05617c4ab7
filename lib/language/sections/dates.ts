/** How the language writes dates, and what it prints before them and before an author. */
export interface Dates {
  /**
   * From January: the forms of each month in lower case, parted by "|": in full, as a date
   * or "in" inflects it, abbreviated (without the stop).
   */
  months: readonly string[];
  /** The months of the solar calendar that the language counts by besides ours, as `months`. */
  solarMonths?: readonly string[];
  /** From Monday: the forms of each weekday, as those of `months`. */
  weekdays: readonly string[];
  /** Order of day, month and year in a date in figures. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** What stands before the date of publication. */
  published: readonly string[];
  /** What stands before the date of the last change. */
  updated: readonly string[];
  /** What stands before the author's name: "by". */
  by: readonly string[];
}
