const SEVEN_BITS = 128;
const MOST = 2 ** 32;

/** Writes varints: seven bits a byte, the low ones first, the high bit set on all but the last. */
export class Writer {
  /** Writes from the byte `filled` on. */
  constructor(
    private readonly column: Uint8Array,
    public filled: number,
  ) {}

  put(number: number): void {
    let rest = number;
    while (rest >= SEVEN_BITS) {
      this.column[this.filled++] = (rest % SEVEN_BITS) + SEVEN_BITS;
      rest = Math.floor(rest / SEVEN_BITS);
    }
    this.column[this.filled++] = rest;
  }
}

/** Reads varints from `at` to before `end`; one that goes on past it leaves `at` behind it. */
export class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
    readonly end: number,
  ) {}

  /** The next number; past the last byte of all one that no shard holds. */
  take(): number {
    let byte = this.bytes[this.at++];
    if (byte === undefined) return Infinity;
    if (byte < SEVEN_BITS) return byte;
    let [number, scale] = [byte - SEVEN_BITS, SEVEN_BITS];
    for (;;) {
      byte = this.bytes[this.at++];
      if (byte === undefined || scale > MOST) return Infinity;
      if (byte < SEVEN_BITS) return number + byte * scale;
      number += (byte - SEVEN_BITS) * scale;
      scale *= SEVEN_BITS;
    }
  }

  /** Passes over so many numbers. */
  skip(numbers: number): void {
    let left = numbers;
    while (left > 0 && this.at < this.end) if (this.bytes[this.at++]! < SEVEN_BITS) left -= 1;
  }
}
