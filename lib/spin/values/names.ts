import { oncePerKey } from '../../core/lazy';
import { Memo } from '../../core/memo';
import { languageOf, LANGUAGES } from '../../language';
import { isSpellingVariant, spellingKeys } from '../../lexicon/spelling';
import type { ValueRelation } from './relation';

/** Words of a name that its initials leave out, of every language: names are lent. */
const NOT_IN_INITIALS = new Set(
  LANGUAGES.flatMap(({ names }) => names.uninitialled?.split(' ') ?? []),
);
/** Names of one thing that share no word: those in English stand in texts of every language. */
const SAME_NAMES = new Map<string, readonly string[]>();
for (const line of (languageOf('en')?.names.sameNames ?? '').split('\n')) {
  const names = line.split('|').map((name) => name.trim());
  for (const name of names) SAME_NAMES.set(name, [...(SAME_NAMES.get(name) ?? []), ...names]);
}
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
  return SAME_NAMES.get(a)?.includes(b) ?? false;
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
  return initialsOf(long).includes(short[0]!);
}

/** With the small words between, and without. */
function initialsOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !NOT_IN_INITIALS.has(word));
  return [words, telling].map((some) => some.map((word) => word[0]).join(''));
}

/** The keys that a name is held under, and those that it asks for. */
interface NameKeys {
  held: readonly string[];
  asked: readonly string[];
}

/**
 * Of two names that are one by `compareNames` either asks for a key that the other is held under:
 * the last word of the shorter answers to some word of the longer, whichever of the two it is; or
 * the one is the other's initials; or a list has both. O(words of the name).
 */
export function keysOfName(name: string, language: string): NameKeys {
  return keysIn(language).get(name);
}

/** Names of two texts and more: those of the page are asked for again beside every report. */
const MOST_NAMES = 4096;

const keysIn = oncePerKey((language) => {
  const endings = endingsOf(language);
  return new Memo((name) => makeKeys(name, endings), MOST_NAMES);
});

function makeKeys(name: string, endings: readonly string[]): NameKeys {
  const words = name.split(' ');
  const keysOf = (word: string): string[] => [
    ...spellingKeys(word),
    ...stemsOf(word, endings).map((stem) => `${stem}*`),
  ];
  const ofLast = keysOf(words.at(-1)!);
  const ofAny = words.flatMap(keysOf);
  const ofInitials = words.length > 1 ? initialsOf(words) : [];
  return {
    held: [
      ...ofAny.map((key) => `any ${key}`),
      ...ofLast.map((key) => `last ${key}`),
      ...ofInitials.map((key) => `initials ${key}`),
      `name ${name}`,
    ],
    asked: [
      ...ofLast.map((key) => `any ${key}`),
      ...ofAny.map((key) => `last ${key}`),
      ...ofInitials.map((key) => `any ${key}`),
      ...(words.length === 1 ? [`initials ${name}`] : []),
      ...(SAME_NAMES.get(name) ?? []).map((other) => `name ${other}`),
    ],
  };
}

/** Case endings of names, the empty one among them; none where the language has no cases. */
const endingsOf = oncePerKey((language): readonly string[] => {
  const printed = languageOf(language)?.names.caseEndings ?? '';
  return printed === '' ? [] : ['', ...printed.split(' ')];
});
