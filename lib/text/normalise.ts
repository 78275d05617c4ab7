import { foldLatin } from './characters';
import { foldHomoglyphs, isLatinText } from './homoglyphs';

export { isLatinText };

const PLAIN_ASCII = /^[ -~]*$/;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u2032\uFF07]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const STARTER_WITH_MARKS = /[^\p{M}][\p{M}\u1160-\u11FF]*|\p{M}+/gu;

/** Letters and marks that spellings of one word differ in, with what stands for them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ς: 'σ',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};
/** Marks of no script, Arabic and Hebrew vowels, the Arabic letter that only stretches a word. */
const UNREAD =
  /[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u0652\u0670]/g;
const SPELT_OTHERWISE = /[ςأإآٱىیک]|(?![0-9])\p{Nd}/gu;

/**
 * The form in which words are compared: NFKC, zero-width characters dropped, lookalikes of
 * Latin letters folded, apostrophes straight, lower case, letters without accents or vowel
 * marks, figures of every script as 0 to 9, one letter for each that is spelt in two ways.
 */
export function canonicalWord(word: string, inLatinText: boolean): string {
  if (PLAIN_ASCII.test(word)) return word.toLowerCase();
  const composed = word.normalize('NFKC').replace(IGNORABLE, '').replace(SINGLE_QUOTES, "'");
  const folded = foldLatin(foldHomoglyphs(composed, inLatinText)).normalize('NFC');
  return folded.replace(UNREAD, '').replace(SPELT_OTHERWISE, spelling);
}

function spelling(letter: string): string {
  return SPELLINGS[letter] ?? String(digitValue(letter));
}

/** Value of a decimal digit of any script: they stand ten in a row, from nought. */
function digitValue(digit: string): number {
  let code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}

/** A normalised text and the way back to the text it was made from. */
export interface NormalisedText {
  text: string;
  /**
   * For each UTF-16 unit of `text`, and one past its end: offset in the source of the
   * character that it came from. Ascending.
   */
  sources: Uint32Array;
}

/**
 * The readable text as comparisons of whole strings want it: NFKC, zero-width characters
 * dropped, lookalikes folded inside Latin words, typographic quotation marks and dashes
 * straight, lower case. Accents stay. O(n).
 */
export function normalise(source: string): NormalisedText {
  if (PLAIN_ASCII.test(source)) {
    return {
      text: source.toLowerCase(),
      sources: new Uint32Array(source.length + 1).map(identity),
    };
  }
  const inLatinText = isLatinText(source);
  const units: string[] = [];
  const sources: number[] = [];
  for (const match of source.matchAll(/[\p{L}\p{M}\p{Default_Ignorable_Code_Point}]+|[^]/gu)) {
    const word = match[0];
    const folded = word.length > 1 ? foldHomoglyphs(word, inLatinText) : word;
    for (const cluster of folded.matchAll(STARTER_WITH_MARKS)) {
      const plain = straighten(cluster[0]);
      units.push(plain);
      for (let unit = 0; unit < plain.length; unit++) sources.push(match.index + cluster.index);
    }
  }
  sources.push(source.length);
  return { text: units.join(''), sources: Uint32Array.from(sources) };
}

function identity(_: number, index: number): number {
  return index;
}

function straighten(cluster: string): string {
  if (PLAIN_ASCII.test(cluster)) return cluster.toLowerCase();
  return cluster
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase();
}

/** Offset in the source of the unit at `offset` of the normalised text. */
export function toSource(normalised: NormalisedText, offset: number): number {
  const last = normalised.sources.length - 1;
  return normalised.sources[Math.min(Math.max(offset, 0), last)]!;
}
