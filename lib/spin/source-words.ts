import { codeOfWord, FUNCTION_CODES } from '../sketch/codes';
import { FUNCTION_WORDS } from '../text/function-words';
import { CodeSet } from '../lexicon/code-sets';
import type { Texts } from './pairing';
import { bareWord } from '../sketch/words';

/** A list of words that can be looked for by word and by code. */
export class WordList {
  private readonly codes = new CodeSet();
  private readonly byCode = new Map<number, string[]>();

  constructor(readonly words: ReadonlySet<string>) {
    for (const word of words) {
      const code = codeOfWord(word);
      this.codes.add(code);
      this.byCode.set(code, [...(this.byCode.get(code) ?? []), word]);
    }
  }

  hasCode(code: number): boolean {
    return this.codes.has(code);
  }

  /** The word of the list that has the code; null when none or several have. */
  only(code: number): string | null {
    const words = this.byCode.get(code);
    return words?.length === 1 ? words[0]! : null;
  }
}

/**
 * The words of the source as far as they are known: all of them where it has a text; else
 * its function words, which have a code each, and the words of a list by their code, which
 * about a dozen words share.
 */
export class SourceWords {
  constructor(private readonly texts: Texts) {}

  /** Lower case; null when only its code is known. */
  word(token: number): string | null {
    const { source, sketch } = this.texts;
    if (source) return bareWord(source, token);
    const code = sketch.tokens[token]!;
    return code < FUNCTION_CODES ? (FUNCTION_WORDS[code] ?? null) : null;
  }

  isIn(list: WordList, token: number): boolean {
    const word = this.word(token);
    return word === null ? list.hasCode(this.texts.sketch.tokens[token]!) : list.words.has(word);
  }

  /** The word itself, or the only word of the list that has its code. */
  nameIn(list: WordList, token: number): string | null {
    return this.word(token) ?? list.only(this.texts.sketch.tokens[token]!);
  }
}
