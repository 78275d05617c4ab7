import { languageOf, type Language } from '../language';
import { comparedLanguage } from '../language/compared';
import { LEXICON_LANGUAGES } from '../lexicon/languages';

/** What needs words of the language, and what there must be of them. */
const NEEDS = {
  speakers: ({ speech }: Language) => speech.verbs !== '',
  names: ({ names }: Language) => names.capitals === 'name',
  sentences: ({ speech, words }: Language) =>
    speech.abbreviations !== '' || words.scripts.some((script) => STOPLESS.has(script)),
  numbers: ({ numbers }: Language) => numbers.cardinals !== '' || numbers.scales !== '',
  money: ({ numbers }: Language) => numbers.currencies !== '',
  dates: ({ dates, numbers }: Language) => dates.months.length === 12 && numbers.days !== '',
  credits: ({ credits }: Language) => credits.source !== '' && credits.published !== '',
  bylines: ({ dates }: Language) => dates.by.length > 0,
  furniture: ({ furniture }: Language) =>
    furniture.promotion.length > 0 && furniture.related.length > 0,
  meaning: ({ code }: Language) => {
    const { negation, opposites } = comparedLanguage(code).changes;
    return negation !== '' && opposites !== '';
  },
  skeleton: ({ words }: Language) => words.coded !== '',
  swaps: ({ code }: Language) => LEXICON_LANGUAGES.has(code),
} as const;

/** Their full stops stand at no abbreviation. */
const STOPLESS = new Set(['Kana', 'Hani', 'Hang']);

export type LanguageCheck = keyof typeof NEEDS;

export const LANGUAGE_CHECKS = Object.keys(NEEDS) as readonly LanguageCheck[];

/** The checks that a language lacks the words for; all of them for a language without a file. */
export function lackingChecks(code: string): LanguageCheck[] {
  const language = languageOf(code);
  return LANGUAGE_CHECKS.filter((check) => language === null || !NEEDS[check](language));
}
