import {
  LENT_MIN_WORDS,
  LINK_MAX_UNITS,
  LINK_MIN_COSINE,
  LINK_MIN_DICE,
  LINK_MIN_LENT,
} from './parameters';
import type { Units } from './units';

/** A sentence of x and one of y that share a fair part of one of them. */
export interface Link {
  u: number;
  v: number;
  /** Rarity of the words they share. */
  mass: number;
  /** True when they are alike as a whole, not only the one part of the other. */
  isLike: boolean;
}

export interface Links {
  /** Sorted by u, then v. */
  links: Link[];
  /** Rarity of the words of each unit. */
  massOfX: Float32Array;
  massOfY: Float32Array;
  /** The largest mass that one sentence of the other text shares with each unit. */
  lentToX: Float32Array;
  lentToY: Float32Array;
}

/**
 * Weight of each content code over the sentences of both texts (tf-isf, as Sanchez-Perez
 * et al. 2014): log of sentences over sentences with the word.
 */
export function sentenceRarity(x: Units, y: Units): Float32Array {
  const rarity = new Float32Array(1 << 12);
  for (const units of [x, y]) for (const code of units.words) rarity[code]! += 1;
  const total = x.count + y.count;
  for (let code = 0; code < rarity.length; code += 1) {
    if (rarity[code]! > 0) rarity[code] = Math.log(total / rarity[code]!) + 0.1;
  }
  return rarity;
}

/** Units of a text by the words they hold, and the norm of each. */
class UnitIndex {
  private readonly first = new Int32Array((1 << 12) + 1);
  private readonly holders: Int32Array;

  constructor({ count, firstWord, words }: Units) {
    for (const code of words) this.first[code + 1]! += 1;
    for (let code = 0; code < 1 << 12; code += 1) this.first[code + 1]! += this.first[code]!;
    const next = this.first.slice();
    this.holders = new Int32Array(words.length);
    for (let unit = 0; unit < count; unit += 1) {
      for (let w = firstWord[unit]!; w < firstWord[unit + 1]!; w += 1) {
        const code = words[w]!;
        this.holders[next[code]!] = unit;
        next[code]! += 1;
      }
    }
  }

  holdersOf(code: number): Int32Array {
    return this.holders.subarray(this.first[code]!, this.first[code + 1]!);
  }
}

/**
 * Finds the pairs of sentences that share a fair part of one of them. Words that more than
 * `LINK_MAX_UNITS` sentences of y hold are its subject and are passed over.
 * O(words · holders).
 */
export function linkUnits(x: Units, y: Units, rarity: Float32Array): Links {
  const index = new UnitIndex(y);
  const inX = new UnitMass(x, rarity);
  const inY = new UnitMass(y, rarity);
  const tally = new Tally(y.count);
  const links: Link[] = [];
  const lentToX = new Float32Array(x.count);
  const lentToY = new Float32Array(y.count);
  for (let u = 0; u < x.count; u += 1) {
    for (let w = x.firstWord[u]!; w < x.firstWord[u + 1]!; w += 1) {
      const holders = index.holdersOf(x.words[w]!);
      if (holders.length <= LINK_MAX_UNITS) tally.add(holders, rarity[x.words[w]!]!);
    }
    for (const v of tally.touched()) {
      const { mass, square, words } = tally.take(v);
      if (words >= LENT_MIN_WORDS) {
        lentToX[u] = Math.max(lentToX[u]!, mass);
        lentToY[v] = Math.max(lentToY[v]!, mass);
      }
      if (mass < LINK_MIN_LENT * Math.min(inX.mass[u]!, inY.mass[v]!)) continue;
      const cosine = square / (inX.norm[u]! * inY.norm[v]!);
      const dice = (2 * words) / (sizeOf(x, u) + sizeOf(y, v));
      links.push({ u, v, mass, isLike: cosine > LINK_MIN_COSINE && dice > LINK_MIN_DICE });
    }
    tally.clear();
  }
  return { links, massOfX: inX.mass, massOfY: inY.mass, lentToX, lentToY };
}

function sizeOf({ firstWord }: Units, unit: number): number {
  return firstWord[unit + 1]! - firstWord[unit]!;
}

/** Sum of the rarity of each unit's words, and its Euclidean norm. */
class UnitMass {
  readonly mass: Float32Array;
  readonly norm: Float32Array;

  constructor({ count, firstWord, words }: Units, rarity: Float32Array) {
    this.mass = new Float32Array(count);
    this.norm = new Float32Array(count);
    for (let unit = 0; unit < count; unit += 1) {
      for (let w = firstWord[unit]!; w < firstWord[unit + 1]!; w += 1) {
        const weight = rarity[words[w]!]!;
        this.mass[unit]! += weight;
        this.norm[unit]! += weight * weight;
      }
      this.norm[unit] = Math.sqrt(this.norm[unit]!);
    }
  }
}

/** What one sentence of x shares with each of y; emptied by touching only what was used. */
class Tally {
  private readonly mass: Float32Array;
  private readonly square: Float32Array;
  private readonly words: Uint16Array;
  private readonly used: number[] = [];

  constructor(units: number) {
    this.mass = new Float32Array(units);
    this.square = new Float32Array(units);
    this.words = new Uint16Array(units);
  }

  add(holders: Int32Array, weight: number): void {
    for (const v of holders) {
      if (this.words[v] === 0) this.used.push(v);
      this.words[v]! += 1;
      this.mass[v]! += weight;
      this.square[v]! += weight * weight;
    }
  }

  touched(): readonly number[] {
    return this.used.sort((a, b) => a - b);
  }

  take(v: number): { mass: number; square: number; words: number } {
    return { mass: this.mass[v]!, square: this.square[v]!, words: this.words[v]! };
  }

  clear(): void {
    for (const v of this.used) {
      this.mass[v] = 0;
      this.square[v] = 0;
      this.words[v] = 0;
    }
    this.used.length = 0;
  }
}
