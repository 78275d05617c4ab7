import type { Bylines } from './sections/bylines';
import type { Changes } from './sections/changes';
import type { Credits } from './sections/credits';
import type { Dates } from './sections/dates';
import type { Furniture } from './sections/furniture';
import type { House } from './sections/house';
import type { Names } from './sections/names';
import type { Numbers } from './sections/numbers';
import type { Speech } from './sections/speech';
import type { Words } from './sections/words';

/**
 * All that is known of one language, in the order of its file. It is data alone: who reads a
 * section makes the tables it needs, once and when they are first asked for. An empty list
 * says that the language lacks this, and the check that needs it is then named in the finding.
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
  changes: Changes;
  /** House styles; absent where nobody has listed them yet. */
  house?: House;
}
