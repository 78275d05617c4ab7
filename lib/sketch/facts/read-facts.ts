import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import type { Fact } from '../sketch';
import { readAmount } from './amounts';
import { oneWithHalf } from './fractions';
import { isWrittenTo } from './leads';
import { readCalendarDate } from './calendar-dates';
import { readDate } from './dates';
import { FactReader } from './fact-reader';
import { vulgarFraction } from './figures';
import type { Role } from './meaning';
import { readMarkedNames } from './known-names';
import { readNames } from './names';
import { readSeason } from './seasons';
import { readHour } from './times';
import { readUnspacedNames } from './unspaced-names';

/** Roles of words that a date may begin with. */
const DATE_STARTERS = new Set<Role>([
  'unit',
  'shift',
  'day',
  'month',
  'weekday',
  'season',
  'in-season',
  'lunar-month',
  'solar-month',
]);
/** Roles of words that an amount may begin with, or a word that leads it. */
const AMOUNT_STARTERS = new Set<Role>([
  'cardinal',
  'scale',
  'ordinal',
  'numbering',
  'fraction',
  'more-by',
  'dozen',
  'several',
  'about',
  'minus',
  'between',
  'percent-before',
  'currency-before',
  'repeat',
  'clock-before',
  'am',
  'pm',
  'age-before',
  'ago-before',
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
    token = Math.max(token + 1, readFact(reader, token));
  }
  readNames(reader);
  readMarkedNames(reader);
  readUnspacedNames(reader);
  return reader.facts.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}

/** Asks the readers that the word or figure allows; most words allow none. */
function readFact(reader: FactReader, token: number): number {
  const start = reader.tokens.starts[token]!;
  if (reader.isDigitAt(start)) {
    return (
      readSeason(reader, token) ||
      readCalendarDate(reader, token) ||
      readDate(reader, token) ||
      readHour(reader, token) ||
      readAmount(reader, token)
    );
  }
  if (isWrittenTo(reader, start)) return readAmount(reader, token);
  const match = reader.wordsAt(start);
  let isAmount = reader.vocabulary.parts !== null && beginsNumeral(reader, start);
  if (match === null) return isAmount ? readAmount(reader, token) : 0;
  let isDate = false;
  let isHour = false;
  for (const { role } of match.meanings) {
    if (AMOUNT_STARTERS.has(role)) isAmount = true;
    else if (DATE_STARTERS.has(role)) isDate = true;
    else if (role === 'hour' || role === 'clock-part') isHour = true;
    // "a hundred", "a third": most articles begin no number.
    else if (role === 'article' && beginsAmount(reader, start, match.end)) isAmount = true;
  }
  return (
    (isDate ? readSeason(reader, token) || readCalendarDate(reader, token) : 0) ||
    (isDate ? readDate(reader, token) : 0) ||
    (isHour ? readHour(reader, token) : 0) ||
    (isAmount ? readAmount(reader, token) : 0)
  );
}

/** What an article has behind it begins an amount: "a hundred", "an hour and a half". */
function beginsAmount(reader: FactReader, start: number, end: number): boolean {
  const word = reader.wordAfter(end, 'scale', 'dozen', 'fraction', 'and-half');
  return word !== null || oneWithHalf(reader, start) !== null;
}

/** In a language that writes numerals in one word: a part of one, or "½". */
function beginsNumeral({ text, vocabulary }: FactReader, start: number): boolean {
  return vocabulary.parts!.match(text, start) !== null || vulgarFraction(text[start]) !== null;
}
