/** Reads the bit-coded pair section of the lexicon, most significant bit first. */
export class BitReader {
  private at: number;

  constructor(
    private readonly bytes: Uint8Array,
    startByte: number,
  ) {
    this.at = startByte * 8;
  }

  /** Up to 16 bits as an unsigned number; past the end, zeros. */
  bits(count: number): number {
    const value = (this.window() << (this.at & 7)) >>> (32 - count);
    this.at += count;
    return count === 0 ? 0 : value;
  }

  /** Unary quotient ended by a 0, then `parameter` low bits (Rice coding). */
  rice(parameter: number): number {
    let quotient = 0;
    for (;;) {
      // Ones at the head of what is left of the 32-bit window; 24 of them are surely valid.
      const ones = Math.clz32(~(this.window() << (this.at & 7)));
      const valid = Math.min(ones, WINDOW_SURE);
      quotient += valid;
      this.at += valid;
      if (ones < WINDOW_SURE) break;
    }
    this.at++;
    return (quotient << parameter) | this.bits(parameter);
  }

  private window(): number {
    const byte = this.at >> 3;
    const bytes = this.bytes;
    return (
      ((bytes[byte] ?? 0) << 24) |
      ((bytes[byte + 1] ?? 0) << 16) |
      ((bytes[byte + 2] ?? 0) << 8) |
      (bytes[byte + 3] ?? 0)
    );
  }
}

/** Bits of a 32-bit window that are real wherever in its first byte reading starts. */
const WINDOW_SURE = 24;
