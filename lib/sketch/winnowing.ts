import { mix } from '../text/hash';

/** Shingle hashes kept by winnowing, each with the index of the shingle's first item. */
export interface Selected {
  /** Unsigned 32-bit hashes, in reading order; repeated where the text repeats itself. */
  hashes: Uint32Array;
  positions: Uint32Array;
}

/** Multiplier of the rolling hash: odd, so that no code is lost. */
const BASE = 0x01000193;

/**
 * Hash of every run of `size` consecutive codes, from the left; unsigned, well mixed.
 * `salt` keeps channels apart. Empty when there are fewer codes. O(n), rolling.
 */
export function shingleHashes(
  codes: Uint16Array | Uint8Array,
  size: number,
  salt: number,
): Uint32Array {
  const count = codes.length - size + 1;
  if (count <= 0) return new Uint32Array(0);
  const hashes = new Uint32Array(count);
  let leaving = 1;
  for (let power = 1; power < size; power++) leaving = Math.imul(leaving, BASE);
  let rolling = 0;
  for (let item = 0; item < size - 1; item++) {
    rolling = (Math.imul(rolling, BASE) + codes[item]! + 1) | 0;
  }
  for (let shingle = 0; shingle < count; shingle++) {
    rolling = (Math.imul(rolling, BASE) + codes[shingle + size - 1]! + 1) | 0;
    hashes[shingle] = mix(rolling ^ salt);
    rolling = (rolling - Math.imul(leaving, codes[shingle]! + 1)) | 0;
  }
  return hashes;
}

/** Scratch that `winnow` fills and copies from; it never waits, so no two uses overlap. */
let kept = new Uint32Array(1 << 12);

/**
 * Robust winnowing (Schleimer, Wilkerson and Aiken 2003): of every `window` consecutive
 * hashes the smallest is kept, the rightmost of equals unless the last kept one still
 * serves. Guarantee: of any `window` consecutive hashes at least one is kept, and equal
 * windows keep equal hashes. Keeps about 2 / (window + 1) of them. O(n) on average.
 */
export function winnow(hashes: Uint32Array, window: number): Selected {
  const size = Math.min(window, hashes.length);
  if (kept.length < hashes.length) kept = new Uint32Array(2 * hashes.length);
  let count = 0;
  let smallest = -1;
  for (let end = size - 1; end >= 0 && end < hashes.length; end++) {
    const start = end - size + 1;
    if (smallest < start) {
      smallest = start;
      let least = hashes[start]!;
      for (let index = start + 1; index <= end; index++) {
        const hash = hashes[index]!;
        if (hash > least) continue;
        least = hash;
        smallest = index;
      }
      kept[count++] = smallest;
    } else if (hashes[end]! < hashes[smallest]!) {
      smallest = end;
      kept[count++] = smallest;
    }
  }
  const positions = kept.slice(0, count);
  const smallestHashes = new Uint32Array(count);
  for (let index = 0; index < count; index++) smallestHashes[index] = hashes[positions[index]!]!;
  return { positions, hashes: smallestHashes };
}

/** The hashes once each, ascending. */
export function distinct(hashes: Uint32Array): Uint32Array {
  const sorted = hashes.slice().sort();
  let count = 0;
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) sorted[count++] = sorted[index]!;
  }
  return sorted.slice(0, count);
}

/** Columns of hashes one after the other. */
export function joined(columns: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let filled = 0;
  for (const column of columns) {
    all.set(column, filled);
    filled += column.length;
  }
  return all;
}
