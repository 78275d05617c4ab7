import { ar } from './ar';
import { bg } from './bg';
import { cs } from './cs';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { th } from './th';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';
import type { Language } from './language';

export type { Language } from './language';

/** Every supported language; adding one is adding its file and its name here. */
export const LANGUAGES: readonly Language[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  sv,
  pl,
  cs,
  hu,
  ro,
  uk,
  ru,
  bg,
  el,
  tr,
  ar,
  fa,
  he,
  hi,
  th,
  vi,
  id,
  ja,
  zh,
  ko,
];

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

/** What is known of the language with this BCP 47 primary subtag; null when it is none of ours. */
export function languageOf(code: string): Language | null {
  return BY_CODE.get(code) ?? null;
}

/** True where every noun is printed with a capital, so that one tells no name. */
export function hasCapitalNouns(code: string): boolean {
  return languageOf(code)?.names.capitals === 'noun';
}
