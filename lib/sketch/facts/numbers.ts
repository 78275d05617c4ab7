import type { FactReader, Found } from './fact-reader';
import { figureAt, vulgarFraction, type Figure } from './figures';
import { fractionIn, oneAndHalf, oneWithHalf, partAt, withPart } from './fractions';
import { inWords, ofOneWord } from './numerals';
import type { ReadNumber } from './read-number';
import { withScales } from './scales';

const BEFORE_PART = /^[- \u00a0\u202f]$/;
/** What measures are parted into; "5 9/11" is a number and a day. */
const PARTED_INTO: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32]);

/**
 * The number that begins at `start`: "1,200", "1.2 million", "two hundred and forty-one",
 * "½", "three-quarters", "half a million", "第" is none. Null where none begins. `ofSum` is
 * true beside a currency, where "m" is a million. O(length of the number).
 */
export function numberAt(reader: FactReader, start: number, ofSum: boolean): ReadNumber | null {
  const more = reader.wordAt(start, 'more-by');
  if (more) return moreThan(reader, more, ofSum);
  const number = reader.isDigitAt(start)
    ? inFigures(reader, start, ofSum)
    : (ofOneWord(reader, start) ??
      inWords(reader, start) ??
      oneAndHalf(reader, start) ??
      oneWithHalf(reader, start) ??
      partAt(reader, start));
  return number && withPart(reader, number);
}

/** "साढ़े तीन लाख": three and a half lakh; alone the word is another. */
function moreThan(reader: FactReader, more: Found, ofSum: boolean): ReadNumber | null {
  const word = reader.wordAfter(more.end, 'cardinal');
  const number = word
    ? { value: word.meaning.value!, end: word.end }
    : figureBehind(reader, more.end);
  if (number === null || number.value === null) return null;
  const value = number.value + more.meaning.value!;
  return withScales(reader, { start: more.start, end: number.end, value, plain: null }, ofSum);
}

function figureBehind(reader: FactReader, end: number): Figure | null {
  const at = reader.next(end);
  return reader.isDigitAt(at)
    ? figureAt(reader.text, at, reader.vocabulary.language?.numbers ?? null)
    : null;
}

function inFigures(reader: FactReader, start: number, ofSum: boolean): ReadNumber | null {
  const { text } = reader;
  const figure = figureAt(text, start, reader.vocabulary.language?.numbers ?? null);
  const { value, end, plain } = figure;
  if (value === null) return { start, end, value, plain: null };
  const vulgarAt = text[end] === ' ' ? end + 1 : end;
  const vulgar = vulgarFraction(text[vulgarAt]);
  if (vulgar !== null) return { start, end: vulgarAt + 1, value: value + vulgar, plain: null };
  if (text[end] === '/' && plain !== null && reader.isDigitAt(end + 1)) {
    return fractionIn(reader, start, end, value);
  }
  const mixed = plain === null ? null : mixedAt(reader, end);
  if (mixed) return { start, end: mixed.end, value: value + mixed.value!, plain: null };
  return withScales(reader, { start, end, value, plain }, ofSum);
}

/** "-1/2" of "5-1/2", " 1/2" of "5 1/2": the part of a mixed number. */
function mixedAt(reader: FactReader, end: number): ReadNumber | null {
  if (!BEFORE_PART.test(reader.text[end] ?? '') || !reader.isDigitAt(end + 1)) return null;
  const above = figureAt(reader.text, end + 1, null);
  if (above.plain === null || reader.text[above.end] !== '/') return null;
  const part = fractionIn(reader, end + 1, above.end, above.value!);
  const isPart = reader.text[end] === '-' || PARTED_INTO.has(part.fraction?.[1] ?? 0);
  return part.value === null || !isPart ? null : part;
}
