/** What a word may say beside a figure or in a date. */
export type Role =
  | 'cardinal'
  | 'scale'
  | 'join'
  | 'ordinal'
  | 'numbering'
  | 'fraction'
  | 'dozen'
  | 'several'
  | 'article'
  | 'about'
  | 'minus'
  | 'to'
  | 'between'
  | 'and'
  | 'percent'
  | 'percent-before'
  | 'points'
  | 'currency'
  | 'currency-before'
  | 'cent'
  | 'of'
  | 'unit'
  | 'per'
  | 'times'
  | 'repeat'
  | 'clock'
  | 'clock-after'
  | 'clock-before'
  | 'clock-part'
  | 'clock-part-after'
  | 'clock-hour'
  | 'am'
  | 'pm'
  | 'hour'
  | 'zone'
  | 'age'
  | 'age-before'
  | 'ago'
  | 'ago-before'
  | 'shift'
  | 'day'
  | 'month'
  | 'weekday'
  | 'season'
  | 'in-season'
  | 'lunar-month'
  | 'solar-month'
  | 'year-word'
  | 'lunar-era'
  | 'solar-era'
  | 'weighs'
  | 'date-join'
  | 'month-lead';

/** One thing that a word says. */
export interface Meaning {
  role: Role;
  /** The number, factor, month, days from today … that it stands for. */
  value?: number;
  /** The currency, unit, zone, weekday … that it stands for. */
  name?: string;
}
