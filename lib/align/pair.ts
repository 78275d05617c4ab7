import { CODES, FUNCTION_CODES } from '../sketch/codes';
import type { Affinity, Rarity } from './alignment';
import { FUNCTION_RARITY } from './parameters';

/**
 * Two token sequences in the order in which the engine works on them. The order is canonical
 * (`isCanonical`), not suspect and source, so that both directions of a comparison do the
 * very same work and cover the same tokens.
 */
export interface Pair {
  x: Uint16Array;
  y: Uint16Array;
  /** Rarity of each code, 0…1, indexed by code. */
  rarity: Float32Array;
  /** Whether the words at a position of x and at one of y may stand for each other; null without affinity. */
  related: ((atX: number, atY: number) => boolean) | null;
}

/** True when (a, b) is the order in which the engine works on the two texts. O(n). */
export function isCanonical(a: Uint16Array, b: Uint16Array): boolean {
  if (a.length !== b.length) return a.length > b.length;
  for (let i = 0; i < a.length; i += 1) {
    if (a[i] !== b[i]) return a[i]! < b[i]!;
  }
  return true;
}

/** The suspect and the source as a pair, in canonical order. */
export function pairOf(
  suspect: Uint16Array,
  source: Uint16Array,
  rarity: Rarity | undefined,
  affinity: Affinity | undefined,
): { pair: Pair; flipped: boolean } {
  const flipped = !isCanonical(suspect, source);
  const [x, y] = flipped ? [source, suspect] : [suspect, source];
  const related = affinity
    ? flipped
      ? (atX: number, atY: number) => affinity.related(atY, x[atX]!)
      : (atX: number, atY: number) => affinity.related(atX, y[atY]!)
    : null;
  return { pair: { x, y, rarity: rarityOf(x, y, rarity), related }, flipped };
}

export function isFunction(code: number): boolean {
  return code < FUNCTION_CODES;
}

/**
 * Rarity by code. Without a corpus to learn it from, a word is the less telling the more
 * often the pair itself uses it.
 */
function rarityOf(x: Uint16Array, y: Uint16Array, rarity: Rarity | undefined): Float32Array {
  const inX = countCodes(x);
  const inY = countCodes(y);
  const weights = new Float32Array(CODES);
  const weigh = (code: number): void => {
    if (weights[code] !== 0) return;
    const count = Math.max(inX[code]!, inY[code]!);
    const local = isFunction(code) ? FUNCTION_RARITY : 1 / (1 + Math.log2(count) / 2);
    weights[code] = rarity && !isFunction(code) ? Math.min(local, rarity.weight(code)) : local;
  };
  x.forEach(weigh);
  y.forEach(weigh);
  return weights;
}

function countCodes(tokens: Uint16Array): Uint16Array {
  const counts = new Uint16Array(CODES);
  for (const code of tokens) counts[code]! += 1;
  return counts;
}
