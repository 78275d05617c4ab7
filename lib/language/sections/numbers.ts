/**
 * How the language writes numbers, amounts, measures, times of day and ages. A list of words
 * is one string in lower case, parted by "|"; "*" at the end of a word stands for any ending
 * ("рубл*"). A table is one string too: "key: words; key: words". An abbreviation has its inner
 * stops, not the last. Signs, ISO codes and symbols
 * of units that all languages share stand in lib/sketch/facts/common-words.ts.
 */
export interface Numbers {
  /** Mark before the decimals in figures. */
  decimal: '.' | ',' | '٫';
  /** Marks that may part the thousands in figures. */
  groups: string;
  /** Numerals in words, from nought on; forms of one numeral are parted by "|", numerals by white space. */
  cardinals: string;
  /** Twenty, thirty … ninety, as `cardinals`. */
  tens: string;
  /** A hundred, two hundred … nine hundred, where they are words of their own; as `cardinals`. */
  hundreds: string;
  /** Words that multiply the number before them: value → words. */
  scales: string;
  /** Words between the parts of a numeral ("and"). */
  joins: string;
  /** Numerals are written in one word ("zweihundertdreißig", "venticinque"). */
  compounds: boolean;
  /** Numerals and scales that are other words too: read before what they count only ("sei", "once"). */
  doubtful: string;
  /** Ordinals in words, from the first on; as `cardinals`. */
  ordinals: string;
  /** Endings of ordinals in figures ("2nd"), and what stands before a number of a row ("No. 2"). */
  ordinalEndings: string;
  numbering: string;
  /** Parts: below the line → words ("3: third"). */
  fractions: string;
  /** Numbers between whole ones that are a word of their own ("полтора"): value → words. */
  mixed?: string;
  /** Behind a number or its unit, and says that it is a half more ("üç buçuk", "2時間半"). */
  andHalf?: string;
  /** Before a number: how much more than it is meant → words ("साढ़े तीन": 3.5). */
  moreBy?: string;
  /** Words for a number that is a dozen: value → words; and for several of a number ("hundreds"). */
  dozens: string;
  several: string;
  /** Articles before a scale, a dozen or a part ("a hundred", "a third"). */
  articles: string;
  /** Before a number that is not exact. */
  about: string;
  /** Before a number below nought. */
  minus: string;
  /** Words before such a one with which it says something else ("au moins"); absent where none do. */
  noMinus?: string;
  /** Behind a temperature: what makes it one below nought, and what says that it is none. */
  belowZero?: string;
  aboveZero?: string;
  /** Between the ends of a range ("10 to 12"), and before and between them ("between 10 and 12"). */
  to: string;
  /** Before the lower end where the upper was told first ("to 12 from 10"); absent where nobody has listed it. */
  from?: string;
  between: string;
  and: string;
  /** Words for a hundredth part, after the number and before it. */
  percent: string;
  percentBefore: string;
  /** Words for the difference of two shares. */
  points: string;
  /** A hundredth of those. */
  basis: string;
  /** ISO 4217 code, or the sign that several currencies share → words. */
  currencies: string;
  /** Hundredths of a currency: its code or sign → words. */
  cents: string;
  /** Words between a number and what it counts ("de", "d’"). */
  of: string;
  /** Unit of measure (English singular) → words. */
  units: string;
  /** Words beside a weight that is counted in what is a currency too ("pounds"); absent where none is. */
  weighs?: string;
  /** Words between an amount and what it goes by ("per", "a", "im"). */
  per: string;
  /** "times", after a number; "once", "twice": value → words. */
  times: string;
  repeats: string;
  /** After an hour, always ("Uhr"); after an hour that `clockBefore` leads; and what leads one. */
  clock: string;
  clockAfter: string;
  clockBefore: string;
  /** Hours printed in figures with their minutes are counted through the day ("20.30 Uhr"). */
  wholeDay?: true;
  /** What halves the day, after the hour or before it. */
  am: string;
  pm: string;
  noon: string;
  /** Parts of an hour before its name ("-30: halb", of the hour that follows) and behind it ("15: et quart"). */
  clockParts?: string;
  clockPartsAfter?: string;
  /** The hours from one to twelve, as those parts want them; as `cardinals`. */
  clockHours?: string;
  midnight: string;
  /** What makes a number an age, after it and before it. */
  age: string;
  ageBefore: string;
  /** After or before a span of time that is past ("ago", "vor"). */
  ago: string;
  agoBefore: string;
  /** Words beside week, month, year: "last", "this", "next"; on the side where the language has them. */
  last: string;
  current: string;
  next: string;
  /** "yesterday" and its like: days from today → words. */
  days: string;
  /** Months that are other words too, and the words before which they are months. */
  doubtfulMonths: string;
  monthLeads: string;
  /** True where the names of months and weekdays have a capital. */
  capitalDates: boolean;
  /** Marks after year, month and day in figures ("年|月|日"); '' where none are printed. */
  dateMarks: string;
  /** Words that may stand between the parts of a date ("of", "de"), and before a year. */
  dateJoins: string;
}
