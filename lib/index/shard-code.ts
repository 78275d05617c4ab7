import { Reader, Writer } from './varints';

/**
 * Shards as they are stored: sorted postings as differences, a little over half the bytes of the
 * pairs that postings.ts works on, in blocks that can be searched one by one.
 *
 *   4 bytes    128, 0, 0, 0
 *   4 bytes    number of blocks
 *   4 bytes    number of postings
 *   8 bytes    of each block: its first hash (ascending), the byte after its last
 *   the blocks one after the other; of each hash of a block, ascending
 *     2 × (hash − hash before, or − the first hash of the block) + (1 if several reports have it)
 *     number of these reports − 2, if several
 *     ordinal − ordinal before, for each, ascending
 *
 * What has bytes given is unsigned and little-endian. Every other number is a varint: seven bits a
 * byte, the low ones first, the high bit set on all but the last. What comes first is counted from 0.
 * Cut or changed bytes are found out by the order, the ends and the count, nearly always.
 *
 * Earlier releases wrote one block without a directory: count of postings, then the hashes. A count
 * is never written as 128, 0, so that both are told apart; `decodeShard` reads both.
 */
const MARK = 128;
const HEAD_BYTES = 12;
const ENTRY_BYTES = 8;
const MOST = 2 ** 32;
/** Bytes of a posting at most: a hash of 33 bits and an ordinal of 32. */
const MOST_BYTES = 10;
/**
 * A block ends with the hash that gives it so many postings. A look-up reads half of one; a directory
 * of blocks this long takes a quarter of a byte a posting.
 */
const BLOCK = 32;

/** Scratch of `encodeShard`: an import codes every shard of the index, and left four times their bytes to the collector. */
let column = new Uint8Array(1 << 16);

/** Codes sorted pairs (postings.ts). O(postings). */
export function encodeShard(shard: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const pairs = new Uint32Array(shard);
  const ends = blockEnds(pairs);
  const before = HEAD_BYTES + ENTRY_BYTES * ends.length;
  const room = before + MOST_BYTES * (pairs.length / 2);
  if (column.length < room) column = new Uint8Array(2 * room);
  const writer = new Writer(column, before);
  const directory = new DataView(column.buffer);
  directory.setUint32(0, MARK, true);
  directory.setUint32(4, ends.length, true);
  directory.setUint32(8, pairs.length / 2, true);
  let from = 0;
  for (const [block, end] of ends.entries()) {
    const entry = HEAD_BYTES + ENTRY_BYTES * block;
    directory.setUint32(entry, pairs[from + 1]!, true);
    putHashes(writer, pairs, from, end);
    directory.setUint32(entry + 4, writer.filled, true);
    from = end;
  }
  // A copy: what is stored of a part of a buffer is the whole buffer.
  return column.slice(0, writer.filled);
}

/** Where blocks end in sorted pairs; the postings of a hash stay together. */
function blockEnds(pairs: Uint32Array): number[] {
  const ends: number[] = [];
  let from = 0;
  while (from < pairs.length) {
    let end = Math.min(pairs.length, from + 2 * BLOCK);
    while (end < pairs.length && pairs[end + 1] === pairs[end - 1]) end += 2;
    ends.push(end);
    from = end;
  }
  return ends;
}

