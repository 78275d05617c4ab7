import type { Bylines } from './sections/bylines';
import type { Credits } from './sections/credits';
import type { Dates } from './sections/dates';
import type { Furniture } from './sections/furniture';
import type { Names } from './sections/names';
import type { Numbers } from './sections/numbers';
import type { Speech } from './sections/speech';
import type { Words } from './sections/words';

/**
 * All that is known of one language, in the order of its file. It is data alone: who reads a
 * section makes the tables it needs, once and when they are first asked for. An empty list
 * says that the language lacks this, and the check that needs it is then named in the finding.
 * What only matters when two texts are held against each other stands apart (compared.ts).
 */
export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  words: Words;
  speech: Speech;
  numbers: Numbers;
  names: Names;
  dates: Dates;
  bylines: Bylines;
  credits: Credits;
  furniture: Furniture;
}
