import { canonicalWord } from '../../lib/text/normalise';
import { analyse, inflect } from '../../lib/lexicon/inflect';
import type { Lexicon } from '../../lib/lexicon/lexicon';
import { FUNCTION_WORDS } from '../../lib/text/function-words';
import { wordsOf } from './word-differences';

const FUNCTION = new Set(FUNCTION_WORDS);

/**
 * A copy of the text in which about `share` of the content words gave way to a neighbour of
 * the lexicon in the same form, as a rewriting program does it: without asking whether it
 * fits. `random` draws words and neighbours. Words without a neighbour stay.
 */
export function spunCopy(
  text: string,
  lexicon: Lexicon,
  share: number,
  random: () => number,
): string {
  let copy = '';
  let done = 0;
  for (const { start, end } of wordsOf(text)) {
    const printed = text.slice(start, end);
    if (random() >= share) continue;
    const other = substituteOf(canonicalWord(printed, true), lexicon, random);
    if (other === null) continue;
    copy += text.slice(done, start) + inCase(other, printed);
    done = end;
  }
  return copy + text.slice(done);
}

function substituteOf(word: string, lexicon: Lexicon, random: () => number): string | null {
  if (FUNCTION.has(word) || /\d/.test(word)) return null;
  const found = new Set<string>();
  for (const { lemma, form } of analyse(lexicon, word))
    lexicon.neighbours(lemma, (other) => {
      for (const surface of inflect(lexicon, other, form).slice(0, 1)) found.add(surface);
    });
  found.delete(word);
  const list = [...found];
  return list[Math.floor(random() * list.length)] ?? null;
}

function inCase(word: string, printed: string): string {
  return /^\p{Lu}/u.test(printed) ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** The text with a word in twenty left out: the light hand of an editor. */
export function lightCopy(text: string, random: () => number): string {
  return text.replace(/(?<= )\p{Ll}+ /gu, (word) => (random() < 0.05 ? '' : word));
}
