import type { Affinity } from '../align/alignment';
import type { TokenOffsets } from '../sketch/sketch';
import { CodeSet, addCodes } from './code-sets';
import type { Lexicon } from './lexicon';
import { analyse, neighboursOf, type Neighbour } from './neighbours';
import { MEMO_WORDS, PHRASE_TOKENS } from './parameters';

/** The words of one text, lower case, token by token. */
export interface TextWords {
  text: string;
  offsets: TokenOffsets;
}

/**
 * The lexicon with a memory: what a word's neighbours are and how they are coded is worked
 * out once for all texts. Made once for each lexicon.
 */
export class Thesaurus {
  private readonly neighbourMemo = new Map<string, readonly Neighbour[]>();
  private readonly codeMemo = new Map<string, CodeSet>();
  private readonly phraseMemo = new Map<string, boolean>();

  constructor(readonly lexicon: Lexicon) {}

  /** Every wording that may stand for a lower-case word or phrase. */
  neighbours(text: string): readonly Neighbour[] {
    return memo(this.neighbourMemo, text, () => neighboursOf(this.lexicon, text));
  }

  /** The codes of these wordings. */
  codes(text: string): CodeSet {
    return memo(this.codeMemo, text, () => {
      const set = new CodeSet();
      for (const { surface } of this.neighbours(text)) addCodes(set, surface);
      return set;
    });
  }

  /** True when the lexicon has the phrase, inflected or not. */
  hasPhrase(text: string): boolean {
    return memo(this.phraseMemo, text, () => analyse(this.lexicon, text).length > 0);
  }

  /** True when some phrase of the lexicon starts with this word or a form of it. */
  startsPhrase(word: string): boolean {
    return memo(this.phraseMemo, `${word} …`, () => {
      const lemmas = analyse(this.lexicon, word).map(({ lemma }) => this.lexicon.wordAt(lemma));
      return [word, ...lemmas].some((lemma) => {
        const at = this.lexicon.lowerBound(`${lemma} `);
        return (
          at < this.lexicon.size &&
          /^[ -]/.test(this.lexicon.wordAt(at).slice(lemma.length)) &&
          this.lexicon.wordAt(at).startsWith(lemma)
        );
      });
    });
  }
}

function memo<T>(held: Map<string, T>, key: string, make: () => T): T {
  const known = held.get(key);
  if (known !== undefined) return known;
  if (held.size >= MEMO_WORDS) held.clear();
  const made = make();
  held.set(key, made);
  return made;
}

/** A stretch of the text as the lexicon writes it: lower case, straight marks, single spaces. */
export function wordingOf({ text, offsets }: TextWords, from: number, to: number): string {
  return text
    .slice(offsets.starts[from], offsets.ends[to - 1])
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ');
}

/**
 * Tells the aligner which words may stand for which. Made lazily word by word: only the
 * words it asks about are looked up. A word inside a phrase of the lexicon ("stops
 * briefly") also has the phrase's neighbours.
 */
export function makeAffinity(words: TextWords, thesaurus: Thesaurus): Affinity {
  const count = words.offsets.starts.length;
  const single: (CodeSet | undefined)[] = [];
  const phrases: (CodeSet[] | undefined)[] = [];
  return {
    related(suspectToken, sourceCode) {
      single[suspectToken] ??= thesaurus.codes(bareWord(words, suspectToken));
      if (single[suspectToken].has(sourceCode)) return true;
      phrases[suspectToken] ??= phrasesAround(words, suspectToken, count, thesaurus);
      return phrases[suspectToken].some((codes) => codes.has(sourceCode));
    },
  };
}

/** The word without its possessive, which has no part in the code either. */
export function bareWord(words: TextWords, token: number): string {
  return wordingOf(words, token, token + 1).replace(/'s$/, '');
}

function phrasesAround(
  words: TextWords,
  token: number,
  count: number,
  thesaurus: Thesaurus,
): CodeSet[] {
  const found: CodeSet[] = [];
  for (let from = Math.max(0, token - PHRASE_TOKENS + 1); from <= token; from++) {
    if (!thesaurus.startsPhrase(wordingOf(words, from, from + 1))) continue;
    for (
      let to = Math.max(token + 1, from + 2);
      to <= Math.min(count, from + PHRASE_TOKENS);
      to++
    ) {
      const wording = wordingOf(words, from, to);
      if (thesaurus.hasPhrase(wording)) found.push(thesaurus.codes(wording));
    }
  }
  return found;
}
