import { readAge, readScore } from './ages';
import { agoAfter } from './relative-dates';
import { isPartOfHour, readTime } from './times';
import { countedBy, timesOf, type Counted } from './counted';
import { isDateAt, LAST_YEAR, readWordDay, yearOf } from './dates';
import type { FactReader, Found } from './fact-reader';
import { leadOf, type Lead } from './leads';
import { halfBehindUnit } from './fractions';
import { numberAt } from './numbers';
import type { ReadNumber } from './read-number';
import { ordinalEnd, readUnread } from './unread';
import { printNumber } from './value';

const DASHES = '-\u2013\u2014~\u301c\uff5e';

/**
 * Numbers with what they count: sums, shares, quantities, ages, scores, times of day, spans
 * of time that are past, years, ordinals, plain numbers. Returns the token after the fact,
 * or 0 when none begins at this one.
 */
export function readAmount(reader: FactReader, token: number): number {
  const lead = leadOf(reader, token);
  if (!lead) return 0;
  const repeat = reader.wordAt(lead.number, 'repeat');
  if (repeat) return readRepeat(reader, token, lead, repeat);
  const number = numberAt(reader, lead.number, lead.currency !== null);
  if (!number) return 0;
  if (isPartOfName(reader, token, lead)) return 0;
  if (isNumbering(reader, token, number)) return 0;
  // "about 2 May", "um den 3. Mai": the date is read at its own token.
  const isLed = lead.number > reader.tokens.starts[token]!;
  if (isLed && !lead.currency && isDateAt(reader, lead.number)) return 0;
  if (isLed && isPartOfHour(reader, lead.number)) return 0;
  return (
    readUnread(reader, token, lead, number) ||
    readWordDay(reader, token, number) ||
    agoAfter(reader, token, lead, number) ||
    readTime(reader, token, lead, number) ||
    readScore(reader, token, lead, number) ||
    readAge(reader, token, lead, number) ||
    readCounted(reader, token, lead, number)
  );
}

/** "twice a year"; "once" only where it says how often. */
function readRepeat(reader: FactReader, token: number, lead: Lead, repeat: Found): number {
  const counted = timesOf(reader, repeat.end);
  const value = repeat.meaning.value!;
  if (value === 1 && counted.per === '') return 0;
  const number = { start: repeat.start, end: repeat.end, value, plain: null };
  const printed = valueOf(lead, number, null, counted);
  return reader.add(counted.kind, token, lead.start, counted.end, printed);
}

/** "COVID-19", "F-16": the figure of a name. */
function isPartOfName(reader: FactReader, token: number, lead: Lead): boolean {
  const { text, tokens } = reader;
  const start = tokens.starts[token]!;
  if (lead.number !== start || text[start - 1] !== '-' || token === 0) return false;
  const before = text[tokens.starts[token - 1]!]!;
  if (tokens.ends[token - 1] !== start - 1 || before === before.toLowerCase()) return false;
  return reader.wordAt(tokens.starts[token - 1]!, 'month', 'currency', 'about') === null;
}

/** "1. The town …", "2) Its wells …" at the start of a paragraph. */
function isNumbering(reader: FactReader, token: number, number: ReadNumber): boolean {
  if (!reader.startsParagraph(token) || number.plain === null) return false;
  return /^[.)]\s/.test(reader.text.slice(number.end, number.end + 2));
}

