/**
 * Shards as they are stored: sorted postings as differences, a little over half the bytes of the
 * pairs that postings.ts works on.
 *
 *   count of postings, then of each hash, ascending
 *     2 × (hash − hash before) + (1 if several reports have it)
 *     number of these reports − 2, if several
 *     ordinal − ordinal before, for each, ascending
 *
 * Every number is a varint: seven bits a byte, the low ones first, the high bit set on all but the
 * last. What comes first is counted from 0. Cut or changed bytes are found out by the count, the
 * order and the ends, nearly always.
 */
const SEVEN_BITS = 128;
const MOST = 2 ** 32;
/** Bytes of a posting at most: a hash of 33 bits and an ordinal of 32. */
const MOST_BYTES = 10;

/** Codes sorted pairs (postings.ts). O(postings). */
export function encodeShard(shard: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const pairs = new Uint32Array(shard);
  const writer = new Writer(MOST_BYTES * (pairs.length / 2 + 1));
  writer.put(pairs.length / 2);
  let before = 0;
  for (let at = 0; at < pairs.length;) {
    const hash = pairs[at + 1]!;
    let end = at + 2;
    while (end < pairs.length && pairs[end + 1] === hash) end += 2;
    const reports = (end - at) / 2;
    writer.put(2 * (hash - before) + (reports > 1 ? 1 : 0));
    if (reports > 1) writer.put(reports - 2);
    let last = 0;
    for (; at < end; at += 2) {
      writer.put(pairs[at]! - last);
      last = pairs[at]!;
    }
    before = hash;
  }
  return writer.bytes();
}

/** The pairs that were coded; null for anything that `encodeShard` cannot have made. O(postings). */
export function decodeShard(bytes: Uint8Array): ArrayBuffer | null {
  const reader = new Reader(bytes);
  const count = reader.take();
  // Each takes a byte or more.
  if (count > bytes.length) return null;
  const pairs = new Uint32Array(2 * count);
  let [at, hash] = [0, 0];
  while (at < pairs.length) {
    const head = reader.take();
    const gap = Math.floor(head / 2);
    const reports = head % 2 === 0 ? 1 : reader.take() + 2;
    hash += gap;
    if ((gap === 0 && at > 0) || hash >= MOST || at + 2 * reports > pairs.length) return null;
    let ordinal = 0;
    for (let report = 0; report < reports; report++) {
      const step = reader.take();
      ordinal += step;
      if ((step === 0 && report > 0) || ordinal >= MOST) return null;
      pairs[at++] = ordinal;
      pairs[at++] = hash;
    }
  }
  return reader.isAtEnd() ? pairs.buffer : null;
}

class Writer {
  private readonly column: Uint8Array<ArrayBuffer>;
  private filled = 0;

  constructor(room: number) {
    this.column = new Uint8Array(room);
  }

  put(number: number): void {
    let rest = number;
    while (rest >= SEVEN_BITS) {
      this.column[this.filled++] = (rest % SEVEN_BITS) + SEVEN_BITS;
      rest = Math.floor(rest / SEVEN_BITS);
    }
    this.column[this.filled++] = rest;
  }

  /** A copy: what is stored of a part of a buffer is the whole buffer. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.column.slice(0, this.filled);
  }
}

class Reader {
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** The next number; past the end one that no shard holds. */
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

  isAtEnd(): boolean {
    return this.at === this.bytes.length;
  }
}
