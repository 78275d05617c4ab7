import type { Affinity } from './alignment';
import { oncePer } from '../core/lazy';
import type { TokenOffsets } from '../sketch/sketch';
import type { CodeSet } from '../lexicon/code-sets';
import { PHRASE_TOKENS } from '../lexicon/parameters';
import type { Thesaurus } from '../lexicon/thesaurus';
import { bareWord, wordingOf, type TextWords } from '../sketch/words';

const affinitiesOf = oncePer<TokenOffsets, WeakMap<Thesaurus, Affinity>>(() => new WeakMap());

/**
 * Tells the aligner which words may stand for which. Made lazily word by word: only the
 * words it asks about are looked up, each once a text. A word inside a phrase of the lexicon
 * ("stops briefly") also has the phrase's neighbours.
 */
export function makeAffinity(words: TextWords, thesaurus: Thesaurus): Affinity {
  const made = affinitiesOf(words.offsets);
  let affinity = made.get(thesaurus);
  if (!affinity) {
    affinity = newAffinity(words, thesaurus);
    made.set(thesaurus, affinity);
  }
  return affinity;
}

function newAffinity(words: TextWords, thesaurus: Thesaurus): Affinity {
  const single: (CodeSet | undefined)[] = [];
  const phrases: (CodeSet[] | undefined)[] = [];
  const forms: (CodeSet | undefined)[] = [];
  const heads: (boolean | undefined)[] = [];
  const isHead = (token: number): boolean =>
    (heads[token] ??= thesaurus.startsPhrase(wordingOf(words, token, token + 1)));
  return {
    related(suspectToken, sourceCode) {
      single[suspectToken] ??= thesaurus.codes(bareWord(words, suspectToken));
      if (single[suspectToken].has(sourceCode)) return true;
      phrases[suspectToken] ??= phrasesAround(words, suspectToken, isHead, thesaurus);
      return phrases[suspectToken].some((codes) => codes.has(sourceCode));
    },
    isSameWord(suspectToken, sourceCode) {
      forms[suspectToken] ??= thesaurus.forms(bareWord(words, suspectToken));
      return forms[suspectToken].has(sourceCode);
    },
  };
}

function phrasesAround(
  words: TextWords,
  token: number,
  isHead: (token: number) => boolean,
  thesaurus: Thesaurus,
): CodeSet[] {
  const count = words.offsets.starts.length;
  const found: CodeSet[] = [];
  for (let from = Math.max(0, token - PHRASE_TOKENS + 1); from <= token; from++) {
    if (!isHead(from)) continue;
    for (
      let to = Math.max(token + 1, from + 2);
      to <= Math.min(count, from + PHRASE_TOKENS);
      to++
    ) {
      const wording = wordingOf(words, from, to);
      if (thesaurus.has(wording)) found.push(thesaurus.codes(wording));
    }
  }
  return found;
}
