import type { FactReader, Found } from './fact-reader';
import type { ReadNumber } from './read-number';
import { digitOf } from './word-trie';
import { readRelativeDate } from './relative-dates';

const MAX_DAY = 31;
const MAX_MONTH = 12;
const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;
/** Years that the solar calendar of Persian counts in our time. */
export const FIRST_SOLAR = 1200;
export const LAST_SOLAR = 1500;
/** Years of the Buddhist calendar begin 543 before those of ours. */
const BUDDHIST = 543;
const THIS_CENTURY = 2000;

/** The parts of a date that are printed; 0 where one is left out. */
interface DateParts {
  year: number;
  month: number;
  day: number;
  /** The last day, of "10–12 May". */
  lastDay: number;
  end: number;
}

/**
 * Dates, absolute and relative, with the weekday that stands before them: "Monday, 6 July
 * 2020" → 2020-07-06/mon, "Sept. 3" → --09-03, "10–12 May" → --05-10..--05-12, "9/3/2024" →
 * both readings. Returns the token after the date, or 0 when none begins here. O(length).
 */
export function readDate(reader: FactReader, token: number): number {
  const start = reader.tokens.starts[token]!;
  if (reader.isDigitAt(start)) {
    const numeric = numericDate(reader, start);
    if (numeric) return reader.add('date', token, start, numeric.end, numeric.value);
  }
  const parts = dateAt(reader, start);
  if (parts) return reader.add('date', token, start, parts.end, valueOf(parts));
  return readWeekday(reader, token, start) || readRelativeDate(reader, token);
}

/** True where a date begins that is more than a year: "2 May", "03.09.2024". */
export function isDateAt(reader: FactReader, start: number): boolean {
  if (!reader.isDigitAt(start)) return false;
  return numericDate(reader, start) !== null || dateAt(reader, start) !== null;
}

