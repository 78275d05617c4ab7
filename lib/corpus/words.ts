import type { Access } from './access';
import { foldForSearch, wordsOf } from './search-words';
import type { AnyTransaction, WriteTransaction } from './schema';
import { readState } from './state';

/**
 * Which texts have which words, for the search of the desk: no verdict reads it, and it can be
 * made again from the texts at any time.
 *
 * Ordinals stand in blocks of `BLOCK`, each block in `PARTS` records by the top bits of a word's
 * hash. An entry is one 32-bit number: the rest of the hash above, the place in the block below,
 * sorted. So a word is one read a block, and one more report never rewrites what stands: a block
 * is indexed once it is full, and the texts of the last one are read. 28 bits of hash: of the
 * about 20,000 different words of a block one in 10,000 meets another.
 */
const BLOCK_BITS = 9;
const BLOCK = 2 ** BLOCK_BITS;
const PART_BITS = 5;
const PARTS = 2 ** PART_BITS;
/** Bits of the hash that an entry holds beside the place. */
const REST_BITS = 32 - BLOCK_BITS;

/** Key in meta: the first block that is not indexed. */
const CURSOR = 'words';

/** Indexes the next block of texts that is full; false when there is none. */
export function wordsSlice(access: Access): Promise<boolean> {
  return access.write(
    async (transaction) => {
      const { nextOrdinal } = await readState(transaction);
      const block = await readCursor(transaction);
      if ((block + 1) * BLOCK > nextOrdinal) return false;
      const parts = await partsOf(transaction, block);
      const words = transaction.objectStore('words');
      await Promise.all([
        ...parts.map((entries, part) => {
          const stored = Uint32Array.from(entries).sort().buffer;
          return entries.length > 0 && words.put(stored, keyOf(block, part));
        }),
        transaction.objectStore('meta').put(block + 1, CURSOR),
      ]);
      return true;
    },
    ['meta', 'reports', 'sketches', 'texts', 'words'],
  );
}

async function partsOf(transaction: AnyTransaction, block: number): Promise<number[][]> {
  const parts = Array.from({ length: PARTS }, (): number[] => []);
  for (const { ordinal, text } of await textsOf(transaction, block, block + 1)) {
    for (const hash of new Set(wordsOf(foldForSearch(text)).map(hashOf))) {
      parts[hash >>> (32 - PART_BITS)]!.push(entryOf(hash, ordinal % BLOCK));
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
 * gone. Costs a read a word and block of 512 reports, and the texts of the last block.
 */
export async function ordinalsWithWords(
  transaction: AnyTransaction,
  query: string,
): Promise<Set<number>> {
  const words = [...new Set(wordsOf(foldForSearch(query)))];
  if (words.length === 0) return new Set();
  const cursor = await readCursor(transaction);
  const found = await Promise.all(words.map((word) => indexed(transaction, word, cursor)));
  const [first, ...others] = found.sort((a, b) => a.size - b.size);
  const all = [...first!].filter((ordinal) => others.every((other) => other.has(ordinal)));
  for (const { ordinal, text } of await textsOf(transaction, cursor, 2 ** 31 / BLOCK)) {
    const there = new Set(wordsOf(foldForSearch(text)));
    if (words.every((word) => there.has(word))) all.push(ordinal);
  }
  return new Set(all);
}

async function indexed(transaction: AnyTransaction, word: string, cursor: number) {
  const hash = hashOf(word);
  const store = transaction.objectStore('words');
  const part = hash >>> (32 - PART_BITS);
  const found = new Set<number>();
  const blocks = Array.from({ length: cursor }, (_, block) => block);
  await Promise.all(
    blocks.map(async (block) => {
      const stored: unknown = await store.get(keyOf(block, part));
      if (!(stored instanceof ArrayBuffer)) return;
      for (const place of placesIn(new Uint32Array(stored), hash)) found.add(block * BLOCK + place);
    }),
  );
  return found;
}

/** Takes texts that are deleted for good out of the index: their words are told nowhere. */
export async function forgetWords(
  transaction: WriteTransaction,
  ordinals: readonly number[],
): Promise<void> {
  const store = transaction.objectStore('words');
  const blocks = new Map<number, Set<number>>();
  for (const ordinal of ordinals) {
    const block = Math.floor(ordinal / BLOCK);
    const places = blocks.get(block);
    if (places) places.add(ordinal % BLOCK);
    else blocks.set(block, new Set([ordinal % BLOCK]));
  }
  const cursor = await readCursor(transaction);
  for (const [block, places] of blocks) {
    if (block >= cursor) continue;
    const range = IDBKeyRange.bound(keyOf(block, 0), keyOf(block, PARTS - 1));
    const [keys, values] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
    await Promise.all(
      keys.map((key, at) => {
        const kept = new Uint32Array(values[at]!).filter((entry) => !places.has(entry % BLOCK));
        return store.put(kept.buffer, key);
      }),
    );
  }
}

/** Forgets the whole index; it is made again by the next slices. */
export async function dropWords(transaction: WriteTransaction): Promise<void> {
  await Promise.all([
    transaction.objectStore('words').clear(),
    transaction.objectStore('meta').delete(CURSOR),
  ]);
}

function placesIn(entries: Uint32Array, hash: number): number[] {
  const least = entryOf(hash, 0);
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle]! < least) low = middle + 1;
    else high = middle;
  }
  const places: number[] = [];
  for (let at = low; at < entries.length && entries[at]! < least + BLOCK; at++) {
    places.push(entries[at]! % BLOCK);
  }
  return places;
}

/** The lower bits of the hash above, the place in the block below. */
function entryOf(hash: number, place: number): number {
  return (hash % 2 ** REST_BITS) * BLOCK + place;
}

function keyOf(block: number, part: number): number {
  return block * PARTS + part;
}

async function readCursor(transaction: AnyTransaction): Promise<number> {
  const stored: unknown = await transaction.objectStore('meta').get(CURSOR);
  return Number.isSafeInteger(stored) && (stored as number) >= 0 ? (stored as number) : 0;
}

/** FNV-1a of the UTF-16 units, 32 bits, with a last mixing for its upper bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
