import type { FactReader } from './fact-reader';

/** Words before which a month that is also a word ("may", "march") is the month. */
const MONTH_LEADS = new Set(
  'in since until by last next early late mid from this of during before after'.split(' '),
);
const MONTH_JOINERS = new Set(['of', 'de', 'del']);
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const MAX_DAY = 31;

/**
 * Dates, absolute and relative: "6 July 2020" → 2020-07-06, "July 6" → --07-06, "July 2020"
 * → 2020-07, "2015" → 2015, "1990s" → 1990s, "Monday" → mon, "last week" → -1w, "today" →
 * 0d, "three years ago" → -3y. Returns the token after the date, or 0 when none begins here.
 */
export function readDate(reader: FactReader, token: number): number {
  if (reader.isDigit(token)) return readIsoDate(reader, token) || readDayFirst(reader, token);
  const word = reader.word(token);
  switch (word?.kind) {
    case 'month':
      return readMonth(reader, token, word.month, word.alsoWord === true);
    case 'weekday':
      if (!isCapital(reader, token) && reader.language === 'en') return 0;
      return keep(reader, token, token + 1, word.day);
    case 'day':
      return keep(reader, token, token + 1, word.value);
    case 'shift':
      return readShift(reader, token, word.step);
    case 'unit':
      return readShiftAfter(reader, token);
    default:
      return 0;
  }
}

function keep(reader: FactReader, from: number, to: number, value: string): number {
  reader.add('date', from, to, value);
  return to;
}

function isCapital(reader: FactReader, token: number): boolean {
  const first = reader.printed(token).charAt(0);
  return first !== first.toLowerCase();
}

/** "2020-07-06" */
function readIsoDate(reader: FactReader, token: number): number {
  const to = token + 3;
  if (to > reader.count) return 0;
  const start = reader.tokens.starts[token]!;
  const printed = reader.text.slice(start, reader.tokens.ends[to - 1]);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(printed);
  return iso ? keep(reader, token, to, iso[0]) : 0;
}

/** "6 July 2020", "6th of July", "6. Juli", "6 de julio de 2020" */
function readDayFirst(reader: FactReader, token: number): number {
  const day = dayOf(reader, token);
  if (day === 0) return 0;
  let next = token + 1;
  if (!/^\.?\s$/.test(reader.gapBefore(next))) return 0;
  if (MONTH_JOINERS.has(reader.lower(next))) next++;
  const month = reader.word(next);
  if (month?.kind !== 'month') return 0;
  return withYear(reader, token, next + 1, month.month, day);
}

/** "July 6, 2020", "July 6", "July 2020", "July" */
function readMonth(reader: FactReader, token: number, month: number, alsoWord: boolean): number {
  if (!isCapital(reader, token) && reader.language !== 'fr' && reader.language !== 'es') return 0;
  const gap = reader.gapBefore(token + 1);
  const day = /^\.?\s$/.test(gap) ? dayOf(reader, token + 1) : 0;
  if (day > 0) return withYear(reader, token, token + 2, month, day);
  const to = withYear(reader, token, token + 1, month, 0, false);
  if (to > token + 1) return withYear(reader, token, token + 1, month, 0);
  if (alsoWord && (!MONTH_LEADS.has(reader.lower(token - 1)) || isAbbreviated(reader, token))) {
    return 0;
  }
  return keep(reader, token, token + 1, `--${pad(month)}`);
}

function isAbbreviated(reader: FactReader, token: number): boolean {
  return reader.printed(token).length < 4 && reader.lower(token) !== 'may';
}

/** A date that ends before `to`, with the year that may follow; keeps it unless told not to. */
function withYear(
  reader: FactReader,
  from: number,
  to: number,
  month: number,
  day: number,
  keeps = true,
): number {
  let yearAt = to;
  if (MONTH_JOINERS.has(reader.lower(yearAt))) yearAt++;
  const year = /^,?\s$/.test(reader.gapBefore(yearAt)) ? yearOf(reader, yearAt) : '';
  const end = year === '' ? to : yearAt + 1;
  if (keeps) {
    const head = year === '' ? '-' : year;
    keep(reader, from, end, `${head}-${pad(month)}${day > 0 ? `-${pad(day)}` : ''}`);
  }
  return end;
}

function dayOf(reader: FactReader, token: number): number {
  if (!reader.isDigit(token)) return 0;
  const day = /^(\d{1,2})(?:st|nd|rd|th|er)?$/i.exec(reader.printed(token));
  const value = day ? Number(day[1]) : 0;
  return value <= MAX_DAY ? value : 0;
}

/** The four digits of a year, or ''. */
export function yearOf(reader: FactReader, token: number): string {
  if (!reader.isDigit(token)) return '';
  const printed = reader.printed(token);
  if (!/^\d{4}$/.test(printed)) return '';
  const year = Number(printed);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? printed : '';
}

/** "last week", "this year", "next Monday", "past two years" is no date */
function readShift(reader: FactReader, token: number, step: -1 | 0 | 1): number {
  const next = reader.word(token + 1);
  if (!reader.follows(token + 1)) return 0;
  if (next?.kind === 'weekday') return keep(reader, token, token + 2, next.day);
  if (next?.kind === 'month') return keep(reader, token, token + 2, `--${pad(next.month)}`);
  if (next?.kind !== 'unit' || next.period === undefined || next.period === 'h') return 0;
  const isPlural = /s$/.test(reader.lower(token + 1)) && reader.language === 'en';
  return isPlural ? 0 : keep(reader, token, token + 2, shifted(step, next.period));
}

/** "la semaine dernière", "el año pasado" */
function readShiftAfter(reader: FactReader, token: number): number {
  if (reader.language !== 'fr' && reader.language !== 'es') return 0;
  const unit = reader.word(token);
  const shift = reader.word(token + 1);
  if (unit?.kind !== 'unit' || unit.period === undefined || shift?.kind !== 'shift') return 0;
  return keep(reader, token, token + 2, shifted(shift.step, unit.period));
}

function shifted(step: number, period: string): string {
  return `${step > 0 ? '+' : ''}${step}${period}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
