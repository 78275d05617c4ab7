const SEVEN_BITS = 0x7f;
const CONTINUES = 0x80;

/** Rows for an INSERT in the format RowBinary: values one after the other, little-endian. */
export class RowBinary {
  private bytes = new Uint8Array(1 << 16);
  private view = new DataView(this.bytes.buffer);
  private filled = 0;

  uint8(value: number): this {
    this.reserve(1);
    this.bytes[this.filled++] = value;
    return this;
  }

  uint32(value: number): this {
    this.reserve(4);
    this.view.setUint32(this.filled, value, true);
    this.filled += 4;
    return this;
  }

  uint64(value: number): this {
    this.reserve(8);
    this.view.setBigUint64(this.filled, BigInt(value), true);
    this.filled += 8;
    return this;
  }

  string(value: string): this {
    const encoded = new TextEncoder().encode(value);
    let length = encoded.length;
    while (length > SEVEN_BITS) {
      this.uint8((length & SEVEN_BITS) | CONTINUES);
      length >>>= 7;
    }
    this.uint8(length);
    this.reserve(encoded.length);
    this.bytes.set(encoded, this.filled);
    this.filled += encoded.length;
    return this;
  }

  done(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.filled);
  }

  private reserve(more: number): void {
    if (this.filled + more <= this.bytes.length) return;
    const wider = new Uint8Array(Math.max(2 * this.bytes.length, this.filled + more));
    wider.set(this.bytes);
    this.bytes = wider;
    this.view = new DataView(wider.buffer);
  }
}
