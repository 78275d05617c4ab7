import { oncePerKey } from '../../core/lazy';
import { languageOf, LANGUAGES } from '../../language';
import { isSpellingVariant } from '../../lexicon/spelling';
import type { ValueRelation } from './relation';

/** Words of a name that its initials leave out, of every language: names are lent. */
const NOT_IN_INITIALS = new Set(
  LANGUAGES.flatMap(({ names }) => names.uninitialled?.split(' ') ?? []),
);
/** Names of one thing that share no word: those in English stand in texts of every language. */
const SAME_NAMES = (languageOf('en')?.names.sameNames ?? '')
  .split('\n')
  .map((line) => line.split('|').map((name) => name.trim()));
/** Shortest stem that two case forms of one name must share. */
const SHORTEST_STEM = 3;

/**
 * How a name of the page stands to one of the source (values: lower case, without accents):
 * `same` where one may be short for the other, by its words, its initials or a known pair, or
 * another case form of it in the language.
 */
export function compareNames(page: string, source: string, language: string): ValueRelation {
  return isOneName(page, source, endingsOf(language)) ? 'same' : 'altered';
}

function isOneName(a: string, b: string, endings: readonly string[]): boolean {
  if (a === b) return true;
  const [one, two] = [a.split(' '), b.split(' ')];
  const holds = (long: readonly string[], short: readonly string[]): boolean =>
    short.every((word, i) =>
      long.some((other) => isOneWord(word, other, endings, isLast(short, i))),
    );
  if (holds(one, two) || holds(two, one)) return true;
  if (isInitials(one, two) || isInitials(two, one)) return true;
  return SAME_NAMES.some((names) => names.includes(a) && names.includes(b));
}

function isLast(words: readonly string[], index: number): boolean {
  return index === words.length - 1;
}

/** The same word, spelt otherwise ("Centre", "Center"), a case form of it, or the initial of a first name. */
function isOneWord(a: string, b: string, endings: readonly string[], last: boolean): boolean {
  if (a === b || isSpellingVariant(a, b)) return true;
  if (a.length === 1) return !last && b.startsWith(a);
  return (
    endings.length > 0 && stemsOf(a, endings).some((stem) => stemsOf(b, endings).includes(stem))
  );
}

function stemsOf(word: string, endings: readonly string[]): string[] {
  return endings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
    .map((ending) => word.slice(0, word.length - ending.length));
}

/** "fbi" and "federal bureau of investigation". */
export function isInitials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== 1 || long.length < 2) return false;
  const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');
  const telling = long.filter((word) => !NOT_IN_INITIALS.has(word));
  return short[0] === initials(long) || short[0] === initials(telling);
}

/** Case endings of names, the empty one among them; none where the language has no cases. */
const endingsOf = oncePerKey((language): readonly string[] => {
  const printed = languageOf(language)?.names.caseEndings ?? '';
  return printed === '' ? [] : ['', ...printed.split(' ')];
});
