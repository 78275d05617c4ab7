import { Reader, Writer } from './varints';

/**
 * Shards as they are stored: sorted postings as differences, a little over half the bytes of the
 * pairs that postings.ts works on, in blocks that can be searched one by one.
 *
 *   4 bytes    128, 0, 0, 0
 *   4 bytes    number of blocks
 *   4 bytes    number of postings
 *   8 bytes    of each block: where it begins, its first hash (ascending)
 *   4 bytes    length of the whole
 *   the blocks one after the other; of each hash of a block, ascending
 *     2 × (hash − hash before, or − the first hash of the block) + (1 if several reports have it)
 *     number of these reports − 2, if several
 *     ordinal − ordinal before, for each, ascending
 *
 * What has 4 bytes is unsigned and little-endian, as in postings.ts. Every other number is a varint: seven bits a
 * byte, the low ones first, the high bit set on all but the last. What comes first is counted from 0.
 * Cut or changed bytes are found out by the order, the ends and the count, nearly always.
 *
 * Earlier releases wrote one block without a directory: count of postings, then the hashes. A count
 * is never written as 128, 0, so that both are told apart; `decodeShard` reads both.
 */
const MARK = 128;
/** Numbers of 4 bytes before the first block's, and of each block. */
const HEAD = 3;
const ENTRY = 2;
const MOST = 2 ** 32;
/** Bytes of a posting at most: a hash of 33 bits and an ordinal of 32. */
const MOST_BYTES = 10;
/**
 * A block ends with the hash that gives it so many postings. A look-up reads half of one; a directory
 * of blocks this long takes a quarter of a byte a posting.
 */
const BLOCK = 32;

/** Scratch of `encodeShard`: an import codes every shard, and would leave four times their bytes behind. */
let column = new Uint32Array(1 << 14);

/** Codes sorted pairs (postings.ts). O(postings). */
export function encodeShard(shard: ArrayBuffer | Uint32Array): Uint8Array<ArrayBuffer> {
  const pairs = shard instanceof Uint32Array ? shard : new Uint32Array(shard);
  const ends = blockEnds(pairs);
  const numbers = HEAD + ENTRY * ends.length + 1;
  const room = Math.ceil(numbers + (MOST_BYTES * pairs.length) / 8);
  if (column.length < room) column = new Uint32Array(2 * room);
  const bytes = new Uint8Array(column.buffer);
  const writer = new Writer(bytes, 4 * numbers);
  column.set([MARK, ends.length, pairs.length / 2]);
  let from = 0;
  for (const [block, end] of ends.entries()) {
    column.set([writer.filled, pairs[from + 1]!], HEAD + ENTRY * block);
    putHashes(writer, pairs, from, end);
    from = end;
  }
  column[numbers - 1] = writer.filled;
  // A copy: what is stored of a part of a buffer is the whole buffer.
  return bytes.slice(0, writer.filled);
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
  const blocks = blocksOf(bytes);
  if (blocks === null) return null;
  const pairs = new Uint32Array(2 * blocks.postings);
  let filled: number | null = 0;
  for (let block = 0; block < blocks.count && filled !== null; block++) {
    filled = takePairs(readerOf(blocks, block), pairs, filled);
  }
  return filled === pairs.length ? pairs.buffer : null;
}

/** Scratch of `decodeBetween`. */
let decoded = new Uint32Array(1 << 14);

/**
 * The pairs with hashes from `from` to before `to`, to be copied before the next call; null where a
 * block that may have some is damaged. O(log blocks + postings of these).
 */
export function decodeBetween(blocks: Blocks, from: number, to: number): Uint32Array | null {
  if (decoded.length < 2 * blocks.postings) decoded = new Uint32Array(2 * blocks.postings);
  let filled: number | null = 0;
  const end = blocksUpTo(blocks, to - 1);
  for (let block = Math.max(0, blocksUpTo(blocks, from) - 1); block < end; block++) {
    filled = takePairs(readerOf(blocks, block), decoded, filled);
    if (filled === null) return null;
  }
  return pairsBetween(decoded.subarray(0, filled), from, to);
}

/** Of sorted pairs those with hashes from `from` to before `to`. */
export function pairsBetween(pairs: Uint32Array, from: number, to: number): Uint32Array {
  let [start, end] = [0, pairs.length];
  while (start < end && pairs[start + 1]! < from) start += 2;
  while (end > start && pairs[end - 1]! >= to) end -= 2;
  return pairs.subarray(start, end);
}

