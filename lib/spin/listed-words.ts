import { canonicalWord } from '../text/normalise';

/** The words of a list of a language (parted by spaces, line breaks or `|`), as texts are compared by. */
export function listedWords(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[\s|]+/)
    .filter((word) => word !== '')
    .map((word) => canonicalWord(word, true));
}
