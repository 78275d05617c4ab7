import { changes as de } from './changes/de';
import { changes as en } from './changes/en';
import { changes as es } from './changes/es';
import { changes as fr } from './changes/fr';
import { changes as it } from './changes/it';
import { changes as nl } from './changes/nl';
import { NO_CHANGES } from './changes/none';
import { changes as pl } from './changes/pl';
import { changes as pt } from './changes/pt';
import { changes as ru } from './changes/ru';
import { house as deHouse } from './house/de';
import { house as enHouse } from './house/en';
import { house as esHouse } from './house/es';
import { house as frHouse } from './house/fr';
import { CORRELATIVES as deCorrelatives, LONGER as deLonger } from './longer/de';
import { CORRELATIVES as enCorrelatives, LONGER as enLonger } from './longer/en';
import { CORRELATIVES as esCorrelatives, LONGER as esLonger } from './longer/es';
import { CORRELATIVES as frCorrelatives, LONGER as frLonger } from './longer/fr';
import { CORRELATIVES as itCorrelatives, LONGER as itLonger } from './longer/it';
import { CORRELATIVES as nlCorrelatives, LONGER as nlLonger } from './longer/nl';
import { CORRELATIVES as ptCorrelatives, LONGER as ptLonger } from './longer/pt';
import type { Changes } from './sections/changes';
import type { House } from './sections/house';

/**
 * What of a language only matters when two texts are held against each other. It stands apart from
 * the rest (index.ts), so that what reads a page or a file does not carry it: a quarter of all data.
 */
export interface ComparedLanguage {
  changes: Changes;
  /** House styles; absent where nobody has listed them yet. */
  house?: House;
  /** Wordings of which one is only longer than the other, a group a line: "in order to | to". */
  longer?: string;
  /**
   * Words in two places that join two things, and those in one that say as much, a group a line:
   * "both … and | and".
   */
  correlatives?: string;
}

const COMPARED: ReadonlyMap<string, ComparedLanguage> = new Map(
  Object.entries({
    en: { changes: en, house: enHouse, longer: enLonger, correlatives: enCorrelatives },
    de: { changes: de, house: deHouse, longer: deLonger, correlatives: deCorrelatives },
    fr: { changes: fr, house: frHouse, longer: frLonger, correlatives: frCorrelatives },
    es: { changes: es, house: esHouse, longer: esLonger, correlatives: esCorrelatives },
    pt: { changes: pt, longer: ptLonger, correlatives: ptCorrelatives },
    it: { changes: it, longer: itLonger, correlatives: itCorrelatives },
    nl: { changes: nl, longer: nlLonger, correlatives: nlCorrelatives },
    pl: { changes: pl },
    ru: { changes: ru },
  }),
);

/** What is known of the language with this BCP 47 primary subtag; empty lists where nothing is. */
export function comparedLanguage(code: string): ComparedLanguage {
  return COMPARED.get(code) ?? { changes: NO_CHANGES };
}
