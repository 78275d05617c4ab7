import { hashUnit, mix } from '../text/hash';

/**
 * Digest of token codes: 16 hexadecimal digits. Texts that differ only in case, punctuation,
 * accents or spacing have equal digests; it is no protection against forgery. O(n).
 */
export function digestOf(tokens: Uint16Array): string {
  let first = 0x811c9dc5 | 0;
  let second = 0x1b873593 | 0;
  for (const token of tokens) {
    first = hashUnit(first, token);
    second = Math.imul(second ^ token, 0x5bd1e995);
    second ^= second >>> 15;
  }
  return hex(mix(first ^ tokens.length)) + hex(mix(second));
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
