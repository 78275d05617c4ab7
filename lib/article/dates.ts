import type { DateClaim } from '../core/article';

type Moment = Pick<DateClaim, 'at' | 'precision'>;

const MONTHS: readonly (readonly string[])[] = [
  [
    'jan',
    'january',
    'januar',
    'jänner',
    'janvier',
    'janv',
    'enero',
    'ene',
    'gennaio',
    'janeiro',
    'januari',
    'stycznia',
    'января',
    'styczeń',
  ],
  [
    'feb',
    'february',
    'februar',
    'février',
    'fév',
    'févr',
    'fevrier',
    'febrero',
    'febbraio',
    'fevereiro',
    'februari',
    'lutego',
    'февраля',
  ],
  ['mar', 'march', 'märz', 'maerz', 'mrz', 'mars', 'marzo', 'março', 'maart', 'marca', 'марта'],
  ['apr', 'april', 'avril', 'avr', 'abril', 'abr', 'aprile', 'kwietnia', 'апреля'],
  ['may', 'mai', 'mayo', 'maggio', 'maio', 'mei', 'maja', 'мая'],
  ['jun', 'june', 'juni', 'juin', 'junio', 'giugno', 'junho', 'czerwca', 'июня'],
  ['jul', 'july', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'julho', 'lipca', 'июля'],
  ['aug', 'august', 'août', 'aout', 'agosto', 'ago', 'augustus', 'sierpnia', 'августа'],
  [
    'sep',
    'sept',
    'september',
    'septembre',
    'septiembre',
    'settembre',
    'setembro',
    'września',
    'сентября',
  ],
  [
    'oct',
    'october',
    'okt',
    'oktober',
    'octobre',
    'octubre',
    'ottobre',
    'outubro',
    'października',
    'октября',
  ],
  ['nov', 'november', 'novembre', 'noviembre', 'novembro', 'listopada', 'ноября'],
  [
    'dec',
    'december',
    'dez',
    'dezember',
    'décembre',
    'déc',
    'decembre',
    'diciembre',
    'dic',
    'dicembre',
    'dezembro',
    'grudnia',
    'декабря',
  ],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const MONTH = `(${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const ISO =
  /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T\s_]{1,2}(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/iu;
const MONTH_FIRST = new RegExp(
  `\\b${MONTH}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  'iu',
);
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]+(?:de\\s+)?${MONTH}(?![\\p{L}])\\.?,?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})`,
  'iu',
);
const POINTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d)/u;
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/u;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?/u;
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const IN_URL =
  /[/_-](19\d{2}|20\d{2})[/_-](0?[1-9]|1[0-2])(?:[/_-](0?[1-9]|[12]\d|3[01]))?(?=[/_.-]|$)/u;
const IN_URL_COMPACT = /[/_-](20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/u;

/** Nothing on the web is older. */
const FIRST_YEAR = 1990;
/** A date this far ahead of the clock is a mistake, or an event; in milliseconds. */
const FUTURE = 36 * 3_600_000;

/**
 * The first date in a string, in the words of several languages. `monthFirst` reads
 * 07/06/2020 the American way. Null when there is none. A time without its zone says no
 * more than its day.
 */
export function parseDate(raw: string, monthFirst = true): Moment | null {
  const text = raw.trim();
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const compact = COMPACT.exec(text);
  if (compact) return day(compact[1], compact[2], compact[3]);
  const east = EAST_ASIAN.exec(text) ?? YEAR_FIRST.exec(text);
  if (east) return day(east[1], east[2], east[3]);
  return fromWords(text) ?? fromFigures(text, monthFirst) ?? fromLibrary(text);
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

function fromWords(text: string): Moment | null {
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return day(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(text);
  return dayFirst ? day(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]) : null;
}

function fromFigures(text: string, monthFirst: boolean): Moment | null {
  const pointed = POINTED.exec(text);
  if (pointed) {
    const year = pointed[3]!.length === 2 ? `20${pointed[3]}` : pointed[3];
    return day(year, pointed[2], pointed[1]);
  }
  const slashed = SLASHED.exec(text);
  if (!slashed) return null;
  const [first, second] = [Number(slashed[1]), Number(slashed[2])];
  const american = first <= 12 && (monthFirst || second > 12);
  return american
    ? day(slashed[3], slashed[1], slashed[2])
    : day(slashed[3], slashed[2], slashed[1]);
}

/** RFC 2822 and a script's own toString, with their zones. */
function fromLibrary(text: string): Moment | null {
  if (!/^[A-Z][a-z]{2},?\s.*(?:GMT|UTC|[+-]\d{4})/u.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time)
    ? null
    : { at: `${new Date(time).toISOString().slice(0, 16)}Z`, precision: 'minute' };
}

function monthOf(name: string | undefined): string {
  return String(MONTH_OF.get(name?.toLowerCase() ?? '') ?? 0);
}

function day(year?: string, month?: string, date?: string): Moment | null {
  const [y, m, d] = [Number(year), Number(month), Number(date)];
  if (!(y >= FIRST_YEAR && y < 2100 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)))
    return null;
  return {
    at: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    precision: 'day',
  };
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The date that an address carries: /2020/07/06/ or /2020/07/. */
export function dateInUrl(url: string): Moment | null {
  const compact = IN_URL_COMPACT.exec(url);
  if (compact) return day(compact[1], compact[2], compact[3]);
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
