import { oncePerKey } from '../core/lazy';
import { languageOf } from '../language';
import { comparedLanguage } from '../language/compared';
import type { Sides } from './finish';
import { omissibleOf } from './house/omissible';
import { listedWords } from './listed-words';
import type { MeaningWords } from './meaning/meaning-words';
import type { RunReader } from './run-changes';

/** What the runs of either text are read with, of one language. */
export function runReadersOf(
  language: string,
  lists: MeaningWords,
  sides: Sides,
): Readonly<Record<'page' | 'source', RunReader>> {
  const shared = { lists, ...wordsOf(language) };
  return {
    page: { ...shared, words: sides.page },
    source: { ...shared, words: sides.source },
  };
}

/** Of a language, made when first asked for. */
const wordsOf = oncePerKey((language): Omit<RunReader, 'words' | 'lists'> => {
  const speech = languageOf(language)?.speech;
  return {
    according: [...(speech?.according ?? []), ...(speech?.accordingAfter ?? [])].flatMap(spelt),
    omissible: omissibleOf(language),
    sayingVerbs: new Set(listedWords(speech?.verbs ?? '')),
    determiners: new Set(listedWords(speech?.within ?? '')),
    relatives: new Set(listedWords(comparedLanguage(language).changes.relatives)),
  };
});

/** A wording as one word stands at its apostrophe, or two: "d’après", "d’ après". */
function spelt(wording: string): string[][] {
  const parted = wording.replace(/(['’])(?=\p{L})/gu, '$1 ');
  return parted === wording ? [listedWords(wording)] : [listedWords(wording), listedWords(parted)];
}
