import { COMMON_PAIRS_TABLE } from './common-pairs-table';

/**
 * Which pairs of neighbouring words are common in English news: the smallest language model
 * that tells "law enforcement" from a synonym of each word put beside the other. A Bloom
 * filter (Bloom 1970): no common pair is missed, about one pair in twenty is wrongly common.
 */
const FILTER_BITS = 1 << 18;
export const FILTER_BYTES = FILTER_BITS >>> 3;
const HASHES = 3;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const bits = decode(COMMON_PAIRS_TABLE);

/** True when the second code often follows the first. */
export function isCommonPair(first: number, second: number): boolean {
  for (const slot of pairSlots(first, second)) {
    if (((bits[slot >>> 3] ?? 0) & (1 << (slot & 7))) === 0) return false;
  }
  return true;
}

/** The filter's bits of a pair: double hashing (Kirsch, Mitzenmacher 2006). */
export function pairSlots(first: number, second: number): number[] {
  const key = Math.imul(first * 4099 + second + 1, 0x9e3779b1);
  const step = Math.imul(key ^ (key >>> 15), 0x85ebca6b) | 1;
  const slots: number[] = [];
  for (let k = 0; k < HASHES; k++) {
    slots.push(((key + Math.imul(k, step)) >>> 11) & (FILTER_BITS - 1));
  }
  return slots;
}

/** Base64 without the platform's decoder, which pure folders lack. */
function decode(table: string): Uint8Array {
  const bytes = new Uint8Array(FILTER_BYTES);
  let held = 0;
  let heldBits = 0;
  let at = 0;
  for (const character of table) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    heldBits += 6;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes[at++] = (held >>> heldBits) & 0xff;
  }
  return bytes;
}
