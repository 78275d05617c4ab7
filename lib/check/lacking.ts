import { lackingChecks, type LanguageCheck } from './coverage';

export type CheckName = LanguageCheck | 'wording' | 'team';

/** A check that could not be made, or not in full, and what it would have needed. */
export interface Lacking {
  check: CheckName;
  /** Words of the page's language, the text of the source, or an answer of the team's corpus. */
  lacks: 'language' | 'source-text' | 'answer';
}

/** What each check is called in an English list. */
export const CHECK_WORDS: Readonly<Record<CheckName, string>> = {
  swaps: 'swapped words',
  meaning: 'changed meaning',
  skeleton: 'texts in which nearly every word was swapped',
  speakers: 'who is quoted',
  names: 'names that nothing marks as names',
  credits: 'credit wordings',
  numbers: 'numbers in words',
  money: 'currencies in words',
  dates: 'dates in words',
  bylines: 'bylines',
  sentences: 'abbreviations',
  furniture: 'lines around the article',
  wording: 'words left out or replaced',
  team: 'your team’s corpus',
};

/** The order in which they are told: what matters most to a reader first. */
const CHECKS = Object.keys(CHECK_WORDS) as CheckName[];

/** What bears on a page that nothing is compared with too: it is searched for and read by these. */
const FINDING: ReadonlySet<CheckName> = new Set(['swaps', 'skeleton', 'sentences', 'furniture']);

interface Checked {
  /** BCP 47 code of the page. */
  language: string;
  hasLexicon: boolean;
  /** Whether each report that the page was compared with, word by word, has its text. */
  compared: readonly { hasText: boolean }[];
}

/** The checks that were impossible for a page, told once whatever the number of its sources. */
export function lackingOf({ language, hasLexicon, compared }: Checked): Lacking[] {
  const unknown = new Set<CheckName>(lackingChecks(language));
  if (!hasLexicon) unknown.add('swaps');
  const isMade = (check: CheckName): boolean => compared.length > 0 || FINDING.has(check);
  const found: Lacking[] = CHECKS.filter((check) => unknown.has(check) && isMade(check)).map(
    (check) => ({ check, lacks: 'language' }),
  );
  if (compared.some(({ hasText }) => !hasText))
    found.push({ check: 'wording', lacks: 'source-text' });
  return found;
}

const SENTENCES: Readonly<Record<Lacking['lacks'], string>> = {
  language: 'Not checked in this language: $checks.',
  'source-text': 'Without the text of the source only partly checked: $checks.',
  answer: 'Not asked, since it did not answer as it should: $checks.',
};

/** One English sentence for each thing that lacked; none where nothing did. */
export function lackingSentences(lacking: readonly Lacking[]): string[] {
  return Object.entries(SENTENCES).flatMap(([lacks, sentence]) => {
    const words = lacking
      .filter((one) => one.lacks === lacks)
      .map(({ check }) => CHECK_WORDS[check]);
    return words.length === 0 ? [] : [sentence.replace('$checks', words.join(', '))];
  });
}
