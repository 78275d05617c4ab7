import type { Access } from './access';
import { foldForSearch, wordsOf } from './search-words';
import type { AnyTransaction, WriteTransaction } from './schema';
import { readState } from './state';

/**
 * Which texts have which words, for the search of the desk: no verdict reads it, and it can be
 * made again from the texts at any time.
 *
 * Ordinals stand in blocks, each block in records by the top bits of a word's hash. An entry is
 * one 32-bit number: the rest of the hash above, the place in the block below, sorted. So a word
 * is one read a block, and one more report never rewrites what stands: a block is indexed once
 * it is full, and the texts of the last one are read. As soon as `FAN` blocks stand, they are
 * merged into one of the next size with `FAN` times as many records, so that the reads a word
 * stay few and none of them long (the logarithmic method of Bentley and Saxe, 1980, with two
 * sizes). 28 bits of hash: of the about 20,000 different words of a block of 512 reports one in
 * 10,000 meets another.
 */
interface Size {
  /** Bits of the place of a report in its block. */
  blockBits: number;
  /** Bits of the hash that choose the record. */
  partBits: number;
}

const SMALL: Size = { blockBits: 9, partBits: 5 };
const LARGE: Size = { blockBits: 12, partBits: 8 };

/** In both sizes the record, and what of an entry is not the place, make up the whole hash. */
const HASH_BITS = 28;
/** Small blocks in a large one, and large records that a small one is split into. */
const FAN = 2 ** (LARGE.blockBits - SMALL.blockBits);
const BLOCK = 2 ** SMALL.blockBits;

/** Keys in meta: how many small blocks were indexed, how many large ones they were merged to. */
const INDEXED = 'words';
const MERGED = 'wordsMerged';

/** Indexes the next block of texts that is full, or merges what can be; false for neither. */
export async function wordsSlice(access: Access): Promise<boolean> {
  return (await indexNext(access)) || mergeNext(access);
}

function indexNext(access: Access): Promise<boolean> {
  return access.write(
    async (transaction) => {
      const { nextOrdinal } = await readState(transaction);
      const block = await readCount(transaction, INDEXED);
      if ((block + 1) * BLOCK > nextOrdinal) return false;
      await putParts(transaction, SMALL, block, await partsOf(transaction, block));
      await transaction.objectStore('meta').put(block + 1, INDEXED);
      return true;
    },
    ['meta', 'reports', 'sketches', 'texts', 'words'],
  );
}

async function partsOf(transaction: AnyTransaction, block: number): Promise<number[][]> {
  const parts = emptyParts(SMALL);
  for (const { ordinal, text } of await textsOf(transaction, block, block + 1)) {
    for (const hash of new Set(wordsOf(foldForSearch(text)).map(hashOf))) {
      parts[partOf(SMALL, hash)]!.push(entryOf(SMALL, hash, ordinal % BLOCK));
    }
  }
  return parts;
}

/** Makes one large block of the next `FAN` small ones, which go. */
function mergeNext(access: Access): Promise<boolean> {
  return access.write(
    async (transaction) => {
      const merged = await readCount(transaction, MERGED);
      const from = merged * FAN;
      if (from + FAN > (await readCount(transaction, INDEXED))) return false;
      const store = transaction.objectStore('words');
      const range = partsRange(SMALL, from, from + FAN);
      const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      await putParts(transaction, LARGE, merged, widened(keys, values, from));
      await store.delete(range);
      await transaction.objectStore('meta').put(merged + 1, MERGED);
      return true;
    },
    ['meta', 'words'],
  );
}

/** The entries of small records, as those of the large block that begins with block `from`. */
function widened(
  keys: readonly number[],
  values: readonly ArrayBuffer[],
  from: number,
): number[][] {
  const parts = emptyParts(LARGE);
  const records = 2 ** SMALL.partBits;
  for (const [at, key] of keys.entries()) {
    const before = (Math.floor(key / records) - from) * BLOCK;
    const upper = (key % records) * 2 ** (HASH_BITS - SMALL.partBits);
    for (const entry of new Uint32Array(values[at]!)) {
      const hash = upper + Math.floor(entry / BLOCK);
      parts[partOf(LARGE, hash)]!.push(entryOf(LARGE, hash, before + (entry % BLOCK)));
    }
  }
  return parts;
}

async function textsOf(transaction: AnyTransaction, from: number, to: number) {
  const texts = transaction.objectStore('texts');
  const range = IDBKeyRange.bound(from * BLOCK, to * BLOCK, false, true);
  const [keys, values] = await Promise.all([texts.getAllKeys(range), texts.getAll(range)]);
  return keys.map((ordinal, at) => ({ ordinal, text: values[at]! }));
}

/**
 * Ordinals of texts that have all these words, whole; in no order, and some of reports that are
 * gone. Costs a read a word and block, large or small, and the texts of the last one.
 */
