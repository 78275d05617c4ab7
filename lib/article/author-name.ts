import { withoutEnd } from '../text/ends';
import { foldLine, furnitureOfLine } from '../text/furniture';
import { isAgency, isListedOutlet } from '../text/outlets';
import { authorWords } from './author-words';
import { datesIn, foldDateLine } from './dates';
import { decodeEntities } from './entities';
import { printable } from './page-reader';

/** Longest byline that is believed, in UTF-16 units. */
export const MAX_BYLINE_CHARS = 120;
/** Longest line that is cleaned to one: dates and roles may follow the name. */
const MAX_RAW_CHARS = 400;
/** A word in lower case that ends what stood before a date is no longer: "on", "le", "um". */
const SMALL_END = / \p{Ll}{1,3}$/u;
/** Parts of a name that are looked at. */
const MAX_PARTS = 12;

/** Two words with a capital: a full name. */
const FULL = /^\p{Lu}[^ ,]{0,40} (?:\p{Ll}{1,4} ){0,2}\p{Lu}/u;
/** What parts a byline from other things. */
const AFTER = /\s[|•·–—]|[|•·]| @|\d{1,2}[./:]\d|\s\d{4}(?!\d)/u;
/** Degrees and generations, which all languages share, and addresses. */
const DEGREE =
  /^(?:ph\.? ?d|m\.? ?d|dr|m\.? ?a|b\.? ?a|m\.? ?sc|b\.? ?sc|mba|jd|llm|esq|rn|jr|sr|[a-z\d-]{2,30}\.[a-z]{2,6})\.?$/iu;

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
  for (const after of isPrinted ? [AFTER, authorWords().buttons] : [AFTER]) {
    const at = name.search(after);
    if (at >= 0) name = withoutSmallEnd(name.slice(0, at));
  }
  name = withoutEnd(name.replace(authorWords().weekdayEnd, ''), ',;:/|-–—(').replace(
    /^[\s,;:/|•·–—-]+/u,
    '',
  );
  name = withoutHouses(withoutWhere(withoutAgency(withoutGlued(name))), own);
  return isSomebody(name, own) ? name : null;
}

/** Labels, dates and words for "by", as often as they follow one another: "Posted | May 2 | By". */
function withoutLead(line: string): string {
  let name = line;
  for (let round = 0; round < MAX_LEADS; round++) {
    const before = name;
    name = withoutBy(withoutDateBefore(name.replace(LEADING_MARKS, ''))).replace(
      authorWords().label,
      '',
    );
    if (name === before) break;
  }
  return name.replace(LEADING_MARKS, '').replace(authorWords().roleBefore, '');
}

const MAX_LEADS = 4;
const LEADING_MARKS = /^[\s|:,•·–—-]{1,20}/u;

/** In lower case, or a word that is part of no names. */
const isByItself = (lead: string): boolean =>
  /^\p{Ll}/u.test(lead) ||
  !authorWords().particles.has(
    lead
      .trim()
      .replace(/[:：=]$/u, '')
      .trim()
      .toLowerCase(),
  );

const withoutBy = (name: string): string =>
  name
    .replace(authorWords().leadIn, '')
    .replace(authorWords().shortLeadIn, (lead, at: number, whole: string) =>
      isByItself(lead) || FULL.test(whole.slice(at + lead.length)) ? '' : lead,
    )
    .replace(authorWords().glued, '');

function withoutDateBefore(name: string): string {
  if (!/^\d|^\p{L}{2,12}[.,]? \d/u.test(name)) return name;
  const line = foldDateLine(name);
  const first = line.length === name.length ? datesIn(line, ANY)[0] : undefined;
  return first?.start === 0 ? name.slice(first.end) : name;
}

/** "Orla VenningReporter": two elements of a line with nothing printed between them. */
const withoutGlued = (name: string): string =>
  name.replace(/(?<=\p{Ll}{4})\p{Lu}\p{Ll}{2}.*$/u, '');

