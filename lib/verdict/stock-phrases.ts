import { isFunctionCode } from '../sketch/codes';
import { BloomFilter } from './bloom-filter';
import { STOCK_PHRASES_TABLE } from './stock-phrases-table';

/**
 * Runs of four words that several English reports of different matters share: the sentences
 * of wire forms, titles of laws and offices, turns of phrase. They are nobody's own. About
 * one other run in eight hundred is wrongly taken for one.
 */
export const PHRASE_TOKENS = 4;
const FILTER_BITS = 1 << 19;
const HASHES = 7;

const phrases = stockPhrases(STOCK_PHRASES_TABLE);

/** An empty filter for phrases, or the one that a table holds. */
export function stockPhrases(table?: string): BloomFilter {
  return new BloomFilter(FILTER_BITS, HASHES, table);
}

/** Tells of a phrase's key whether it is common material; what a corpus taught. */
export type IsCommonPhrase = (key: number) => boolean;

/** What the table that comes with the release holds. */
export const isStockPhrase: IsCommonPhrase = (key) => phrases.has(key);

/** Sets the marks of the tokens that stand in a phrase that is common. O(tokens). */
export function markPhrases(
  tokens: ArrayLike<number>,
  marks: Uint8Array,
  isCommon: IsCommonPhrase,
): void {
  for (let start = 0; start + PHRASE_TOKENS <= tokens.length; start++) {
    const key = phraseKey(tokens, start);
    if (key !== null && isCommon(key)) marks.fill(1, start, start + PHRASE_TOKENS);
  }
}

/** 32-bit key of the phrase that starts there; null when function words alone make it up. */
export function phraseKey(tokens: ArrayLike<number>, start: number): number | null {
  let key = 0;
  let hasContent = false;
  for (let i = start; i < start + PHRASE_TOKENS; i++) {
    key = Math.imul(key ^ (tokens[i]! + 1), 0x9e3779b1);
    key ^= key >>> 15;
    hasContent ||= !isFunctionCode(tokens[i]!);
  }
  return hasContent ? key : null;
}