function putHashes(writer: Writer, pairs: Uint32Array, from: number, to: number): void {
  let before = pairs[from + 1]!;
  for (let at = from; at < to;) {
    const hash = pairs[at + 1]!;
    let end = at + 2;
    while (end < to && pairs[end + 1] === hash) end += 2;
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
}

/** The pairs that were coded; null for anything that `encodeShard` cannot have made. O(postings). */
export function decodeShard(bytes: Uint8Array): ArrayBuffer | null {
  if (!isInBlocks(bytes)) return decodeUndivided(bytes);
  const blocks = Blocks.of(bytes);
  if (blocks === null) return null;
  const pairs = new Uint32Array(2 * blocks.postings);
  let filled = 0;
  for (let block = 0; block < blocks.count; block++) {
    const reader = new HashReader(bytes, blocks.start(block), blocks.end(block));
    const more = takePairs(reader, pairs, filled, blocks.first(block), blocks.below(block));
    if (more === null) return null;
    filled = more;
  }
  return filled === pairs.length ? pairs.buffer : null;
}

/** True for a shard in blocks, as far as its first bytes say. */
export function isInBlocks(bytes: Uint8Array): boolean {
  return bytes[0] === MARK && bytes[1] === 0;
}

/** A shard as earlier releases wrote it. */
function decodeUndivided(bytes: Uint8Array): ArrayBuffer | null {
  const reader = new HashReader(bytes, 0, bytes.length);
  const count = reader.take();
  // Each takes a byte or more.
  if (count > bytes.length) return null;
  const pairs = new Uint32Array(2 * count);
  return takePairs(reader, pairs, 0, 0, MOST) === pairs.length ? pairs.buffer : null;
}

/** The directory of a shard in blocks; of each block it is looked at when it is read. */
export class Blocks {
  private constructor(
    readonly bytes: Uint8Array,
    private readonly view: DataView,
    readonly count: number,
    readonly postings: number,
  ) {}

  /** Null where the length is not what the directory says. */
  static of(bytes: Uint8Array): Blocks | null {
    if (bytes.length < HEAD_BYTES) return null;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [count, postings] = [view.getUint32(4, true), view.getUint32(8, true)];
    const blocks = new Blocks(bytes, view, count, postings);
    const isWhole =
      view.getUint32(0, true) === MARK &&
      HEAD_BYTES + ENTRY_BYTES * count <= bytes.length &&
      // A posting takes a byte or more.
      postings <= bytes.length &&
      blocks.start(count) === bytes.length;
    return isWhole ? blocks : null;
  }

  first(block: number): number {
    return this.view.getUint32(HEAD_BYTES + ENTRY_BYTES * block, true);
  }

  /** What the hashes of a block lie below. */
  below(block: number): number {
    return block + 1 < this.count ? this.first(block + 1) : MOST;
  }

  start(block: number): number {
    return block === 0 ? HEAD_BYTES + ENTRY_BYTES * this.count : this.end(block - 1);
  }

  end(block: number): number {
    return this.view.getUint32(HEAD_BYTES + ENTRY_BYTES * block + 4, true);
  }

  /** The block that a hash stands in if it is there; −1 where it is below all. */
  blockOf(hash: number): number {
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.first(middle) <= hash) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

const NONE = new Uint32Array(0);

/**
 * Ordinals posted under a hash, ascending, the first `most` of them; null where the one block that
 * may have it is damaged. O(log blocks + bytes of a block).
 */
export function ordinalsIn(blocks: Blocks, wanted: number, most = Infinity): Uint32Array | null {
  const block = blocks.blockOf(wanted);
  if (block < 0) return NONE;
  const reader = new HashReader(blocks.bytes, blocks.start(block), blocks.end(block));
  const below = blocks.below(block);
  let found = NONE;
  let before: number | null = null;
  while (reader.isBeforeEnd()) {
    const next = takeHash(reader, before, blocks.first(block), below);
    if (next === null) return null;
    if (next === wanted) {
      found = new Uint32Array(Math.min(most, reader.reports));
      if (!takeOrdinals(reader, found.length, found, 0, 1)) return null;
      reader.skip(reader.reports - found.length);
    } else reader.skip(reader.reports);
    before = next;
  }
  return reader.isAtEnd() ? found : null;
}

/** Reads hashes and their ordinals. */
class HashReader extends Reader {
  /** How many reports have the hash that was read last. */
  reports = 0;
}

/**
 * Reads pairs to the end of the reader's bytes; answers where those in the column end, null where
 * anything is not as `putHashes` writes it.
 */
function takePairs(
  reader: HashReader,
  pairs: Uint32Array,
  from: number,
  first: number,
  below: number,
): number | null {
  let at = from;
  let before: number | null = null;
  while (reader.isBeforeEnd()) {
    const hash = takeHash(reader, before, first, below);
    if (hash === null || !takeOrdinals(reader, reader.reports, pairs, at, 2)) return null;
    for (let end = at + 2 * reader.reports; at < end; at += 2) pairs[at + 1] = hash;
    before = hash;
  }
  return reader.isAtEnd() ? at : null;
}

/**
 * Reads a hash, and into the reader how many reports have it; null for one that is not above the one
 * before, or not below `below`, or has more reports than bytes are left.
 */
function takeHash(
  reader: HashReader,
  before: number | null,
  first: number,
  below: number,
): number | null {
  const head = reader.take();
  const gap = Math.floor(head / 2);
  reader.reports = head % 2 === 0 ? 1 : reader.take() + 2;
  const hash = (before ?? first) + gap;
  const isSound = (gap > 0 || before === null) && hash < below && reader.has(reader.reports);
  return isSound ? hash : null;
}

/** Reads the ordinals of so many reports into every `step`-th place; false for no room or order. */
function takeOrdinals(
  reader: Reader,
  reports: number,
  into: Uint32Array,
  from: number,
  step: number,
): boolean {
  if (from + step * reports > into.length) return false;
  let ordinal = 0;
  for (let report = 0; report < reports; report++) {
    const gap = reader.take();
    ordinal += gap;
    if ((gap === 0 && report > 0) || ordinal >= MOST) return false;
    into[from + step * report] = ordinal;
  }
  return true;
}
