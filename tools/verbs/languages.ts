import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { lackingChecks, LANGUAGE_CHECKS, type LanguageCheck } from '../../lib/check/coverage';
import { languageOf, LANGUAGES, type Language } from '../../lib/language';
import { comparedLanguage } from '../../lib/language/compared';
import { readArguments } from '../arguments';

/** What each check does with the words of a language. */
const MEANING: Readonly<Record<LanguageCheck, string>> = {
  speakers: 'who is quoted: verbs of saying around marks and behind dashes',
  names:
    'all names, told by their capitals; elsewhere only those beside a title, a form of address or a known name, in German those of several words',
  sentences: 'abbreviations that end no sentence',
  numbers: 'numbers in words, and words that multiply them',
  money: 'currencies by their words',
  dates: 'months, weekdays and days told from today',
  credits: 'how a credit is worded, by the role of the house',
  bylines: 'what stands before an author',
  furniture: 'lines around an article: read also, newsletters, pictures, advertisements, buttons',
  meaning: 'negation, opposites and other words whose change changes what is said',
  skeleton:
    'function words that have codes of their own: finds a text whose other words were all swapped',
  swaps: 'a lexicon, which tells a word swapped for another of its meaning',
};

/** Lists that serve a check and that a language may lack without lacking the check. */
const LISTS: Readonly<Record<string, { means: string; has: (language: Language) => boolean }>> = {
  seasons: {
    means: 'seasons as dates: "last autumn"',
    has: ({ dates }) => dates.seasons.some((forms) => forms !== ''),
  },
  'house style': {
    means: 'short forms, and offices that go by several names',
    has: ({ code }) => comparedLanguage(code).house !== undefined,
  },
  'longer wordings': {
    means: 'wordings of which one is only longer: "in order to" and "to"',
    has: ({ code }) => comparedLanguage(code).longer !== undefined,
  },
};

/** `languages [-o FILE]`: the table of languages and checks, made from lib/language itself. */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments({ args, options: { output: { type: 'string', short: 'o' } } });
  const page = await languagesPage();
  if (values.output === undefined) console.log(page);
  else writeFileSync(values.output, page);
}

/** The page as docs/languages.md holds it. */
export async function languagesPage(): Promise<string> {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const rows = LANGUAGES.map(({ code }) => {
    const lacking = new Set(lackingChecks(code));
    const cells = [
      ...LANGUAGE_CHECKS.map((check) => !lacking.has(check)),
      ...Object.values(LISTS).map(({ has }) => has(languageOf(code)!)),
    ].map((has) => (has ? 'yes' : '–'));
    return `| ${names.of(code) ?? code} (${code}) | ${cells.join(' | ')} |`;
  });
  const columns = [...LANGUAGE_CHECKS, ...Object.keys(LISTS)];
  const lines = [
    '# What each language has',
    '',
    'Made by `npm run -s firsthand -- languages -o docs/languages.md` from `lib/language` and the',
    'lexicons. Whatever the language, a text is cut into words, fingerprinted, searched for and',
    'aligned, and its quotation marks and figures are read. What needs words of the language:',
    '',
    ...LANGUAGE_CHECKS.map((check) => `- **${check}**: ${MEANING[check]}`),
    ...Object.entries(LISTS).map(([name, { means }]) => `- **${name}**: ${means}`),
    '',
    `| language | ${columns.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows,
    '',
    'A language that is not in the table has none of these. Adding one is adding its file to',
    '`lib/language` and its name to `lib/language/index.ts`.',
  ];
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 100 });
}
