/** How the language writes dates, and what it prints before them and before an author. */
export interface Dates {
  /**
   * From January: the forms of each month in lower case, parted by "|": in full, as a date
   * or "in" inflects it, abbreviated (without the stop).
   */
  months: readonly string[];
  /** The months of the solar calendar that the language counts by besides ours, as `months`. */
  solarMonths?: readonly string[];
  /** The months of the lunar calendar, as `months`; absent where the language dates by none. */
  lunarMonths?: readonly string[];
  /** What stands behind a year of the lunar or the solar calendar, parted by "|". */
  eras?: Readonly<Record<'lunar' | 'solar', string>>;
  /** From Monday: the forms of each weekday, as those of `months`. */
  weekdays: readonly string[];
  /** From spring: the forms of each season, as those of `months`; a date beside a year or "last". */
  seasons: readonly string[];
  /** From spring: wordings that are a date by themselves, parted by "|": "in spring". */
  inSeasons: readonly string[];
  /** Words behind the figures of a year, parted by "|": "году"; absent where none stand there. */
  yearWords?: string;
  /** Order of day, month and year in a date in figures. */
  order: 'dmy' | 'mdy' | 'ymd';
  /** What stands before the date of publication. */
  published: readonly string[];
  /** What stands before the date of the last change. */
  updated: readonly string[];
  /** What stands before the author's name: "by". */
  by: readonly string[];
}
