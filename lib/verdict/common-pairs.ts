import { BloomFilter } from './bloom-filter';
import { COMMON_PAIRS_TABLE } from './common-pairs-table';

/**
 * Which pairs of neighbouring words are common in English news: the smallest language model
 * that tells "law enforcement" from a synonym of each word put beside the other. About one
 * pair in twenty is wrongly common.
 */
const FILTER_BITS = 1 << 18;
const HASHES = 3;

const pairs = commonPairs(COMMON_PAIRS_TABLE);

/** An empty filter for pairs, or the one that a table holds. */
export function commonPairs(table?: string): BloomFilter {
  return new BloomFilter(FILTER_BITS, HASHES, table);
}

/** True when the second code often follows the first. */
export function isCommonPair(first: number, second: number): boolean {
  return pairs.has(pairKey(first, second));
}

export function pairKey(first: number, second: number): number {
  return first * 4099 + second + 1;
}