/** Behind a name: brackets, and an agency with the small words before it, "(dpa)", "avec AFP". */
function withoutAgency(line: string): string {
  const bracket = line.endsWith(')') || line.endsWith(']') ? line.search(/ ?[([][^()[\]]+.$/u) : -1;
  const name = bracket > 0 ? line.slice(0, bracket) : line;
  const words = name.split(' ');
  if (words.length < 3 || !isAgency(words.at(-1)!)) return name;
  words.pop();
  const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);
  if (!isSmall(words.at(-1)!)) return name;
  while (words.length > 1 && isSmall(words.at(-1)!)) words.pop();
  return words.join(' ');
}

/** "Orla Venning in Ellenport", "of the Eastvale Post": a full name ends before what says where. */
function withoutWhere(line: string): string {
  const at = line.search(authorWords().where);
  const name = at > 0 ? line.slice(0, at) : line;
  return at > 0 && name.includes(' ') && areNames(name) ? name : line;
}

function isSomebody(name: string, own: OwnHouse): boolean {
  if (name.length < 2 || name.length > MAX_BYLINE_CHARS || !/\p{L}/u.test(name)) return false;
  const folded = foldLine(name);
  const outlet = own.outlet === null ? '' : foldLine(own.outlet);
  if (authorWords().nobody.has(folded) || folded === outlet) return false;
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
  const before = withoutEnd(name.slice(0, first.start), ',;:/|-–—(.').replace(
    authorWords().weekdayEnd,
    '',
  );
  return withoutEnd(withoutSmallEnd(before), ',;:/|-–—(');
}

/** What led to a date or a time that was cut: "on", "um", "published". */
function withoutSmallEnd(name: string): string {
  return name.trimEnd().replace(authorWords().labelEnd, '').replace(SMALL_END, '');
}

const ANY = { monthFirst: false, language: 'en' };

/** Degrees, offices, agencies and the site's own name, parted by commas, are not of a name. */
function withoutHouses(name: string, { outlet }: OwnHouse): string {
  const parts = name.split(/\s?[,/]\s/u).slice(0, MAX_PARTS);
  const own = outlet === null ? '' : foldLine(outlet);
  const isOther = (part: string): boolean =>
    DEGREE.test(part) ||
    authorWords().role.test(part) ||
    isAgency(part) ||
    isListedOutlet(part) ||
    isListedOutlet(part.split(' ')[0]!) ||
    (own !== '' && foldLine(part) === own);
  const isElse = (part: string, i: number): boolean =>
    isOther(part) || isWork(part) || (i === parts.length - 1 && isPlace(part, parts[0]!));
  const kept = parts.filter((part, i) => i === 0 || !isElse(part, i));
  return kept.length === parts.length ? name : kept.join(', ');
}

/** "photos by Tom Brandt": what somebody else did; neither a particle nor a word for "and" begins it. */
function isWork(part: string): boolean {
  const [first = '', ...rest] = part.split(' ');
  const isJoined = ` ${first} `.replace(authorWords().and, '') === '';
  return (
    rest.length > 1 && /^\p{Ll}{3}/u.test(first) && !isJoined && !authorWords().particles.has(first)
  );
}

/** One word behind a full name, "Jana Holm, Karsund": where it was written. Not "Di Stefano, Marco". */
const isPlace = (part: string, name: string): boolean =>
  /^\p{Lu}[\p{Ll}’'-]+$/u.test(part) &&
  FULL.test(name) &&
  areNames(name) &&
  !authorWords().particles.has(name.split(' ')[0]!.toLowerCase());

/** The names that a byline lists, folded. */
export function namesIn(byline: string): string[] {
  return byline
    .split(authorWords().and)
    .map(foldLine)
    .filter((name) => name !== '');
}

/** True for names in a line: each of a few words with capitals, where its script has them. */
export function areNames(byline: string): boolean {
  const parts = byline.split(authorWords().and).filter((part) => part.trim() !== '');
  return parts.length > 0 && parts.every(isName);
}

const MAX_NAME_WORDS = 5;

function isName(part: string): boolean {
  const words = part.trim().split(' ');
  if (words.length > MAX_NAME_WORDS) return false;
  const first = words[0]!.toLowerCase().replace(/[.,]$/u, '');
  if (authorWords().calendar.has(first)) return false;
  return words.every(
    (word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || authorWords().particles.has(word),
  );
}

/** Two words in lower case that are no part of names, or a day to begin with: "Monday the council wants". */
export function isSentence(line: string): boolean {
  const words = line.split(' ');
  const [first = '', second = ''] = words;
  const small = words.filter(
    (word) => /^\p{Ll}{3}/u.test(word) && !authorWords().particles.has(word),
  );
  // "April Venning" is a name: days and months are given names too.
  const isDay = authorWords().calendar.has(first.toLowerCase()) && !/^\p{Lu}/u.test(second);
  return small.length > 1 || isDay;
}
