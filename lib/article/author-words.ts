import { lazily } from '../core/lazy';
import { LANGUAGES } from '../language';
import type { Bylines } from '../language/sections/bylines';
import { foldLine } from '../text/furniture';

/** From so many letters on a word for "by" is no part of a name, however it is printed. */
const LONG_BY = 4;
/** Shorter names of days and months are words of too many languages. */
const SHORT_DAY = 3;

/** Every wording that stands before an author's name: "by", "von", "作者". */
export const BY_WORDS = [...new Set(LANGUAGES.flatMap(({ dates }) => dates.by))];
/** "Published", "Updated": may stand before the word for "by", and before a date. */
export const LABELS = [
  ...new Set(LANGUAGES.flatMap(({ dates }) => [...dates.published, ...dates.updated])),
];

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The longest first, as an alternative of an expression; a star is any ending. */
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replace(/\\\*/gu, '\\p{L}{0,12}'))
    .join('|');

const ofAll = (list: (bylines: Bylines) => string): string[] =>
  LANGUAGES.flatMap(({ bylines }) => list(bylines).split('|'));

const isLong = (by: string): boolean => by.length >= LONG_BY || !/[a-z]/u.test(by);

const longNames = (names: readonly string[]): string[] =>
  names.flatMap((one) => one.split('|')).filter((name) => name.length > SHORT_DAY);

/** What stands before, between and behind the names of authors, in every language. */
export const authorWords = lazily(() => {
  const particles: ReadonlySet<string> = new Set(
    LANGUAGES.flatMap(({ speech, names }) => `${speech.particles} ${names.joiners}`.split(/\s+/u)),
  );
  const gluedBy = BY_WORDS.filter((by) => !/[ \u0300-\u{10ffff}]/u.test(by) && !particles.has(by));
  const longBy = anyOf([...BY_WORDS.filter(isLong), ...ofAll(({ posts }) => posts)]);
  const shortBy = anyOf(BY_WORDS.filter((by) => !isLong(by)));
  const labels = anyOf(LABELS);
  const buttons = anyOf(ofAll((bylines) => bylines.buttons));
  const roles = anyOf(ofAll((bylines) => bylines.roles));
  const weekdays = anyOf(longNames(LANGUAGES.flatMap(({ dates }) => dates.weekdays)));
  const ands = anyOf(
    LANGUAGES.flatMap(({ numbers }) => numbers.and.split('|')).filter((word) => word !== ''),
  );
  return {
    /** Small words inside names. */
    particles,
    /** "Written by", "von", "Autor:", "作者：" — with a space or a colon behind it. */
    leadIn: new RegExp(`^(?:${longBy})(?: ?[:：=＝・] ?| )`, 'iu'),
    /** Short ones are parts of names too: with a capital they lead a full name, or are of one ("Di Stefano"). */
    shortLeadIn: new RegExp(`^(?:${shortBy})(?: ?[:：=] ?| )`, 'iu'),
    /** The same, with nothing before the name: "ByOrla Venning". Not of a word that is part of names. */
    glued: new RegExp(
      `^(?:${anyOf(gluedBy.map((by) => by.slice(0, 1).toUpperCase() + by.slice(1)))})(?=\\p{Lu}\\p{Ll})`,
      'u',
    ),
    /** A label before the word for "by": "Posted by". */
    label: new RegExp(`^(?:${labels})(?: ?[:：] ?| )`, 'iu'),
    labelEnd: new RegExp(`[\\s,](?:${labels})[:：]?$`, 'iu'),
    /** The buttons that a page prints behind a name. */
    buttons: new RegExp(`(?<!\\p{L})(?:${buttons})(?!\\p{L})`, 'iu'),
    role: new RegExp(`(?<![\\p{L}\\p{M}])(?:${roles})(?![\\p{L}\\p{M}])`, 'iu'),
    /** Offices that are printed before a name, also as the end of a compound. */
    roleBefore: new RegExp(
      `^(?:[\\p{L}-]{1,30}[ -])?(?:${roles}) (?=\\p{Lu}[^ ]{0,30} \\p{Lu})`,
      'iu',
    ),
    /** Between a name and a place or a house: "in Ellenport", "for the Post". */
    where: new RegExp(` (?:${anyOf(ofAll(({ where }) => where))}) (?=\\p{Lu})`, 'u'),
    /** Scripts without capitals: a short name right before an office, "김민수 기자". */
    signed: new RegExp(`^(\\p{Lo}{2,5}) ?(?:${roles})(?![\\p{L}\\p{M}])`, 'u'),
    nobody: new Set(ofAll((bylines) => bylines.nobody).map(foldLine)),
    weekdayEnd: new RegExp(`[,.]? (?:${weekdays})[.,]?$`, 'iu'),
    /** Words between two names of a list: "and", "und", "et". */
    and: new RegExp(` (?:${ands}) | & |[,;/] ?| \\+ `, 'giu'),
    /** Days and months that begin no name. */
    calendar: new Set(
      longNames(LANGUAGES.flatMap(({ dates }) => [...dates.weekdays, ...dates.months])),
    ),
  };
});

/** How a line begins, or ends, that names its author. */
export const byLines = lazily(() => {
  const by = anyOf(BY_WORDS).replace(/ (\p{Ll})/gu, (_, letter: string) => {
    // Nouns have capitals in some languages, and words of a heading in others.
    return ` [${letter}${letter.toUpperCase()}]`;
  });
  const label = `(?:(?:${anyOf(LABELS)})[:：]? )?`;
  return {
    /** A line that begins so, in any language, names the author when a name follows. */
    begins: new RegExp(`^${label}(?:${by})(?: ?[:：＝・] ?| )(?=[\\p{Lu}\\p{Lo}])`, 'u'),
    /** A line that is no more than that: the name stands in the element behind it. */
    alone: new RegExp(`^${label}(?:${by}) ?[:：]?$`, 'iu'),
    /** "A column by": what stands before a name in a line that ends in it. */
    ends: new RegExp(`(?:^|\\s)(?:${by})[:：]? ?$`, 'iu'),
    labels: new Set(LABELS.map(foldLine)),
  };
});
