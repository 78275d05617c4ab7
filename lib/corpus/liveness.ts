/**
 * Which ordinals are alive: one bit each. Ordinals are never reused, so a posting of a dead
 * one is skipped at look-up and dropped when its shard is next rewritten.
 */
export interface Liveness {
  has(ordinal: number): boolean;
}

export class LivenessBitmap implements Liveness {
  constructor(private bits: Uint8Array = new Uint8Array(0)) {}

  has(ordinal: number): boolean {
    return ((this.bits[ordinal >>> 3] ?? 0) & (1 << (ordinal & 7))) !== 0;
  }

  set(ordinal: number): void {
    const byte = ordinal >>> 3;
    if (byte >= this.bits.length) {
      // A quarter more than needed, so that a growing corpus copies seldom.
      const grown = new Uint8Array(Math.ceil((byte + 1) * 1.25) + 8);
      grown.set(this.bits);
      this.bits = grown;
    }
    this.bits[byte]! |= 1 << (ordinal & 7);
  }

  clear(ordinal: number): void {
    const byte = ordinal >>> 3;
    if (byte < this.bits.length) this.bits[byte]! &= ~(1 << (ordinal & 7));
  }

  /** How many are alive. O(bytes). */
  count(): number {
    let alive = 0;
    for (const byte of this.bits) {
      for (let rest = byte; rest !== 0; rest &= rest - 1) alive += 1;
    }
    return alive;
  }

  clearAll(): void {
    this.bits.fill(0);
  }

  /** The same with room for every ordinal below `nextOrdinal`. */
  reaching(nextOrdinal: number): this {
    const bytes = Math.ceil(nextOrdinal / 8);
    if (bytes > this.bits.length) {
      const grown = new Uint8Array(bytes);
      grown.set(this.bits);
      this.bits = grown;
    }
    return this;
  }

  /** A copy for the database. */
  bytes(): Uint8Array {
    return this.bits.slice();
  }
}
