import { oncePer } from '../core/lazy';
import { canonicalWord } from '../text/normalise';
import type { TokenOffsets } from './sketch';

/** The words of one text, token by token. */
export interface TextWords {
  text: string;
  offsets: TokenOffsets;
}

const PLAIN = /^[!-~]*$/;
const NOT_ASCII = /[^\x20-\x7e]/;

/**
 * A stretch of the text as the lexicon writes it: lower case, straight marks, single spaces,
 * disguised letters undone.
 */
export function wordingOf({ text, offsets }: TextWords, from: number, to: number): string {
  const lower = text.slice(offsets.starts[from], offsets.ends[to - 1]).toLowerCase();
  // What nearly every word is.
  if (PLAIN.test(lower)) return lower;
  const plain = lower.replaceAll('’', "'").replace(/\s+/g, ' ');
  return NOT_ASCII.test(plain) ? canonicalWord(plain, true) : plain;
}

/** Words of a text that were asked for: the aligner, the lexicon and the readers ask again. */
const bareWordsOf = oncePer<TokenOffsets, (string | undefined)[]>(() => []);

/** A word without its possessive, which has no part in the code either. Each is read once a text. */
export function bareWord(words: TextWords, token: number): string {
  return (bareWordsOf(words.offsets)[token] ??= withoutPossessive(
    wordingOf(words, token, token + 1),
  ));
}

export function withoutPossessive(wording: string): string {
  return wording.replace(/'s$|(?<=s)'$/, '');
}

/** The stretch as printed. */
export function printed({ text, offsets }: TextWords, from: number, to: number): string {
  return text.slice(offsets.starts[from], offsets.ends[to - 1]);
}