export async function ordinalsWithWords(
  transaction: AnyTransaction,
  query: string,
): Promise<Set<number>> {
  const words = [...new Set(wordsOf(foldForSearch(query)))];
  if (words.length === 0) return new Set();
  const blocks = await blocksOf(transaction);
  const found = await Promise.all(words.map((word) => indexed(transaction, word, blocks)));
  const [first, ...others] = found.sort((a, b) => a.size - b.size);
  const all = [...first!].filter((ordinal) => others.every((other) => other.has(ordinal)));
  const next = await readCount(transaction, INDEXED);
  for (const { ordinal, text } of await textsOf(transaction, next, 2 ** 31 / BLOCK)) {
    const there = new Set(wordsOf(foldForSearch(text)));
    if (words.every((word) => there.has(word))) all.push(ordinal);
  }
  return new Set(all);
}

interface Block {
  size: Size;
  number: number;
}

/** The blocks that stand: large ones, and the small ones after them. */
async function blocksOf(transaction: AnyTransaction): Promise<Block[]> {
  const merged = await readCount(transaction, MERGED);
  const indexed = await readCount(transaction, INDEXED);
  return [
    ...numbers(0, merged).map((number) => ({ size: LARGE, number })),
    ...numbers(merged * FAN, indexed).map((number) => ({ size: SMALL, number })),
  ];
}

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

async function indexed(transaction: AnyTransaction, word: string, blocks: readonly Block[]) {
  const hash = hashOf(word);
  const store = transaction.objectStore('words');
  const found = new Set<number>();
  await Promise.all(
    blocks.map(async ({ size, number }) => {
      const stored: unknown = await store.get(keyOf(size, number, partOf(size, hash)));
      if (!(stored instanceof ArrayBuffer)) return;
      const before = number * 2 ** size.blockBits;
      for (const place of placesIn(new Uint32Array(stored), size, hash)) found.add(before + place);
    }),
  );
  return found;
}

/** Takes texts that are deleted for good out of the index: their words are told nowhere. */
export async function forgetWords(
  transaction: WriteTransaction,
  ordinals: readonly number[],
): Promise<void> {
  for (const { size, number } of await blocksOf(transaction)) {
    const before = number * 2 ** size.blockBits;
    const places = ordinals
      .map((ordinal) => ordinal - before)
      .filter((place) => place >= 0 && place < 2 ** size.blockBits);
    if (places.length > 0) await forgetPlaces(transaction, { size, number }, new Set(places));
  }
}

async function forgetPlaces(
  transaction: WriteTransaction,
  { size, number }: Block,
  places: ReadonlySet<number>,
): Promise<void> {
  const store = transaction.objectStore('words');
  const range = partsRange(size, number, number + 1);
  const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  await Promise.all(
    keys.map((key, at) => {
      const entries = new Uint32Array(values[at]!);
      const kept = entries.filter((entry) => !places.has(entry % 2 ** size.blockBits));
      return store.put(kept.buffer, key);
    }),
  );
}

/** Forgets the whole index; it is made again by the next slices. */
export async function dropWords(transaction: WriteTransaction): Promise<void> {
  await Promise.all([
    transaction.objectStore('words').clear(),
    transaction.objectStore('meta').delete(INDEXED),
    transaction.objectStore('meta').delete(MERGED),
  ]);
}

function placesIn(entries: Uint32Array, size: Size, hash: number): number[] {
  const least = entryOf(size, hash, 0);
  const block = 2 ** size.blockBits;
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < least) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low; at < entries.length && entries[at]! < least + block; at++) {
    places.push(entries[at]! % block);
  }
  return places;
}

function emptyParts(size: Size): number[][] {
  return Array.from({ length: 2 ** size.partBits }, (): number[] => []);
}

async function putParts(
  transaction: WriteTransaction,
  size: Size,
  block: number,
  parts: readonly number[][],
): Promise<void> {
  const words = transaction.objectStore('words');
  await Promise.all(
    parts.map((entries, part) => {
      const stored = Uint32Array.from(entries).sort().buffer;
      return entries.length > 0 && words.put(stored, keyOf(size, block, part));
    }),
  );
}

/** The record of a block that holds a hash: its upper bits. */
function partOf({ partBits }: Size, hash: number): number {
  return hash >>> (HASH_BITS - partBits);
}

/** The lower bits of the hash above, the place in the block below. */
function entryOf({ blockBits, partBits }: Size, hash: number, place: number): number {
  return (hash % 2 ** (HASH_BITS - partBits)) * 2 ** blockBits + place;
}

/** Small blocks have keys from 0 up, large ones from `ABOVE` up. */
const ABOVE = 2 ** 40;

function keyOf(size: Size, block: number, part: number): number {
  return (size === LARGE ? ABOVE : 0) + block * 2 ** size.partBits + part;
}

/** All records of the blocks from `from` to before `to`. */
function partsRange(size: Size, from: number, to: number): IDBKeyRange {
  return IDBKeyRange.bound(keyOf(size, from, 0), keyOf(size, to, 0), false, true);
}

async function readCount(transaction: AnyTransaction, key: string): Promise<number> {
  const stored: unknown = await transaction.objectStore('meta').get(key);
  return Number.isSafeInteger(stored) && (stored as number) >= 0 ? (stored as number) : 0;
}

/** FNV-1a of the UTF-16 units with a last mixing; of its 32 bits the 5 upper and the 23 lower. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = (hash ^ (hash >>> 13)) >>> 0;
  return (hash >>> 27) * 2 ** 23 + (hash % 2 ** 23);
}
