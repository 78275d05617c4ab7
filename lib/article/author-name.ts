import { LANGUAGES } from '../language';
import type { Bylines } from '../language/sections/bylines';
import { withoutEnd } from '../text/ends';
import { foldLine, furnitureOfLine } from '../text/furniture';
import { isAgency, isListedOutlet } from '../text/outlets';
import { datesIn, foldDateLine } from './dates';
import { decodeEntities } from './entities';
import { printable } from './page-reader';

/** Longest byline that is believed, in UTF-16 units. */
export const MAX_BYLINE_CHARS = 120;
/** Longest line that is cleaned to one: dates and roles may follow the name. */
const MAX_RAW_CHARS = 400;
/** From so many letters on a word for "by" is no part of a name, however it is printed. */
const LONG_BY = 4;
/** A word in lower case that ends what stood before a date is no longer: "on", "le", "um". */
const SMALL_END = / \p{Ll}{1,3}$/u;
/** Parts of a name that are looked at. */
const MAX_PARTS = 12;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The longest first, as an alternative of an expression; a star is any ending. */
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replace(/\\\*/gu, '\\p{L}{0,12}'))
    .join('|');

const ofAll = (list: (bylines: Bylines) => string): string[] =>
  LANGUAGES.flatMap(({ bylines }) => list(bylines).split('|'));

/** Small words inside names. */
const PARTICLES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ speech, names }) => `${speech.particles} ${names.joiners}`.split(/\s+/u)),
);

/** Every wording that stands before an author's name: "by", "von", "作者". */
export const BY_WORDS = [...new Set(LANGUAGES.flatMap(({ dates }) => dates.by))];
/** "Published", "Updated": may stand before the word for "by", and before a date. */
export const LABELS = [
  ...new Set(LANGUAGES.flatMap(({ dates }) => [...dates.published, ...dates.updated])),
];

const isLong = (by: string): boolean => by.length >= LONG_BY || !/[a-z]/u.test(by);
/** "Written by", "von", "Autor:", "作者：" — with a space or a colon behind it. */
const LEAD_IN = new RegExp(
  `^(?:${anyOf([...BY_WORDS.filter(isLong), ...ofAll(({ posts }) => posts)])})(?: ?[:：=] ?| )`,
  'iu',
);
/** Short ones are parts of names too: with a capital they lead a full name, or are of one ("Di Stefano"). */
const SHORT_LEAD_IN = new RegExp(
  `^(?:${anyOf(BY_WORDS.filter((by) => !isLong(by)))})(?: ?[:：=] ?| )`,
  'iu',
);
/** The same, with nothing before the name: "ByOrla Venning". Not of a word that is part of names. */
const GLUED = new RegExp(
  `^(?:${anyOf(
    BY_WORDS.filter((by) => !/[ \u0300-\u{10ffff}]/u.test(by) && !PARTICLES.has(by)).map(
      (by) => by.slice(0, 1).toUpperCase() + by.slice(1),
    ),
  )})(?=\\p{Lu}\\p{Ll})`,
  'u',
);
/** Two words with a capital: a full name. */
const FULL = /^\p{Lu}[^ ,]{0,40} (?:\p{Ll}{1,4} ){0,2}\p{Lu}/u;
/** A label before the word for "by": "Posted by". */
const LABEL = new RegExp(`^(?:${anyOf(LABELS)})(?: ?[:：] ?| )`, 'iu');
/** What parts a byline from other things. */
const AFTER = /\s[|•·–—]|[|•·]| @|\d{1,2}[./:]\d|\s\d{4}(?!\d)/u;
/** The buttons that a page prints behind a name. */
const BUTTONS = new RegExp(
  `(?<!\\p{L})(?:${anyOf(ofAll(({ buttons }) => buttons))})(?!\\p{L})`,
  'iu',
);
/** Degrees and generations, which all languages share, and addresses. */
const DEGREE =
  /^(?:ph\.? ?d|m\.? ?d|dr|m\.? ?a|b\.? ?a|m\.? ?sc|b\.? ?sc|mba|jd|llm|esq|rn|jr|sr|[a-z\d-]{2,30}\.[a-z]{2,6})\.?$/iu;
