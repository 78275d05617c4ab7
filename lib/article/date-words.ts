import { LANGUAGES, languageOf, type Language } from '../language';

/** How one language, or all of them together, print a date with the month in words. */
export interface DateWords {
  /** Day, month and year as named groups, the surest order first. */
  readonly patterns: readonly RegExp[];
  /** 1…12 for the printed name of a month. */
  monthOf(name: string): number;
  /** True for a month of the Persian calendar. */
  isSolar(name: string): boolean;
}

const known = new Map<string, DateWords>();

/** The words of a language by its code; those of all languages for "". Made when first asked. */
export function dateWordsOf(code: string): DateWords | null {
  const language = languageOf(code);
  if (code !== '' && language === null) return null;
  const words = known.get(code) ?? wordsOf(language === null ? LANGUAGES : [language]);
  known.set(code, words);
  return words;
}

function wordsOf(languages: readonly Language[]): DateWords {
  const months = new Map<string, number>();
  const solar = new Map<string, number>();
  const note = (into: Map<string, number>, forms: readonly string[]): void => {
    forms.forEach((names, i) => {
      for (const name of names.normalize('NFC').split('|')) {
        if (!into.has(name)) into.set(name, i + 1);
      }
    });
  };
  for (const { dates } of languages) note(months, dates.months);
  for (const { dates } of languages) note(solar, dates.solarMonths ?? []);
  const names = [...months.keys(), ...solar.keys()].sort((a, b) => b.length - a.length);
  return {
    patterns: patternsOf(names.map(escaped).join('|')),
    monthOf: (name) => months.get(name) ?? solar.get(name) ?? 0,
    isSolar: (name) => !months.has(name) && solar.has(name),
  };
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Ordinals and articles, as they stand around a day and a month in one language or another. */
const ORDINAL = '(?:st|nd|rd|th|er|º|ª|°|-?(?:е|го|го числа)|日)?';
const SMALL = "(?:(?:de|of|den|di|del|tháng|năm|в|ב|ה|d[’']|พ\\.ศ\\.|г\\.?) ?)?";
const GAP = '[ .,/-]{0,3}';

/** The text is lower case, with our digits and single spaces. */
function patternsOf(months: string): RegExp[] {
  const month = `(?<![\\p{L}\\p{M}])[בה]?(?<month>${months})(?![\\p{L}\\p{M}])\\.?(?:/[\\p{L}\\p{M}]{1,20})?`;
  const day = '(?<!\\d)(?<day>\\d{1,2})';
  const year = '(?<year>\\d{4})(?!\\d)';
  return [
    `${day}${ORDINAL}${GAP}${SMALL}${month}${GAP}${SMALL}${year}`,
    `${month}${GAP}${day}${ORDINAL}(?!\\d)${GAP}${SMALL}${year}`,
    `(?<!\\d)${year}${GAP}${month}${GAP}${day}(?!\\d)`,
  ].map((pattern) => new RegExp(pattern, 'gu'));
}
