/** A figure rounded to fewer digits than this says something else ("17" → "20"). */
export const ROUNDING_DIGITS = 2;
/** Relative error of a converted measure: reporters round after converting. */
export const CONVERSION_SLACK = 0.06;
/** Degrees by which a converted temperature may be off. */
export const TEMPERATURE_SLACK = 1.1;
/** Share of a figure by which "about" may miss it: beyond that it is another figure. */
export const ABOUT_SLACK = 0.05;
/**
 * Factor between the most and the least that a sum may be worth in another currency: the
 * rates below are of one day, and the texts are of any day of some twenty years.
 */
export const RATE_SLACK = 1.8;
/** Days by which "yesterday" and "last week" may be off: time zones, and loose counting. */
export const DATE_SLACK = { day: 1, week: 6 } as const;
/** Days by which a copy whose date is not known may be younger than its source: most are hours. */
export const COPY_LAG = 365;
