import { ENGLISH } from './english';
import type { Morphology } from './morphology';

/** A language that has a compiled lexicon. */
export interface LexiconLanguage {
  /** The compiled file inside the extension and the repository's public folder. */
  path: string;
  morphology: Morphology;
}

/** By BCP 47 primary subtag. */
export const LEXICON_LANGUAGES: ReadonlyMap<string, LexiconLanguage> = new Map([
  ['en', { path: 'lexicon/english.bin', morphology: ENGLISH }],
]);