function readCounted(reader: FactReader, token: number, lead: Lead, number: ReadNumber): number {
  if (number.ordinal && isAccording(reader, token, number)) return 0;
  const ordinal = number.plain === null ? 0 : ordinalEnd(reader, number.end);
  if (number.ordinal || ordinal > 0 || (lead.numbering && number.plain !== null)) {
    const end = Math.max(number.end, ordinal);
    if (number.ordinal && (isUnitOfTime(reader, number) || isOfName(reader, token, number)))
      return 0;
    const to = reader.add('number', token, lead.start, end, `#${printNumber(number.value!)}`);
    return skipFraction(reader, to);
  }
  const upper = upperEnd(reader, lead, number);
  const last = upper ?? number;
  const counted = countedBy(reader, lead, last);
  if (number.doubtful && !upper && !isTelling(counted, lead)) return 0;
  const year =
    (upper ? 0 : namedYear(reader, token, lead, number)) ||
    (counted.kind === 'number' || (upper && counted.unit === 'year')
      ? decadeOrYear(reader, token, lead, number, upper)
      : 0);
  if (year > 0) return year;
  const half = upper ? null : withHalf(reader, number, counted);
  const value = valueOf(lead, half ?? number, upper, counted);
  return reader.add(counted.kind, token, lead.start, half?.end ?? counted.end, value);
}

/** "tres hectáreas y media": the number with the half that stands behind its unit; null for none. */
function withHalf(reader: FactReader, number: ReadNumber, { unit, end }: Counted) {
  if (unit === '' || !Number.isInteger(number.value) || number.fraction) return null;
  const half = halfBehindUnit(reader, end);
  return half < 0 ? null : { ...number, value: number.value! + 0.5, end: half };
}

/** "the Second World War", "in Third Avenue": an ordinal with a capital before another is a name's. */
function isOfName(reader: FactReader, token: number, number: ReadNumber): boolean {
  const { vocabulary, text } = reader;
  if (vocabulary.language?.names.capitals !== 'name' || reader.startsSentence(token)) return false;
  const next = reader.next(number.end);
  if (next <= number.end || !reader.isLetterAt(next)) return false;
  if (text[number.end] !== ' ' || reader.wordAt(next, 'month', 'weekday')) return false;
  return (
    isCapital(text[number.start]!) &&
    isCapital(text[next]!) &&
    !vocabulary.titles.has(wordFrom(text, next))
  );
}

