import { codeOfHash, isFunctionCode } from '../codes';
import type { FactReader, Found } from './fact-reader';
import { figureAt, vulgarFraction } from './figures';
import { AND, isDoubtful } from './numerals';
import type { ReadNumber } from './read-number';
import { SHORT_SCALE, withScales } from './scales';

const LARGEST_BELOW = 16;
/** Minutes. */
const HALF_AN_HOUR = 30;
/** Languages in which a space ends a phrase: what is behind it belongs to no number before it. */
const SPACES_PART_PHRASES: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

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

/** "two thirds", "three-quarters", "two and a half", "iki buçuk", "dos millones y medio" */
export function withPart(reader: FactReader, number: ReadNumber): ReadNumber {
  const { value, start, scale, last } = number;
  if (value === null || number.ordinal || number.fraction) return number;
  const half = scale && !last ? -1 : halfBehindNumber(reader, number);
  if (half >= 0) {
    const more = value + (last ?? 1) / 2;
    return withScales(reader, { start, end: half, value: more, plain: null }, false);
  }
  if (scale) return number;
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
  return number;
}

/** "deux millions et demi", "due e mezzo per cento": of an hour of the clock it is half an hour. */
function halfBehindNumber(reader: FactReader, { end, last }: ReadNumber): number {
  const ofHour = halfOfHour(reader, end);
  const counts =
    ofHour && (last ?? reader.wordAfter(ofHour.end, 'percent', 'unit', 'scale', 'currency'));
  return counts ? ofHour.end : andHalf(reader, end);
}

/** Where "and a half" ends that goes on behind a number or its unit, "y media", "buçuk"; −1 for none. */
export function andHalf(reader: FactReader, end: number): number {
  const alone = reader.wordAfter(end, 'and-half');
  if (alone && (alone.start === end || !SPACES_PART_PHRASES.has(reader.language))) return alone.end;
  const glued = gluedHalf(reader, end);
  if (glued) return glued.end;
  const joint = reader.wordAfter(end, 'join', 'and');
  const article = joint && (articleAfter(reader, joint.end) ?? joint);
  const half = article && reader.wordAfter(article.end, 'fraction');
  return half?.meaning.value === 2 ? half.end : -1;
}

/** "ونصف", "וחצי": the joint is written to the half. */
function gluedHalf(reader: FactReader, end: number): Found | null {
  const at = reader.next(end);
  if (!AND.includes(reader.text[at] ?? ' ')) return null;
  const half = reader.wordAt(at + 1, 'fraction');
  return half?.meaning.value === 2 ? half : null;
}

/** "y media", "et demie": behind an hour of the clock half an hour, behind a unit half of it. */
function halfOfHour(reader: FactReader, end: number): Found | null {
  const part = reader.wordAfter(end, 'clock-part-after');
  return part?.meaning.value === HALF_AN_HOUR ? part : null;
}

/** "bir buçuk": the word for one is an article elsewhere. */
export function oneAndHalf(reader: FactReader, start: number): ReadNumber | null {
  const one = reader.wordAt(start, 'article');
  const half = one && reader.wordAfter(one.end, 'and-half');
  return half && withScales(reader, { start, end: half.end, value: 1.5, plain: null }, false);
}

/** "an hour and a half": the article counts one. */
export function oneWithHalf(reader: FactReader, start: number): ReadNumber | null {
  const one = reader.wordAt(start, 'article');
  const unit = one && reader.wordAfter(one.end, 'unit');
  if (!unit || halfBehindUnit(reader, unit.end) < 0) return null;
  return { start, end: one.end, value: 1, plain: null };
}

/** The same behind a unit: "tres horas y media", "two hours and a half"; not "two hours and half the town". */
export function halfBehindUnit(reader: FactReader, end: number): number {
  const ofHour = halfOfHour(reader, end);
  const half = ofHour?.end ?? andHalf(reader, end);
  if (half < 0 || reader.wordAfter(end, 'and-half')) return half;
  const joint = reader.wordAfter(end, 'join', 'and');
  if (joint && articleAfter(reader, joint.end)) return half;
  // A language with an article says "and a half": without it something else is halved.
  const isHalf = ofHour !== null || reader.vocabulary.language?.numbers.articles === '';
  return isHalf && !countsAnother(reader, half) ? half : -1;
}

/** A word behind the half is what it is half of: "y media docena". */
function countsAnother(reader: FactReader, end: number): boolean {
  const next = reader.next(end);
  if (next <= end || !reader.isLetterAt(next)) return false;
  const { hashes } = reader.tokens;
  return !isFunctionCode(codeOfHash(hashes[reader.tokenAt(next)]!));
}

/** Where no list of articles is kept, the word for one is the article: "och en halv". */
function articleAfter(reader: FactReader, end: number): Found | null {
  const article = reader.wordAfter(end, 'article');
  if (article) return article;
  const one = reader.wordAfter(end, 'cardinal');
  return one?.meaning.value === 1 ? one : null;
}
