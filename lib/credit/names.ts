import { lazily } from '../core/lazy';
import { houseWords } from '../text/house-words';
import { fold } from './fold';
import { endsAt, hasCase, isUnspaced, startsAt } from './scripts';
import { escape, type Wordings } from './wordings';

/** A name that is looked for. */
export interface SoughtName {
  /** As it is written where it is known from; "~" in front: only where it stands as a mark. */
  written: string;
  /** Whose name it is. */
  of: string;
}

/** Where a name stands in a line. */
export interface NameHit {
  start: number;
  end: number;
  of: string;
  /** As it stands there. */
  printed: string;
  /** Too short, or too much a word of the language, to be believed in running text. */
  short: boolean;
  /** Never believed in running text. */
  onlyMark: boolean;
  /** Written as a name is: capital letters where its own has them. */
  proper: boolean;
}

interface Sought {
  of: string;
  /** What it begins with wherever it stands: told sooner than the pattern; '' for no one thing. */
  head: string;
  /** Made when the name is first begun somewhere: most names of a list never are. */
  pattern: () => RegExp;
  /** Capital letters of a name of initials; a capital in front; or nothing is known of case. */
  cased: 'initials' | 'capital' | null;
  short: boolean;
  onlyMark: boolean;
}

/** Names by their first two units (`keyOf`), in folded letters. */
export type NameIndex = ReadonlyMap<number, readonly Sought[]>;

/** Longest name that is looked for, in UTF-16 units and in words. */
const MAX_NAME = 90;
const MAX_WORDS = 10;
/** Up to so many letters a name of initials, or any name, is short. */
const SHORT = 4;
const SHORT_UNSPACED = 2;

