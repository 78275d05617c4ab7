import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import type { Fact } from '../sketch';
import { readAmount } from './amounts';
import { readDate } from './dates';
import { FactReader } from './fact-reader';
import type { Role } from './meaning';
import { readNames } from './names';
import { readHour } from './times';

/** Roles of words that a fact may begin with. */
const STARTERS: ReadonlySet<Role> = new Set([
  'cardinal',
  'scale',
  'ordinal',
  'numbering',
  'fraction',
  'dozen',
  'several',
  'about',
  'minus',
  'between',
  'percent-before',
  'currency-before',
  'unit',
  'repeat',
  'clock-before',
  'am',
  'pm',
  'hour',
  'age-before',
  'ago-before',
  'shift',
  'day',
  'month',
  'weekday',
]);

/**
 * Facts of coding 2, in reading order: numbers, sums, shares, quantities, ages, scores, times
 * of day, dates and names, each with its full value (value.ts). Each token belongs to one
 * fact at most; names take what the rest leaves. The words of the language make them
 * (lib/language); a language without a file has figures, signs and names, and a figure before
 * a word is then never read in full. O(n).
 */
export function readFacts(
  text: string,
  tokens: Tokens,
  breaks: TextBreaks,
  language: string,
): Fact[] {
  const reader = new FactReader(text, tokens, breaks, language);
  for (let token = 0; token < tokens.count;) {
    const next = mayBegin(reader, token)
      ? readDate(reader, token) || readHour(reader, token) || readAmount(reader, token)
      : 0;
    token = Math.max(token + 1, next);
  }
  readNames(reader);
  return reader.facts.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

function mayBegin(reader: FactReader, token: number): boolean {
  const start = reader.tokens.starts[token]!;
  if (reader.isDigitAt(start) || reader.vocabulary.parts) return true;
  const match = reader.wordsAt(start);
  if (match === null) return false;
  for (const { role } of match.meanings) {
    if (STARTERS.has(role)) return true;
    // "a hundred", "a third": most articles begin no number.
    if (role === 'article' && reader.wordAfter(match.end, 'scale', 'dozen', 'fraction'))
      return true;
  }
  return false;
}