/** "Monday", "Monday, 6 July", "Monday (July 6)" */
function readWeekday(reader: FactReader, token: number, start: number): number {
  const weekday = reader.wordAt(start, 'weekday');
  if (!weekday || !hasDateCapital(reader, start)) return 0;
  const gap = /^[.,]? ?[(\uff08]?|^ de /.exec(reader.text.slice(weekday.end, weekday.end + 4))![0];
  let at = weekday.end + gap.length;
  const joint = reader.wordAt(at, 'date-join');
  if (joint) at = reader.next(joint.end);
  const date = at < 0 ? null : dateAt(reader, at);
  if (date && date.day > 0) {
    const end = date.end + Number(gap.endsWith('(') && reader.text[date.end] === ')');
    return reader.add('date', token, start, end, `${valueOf(date)}/${weekday.meaning.name!}`);
  }
  if (weekday.meaning.value === 0) return 0;
  return reader.add('date', token, start, weekday.end, weekday.meaning.name!);
}

/** Months and weekdays of English and German have a capital; where they have none it says nothing. */
function hasDateCapital(reader: FactReader, start: number): boolean {
  if (!reader.vocabulary.language?.numbers.capitalDates) return true;
  const first = reader.text[start]!;
  return first !== first.toLowerCase();
}

/**
 * "the third of March", "am dritten März", "el tres de marzo de 2024": a day in words, by its
 * ordinal, or by its numeral where dates begin with the day. Returns the token after it, or 0.
 */
export function readWordDay(reader: FactReader, token: number, number: ReadNumber): number {
  const { value, end } = number;
  if (number.plain !== null || value === null || !Number.isInteger(value)) return 0;
  if (value < 1 || value > MAX_DAY || number.scale !== undefined || number.several) return 0;
  const dayFirst = reader.vocabulary.language?.dates.order !== 'mdy';
  const joint = reader.wordAfter(end, 'date-join');
  if (dayFirst ? !number.ordinal && value === 1 && !joint : !number.ordinal || !joint) return 0;
  const month = monthAfter(reader, end);
  if (!month || month.meaning.name === 'short') return 0;
  const parts = { year: 0, month: month.meaning.value!, day: value, lastDay: 0, end: month.end };
  const date = withYear(reader, parts);
  return reader.add('date', token, number.start, date.end, valueOf(date));
}

/** A date with a month in words, or with the marks of Chinese, Japanese and Korean. */
function dateAt(reader: FactReader, start: number): DateParts | null {
  if (reader.isDigitAt(start))
    return markedDate(reader, start) ?? yearFirst(reader, start) ?? dayFirst(reader, start);
  const month = monthAt(reader, start);
  return month && monthFirst(reader, start, month);
}

function monthAt(reader: FactReader, start: number): Found | null {
  const month = reader.wordAt(start, 'month');
  return month && hasDateCapital(reader, start) ? month : null;
}

/** "6 July 2020", "6th of July", "6. Juli", "6 de julio de 2020", "10–12 May" */
function dayFirst(reader: FactReader, start: number): DateParts | null {
  const day = dayAt(reader, start);
  if (!day) return null;
  let { end } = day;
  let lastDay = 0;
  const range = rangeAfter(reader, end);
  if (range) {
    lastDay = range.value;
    end = range.end;
  }
  const month = monthAfter(reader, end);
  if (!month || (lastDay > 0 && lastDay <= day.value)) return null;
  const parts = { year: 0, month: month.meaning.value!, day: day.value, lastDay, end: month.end };
  return withYear(reader, parts);
}

export function monthAfter(reader: FactReader, end: number): Found | null {
  let at = reader.nextOverStop(end);
  // "6.Juli"
  if (reader.text[end] === '.' && at === end) at = end + 1;
  const joint = reader.wordAt(at, 'date-join');
  if (joint) at = reader.next(joint.end);
  return at < 0 ? null : monthAt(reader, at);
}

/** "July 6, 2020", "July 6", "July 2020", "July", "May 10–12" */
function monthFirst(reader: FactReader, start: number, month: Found): DateParts | null {
  const parts = { year: 0, month: month.meaning.value!, day: 0, lastDay: 0, end: month.end };
  const at = reader.nextOverStop(month.end);
  const day = at < 0 ? null : dayAt(reader, at);
  if (day) {
    const range = rangeAfter(reader, day.end);
    const lastDay = range && range.value > day.value ? range.value : 0;
    return withYear(reader, {
      ...parts,
      day: day.value,
      lastDay,
      end: range && lastDay > 0 ? range.end : day.end,
    });
  }
  const dated = withYear(reader, parts);
  if (dated.year > 0) return dated;
  const { name } = month.meaning;
  if (name === 'short') return null;
  if (name === 'doubtful' && !reader.wordBefore(start, 'month-lead')) return null;
  return parts;
}

/** "2024. szeptember 3-án", "2024 m. gegužės 3" */
function yearFirst(reader: FactReader, start: number): DateParts | null {
  const year = yearAt(reader, start);
  if (!year) return null;
  const at = reader.nextOverStop(year.end);
  const month = at < 0 || at === year.end ? null : monthAt(reader, at);
  if (!month) return null;
  const parts = {
    year: year.value,
    month: month.meaning.value!,
    day: 0,
    lastDay: 0,
    end: month.end,
  };
  const next = reader.nextOverStop(month.end);
  const day = next < 0 ? null : dayAt(reader, next);
  return day ? { ...parts, day: day.value, end: day.end } : parts;
}

/** "2024年9月3日", "9月3日", "9월 3일", "2024年" is left to the amounts. */
function markedDate(reader: FactReader, start: number): DateParts | null {
  const marks = reader.vocabulary.language?.numbers.dateMarks;
  if (!marks) return null;
  let at = start;
  const take = (mark: string, most: number): number => {
    const number = digitsAt(reader.text, at);
    if (!number || number.value > most) return 0;
    const end = reader.text[number.end] === ' ' ? number.end + 1 : number.end;
    if (!mark.includes(reader.text[end] ?? ' ')) return 0;
    at = end + 1;
    return number.value;
  };
  const skipSpace = (): void => {
    if (reader.text[at] === ' ') at++;
  };
  const [yearMark, monthMark, dayMark] = marks.split('|') as [string, string, string];
  const year = take(yearMark, LAST_YEAR);
  const afterYear = at;
  if (year > 0) skipSpace();
  const month = take(monthMark, MAX_MONTH);
  if (month === 0) return null;
  const afterMonth = at;
  skipSpace();
  const day = take(dayMark, MAX_DAY);
  const end = day > 0 ? at : afterMonth;
  return end > afterYear || year === 0 ? { year, month, day, lastDay: 0, end } : null;
}

/** "–12" and " to 12" after a day. */
function rangeAfter(reader: FactReader, end: number): { value: number; end: number } | null {
  const dash = /^[-\u2013\u2014]/.test(reader.text[end] ?? '') ? end + 1 : -1;
  const joint = dash < 0 ? reader.wordAfter(end, 'to', 'and') : null;
  const at = joint ? reader.next(joint.end) : dash;
  return at < 0 ? null : dayAt(reader, at);
}

/** A date with the year that may follow: ", 2020", " de 2020", " 2020". */
function withYear(reader: FactReader, parts: DateParts): DateParts {
  const gap = /^(?:[.,]? |, ?|\/)/.exec(reader.text.slice(parts.end, parts.end + 2))?.[0];
  if (gap === undefined) return parts;
  let at = parts.end + gap.length;
  const joint = reader.wordAt(at, 'date-join');
  if (joint) at = reader.next(joint.end);
  const year = at < 0 ? null : yearAt(reader, at);
  return year ? { ...parts, year: year.value, end: year.end } : parts;
}

export function dayAt(reader: FactReader, start: number): { value: number; end: number } | null {
  const day = digitsAt(reader.text, start);
  if (!day || day.end - start > 2 || day.value === 0 || day.value > MAX_DAY) return null;
  const end = endOfDay(reader.text, day.end);
  const next = reader.text[end];
  if (next === ':' || next === '%') return null;
  if ((next === '.' || next === ',') && /\d/.test(reader.text[end + 1] ?? '')) return null;
  return { value: day.value, end };
}

/** Behind "th" of "6th", "º" of "1º" and the like. */
function endOfDay(text: string, end: number): number {
  const next = text[end] ?? ' ';
  if (next < 'a') return end;
  const ending = /^(?:st|nd|rd|th|er|º|ª)(?![\p{L}])/u.exec(text.slice(end, end + 3));
  return end + (ending?.[0].length ?? 0);
}

export function yearAt(reader: FactReader, start: number): { value: number; end: number } | null {
  const year = digitsAt(reader.text, start);
  if (!year || year.end - start !== 4 || reader.isLetterAt(year.end)) return null;
  const value = yearOf(reader.language, year.value);
  return value > 0 ? { value, end: year.end } : null;
}

/** The year that four digits say in the language's calendar; 0 for none. */
export function yearOf(language: string, year: number): number {
  if (language === 'th' && year > LAST_YEAR && year < LAST_YEAR + BUDDHIST) return year - BUDDHIST;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

/** "1403/01/12": in Persian a year of the solar calendar. */
export const isSolarYear = (language: string, year: number): boolean =>
  language === 'fa' && year >= FIRST_SOLAR && year <= LAST_SOLAR;

/** "2024-09-03", "03.09.2024", "9/3/2024" (two readings), "3/9/24" */
function numericDate(reader: FactReader, start: number): { value: string; end: number } | null {
  const { text } = reader;
  const first = digitsAt(text, start);
  const mark = first ? (text[first.end] ?? '') : '';
  if (!first || mark === '' || !'-./'.includes(mark)) return null;
  const second = digitsAt(text, first.end + 1);
  if (!second || text[second.end] !== mark) return null;
  const third = digitsAt(text, second.end + 1);
  if (!third || /^[-./]\d/.test(text.slice(third.end, third.end + 2))) return null;
  const { end } = third;
  if (first.end - start === 4)
    return reading(first.value, second.value, third.value, end, reader.language);
  const length = end - second.end - 1;
  if (length !== 4 && (length !== 2 || mark === '-')) return null;
  const year = length === 2 ? THIS_CENTURY + third.value : third.value;
  const dayMonth = reading(year, second.value, first.value, end, reader.language);
  const monthDay = reading(year, first.value, second.value, end, reader.language);
  if (reader.vocabulary.language?.dates.order !== 'mdy' || mark !== '/') return dayMonth ?? null;
  if (!dayMonth || !monthDay || first.value === second.value) return monthDay ?? dayMonth;
  return { value: `${monthDay.value}|${dayMonth.value}`, end };
}

function reading(
  year: number,
  month: number,
  day: number,
  end: number,
  language: string,
): { value: string; end: number } | null {
  const ours = yearOf(language, year);
  if (isSolarYear(language, year) && month > 0 && month <= MAX_MONTH && day > 0 && day <= MAX_DAY)
    return { value: `sh:${year}-${pad(month)}-${pad(day)}`, end };
  if (ours === 0 || month === 0 || month > MAX_MONTH || day === 0 || day > MAX_DAY) return null;
  return { value: `${ours}-${pad(month)}-${pad(day)}`, end };
}

export function digitsAt(text: string, start: number): { value: number; end: number } | null {
  let value = 0;
  let end = start;
  for (; end < text.length && end - start < 5; end++) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit < 0) break;
    value = 10 * value + digit;
  }
  return end > start && end - start < 5 ? { value, end } : null;
}

function valueOf(parts: DateParts): string {
  const head = parts.year === 0 ? '-' : String(parts.year);
  const month = `${head}-${pad(parts.month)}`;
  if (parts.day === 0) return month;
  const first = `${month}-${pad(parts.day)}`;
  return parts.lastDay === 0 ? first : `${first}..${month}-${pad(parts.lastDay)}`;
}

export function pad(number: number): string {
  return String(number).padStart(2, '0');
}