/** An article of any language, folded, before a word more. */
const articles = lazily(() => {
  const written = houseWords().articles.map((article) => fold(article).replace(/'$/u, ''));
  return new RegExp(`^(?:${written.map(escape).join('|')})[\\s']+(?=\\S)`, 'u');
});

/**
 * Prepares names for looking through many lines. Names are page-independent data or come from
 * the corpus; each becomes one expression of bounded repeats, so that looking is linear.
 */
export function indexNames(
  names: readonly SoughtName[],
  { endings, prefixes }: Pick<Wordings, 'endings' | 'prefixes'>,
): NameIndex {
  const index = new Map<number, Sought[]>();
  for (const { written, of } of names) {
    const onlyMark = written.startsWith('~');
    const name = (onlyMark ? written.slice(1) : written).trim();
    const tokens = withoutArticle(fold(name)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    if (tokens.length === 0 || tokens.length > MAX_WORDS || name.length > MAX_NAME) continue;
    const sought = soughtOf(name, tokens, { of, onlyMark, endings, prefixes });
    for (const key of keysOf(tokens, prefixes)) index.set(key, [...(index.get(key) ?? []), sought]);
  }
  return index;
}

/** "The Northmere Ledger" is the Northmere Ledger; "Die Zeit" without its article is a word. */
function withoutArticle(name: string): string {
  const bare = name.replace(articles(), '');
  return /[\s'-]/u.test(bare) ? bare : name.replace(/^the\s/u, '');
}

interface Making {
  of: string;
  onlyMark: boolean;
  endings: number;
  prefixes: string;
}

function soughtOf(name: string, tokens: readonly string[], making: Making): Sought {
  const { of, onlyMark, endings, prefixes } = making;
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const letters = tokens.join('').length;
  const initials = isInitials(name);
  const parts = tokens.map((token) =>
    initials || token.length === 1 ? withStops(token) : inflected(token, tokens.length, endings),
  );
  const prefix = prefixes === '' || hasCase(first[0]!) ? '' : `[${prefixes}]{0,2}(?:ال)?`;
  const between = '[\\s.&/\'’«»„“”"–-]{1,3}';
  const written = `${startsAt(first[0]!)}${prefix}${parts.join(between)}${endsAt(last.at(-1)!)}(?!\\.\\p{Ll})`;
  let made: RegExp | null = null;
  const pattern = (): RegExp => (made ??= new RegExp(written, 'uy'));
  const capital = /\p{L}/u.exec(name)?.[0] ?? '';
  const isCased = hasCase(capital) && capital === capital.toUpperCase();
  const isSpelt = initials || first.length === 1;
  return {
    of,
    head: prefix !== '' ? '' : isSpelt ? [...first][0]! : stemOf(first, tokens.length, endings),
    pattern,
    cased: !isCased ? null : initials ? 'initials' : 'capital',
    short: isUnspaced(first[0]!) ? letters <= SHORT_UNSPACED : letters <= SHORT,
    onlyMark,
  };
}

/** "AP", "ČTK", "ΑΠΕ-ΜΠΕ": every letter a capital. */
function isInitials(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length <= 8 && letters.every((l) => hasCase(l) && l === l.toUpperCase());
}

const withStops = (token: string): string => [...token].map(escape).join('(?:\\.\\s?)?');

/** A word of a name with the endings that the language may give it. */
function inflected(token: string, words: number, endings: number): string {
  if (endings === 0 || !hasCase(token[0]!) || token.length < 4) return escape(token);
  if (words === 1 && token.length < 6) return escape(token);
  const stem = stemOf(token, words, endings);
  return `${escape(stem)}\\p{L}{0,${endings + token.length - stem.length}}`;
}

/** What of the word no ending changes. */
function stemOf(token: string, words: number, endings: number): string {
  // One word alone has nothing beside it that would tell it from another of the same stem.
  if (words === 1 || endings < 3 || !hasCase(token[0]!) || token.length < 5) return token;
  return token.slice(0, token.length - (token.length < 7 ? 1 : 2));
}

/** The pairs of units with which the name may begin in a text. */
function keysOf(tokens: readonly string[], prefixes: string): Set<number> {
  const [first] = tokens;
  const [a, b] = [first![0]!, first![1] ?? ' '];
  const begun = [a + b, `${a}.`, `${a} `];
  if (prefixes !== '' && !hasCase(a)) {
    for (const prefix of prefixes) {
      begun.push(prefix + a, `${prefix}ا`);
      for (const second of prefixes) begun.push(prefix + second);
    }
    begun.push('ال');
  }
  return new Set(begun.map((units) => keyOf(units.charCodeAt(0), units.charCodeAt(1))));
}

/** Two UTF-16 units as one number. */
function keyOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

const SPACE = 0x20;

/** Every place where one of the names stands, the longest where several begin. Linear. */
export function findNames(text: string, folded: string, index: NameIndex): NameHit[] {
  const hits: NameHit[] = [];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    if (at > 0 && isInsideWord(folded.charCodeAt(at - 1), unit)) continue;
    const sought =
      index.get(keyOf(unit, folded.charCodeAt(at + 1))) ?? index.get(keyOf(unit, SPACE));
    const hit = sought ? longestAt(text, folded, at, sought) : null;
    if (!hit) continue;
    hits.push(hit);
    at = hit.end - 1;
  }
  return hits;
}

/** Two small Latin or two Cyrillic letters: no name begins between them. Spares most look-ups. */
function isInsideWord(before: number, here: number): boolean {
  return (isLatin(before) && isLatin(here)) || (isCyrillic(before) && isCyrillic(here));
}

function isLatin(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isCyrillic(unit: number): boolean {
  return unit >= 0x430 && unit <= 0x44f;
}

function longestAt(
  text: string,
  folded: string,
  at: number,
  sought: readonly Sought[],
): NameHit | null {
  let best: Sought | null = null;
  let end = at;
  for (const one of sought) {
    if (!folded.startsWith(one.head, at)) continue;
    const pattern = one.pattern();
    pattern.lastIndex = at;
    if (!pattern.test(folded) || pattern.lastIndex < end) continue;
    // Of two ways to write it, "(ats)" and "(ATS)", the one that stands there.
    const isAsWritten = best === null || isProper(text.slice(at, end), best.cased);
    if (pattern.lastIndex === end && isAsWritten) continue;
    end = pattern.lastIndex;
    best = one;
  }
  if (!best) return null;
  const printed = text.slice(at, end).trimEnd();
  const { of, short, onlyMark } = best;
  const proper = isProper(printed, best.cased);
  return { start: at, end: at + printed.length, of, printed, short, onlyMark, proper };
}

function isProper(printed: string, cased: Sought['cased']): boolean {
  if (cased === null) return true;
  const letters = printed.match(/\p{L}/gu) ?? [];
  const isCapital = (letter: string): boolean => letter === letter.toUpperCase();
  // "Efe", "Ansa" are written so in running text; two letters are a word.
  if (cased === 'initials' && letters.length < 3) return letters.every(isCapital);
  return isCapital(letters[0]!);
}
