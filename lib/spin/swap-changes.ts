import type { SideWords } from './side-words';
import type { Draft } from './draft';
import type { MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { SHARED_IN_SPUN, SHARED_NEIGHBOURS } from './parameters';
import type { Swap } from './swaps';
import type { Thesaurus } from '../lexicon/thesaurus';
import { printed, withoutPossessive, wordingOf } from '../sketch/words';
import { hasCapitalNouns } from '../language';

/** What one wording for another is asked about, the gravest question first. */
export interface SwapReader {
  texts: Texts;
  page: SideWords;
  source: SideWords;
  lists: MeaningWords;
  thesaurus: Thesaurus | null;
  /** The page's words are swapped throughout. */
  systematic: boolean;
}

/** The change that one wording for another is; null where the source's word is not known. O(1). */
export function readSwap(swap: Swap, reader: SwapReader): Draft | null {
  const { suspect, source, relation, kinship } = swap;
  const shown = { suspect, source, swap: { relation } };
  if (areOtherUnits(swap, reader))
    return { gravity: 'fact', kind: 'quantity', ...shown, from: swap.from };
  const opposite = oppositeOf(swap, reader);
  if (opposite !== null) return { gravity: 'meaning', kind: 'opposite', ...shown, from: opposite };
  const saying = sayingOf(swap, reader);
  if (saying !== null) return { gravity: 'loading', kind: 'saying', ...shown, from: saying };
  if (isLoaded(swap, reader))
    return { gravity: 'loading', kind: 'loaded', ...shown, from: swap.from };
  if (swap.from === null) return null;
  const named = { ...shown, from: swap.from };
  switch (relation) {
    case 'spelling':
      return { gravity: 'style', kind: 'spelling', ...named };
    case 'numeral':
      return { gravity: 'style', kind: 'numeral', ...named };
    case 'inflection':
      return { gravity: 'wording', kind: 'inflection', ...named };
    case 'phrase':
      return kinship !== null || areOneSaying(swap, reader)
        ? { gravity: 'wording', kind: 'phrase', ...named }
        : { gravity: 'content', kind: 'replaced', ...named };
    case 'synonym':
      return { gravity: 'wording', kind: 'synonym', ...named };
    case 'other':
      if (isSmallWords(swap, reader)) return { gravity: 'style', kind: 'function-word', ...named };
      if (areNames(swap, reader)) return { gravity: 'fact', kind: 'name', ...named };
      return areOneSaying(swap, reader) || isOfOneMeaning(swap, reader)
        ? { gravity: 'wording', kind: 'synonym', ...named }
        : { gravity: 'content', kind: 'replaced', ...named };
  }
}

/** Two words that the lexicon does not pair, of which each has much the same neighbours. */
function isOfOneMeaning(
  { suspect, source }: Swap,
  { texts, page, source: there, thesaurus, systematic }: SwapReader,
): boolean {
  if (!thesaurus || !texts.source) return false;
  if (suspect[1] - suspect[0] !== 1 || source[1] - source[0] !== 1) return false;
  if (page.isFact(suspect[0]) || there.isFact(source[0])) return false;
  const [now, was] = [page.word(suspect[0]), there.word(source[0])];
  if (now === null || was === null) return false;
  const least = systematic ? SHARED_IN_SPUN : SHARED_NEIGHBOURS;
  return thesaurus.sharedNeighbours(now, was) >= least;
}

/** One unit of time for another: "twice a year", "twice a month". */
function areOtherUnits(
  { suspect, source }: Swap,
  { page, source: there, lists }: SwapReader,
): boolean {
  if (suspect[1] - suspect[0] !== 1 || source[1] - source[0] !== 1) return false;
  const [one, two] = [page.word(suspect[0]), there.word(source[0])];
  return one !== null && two !== null && lists.areOtherUnits(one, two);
}

function oppositeOf(
  swap: Swap,
  { texts, page, source, lists, thesaurus }: SwapReader,
): string | null {
  const [i, j] = [swap.suspect[0], swap.source[0]];
  const single = swap.suspect[1] - i === 1 && swap.source[1] - j === 1;
  const [here, there] = [page.word(i), source.word(j)];
  if (single && here !== null && there !== null && lists.areOpposite(here, there))
    return swap.from ?? there;
  if (!thesaurus || swap.kinship !== null) return null;
  const wording = withoutPossessive(wordingOf(texts.suspect, swap.suspect[0], swap.suspect[1]));
  if (!texts.source)
    return thesaurus.oppositeCodedAs(wording, texts.sketch.tokens.subarray(...swap.source));
  const was = withoutPossessive(wordingOf(texts.source, swap.source[0], swap.source[1]));
  return thesaurus.areOpposite(wording, was) ? swap.from : null;
}

/** A verb of saying replaced by one that says something else of what is said. */
function sayingOf(
  { suspect, source, from }: Swap,
  { page, source: there, lists }: SwapReader,
): string | null {
  const [now, before] = [lists.sayingAt(page, suspect[0]), lists.sayingAt(there, source[0])];
  if (now === null || before === null || now === before) return null;
  return from ?? there.word(source[0]);
}

/** Two verbs of saying that make the same of what is said: "declared", "stated". */
function areOneSaying(
  { suspect, source }: Swap,
  { page, source: there, lists }: SwapReader,
): boolean {
  const now = lists.sayingAt(page, suspect[0]);
  return now !== null && now === lists.sayingAt(there, source[0]);
}

function isLoaded({ suspect, source }: Swap, { page, source: there, lists }: SwapReader): boolean {
  return hasLoaded(lists, page, suspect) !== hasLoaded(lists, there, source);
}

/** A word known only by its code is no loaded one. */
export function hasLoaded(
  lists: MeaningWords,
  words: SideWords,
  [from, to]: readonly [number, number],
): boolean {
  for (let token = from; token < to; token += 1) {
    if (words.word(token) === null) continue;
    if (lists.at(words, token)?.readings.some(({ scale }) => scale === 'loaded')) return true;
  }
  return false;
}

/**
 * Two words with a capital that no sentence gave them, or that no lexicon has: a name for another
 * where the reader of facts saw none, "Holm, 61, has".
 */
function areNames({ suspect, source }: Swap, reader: SwapReader): boolean {
  const { texts, page, source: there, thesaurus } = reader;
  if (texts.source === null || hasCapitalNouns(texts.suspect.sketch.language)) return false;
  if (suspect[1] - suspect[0] !== 1 || source[1] - source[0] !== 1) return false;
  const [now, was] = [printed(texts.suspect, ...suspect), printed(texts.source, ...source)];
  if (!CAPITALISED.test(now) || !CAPITALISED.test(was)) return false;
  if (!page.isSentenceStart(suspect[0]) && !there.isSentenceStart(source[0])) return true;
  return thesaurus !== null && ![now, was].some((word) => thesaurus.has(word.toLowerCase()));
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

function isSmallWords({ suspect, source }: Swap, { page, source: there }: SwapReader): boolean {
  return areFunctions(page, suspect) && areFunctions(there, source);
}

export function areFunctions(words: SideWords, [from, to]: readonly [number, number]): boolean {
  for (let token = from; token < to; token += 1) if (!words.isFunction(token)) return false;
  return true;
}