const ROLES = anyOf(ofAll(({ roles }) => roles));
const ROLE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ROLES})(?![\\p{L}\\p{M}])`, 'iu');
/** Offices that are printed before a name, also as the end of a compound. */
const ROLE_BEFORE = new RegExp(
  `^(?:[\\p{L}-]{1,30}[ -])?(?:${ROLES}) (?=\\p{Lu}[^ ]{0,30} \\p{Lu})`,
  'iu',
);
const NOBODY = new Set(ofAll(({ nobody }) => nobody).map(foldLine));
const WEEKDAYS = anyOf(
  LANGUAGES.flatMap(({ dates }) => dates.weekdays)
    .flatMap((names) => names.split('|'))
    .filter((name) => name.length > 3),
);
const FULL_WEEKDAY = new RegExp(`[,.]? (?:${WEEKDAYS})[.,]?$`, 'iu');
const LABEL_END = new RegExp(`[\\s,](?:${anyOf(LABELS)})[:：]?$`, 'iu');

/** Whose page it is: by name, and by host. */
export interface OwnHouse {
  outlet: string | null;
  host: string | null;
}

/**
 * "By Jane Doe, CNN | July 6" → "Jane Doe"; null for what is no name: addresses, the outlet,
 * "admin". Behind a name that is printed on the page buttons may stand. Linear: each part is
 * looked for from one place.
 */
export function cleanName(raw: string, own: OwnHouse, isPrinted = false): string | null {
  let name = printable(decodeEntities(raw.slice(0, MAX_RAW_CHARS))).replace(/^[\s|:]+/u, '');
  if (/^https?:|^\/|^@|[<>{}]/u.test(name)) return null;
  name = withoutLead(name);
  name = withoutDate(withoutMail(name));
  for (const after of isPrinted ? [AFTER, BUTTONS] : [AFTER]) {
    const at = name.search(after);
    if (at >= 0) name = withoutSmallEnd(name.slice(0, at));
  }
  name = withoutEnd(name.replace(FULL_WEEKDAY, ''), ',;:/|-–—(').replace(/^[\s,;:/|•·–—-]+/u, '');
  name = withoutHouses(name, own);
  return isSomebody(name, own) ? name : null;
}

/** Labels, dates and words for "by", as often as they follow one another: "Posted | May 2 | By". */
function withoutLead(line: string): string {
  let name = line;
  for (let round = 0; round < MAX_LEADS; round++) {
    const before = name;
    name = withoutBy(withoutDateBefore(name.replace(LEADING_MARKS, ''))).replace(LABEL, '');
    if (name === before) break;
  }
  return name.replace(LEADING_MARKS, '').replace(ROLE_BEFORE, '');
}

const MAX_LEADS = 4;
const LEADING_MARKS = /^[\s|:,•·–—-]{1,20}/u;

/** In lower case, or a word that is part of no names. */
const isByItself = (lead: string): boolean =>
  /^\p{Ll}/u.test(lead) ||
  !PARTICLES.has(
    lead
      .trim()
      .replace(/[:：=]$/u, '')
      .trim()
      .toLowerCase(),
  );

const withoutBy = (name: string): string =>
  name
    .replace(LEAD_IN, '')
    .replace(SHORT_LEAD_IN, (lead, at: number, whole: string) =>
      isByItself(lead) || FULL.test(whole.slice(at + lead.length)) ? '' : lead,
    )
    .replace(GLUED, '');

function withoutDateBefore(name: string): string {
  if (!/^\d|^\p{L}{2,12}[.,]? \d/u.test(name)) return name;
  const line = foldDateLine(name);
  const first = line.length === name.length ? datesIn(line, ANY)[0] : undefined;
  return first?.start === 0 ? name.slice(first.end) : name;
}

function isSomebody(name: string, own: OwnHouse): boolean {
  if (name.length < 2 || name.length > MAX_BYLINE_CHARS || !/\p{L}/u.test(name)) return false;
  const folded = foldLine(name);
  const outlet = own.outlet === null ? '' : foldLine(own.outlet);
  if (NOBODY.has(folded) || folded === outlet) return false;
  if (own.host !== null && folded.replace(/ /gu, '.') === own.host) return false;
  return furnitureOfLine(name) !== 'credit-line';
}

function withoutMail(name: string): string {
  const at = name.indexOf('@');
  if (at < 0) return name;
  return name.slice(0, Math.max(0, name.lastIndexOf(' ', at)));
}

/** A name ends where a date begins. */
function withoutDate(name: string): string {
  const line = foldDateLine(name);
  const first = line.length === name.length ? datesIn(line, ANY)[0] : undefined;
  if (first === undefined) return name;
  const before = withoutEnd(name.slice(0, first.start), ',;:/|-–—(.').replace(FULL_WEEKDAY, '');
  return withoutEnd(withoutSmallEnd(before), ',;:/|-–—(');
}

/** What led to a date or a time that was cut: "on", "um", "published". */
function withoutSmallEnd(name: string): string {
  return name.trimEnd().replace(LABEL_END, '').replace(SMALL_END, '');
}

const ANY = { monthFirst: false, language: 'en' };

/** Degrees, offices, agencies and the site's own name, parted by commas, are not of a name. */
function withoutHouses(name: string, { outlet }: OwnHouse): string {
  const parts = name.split(/\s?[,/]\s/u).slice(0, MAX_PARTS);
  const own = outlet === null ? '' : foldLine(outlet);
  const isOther = (part: string): boolean =>
    DEGREE.test(part) ||
    ROLE.test(part) ||
    isAgency(part) ||
    isListedOutlet(part) ||
    isListedOutlet(part.split(' ')[0]!) ||
    (own !== '' && foldLine(part) === own);
  const kept = parts.filter((part, i) => i === 0 || !isOther(part));
  return kept.length === parts.length ? name : kept.join(', ');
}

/** Words between the last two names of a list: "and", "und", "et". */
const AND = new RegExp(
  ` (?:${anyOf(LANGUAGES.flatMap(({ numbers }) => numbers.and.split('|')).filter((word) => word !== ''))}) | & |[,;/] ?| \\+ `,
  'iu',
);
const AND_ALL = new RegExp(AND.source, 'giu');

/** The names that a byline lists, folded. */
export function namesIn(byline: string): string[] {
  return byline
    .split(AND_ALL)
    .map(foldLine)
    .filter((name) => name !== '');
}

/** True for names in a line: each of a few words with capitals, where its script has them. */
export function areNames(byline: string): boolean {
  const parts = byline.split(AND_ALL).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isName);
}

const MAX_NAME_WORDS = 5;

function isName(part: string): boolean {
  const words = part.trim().split(' ');
  if (words.length > MAX_NAME_WORDS) return false;
  const first = words[0]!.toLowerCase().replace(/[.,]$/u, '');
  if (CALENDAR.has(first)) return false;
  return words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLES.has(word));
}

/** Two words in lower case that are no part of names, or a day to begin with: "Monday the council wants". */
export function isSentence(line: string): boolean {
  const words = line.split(' ');
  const [first = '', second = ''] = words;
  const small = words.filter((word) => /^\p{Ll}{3}/u.test(word) && !PARTICLES.has(word));
  // "April Venning" is a name: days and months are given names too.
  const isDay = CALENDAR.has(first.toLowerCase()) && !/^\p{Lu}/u.test(second);
  return small.length > 1 || isDay;
}

const CALENDAR = new Set(
  LANGUAGES.flatMap(({ dates }) => [...dates.weekdays, ...dates.months])
    .flatMap((names) => names.split('|'))
    .filter((name) => name.length > 3),
);
