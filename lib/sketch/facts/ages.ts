import type { Lead } from './leads';
import type { FactReader } from './fact-reader';
import { figureAt } from './figures';
import type { ReadNumber } from './read-number';
import { printNumber } from './value';

const OLDEST = 125;
/** Digits of one side of a score: a basketball team has three. */
const SCORE_DIGITS = 3;

/**
 * Ages: "aged 34", "34-year-old", "34歳", and the figure alone behind a name ("Tom Vale, 34,",
 * "Tom Vale (34)"). Returns the token after it, or 0.
 */
export function readAge(reader: FactReader, token: number, lead: Lead, number: ReadNumber): number {
  const { value } = number;
  if (value === null || lead.currency || value > OLDEST) return 0;
  const age = `${printNumber(value)} year`;
  const word = reader.wordAt(reader.next(number.end), 'age');
  if (word) return reader.add('age', token, lead.start, word.end, age);
  if (lead.age) {
    const years = reader.wordAfter(number.end, 'unit');
    if (years && years.meaning.name !== 'year') return 0;
    return reader.add('age', token, lead.start, years?.end ?? number.end, age);
  }
  if (number.plain === null || value === 0 || !standsAlone(reader, lead.start, number.end))
    return 0;
  return reader.add('age', token, lead.start, number.end, age);
}

/** ", 34," or "(34)" behind a word with a capital, or behind any word of a script without. */
function standsAlone(reader: FactReader, start: number, end: number): boolean {
  const { text } = reader;
  const after = text[end] ?? '';
  if (after !== ',' && after !== ')' && after !== '\uff09') return false;
  const before = text.slice(Math.max(0, start - 2), start);
  const isBetween = before === ', ' && after === ',';
  const isBracketed = /[(\uff08]$/.test(before) && (after === ')' || after === '\uff09');
  if (!isBetween && !isBracketed) return false;
  const name = reader.tokenAt(start - 1);
  if (name < 0) return false;
  const first = String.fromCodePoint(text.codePointAt(reader.tokens.starts[name]!)!);
  const hasCase = first.toLowerCase() !== first.toUpperCase();
  if (hasCase) return first !== first.toLowerCase();
  return isBracketed && !reader.isDigitAt(reader.tokens.starts[name]!);
}

/**
 * Scores as a whole: "3–1", "3:1", "89-87". With the lesser number first a dash may also mean
 * a range ("1–3"), and is left to the amounts. Returns the token after it, or 0.
 */
export function readScore(
  reader: FactReader,
  token: number,
  lead: Lead,
  number: ReadNumber,
): number {
  const { text } = reader;
  if (number.plain === null || number.plain.length > SCORE_DIGITS || lead.currency) return 0;
  const mark = text[number.end] ?? '';
  if (!'-\u2010\u2011\u2013\u2014:'.includes(mark) || mark === '') return 0;
  if (!reader.isDigitAt(number.end + 1)) return 0;
  const other = figureAt(text, number.end + 1, null);
  if (other.value === null || other.plain === null || other.plain.length > SCORE_DIGITS) return 0;
  const isOrdered = number.value! < other.value;
  if (mark !== ':' && (isOrdered || isCounted(reader, other.end))) return 0;
  if (reader.isLetterAt(other.end) || /^[-:]\d/.test(text.slice(other.end, other.end + 2)))
    return 0;
  return reader.add('score', token, lead.start, other.end, `${number.value!}-${other.value}`);
}

/** "12-10 per cent" is a range told backwards, and no score. */
function isCounted(reader: FactReader, end: number): boolean {
  return reader.wordAfter(end, 'percent', 'unit', 'currency', 'scale', 'points') !== null;
}
