/** Writes bits, most significant first: the counterpart of lib/lexicon/lexicon-bits.ts. */
export class BitWriter {
  private readonly bytes: number[] = [];
  private pending = 0;
  private filled = 0;

  bit(value: number): void {
    this.pending = (this.pending << 1) | value;
    if (++this.filled === 8) {
      this.bytes.push(this.pending);
      this.pending = 0;
      this.filled = 0;
    }
  }

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) this.bit((value >> i) & 1);
  }

  rice(value: number, parameter: number): void {
    for (let i = value >> parameter; i > 0; i--) this.bit(1);
    this.bit(0);
    this.bits(value & ((1 << parameter) - 1), parameter);
  }

  finish(): Uint8Array {
    while (this.filled !== 0) this.bit(0);
    return Uint8Array.from(this.bytes);
  }
}
