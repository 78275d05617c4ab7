import { languageOf } from '../language';

/**
 * The languages whose commonest function words have a code of their own. Their order, and that
 * of the words in each (lib/language), is the order of the codes (lib/sketch/codes.ts): frozen.
 *
 * One table serves all languages, so that the code of a word does not hang on the language
 * a page claims. Words that are frequent content words of another supported language (German
 * "war", "man", "gut"; French "son", "car"; Spanish "sin") are left out. Spelt as
 * `tokenise` folds them: lower case, straight apostrophe, no accents.
 */
const CODED = ['en', 'de', 'fr', 'es'];

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** The coded words by language. */
export const FUNCTION_WORDS_OF: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  CODED.map((code) => [code, words(languageOf(code)?.words.coded ?? '')]),
);

/** Every function word once; its place is its code. */
export const FUNCTION_WORDS: readonly string[] = [
  ...new Set(Object.values(FUNCTION_WORDS_OF).flat()),
];

/** Words that a French apostrophe joins to the next word: tokens of their own. */
export const ELISIONS: readonly string[] = FUNCTION_WORDS.filter((word) => word.endsWith("'"));
