import { dayAt, digitsAt, FIRST_SOLAR, LAST_SOLAR, pad } from './dates';
import type { FactReader, Found } from './fact-reader';

/** What the values of these calendars begin with (value.ts). */
type Calendar = 'ah' | 'sh';

/**
 * Dates of the lunar and the solar calendar of Islam, in the calendar that they are printed
 * in: "12 رمضان 1445 هـ" → ah:1445-09-12, "۱۲ فروردین ۱۴۰۳" → sh:1403-01-12, "1445 هـ" →
 * ah:1445, in Persian "۱۴۰۲" → sh:1402. Returns the token after it, or 0. O(length).
 */
export function readCalendarDate(reader: FactReader, token: number): number {
  const { dates } = reader.vocabulary.language ?? {};
  if (!dates?.eras) return 0;
  const start = reader.tokens.starts[token]!;
  const day = dayAt(reader, start);
  const month = monthAt(reader, day ? reader.next(day.end) : start);
  if (month && (day || !reader.isDigitAt(start))) return addDate(reader, token, start, day, month);
  const year = yearAt(reader, start);
  if (!year) return 0;
  const era = eraAfter(reader, year.end);
  // Two figures behind it: a day of it, or a sum.
  const isSolar = era === null && dates.solarMonths !== undefined && !isCounted(reader, year.end);
  if (!era && !isSolar) return 0;
  const calendar = era ? calendarOf(era) : 'sh';
  return reader.add('date', token, start, era?.end ?? year.end, `${calendar}:${year.value}`);
}

function addDate(
  reader: FactReader,
  token: number,
  start: number,
  day: { value: number } | null,
  month: Found,
): number {
  const at = reader.next(month.end);
  const year = at < 0 ? null : yearAt(reader, at);
  const era = eraAfter(reader, year?.end ?? month.end);
  // "دی", "مهر" are other words too.
  if (!day && !year) return 0;
  const calendar: Calendar = month.meaning.role === 'lunar-month' ? 'ah' : 'sh';
  const value = `${calendar}:${year?.value ?? '-'}-${pad(month.meaning.value!)}`;
  const end = era?.end ?? year?.end ?? month.end;
  return reader.add('date', token, start, end, day ? `${value}-${pad(day.value)}` : value);
}

function monthAt(reader: FactReader, at: number): Found | null {
  return at < 0 ? null : reader.wordAt(at, 'solar-month', 'lunar-month');
}

function yearAt(reader: FactReader, at: number): { value: number; end: number } | null {
  const year = digitsAt(reader.text, at);
  if (!year || year.value < FIRST_SOLAR || year.value > LAST_SOLAR) return null;
  const after = reader.text[year.end] ?? ' ';
  const isPart = /[-/.,٫٬%٪]/.test(after) && reader.isDigitAt(year.end + 1);
  return isPart || year.end - at !== 4 ? null : year;
}

/** "هـ" and its like right behind a date, with a dot or bracket no more. */
function eraAfter(reader: FactReader, end: number): Found | null {
  return reader.wordAfter(end, 'lunar-era', 'solar-era');
}

const calendarOf = ({ meaning }: Found): Calendar => (meaning.role === 'lunar-era' ? 'ah' : 'sh');

/** A year that counts something is none: "۱۴۰۰ تن". */
function isCounted(reader: FactReader, end: number): boolean {
  return reader.wordAfter(end, 'unit', 'currency', 'scale', 'percent', 'points') !== null;
}
