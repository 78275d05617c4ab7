import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { Morphology } from './morphology';
import { morphologyOf } from './paradigm';
import { SPANISH } from './spanish';

/** A language that has a compiled lexicon. */
export interface LexiconLanguage {
  /** The compiled file inside the extension and the repository's public folder. */
  path: string;
  morphology: Morphology;
}

/** By BCP 47 primary subtag. */
export const LEXICON_LANGUAGES: ReadonlyMap<string, LexiconLanguage> = new Map([
  ['de', { path: 'lexicon/german.bin', morphology: morphologyOf(GERMAN, 'fixed') }],
  ['fr', { path: 'lexicon/french.bin', morphology: morphologyOf(FRENCH, 'inflected') }],
  ['es', { path: 'lexicon/spanish.bin', morphology: morphologyOf(SPANISH, 'inflected') }],
  ['en', { path: 'lexicon/english.bin', morphology: ENGLISH }],
]);
