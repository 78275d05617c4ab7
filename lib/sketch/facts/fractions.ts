import { codeOfHash, isFunctionCode } from '../codes';
import type { FactReader } from './fact-reader';
import { figureAt, vulgarFraction } from './figures';
import { isDoubtful } from './numerals';
import type { ReadNumber } from './read-number';
import { SHORT_SCALE, withScales } from './scales';

const LARGEST_BELOW = 16;

/** "3/4"; "24/7" and the like are no numbers. */
export function fractionIn(
  reader: FactReader,
  start: number,
  slash: number,
  above: number,
): ReadNumber {
  const { value: below, end } = figureAt(reader.text, slash + 1, null);
  if (below === null || above <= 0 || above >= below || below > LARGEST_BELOW)
    return { start, end, value: null, plain: null };
  return { start, end, value: above / below, fraction: [above, below], plain: null };
}

/** "a third", "two thirds", "three-quarters", "half", "half a million", "½". */
export function partAt(reader: FactReader, start: number): ReadNumber | null {
  const vulgar = vulgarFraction(reader.text[start]);
  if (vulgar !== null) {
    const below = Math.round(1 / vulgar);
    const fraction = vulgar * below === 1 ? ([1, below] as const) : undefined;
    return { start, end: start + 1, value: vulgar, ...(fraction ? { fraction } : {}), plain: null };
  }
  const article = reader.wordAt(start, 'article');
  const found = article
    ? reader.wordAfter(article.end, 'fraction')
    : reader.wordAt(start, 'fraction');
  if (!found) return null;
  const below = found.meaning.value!;
  // "third" is an ordinal, but for "a third of" it; "quarter" and its like need their article.
  if (!article && (reader.wordAt(start, 'ordinal') || isDoubtful(reader, start, found.end)))
    return null;
  if (below !== 2 && article && !isPart(reader, found.end)) return null;
  return ofWhole(reader, {
    start,
    end: found.end,
    value: 1 / below,
    fraction: [1, below],
    plain: null,
  });
}

/** "a third of" it, "by a third when" it, "a quarter": not "a third man". */
function isPart(reader: FactReader, end: number): boolean {
  if (reader.wordBefore(end, 'ordinal') === null) return true;
  const next = reader.next(end);
  if (next <= end || !reader.isLetterAt(next)) return true;
  const { hashes } = reader.tokens;
  return isFunctionCode(codeOfHash(hashes[reader.tokenAt(next)]!));
}

/** "half a million" */
function ofWhole(reader: FactReader, part: ReadNumber): ReadNumber {
  const article = reader.wordAfter(part.end, 'article');
  // "half a year", "half an hour", "half a percent"
  if (article && reader.wordAfter(article.end, 'unit', 'percent', 'points'))
    return { ...part, end: article.end };
  const at = article ? reader.next(article.end) : reader.next(part.end);
  const scale = reader.wordAt(at, 'scale');
  if (!scale || scale.end - scale.start <= SHORT_SCALE || scale.meaning.value! < 100) return part;
  return {
    start: part.start,
    plain: null,
    end: scale.end,
    value: part.value! * scale.meaning.value!,
    scale: scale.meaning.value!,
  };
}

/** "two thirds", "three-quarters", "two and a half" */
export function withPart(reader: FactReader, number: ReadNumber): ReadNumber {
  const { value } = number;
  if (value === null || number.ordinal || number.fraction || number.scale) return number;
  const part = reader.wordAfter(number.end, 'fraction');
  if (part && Number.isInteger(value) && value < part.meaning.value!) {
    const below = part.meaning.value!;
    return ofWhole(reader, {
      start: number.start,
      end: part.end,
      value: value / below,
      fraction: [value, below],
      plain: null,
    });
  }
  const joint = reader.wordAfter(number.end, 'join', 'and');
  const article = joint && (reader.wordAfter(joint.end, 'article') ?? joint);
  const half = article && reader.wordAfter(article.end, 'fraction');
  if (!half || half.meaning.value !== 2) return number;
  return withScales(reader, { ...number, end: half.end, value: value + 0.5, plain: null }, false);
}
