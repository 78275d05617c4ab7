import { ARABIC } from './arabic';
import { ENGLISH } from './english';
import type { Example } from './example';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { SPANISH } from './spanish';

export const EXAMPLES: Readonly<Record<string, Example>> = {
  ar: ARABIC,
  de: GERMAN,
  en: ENGLISH,
  es: SPANISH,
  fr: FRENCH,
};

/** The example in the language of a locale; English where there is none. */
export function exampleIn(locale: string): Example {
  return EXAMPLES[locale.split('-')[0] ?? ''] ?? ENGLISH;
}
