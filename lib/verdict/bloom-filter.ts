const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * A set of 32-bit keys in few bits (Bloom 1970): no key is missed, and a known small share of
 * the others is wrongly found. The places of a key come from two hashes (Kirsch, Mitzenmacher
 * 2006).
 */
export class BloomFilter {
  /** `bits` is a power of two, at most 2^21; `table` is what `toBytes` gave, in base64. */
  constructor(
    private readonly bits: number,
    private readonly hashes: number,
    table = '',
  ) {
    this.bytes = decode(table, bits >>> 3);
  }

  private readonly bytes: Uint8Array;

  add(key: number): void {
    for (let k = 0; k < this.hashes; k++) {
      const slot = this.slot(key, k);
      this.bytes[slot >>> 3] = this.bytes[slot >>> 3]! | (1 << (slot & 7));
    }
  }

  has(key: number): boolean {
    for (let k = 0; k < this.hashes; k++) {
      const slot = this.slot(key, k);
      if ((this.bytes[slot >>> 3]! & (1 << (slot & 7))) === 0) return false;
    }
    return true;
  }

  toBytes(): Uint8Array {
    return this.bytes.slice();
  }

  private slot(key: number, k: number): number {
    const first = Math.imul(key, 0x9e3779b1);
    const step = Math.imul(first ^ (first >>> 15), 0x85ebca6b) | 1;
    return ((first + Math.imul(k, step)) >>> 11) & (this.bits - 1);
  }
}

/** Base64 without the platform's decoder, which pure folders lack. */
function decode(table: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
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