/** "Secondo Veldi", "…, segundo a agência": at the head of a clause the word says who says so. */
function isAccording(reader: FactReader, token: number, { start, end }: ReadNumber): boolean {
  const { according = [] } = reader.vocabulary.language?.speech ?? {};
  if (!according.includes(reader.text.slice(start, end).toLowerCase())) return false;
  return reader.startsSentence(token) || /[,;:(\u2013\u2014]/u.test(reader.gapBefore(token));
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

const wordFrom = (text: string, start: number): string =>
  /^\p{L}{0,30}/u.exec(text.slice(start, start + 30))![0].toLowerCase();

/** "per second", "a second": the unit of time, and no ordinal. */
function isUnitOfTime(reader: FactReader, number: ReadNumber): boolean {
  return (
    reader.wordAt(number.start, 'unit') !== null &&
    reader.wordBefore(number.start, 'per', 'article') !== null
  );
}

/** "the second half": the half is no number. */
function skipFraction(reader: FactReader, token: number): number {
  if (token >= reader.count) return token;
  return reader.wordAt(reader.tokens.starts[token]!, 'fraction') ? token + 1 : token;
}

/** "one" alone is hardly ever a number; beside what it counts it is. */
function isTelling(counted: Counted, lead: Lead): boolean {
  return counted.kind !== 'number' || lead.currency !== null || lead.percent;
}

/** The upper end of a range: "10–12", "10 to 12", "between 10 and 12"; null for none. */
function upperEnd(reader: FactReader, lead: Lead, number: ReadNumber): ReadNumber | null {
  if (number.value === null || number.fraction) return null;
  const { text } = reader;
  let at = -1;
  const dash = dashAfter(text, number.end);
  if (dash !== undefined && dash.length !== 2) at = number.end + dash.length;
  else {
    const joint = reader.wordAfter(
      number.end,
      ...(lead.between ? (['and', 'to'] as const) : (['to'] as const)),
    );
    if (joint) at = reader.next(joint.end);
  }
  if (at < 0) return null;
  // "10–12", "£10–£12", "USD 10 to USD 12"
  const again = lead.currency && reader.wordAt(at, 'currency-before');
  if (again && again.meaning.name === lead.currency?.meaning.name) at = reader.next(again.end);
  if (at < 0) return null;
  const upper = numberAt(reader, at, lead.currency !== null);
  if (!upper || upper.value === null || upper.ordinal || upper.doubtful) return null;
  // "3 to four"; "beat them 5 to two" is no range.
  const isMixed = !reader.isDigitAt(at) && reader.isDigitAt(number.start);
  if (isMixed && upper.value <= number.value) return null;
  return upper.value === number.value ? null : upper;
}

/** A dash with the spaces around it; undefined for none. */
function dashAfter(text: string, end: number): string | undefined {
  const first = text[end] === ' ' ? text[end + 1] : text[end];
  if (first === undefined || !DASHES.includes(first)) return undefined;
  return /^ ?. ?/.exec(text.slice(end, end + 3))![0];
}

/** "1990s", "2015", "2019–2024", "2019-20": kept as dates; 0 for any other number. */
function decadeOrYear(
  reader: FactReader,
  token: number,
  lead: Lead,
  number: ReadNumber,
  upper: ReadNumber | null,
): number {
  if (number.plain?.length !== 4 || lead.minus || lead.about) return 0;
  const year = yearOf(reader.language, Number(number.plain));
  if (year === 0) return 0;
  if (
    /^['\u2019]?s(?!\p{L})/u.test(reader.text.slice(number.end, number.end + 3)) &&
    year % 10 === 0
  ) {
    const end = reader.text.indexOf('s', number.end) + 1;
    return reader.add('date', token, lead.start, end, `${year}s`);
  }
  if (!upper) return reader.add('date', token, lead.start, number.end, `${year}`);
  const last =
    upper.plain?.length === 2 ? Math.floor(year / 100) * 100 + upper.value! : upper.value!;
  if (upper.plain === null || last <= year || last > LAST_YEAR) return 0;
  return reader.add('date', token, lead.start, upper.end, `${year}..${last}`);
}

/** "2024年", "в 1974 году": four figures before the word for a year are that year. */
function namedYear(reader: FactReader, token: number, lead: Lead, number: ReadNumber): number {
  if (number.plain?.length !== 4 || lead.minus || lead.about || lead.currency) return 0;
  const word = reader.wordAt(reader.next(number.end), 'year-word');
  const year = word ? yearOf(reader.language, Number(number.plain)) : 0;
  return year === 0 ? 0 : reader.add('date', token, lead.start, word!.end, `${year}`);
}

function valueOf(
  lead: Lead,
  number: ReadNumber,
  upper: ReadNumber | null,
  counted: Counted,
): string {
  const { currency, factor, unit, per, below } = counted;
  const sign = lead.minus || below ? -1 : 1;
  let figure = figureOf(number, sign, counted);
  if (upper) {
    // "10–12 million": the scale is that of both.
    const isShared = number.scale === undefined && upper.scale !== undefined;
    const scale = isShared && number.value! * upper.scale! < upper.value! ? upper.scale! : 1;
    figure = `${printNumber(sign * number.value! * factor * scale)}..${figureOf(upper, sign, counted)}`;
  }
  if (number.several) figure += 's';
  if (lead.about || number.about) figure += '~';
  const head = currency === '' ? '' : `${currency} `;
  const tail = unit === '' || unit === '%' || unit === 'pp' ? unit : ` ${unit}`;
  return `${head}${figure}${tail}${per === '' ? '' : `/${per}`}`;
}

function figureOf(
  { fraction, value }: ReadNumber,
  sign: number,
  { factor, unit }: Counted,
): string {
  // "half a percent"
  if (fraction && factor === 1 && unit !== '%' && unit !== 'pp')
    return `${fraction[0]}/${fraction[1]}`;
  return printNumber(sign * value! * factor);
}
