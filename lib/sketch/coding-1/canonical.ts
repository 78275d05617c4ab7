import { foldLatin } from '../../text/characters';
import { foldHomoglyphs } from '../../text/homoglyphs';

const PLAIN_ASCII = /^[ -~]*$/;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\u2032\uFF07]/g;

/**
 * The form in which coding 1 compares words: NFKC, zero-width characters dropped, lookalikes
 * of Latin letters folded, apostrophes straight, lower case, letters without accents.
 */
export function canonicalWord(word: string, inLatinText: boolean): string {
  if (PLAIN_ASCII.test(word)) return word.toLowerCase();
  const composed = word.normalize('NFKC').replace(IGNORABLE, '').replace(SINGLE_QUOTES, "'");
  return foldLatin(foldHomoglyphs(composed, inLatinText)).normalize('NFC');
}
