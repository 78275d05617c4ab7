import { languageOf, type Language } from '../language';

/**
 * What `listed` names of these languages, as alternatives of an expression, the longest first;
 * forms of one entry are parted by "|".
 */
export function formsOf(
  codes: readonly string[],
  listed: (language: Language) => readonly string[],
): string {
  const entries = codes.flatMap((code) => listed(languageOf(code)!));
  const forms = new Set(entries.flatMap((entry) => entry.split('|')));
  return [...forms]
    .filter((form) => form !== '')
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('|');
}
