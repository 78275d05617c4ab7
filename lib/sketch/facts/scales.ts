import type { FactReader } from './fact-reader';
import { figureAt } from './figures';
import { fits, multiply, sumOf } from './numeral-parts';
import type { ReadNumber } from './read-number';

/** Words of a numeral that are read at most: no text names a longer one. */
export const MOST_WORDS = 24;

/** "and a half" behind such a one is a half of it. */
const LEAST_HALVED = 1000;

/** Names of single letters and the like that scale a sum only ("$3m"). */
export const SHORT_SCALE = 1;

/** "3 million", "41万2千", "1.2m" (of a sum), "3 mil millones". */
export function withScales(reader: FactReader, number: ReadNumber, ofSum: boolean): ReadNumber {
  const parts = [number.value!];
  let { end } = number;
  let scaled = false;
  let last: number | null = null;
  for (let words = 0; words < MOST_WORDS; words++) {
    const at = scaleAt(reader, end, ofSum, scaled);
    if (at) {
      multiply(parts, at.factor);
      end = at.end;
      scaled = true;
      last = at.factor;
      continue;
    }
    const more = scaled ? lesserFigure(reader, end, parts) : null;
    if (!more) break;
    parts.push(more.value);
    end = more.end;
    last = null;
  }
  if (!scaled) return number;
  const value = sumOf(parts);
  return endingWith(last, {
    ...number,
    end,
    value,
    plain: null,
    scale: value / (number.value! || 1),
  });
}

/** The number with the scale that its last word is, if it is one that a half may stand for. */
export function endingWith(word: number | null, number: ReadNumber): ReadNumber {
  const read = { ...number };
  delete read.last;
  return word !== null && word >= LEAST_HALVED ? { ...read, last: word } : read;
}

function scaleAt(
  reader: FactReader,
  end: number,
  ofSum: boolean,
  scaled: boolean,
): { factor: number; end: number } | null {
  const at = scaled ? reader.nextOverStop(end) : reader.next(end);
  const found = reader.wordAt(at, 'scale') ?? beyondOf(reader, end, scaled);
  if (!found) return null;
  const length = found.end - found.start;
  const isShort = length <= SHORT_SCALE && reader.vocabulary.spaced;
  if (isShort && (at !== end || !(ofSum || countsSomething(reader, found.end)))) return null;
  return { factor: found.meaning.value!, end: found.end };
}

/** "3 mil de milioane", "3 thousand of millions": the scale after the word that joins. */
function beyondOf(reader: FactReader, end: number, scaled: boolean) {
  if (!reader.vocabulary.language) return null;
  const joint = reader.wordAfter(end, 'of');
  return joint && !scaled ? reader.wordAfter(joint.end, 'scale') : null;
}

/** "1.2m crates" counts crates; "a 1.2m drop", "ran the 100m." are metres. */
function countsSomething(reader: FactReader, end: number): boolean {
  if (reader.text[end] !== ' ' || !reader.isLetterAt(end + 1)) return false;
  return reader.text
    .slice(end + 1, end + 24)
    .split(/[^\p{L}]/u)[0]!
    .endsWith('s');
}

/** "1億2000万", "41万2千", "3 millones 200 mil": figures of a lesser scale. */
function lesserFigure(
  reader: FactReader,
  end: number,
  parts: readonly number[],
): { value: number; end: number } | null {
  const at = reader.next(end);
  if (!reader.isDigitAt(at) || parts.at(-1)! <= 1) return null;
  const figure = figureAt(reader.text, at, reader.vocabulary.language?.numbers ?? null);
  if (figure.value === null || !fits(parts, figure.value)) return null;
  const isJoined = at === end && !reader.vocabulary.spaced;
  if (isJoined || reader.wordAfter(figure.end, 'scale')) {
    return { value: figure.value, end: figure.end };
  }
  return null;
}
