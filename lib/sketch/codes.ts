import { FUNCTION_WORDS } from '../text/function-words';
import { hashString, mix } from '../text/hash';
import { hashOfWord, tokenise } from '../text/tokenise';

/** Bits of a token code. */
export const CODE_BITS = 12;
/** Number of token codes. */
export const CODES = 1 << CODE_BITS;
/** Codes below this are function words, one each (some are spare); the rest are shared by content words. */
export const FUNCTION_CODES = 768;
const CONTENT_CODES = CODES - FUNCTION_CODES;

/** Slots of the table that finds the code of a function word by the word's hash; a power of 2. */
const SLOTS = 4096;
const slotHashes = new Int32Array(SLOTS);
const slotCodes = new Int16Array(SLOTS).fill(-1);
FUNCTION_WORDS.forEach((word, code) => {
  const hash = hashString(word) | 0;
  let slot = mix(hash) & (SLOTS - 1);
  while (slotCodes[slot] !== -1) slot = (slot + 1) & (SLOTS - 1);
  slotHashes[slot] = hash;
  slotCodes[slot] = code;
});

/** Code of a word by the hash that `tokenise` gave it: [0, CODES). */
export function codeOfHash(hash: number): number {
  const mixed = mix(hash);
  let slot = mixed & (SLOTS - 1);
  while (slotCodes[slot] !== -1) {
    if (slotHashes[slot] === hash) return slotCodes[slot]!;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return FUNCTION_CODES + (((mixed >>> 16) * CONTENT_CODES) >>> 16);
}

/** Codes of a column of word hashes. O(n). */
export function codesOfHashes(hashes: Int32Array): Uint16Array {
  const codes = new Uint16Array(hashes.length);
  for (let token = 0; token < hashes.length; token++) codes[token] = codeOfHash(hashes[token]!);
  return codes;
}

/**
 * Code of a word as a text would have it: "Decision", "decision" and "decision's" share one.
 * A string of several words answers for its first; use `codesOfWords` for phrases.
 */
export function codeOfWord(word: string): number {
  return codeOfHash(hashOfWord(word));
}

/** Codes of every token of a phrase: "brand-new" has two. */
export function codesOfWords(phrase: string): Uint16Array {
  return codesOfHashes(tokenise(phrase).hashes);
}

export function isFunctionCode(code: number): boolean {
  return code < FUNCTION_CODES;
}
