/** 32-bit hashing shared by everything that codes words. Frozen with coding 1. */

/** FNV-1a, over UTF-16 units: one multiplication a unit, no allocation. */
export const HASH_SEED = 0x811c9dc5 | 0;
const HASH_PRIME = 0x01000193;

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** Hash of a whole string, unsigned. */
export function hashString(text: string, seed: number = HASH_SEED): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    hash = hashUnit(hash, text.charCodeAt(index));
  }
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: every input bit reaches every output bit. Unsigned. */
export function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
