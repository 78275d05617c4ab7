import type { DateClaim } from '../core/article';
import { dayOf, fromPersian } from '../text/calendars';
import { dateWordsOf, type DateWords } from './date-words';

export type Moment = Pick<DateClaim, 'at' | 'precision'>;

/** A date and where it stands in the text that was searched, folded by `foldDateLine`. */
export interface FoundDate {
  moment: Moment;
  start: number;
  end: number;
}

/** Longest text that is searched for a date, in UTF-16 units: a longer one is no date line. */
const MAX_CHARS = 400;

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[t _]{1,2}(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d{1,9})?)? ?(z|utc|gmt|[+-]\d{2}:?\d{2})?)?(?!\d)/gu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?\d{4,6})?(?!\d)/gu;
const EAST_ASIAN = /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일号號]/gu;
const YEAR_FIRST = /(?<!\d)(\d{4})([/.-]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/gu;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/gu;
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})(?![\d.:])/gu;
const IN_URL =
  /[/_-](19\d{2}|20\d{2})[/_-](0?[1-9]|1[0-2])(?:[/_-](0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/u;
const IN_URL_COMPACT = /[/_-](20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

const IN_URL_WORDS = /\/(19\d{2}|20\d{2})\/([a-z]{3,9})\/(0?[1-9]|[12]\d|3[01])(?=[/.]|$)/u;
const IN_URL_DAY_FIRST = /\/(0?[1-9]|[12]\d|3[01])([.-])(0?[1-9]|1[0-2])\2(20\d{2})(?=[/.]|$)/u;

/** A date this far ahead of the clock is a mistake, or an event; in milliseconds. */
const FUTURE = 36 * 3_600_000;

/** How the page writes dates. */
export interface DateStyle {
  /** Reads 07/06/2020 the American way. */
  monthFirst: boolean;
  /** Whose months are tried first; "" for none. */
  language: string;
}
const AMERICAN: DateStyle = { monthFirst: true, language: 'en' };

/**
 * The first date in a string, in the words, digits and calendars of every supported language;
 * null when there is none. A time without its zone says no more than its day.
 */
export function parseDate(raw: string, style: DateStyle = AMERICAN): Moment | null {
  return fromLibrary(raw.trim()) ?? datesIn(foldDateLine(raw), style)[0]?.moment ?? null;
}

/** Lower case, our own digits, single spaces, no marks of direction: as dates are searched in. */
export function foldDateLine(raw: string): string {
  return raw
    .slice(0, MAX_CHARS)
    .normalize('NFC')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\u200e\u200f\u061c\u00ad]/gu, '')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .replace(/İ/gu, 'i')
    .toLowerCase()
    .trim();
}

/** Digits of all scripts stand in tens, each from nought. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}

/** Every date in a folded line, in its order. */
export function datesIn(line: string, style: DateStyle): FoundDate[] {
  if (!/\d/u.test(line)) return [];
  const found: FoundDate[] = [];
  const read = (pattern: RegExp, momentOf: (match: RegExpExecArray) => Moment | null): void => {
    for (const match of line.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const moment = momentOf(match);
      if (moment !== null) found.push({ moment, start, end });
    }
  };
  read(ISO, fromIso);
  read(COMPACT, ([, year, month, date]) => day(year, month, date));
  read(EAST_ASIAN, ([, year, month, date]) => day(year, month, date));
  for (const code of [style.language, 'en', '']) {
    // Whoever reads all languages asks the page's own first: "mar" is March, or Tuesday.
    if (code === '' && found.length > 0) break;
    const words = dateWordsOf(code);
    for (const pattern of words?.patterns ?? []) {
      read(pattern, (match) => fromWords(match, words!));
    }
  }
  read(
    YEAR_FIRST,
    ([, year, , month, date]) => day(year, month, date) ?? solarDay(year, month, date),
  );
  read(YEAR_LAST, (match) => fromFigures(match, style.monthFirst));
  read(SHORT_YEAR, ([, date, month, year]) => day(`20${year}`, month, date));
  return found.sort((a, b) => a.start - b.start);
}

function fromIso(match: RegExpExecArray): Moment | null {
  const [, year, month, date, hour, minute, zone] = match;
  const plain = day(year, month, date);
  if (plain === null || hour === undefined || zone === undefined || Number(hour) > 23) return plain;
  return { at: `${plain.at}T${hour}:${minute}${offset(zone)}`, precision: 'minute' };
}

function offset(zone: string): string {
  if (/^(?:z|utc|gmt|[+-]00:?00)$/iu.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

function fromWords({ groups }: RegExpExecArray, words: DateWords): Moment | null {
  const { day: date, month: name = '', year } = groups ?? {};
  const month = String(words.monthOf(name));
  return words.isSolar(name) ? solarDay(year, month, date) : day(year, month, date);
}

function fromFigures(match: RegExpExecArray, monthFirst: boolean): Moment | null {
  const [, first, mark, second, year] = match;
  const american = mark !== '.' && (monthFirst || Number(second) > 12) && Number(first) <= 12;
  return american ? day(year, first, second) : day(year, second, first);
}

/** RFC 2822 and a script's own toString, with their zones. */
function fromLibrary(text: string): Moment | null {
  if (text.length > MAX_CHARS) return null;
  if (!/^[A-Z][a-z]{2},?\s[^:]{5,20}:\d\d(?::\d\d)? (?:GMT|UTC|[+-]\d{4})/u.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time)
    ? null
    : { at: `${new Date(time).toISOString().slice(0, 16)}Z`, precision: 'minute' };
}

const two = (value: number): string => String(value).padStart(2, '0');

function day(year?: string, month?: string, date?: string): Moment | null {
  return printed(dayOf(Number(year), Number(month), Number(date)));
}

function solarDay(year?: string, month?: string, date?: string): Moment | null {
  return printed(fromPersian(Number(year), Number(month), Number(date)));
}

function printed(found: ReturnType<typeof dayOf>): Moment | null {
  if (found === null) return null;
  return { at: `${found.year}-${two(found.month)}-${two(found.day)}`, precision: 'day' };
}

/** The date that an address carries: /2020/07/06/, /2020/jul/06/, /06-07-2020 or /2020/07/. */
export function dateInUrl(url: string): Moment | null {
  const compact = IN_URL_COMPACT.exec(url);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const dayFirst = IN_URL_DAY_FIRST.exec(url);
  if (dayFirst) return day(dayFirst[4], dayFirst[3], dayFirst[1]);
  const words = IN_URL_WORDS.exec(url);
  const month = words === null ? 0 : dateWordsOf('en')!.monthOf(words[2]!);
  if (month > 0) return day(words![1], String(month), words![3]);
  return dateInFolders(url);
}

function dateInFolders(url: string): Moment | null {
  const match = IN_URL.exec(url);
  if (!match) return null;
  if (match[3] !== undefined) return day(match[1], match[2], match[3]);
  const month = day(match[1], match[2], '1');
  return month && { at: month.at.slice(0, 7), precision: 'month' };
}

/** False for a date that lies ahead of the clock (milliseconds since 1970). */
export function isPast(moment: Moment, now: number): boolean {
  const time = Date.parse(moment.at);
  return !Number.isNaN(time) && time <= now + FUTURE;
}
