/** A text as the search of the desk reads it: lower case, without accents and vowel signs. O(n). */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

/** Runs without spaces between their words: pairs of their letters are looked for. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a folded text, in its order. O(n). */
export function wordsOf(folded: string): string[] {
  const runs = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (UNSPACED.test(run) ? pairsOf(run) : run));
}

function pairsOf(run: string): string[] {
  const letters = [...run];
  if (letters.length < 2) return [run];
  return letters.slice(1).map((letter, at) => letters[at]! + letter);
}
