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
import { LONGER as deLonger } from './longer/de';
import { LONGER as enLonger } from './longer/en';
import { LONGER as esLonger } from './longer/es';
import { LONGER as frLonger } from './longer/fr';
import { LONGER as itLonger } from './longer/it';
import { LONGER as nlLonger } from './longer/nl';
import { LONGER as ptLonger } from './longer/pt';
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
}

const COMPARED: ReadonlyMap<string, ComparedLanguage> = new Map(
  Object.entries({
    en: { changes: en, house: enHouse, longer: enLonger },
    de: { changes: de, house: deHouse, longer: deLonger },
    fr: { changes: fr, house: frHouse, longer: frLonger },
    es: { changes: es, house: esHouse, longer: esLonger },
    pt: { changes: pt, longer: ptLonger },
    it: { changes: it, longer: itLonger },
    nl: { changes: nl, longer: nlLonger },
    pl: { changes: pl },
    ru: { changes: ru },
  }),
);

/** What is known of the language with this BCP 47 primary subtag; empty lists where nothing is. */
export function comparedLanguage(code: string): ComparedLanguage {
  return COMPARED.get(code) ?? { changes: NO_CHANGES };
}
