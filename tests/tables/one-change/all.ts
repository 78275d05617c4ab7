import { FACTS } from './en-facts';
import { HARMLESS } from './en-harmless';
import { MEANING } from './en-meaning';
import { WORDS } from './en-words';
import type { Group } from './rows';
import { WITH_LEXICON } from './with-lexicon';
import { WITHOUT_LEXICON } from './without-lexicon';

/** The groups of each language. */
export const ONE_CHANGE: Readonly<Record<string, readonly Group[]>> = {
  en: [...MEANING, ...FACTS, ...WORDS, ...HARMLESS],
  ...WITH_LEXICON,
  ...WITHOUT_LEXICON,
};
