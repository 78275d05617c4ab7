import type { Span } from '../../core/span';
import type { OpenSide } from './markers';
import type { MeaningWords } from './meaning-words';

type BySide<T> = Readonly<Record<'page' | 'source', T>>;

/** "(un)successful" and "success": the head of a root is enough. */
const ROOT_LETTERS = 4;

/**
 * Words of either side that are one of the other's with a denying prefix: "unable" where there is
 * "able". Words in the places given of each side do not count. O(words · words).
 */
export function prefixedForms(
  region: BySide<OpenSide>,
  places: BySide<readonly Span[]>,
  { prefixes }: MeaningWords,
): number {
  const { page, source } = region;
  // What nearly all stretches are.
  if (!hasPrefixed(page, prefixes) && !hasPrefixed(source, prefixes)) return 0;
  const one = wordsOf(page, places.page);
  const two = wordsOf(source, places.source);
  return countPrefixed(one, two, prefixes) + countPrefixed(two, one, prefixes);
}

/** Some word begins as a prefixed one does. */
function hasPrefixed({ words, tokens }: OpenSide, prefixes: readonly string[]): boolean {
  for (const token of tokens) {
    const word = words.word(token);
    if (word !== null && prefixes.some((prefix) => word.startsWith(prefix))) return true;
  }
  return false;
}

/** The words that are known and that stand in none of the places. */
function wordsOf({ words, tokens }: OpenSide, places: readonly Span[]): string[] {
  return tokens
    .filter((token) => !places.some((at) => token >= at[0] && token < at[1]))
    .map((token) => words.word(token))
    .filter((word) => word !== null);
}

function countPrefixed(
  words: readonly string[],
  others: readonly string[],
  prefixes: readonly string[],
): number {
  return words.filter((word) =>
    prefixes.some(
      (prefix) =>
        word.startsWith(prefix) &&
        word.length - prefix.length >= ROOT_LETTERS &&
        others.some((root) => root.startsWith(word.slice(prefix.length).slice(0, ROOT_LETTERS))),
    ),
  ).length;
}