/** True for a shard in blocks, as far as its first bytes say. */
export function isInBlocks(bytes: Uint8Array): boolean {
  return bytes[0] === MARK && bytes[1] === 0;
}

/** A shard as earlier releases wrote it. */
function decodeUndivided(bytes: Uint8Array): ArrayBuffer | null {
  const reader = new HashReader(bytes, 0, bytes.length, 0, MOST);
  const count = reader.take();
  // Each takes a byte or more.
  if (count > bytes.length) return null;
  const pairs = new Uint32Array(2 * count);
  return takePairs(reader, pairs, 0) === pairs.length ? pairs.buffer : null;
}

/** The directory of a shard in blocks; of each block it is looked at when that is read. */
export interface Blocks {
  bytes: Uint8Array;
  count: number;
  postings: number;
  /** Where each block begins, by turns with its first hash; after the last one the length. */
  entries: Uint32Array;
}

/** Null where the length is not what the directory says. */
export function blocksOf(given: Uint8Array): Blocks | null {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  const numbers = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const [mark, count = 0, postings = 0] = numbers;
  const entries = numbers.subarray(HEAD, HEAD + ENTRY * count + 1);
  const isWhole =
    mark === MARK &&
    entries.length === ENTRY * count + 1 &&
    entries[0] === 4 * (HEAD + entries.length) &&
    entries[ENTRY * count] === bytes.length &&
    // A posting takes a byte or more.
    postings <= bytes.length;
  return isWhole ? { bytes, count, postings, entries } : null;
}

/** First hash of a block; of the one after the last what all hashes lie below. */
export function firstHash({ entries }: Blocks, block: number): number {
  return entries[ENTRY * block + 1] ?? MOST;
}

function readerOf(blocks: Blocks, block: number): HashReader {
  const { bytes, entries } = blocks;
  const [start, end] = [entries[ENTRY * block]!, entries[ENTRY * (block + 1)]!];
  const [first, below] = [firstHash(blocks, block), firstHash(blocks, block + 1)];
  return new HashReader(bytes, start, end, first, below);
}

/** How many blocks begin with this hash or below it. */
function blocksUpTo(blocks: Blocks, hash: number): number {
  let [low, high] = [0, blocks.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firstHash(blocks, middle) <= hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE = new Uint32Array(0);

/**
 * Ordinals posted under a hash, ascending, the first `most` of them; null where the one block that
 * may have it is damaged. O(log blocks + bytes of a block).
 */
export function ordinalsIn(blocks: Blocks, wanted: number, most = Infinity): Uint32Array | null {
  const upTo = blocksUpTo(blocks, wanted);
  if (upTo === 0) return NONE;
  const reader = readerOf(blocks, upTo - 1);
  let found = NONE;
  while (reader.at < reader.end) {
    if (!reader.takeHash()) return null;
    let left = reader.reports;
    if (reader.hash === wanted) {
      found = new Uint32Array(Math.min(most, left));
      left -= found.length;
      if (!takeOrdinals(reader, found.length, found, 0, 1)) return null;
    }
    reader.skip(left);
  }
  return reader.at === reader.end ? found : null;
}

/** Reads hashes from `hash` to before `below`, and after each its ordinals. */
class HashReader extends Reader {
  /** How many reports have the hash; 0 before the first is read. */
  reports = 0;

  constructor(
    bytes: Uint8Array,
    at: number,
    end: number,
    public hash: number,
    private readonly below: number,
  ) {
    super(bytes, at, end);
  }

  /** False for a hash that is not above the one before or has more reports than bytes are left. */
  takeHash(): boolean {
    const isFirst = this.reports === 0;
    const head = this.take();
    const gap = Math.floor(head / 2);
    this.reports = head % 2 === 0 ? 1 : this.take() + 2;
    this.hash += gap;
    const isRising = (gap > 0 || isFirst) && this.hash < this.below;
    return isRising && this.reports <= this.end - this.at;
  }
}

/**
 * Reads pairs to the end of the reader's bytes; answers where those in the column end, null where
 * anything is not as `putHashes` writes it.
 */
function takePairs(reader: HashReader, pairs: Uint32Array, from: number): number | null {
  let at = from;
  while (reader.at < reader.end) {
    if (!reader.takeHash() || !takeOrdinals(reader, reader.reports, pairs, at, 2)) return null;
    for (let end = at + 2 * reader.reports; at < end; at += 2) pairs[at + 1] = reader.hash;
  }
  return reader.at === reader.end ? at : null;
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
