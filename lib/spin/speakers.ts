import { oncePerKey } from '../core/lazy';
import type { Span } from '../core/span';
import { hasCapitalNouns, languageOf } from '../language';
import { comparedLanguage } from '../language/compared';
import type { Speech } from '../language/sections/speech';
import { isSpellingVariant } from '../lexicon/spelling';
import { codeOfWord } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import { diceSimilarity } from '../text/dice';
import { canonicalWord } from '../text/normalise';
import type { Texts } from './pairing';
import { MISSPELT } from './parameters';
import { listedWords } from './listed-words';
import type { SideWords } from './side-words';

const rolesOf = oncePerKey((language): ReadonlySet<string> => {
  // Offices are named in English in texts of other languages too.
  const words = ['en', language].flatMap((code) => roleWords(languageOf(code)?.speech));
  return new Set(words.map((word) => canonicalWord(word, true)));
});

function roleWords(speech: Speech | undefined): string[] {
  if (!speech) return [];
  return `${speech.titles} ${speech.within} ${speech.roles ?? ''}`.split(/\s+/);
}

/** True for a title, an office or another word that names nobody. */
export function isRole(word: string, language: string): boolean {
  return rolesOf(language).has(canonicalWord(word, true));
}

/** Every word of the run is such a one. */
export function areRoles([from, to]: Span, words: SideWords): boolean {
  for (let token = from; token < to; token += 1)
    if (!isRole(words.word(token) ?? '', words.sketch.language)) return false;
  return true;
}

function namesIn(speaker: string, language: string): string[] {
  const roles = rolesOf(language);
  return (speaker.match(/\p{Lu}[\p{L}\p{N}'’.]*/gu) ?? [])
    .map((word) => canonicalWord(word, true).replace(/'s$|[.']/g, ''))
    .filter((word) => !roles.has(word));
}

/** What a comparison of speakers is read from. */
export type SpeakerTexts = Pick<Texts, 'suspect' | 'sketch'>;

/**
 * True when two printed speakers are surely not the same: both named, and no name in
 * common but a first one. "Micek" and "Peter Micek", "the company" and "Facebook" may be the
 * same; "Ada Brindle" and "Ada Orlow" are not. The first is the page's.
 */
export function areOtherSpeakers(a: string | null, b: string | null, texts: SpeakerTexts): boolean {
  if (a === null || b === null) return false;
  const { language } = texts.suspect.sketch;
  const [one, two] = [namesIn(a, language), namesIn(b, language)];
  if (one.length === 0 || two.length === 0) return false;
  if (
    hasCapitalNouns(language) &&
    !(isRead(one, texts.suspect.sketch) && isRead(two, texts.sketch))
  )
    return false;
  if (isAcronymOf(one, two) || isAcronymOf(two, one)) return false;
  const shared = one.filter((word) => two.some((other) => areOneName(word, other)));
  const isFirstOnly =
    shared.length === 1 && one[0] === shared[0] && areOneName(two[0]!, shared[0]!);
  if (isMisspelt(one, two, texts.sketch)) return false;
  return shared.length === 0 || (isFirstOnly && one.length > 1 && two.length > 1);
}

/**
 * A name with a few letters of it altered, which is nobody's in the source: "Halder" for
 * "Calder" is the same speaker by a false name.
 */
function isMisspelt(one: readonly string[], two: readonly string[], source: Sketch): boolean {
  const [now, was] = [one.at(-1)!, two.at(-1)!];
  if (now === was || diceSimilarity(now, was) < MISSPELT) return false;
  const rest = (names: readonly string[]): readonly string[] => names.slice(0, -1);
  const isSameFirst =
    rest(one).length === 0 || rest(two).length === 0 || rest(one)[0] === rest(two)[0];
  return isSameFirst && !isRead([now], source);
}

function isRead(names: readonly string[], { facts }: Sketch): boolean {
  return facts.some(
    ({ kind, value }) => kind === 'name' && names.some((name) => value.split(' ').includes(name)),
  );
}

/** The same, or the same spelt otherwise: "Labour", "Labor". */
function areOneName(a: string, b: string): boolean {
  return a === b || isSpellingVariant(a, b);
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word[0]).join('');
  return short.length === 1 && short[0] === initials;
}

/** Tokens of the sentences that a stretch touches. */
function sentencesAround({ tokens, sentences }: Sketch, at: Span): Span {
  let first = 0;
  for (const start of sentences) {
    if (start <= at[0]) first = start;
    if (start >= at[1]) return [first, start];
  }
  return [first, tokens.length];
}

/** True when one of the speaker's names stands in the sentences that a stretch touches. */
export function isNamedAround(words: SideWords, at: Span, speaker: string | null): boolean {
  if (speaker === null) return false;
  const [from, to] = sentencesAround(words.sketch, at);
  return namesIn(speaker, words.sketch.language).some((name) => {
    const code = codeOfWord(name);
    for (let token = from; token < to; token += 1)
      if (words.code(token) === code && (words.word(token) ?? name) === name) return true;
    return false;
  });
}

const PLACE_WORDS = new Map<string, ReadonlySet<string>>();

/** True for a name that says where, and not who: "in Moscow". */
export function isBehindPlaceWord(words: SideWords, [from]: Span): boolean {
  const { language } = words.sketch;
  let known = PLACE_WORDS.get(language);
  if (!known) {
    const list = comparedLanguage(language).changes.where;
    known = new Set(listedWords(list));
    PLACE_WORDS.set(language, known);
  }
  const word = from > 0 ? words.word(from - 1) : null;
  return word !== null && known.has(word);
}
