import type { TextBreaks } from './sentences';
import type { Tokens } from '../../text/tokenise';
import { readDate } from './fact-dates';
import { findNames } from './fact-names';
import { readDecade, readNumber } from './fact-numbers';
import { FactReader } from './fact-reader';
import type { Fact } from '../sketch';

/**
 * Facts of a text in reading order: numbers, money, percentages, quantities, dates, names.
 * Each token belongs to one fact at most; numbers and dates are read first. Words of the
 * language make them (English, German, French, Spanish; elsewhere English and digits). O(n).
 */
export function findFacts(
  text: string,
  tokens: Tokens,
  breaks: TextBreaks,
  language: string,
): Fact[] {
  const reader = new FactReader(text, tokens, breaks, language);
  for (let token = 0; token < tokens.count;) {
    const next = readDate(reader, token) || readDecade(reader, token) || readNumber(reader, token);
    token = Math.max(token + 1, next);
  }
  findNames(reader);
  return reader.facts.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
}
