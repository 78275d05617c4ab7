import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CHECKS } from '../../../lib/check/coverage';
import { CHECK_WORDS, lackingOf, lackingSentences } from '../../../lib/check/lacking';
import { LANGUAGES, languageOf, type Language } from '../../../lib/language';
import { comparedLanguage } from '../../../lib/language/compared';
import { LEXICON_LANGUAGES } from '../../../lib/lexicon/languages';

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'languages.md');

/** The rows of the table in the page: each check of a language, and whether it is there. */
const ROWS = readFileSync(PAGE, 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length > 3);
const CHECKS = ROWS[0]!.slice(2, -1);
const TABLE = ROWS.slice(2).map((cells) => ({
  code: /\((\w+)\)/u.exec(cells[1]!)![1]!,
  has: new Map(CHECKS.map((check, i) => [check, cells[i + 2] === 'yes'])),
}));

/** What a page of that language, compared with a report, is told it was not checked for. */
const toldOf = (code: string): ReadonlySet<string> =>
  new Set(
    lackingSentences(
      lackingOf({
        language: code,
        hasLexicon: LEXICON_LANGUAGES.has(code),
        compared: [{ hasText: true }],
      }),
    ).flatMap((sentence) => sentence.replace(/^[^:]*: |\.$/gu, '').split(', ')),
  );

/** The lists without which a check is silent: one empty list is enough. */
const LISTS: Readonly<
  Record<string, (language: Language) => readonly (string | readonly unknown[])[]>
> = {
  speakers: ({ speech }) => [speech.verbs],
  money: ({ numbers }) => [numbers.currencies],
  dates: ({ dates, numbers }) => [dates.months, numbers.days],
  credits: ({ credits }) => [credits.source, credits.published],
  bylines: ({ dates }) => [dates.by],
  furniture: ({ furniture }) => [furniture.promotion, furniture.related],
  meaning: ({ code }) => {
    const { negation, opposites } = comparedLanguage(code).changes;
    return [negation, opposites];
  },
  skeleton: ({ words }) => [words.coded],
};

describe('a check that a language lacks', () => {
  it('has a column, and every language a row', () => {
    // Behind the checks stand lists that serve them, and whose lack takes none away.
    expect(CHECKS.slice(0, LANGUAGE_CHECKS.length)).toEqual(LANGUAGE_CHECKS);
    expect(CHECKS.slice(LANGUAGE_CHECKS.length)).toEqual([
      'seasons',
      'house style',
      'longer wordings',
    ]);
    expect(TABLE.map(({ code }) => code)).toEqual(LANGUAGES.map(({ code }) => code));
  });

  it.each(TABLE)('is named in the finding, and no other: $code', ({ code, has }) => {
    const told = toldOf(code);
    for (const check of LANGUAGE_CHECKS)
      expect({ check, told: told.has(CHECK_WORDS[check]) }).toEqual({
        check,
        told: !has.get(check),
      });
  });

  it.each(TABLE)('is one of which a list is empty: $code', ({ code, has }) => {
    const language = languageOf(code)!;
    for (const [check, lists] of Object.entries(LISTS)) {
      const isThere = lists(language).every((list) => list.length > 0);
      expect({ check, isThere }).toEqual({ check, isThere: has.get(check) });
    }
  });

  it('is every one in a language without a file', () => {
    expect([...toldOf('xx')].sort()).toEqual(
      LANGUAGE_CHECKS.map((check) => CHECK_WORDS[check]).sort(),
    );
  });
});
