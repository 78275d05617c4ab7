import type { Pair } from './pair';
import {
  MOVED_MAX_OFFSET,
  MOVED_MIN_DENSITY,
  STAND_CLEAN_DENSITY,
  STAND_CLEAN_TOKENS,
  STAND_LONG_DENSITY,
  STAND_LONG_TOKENS,
  SUMMARY_OPAQUE_TOKENS,
} from './parameters';
import type { Rectangle } from './regions';
import type { Units } from './units';

/** The two texts with the columns found so far. */
export interface AlignedTexts {
  pair: Pair;
  /** For each position of x its aligned position in y, or -1. */
  mate: Int32Array;
  x: Units;
  y: Units;
}

/**
 * A passage before it is judged: with the columns that `mate` has inside it, which need not
 * reach its ends, or only as a whole.
 */
export interface Draft extends Rectangle {
  isAligned: boolean;
}

/** Tokens that both spans cover. */
export function overlap(a: Rectangle, b: Rectangle): { x: number; y: number } {
  return {
    x: Math.max(0, Math.min(a.toX, b.toX) - Math.max(a.fromX, b.fromX)),
    y: Math.max(0, Math.min(a.toY, b.toY) - Math.max(a.fromY, b.fromY)),
  };
}

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    fromX: Math.min(a.fromX, b.fromX),
    toX: Math.max(a.toX, b.toX),
    fromY: Math.min(a.fromY, b.fromY),
    toY: Math.max(a.toY, b.toY),
  };
}

export function longer({ fromX, toX, fromY, toY }: Rectangle): number {
  return Math.max(toX - fromX, toY - fromY);
}

/** Columns of equal or related words. */
export function goodColumns(
  { fromX, toX }: Rectangle,
  { pair, mate }: AlignedTexts,
  asksAffinity = true,
): number {
  let good = 0;
  for (let i = fromX; i < toX; i += 1) {
    const j = mate[i]!;
    if (j >= 0 && (pair.x[i] === pair.y[j] || (asksAffinity && pair.related?.(i, j)))) good += 1;
  }
  return good;
}

/** True for sentences that were copied whole, wherever they stand now; shuffled scraps of some are none. */
export function isWholeSentence(part: Draft, texts: AlignedTexts): boolean {
  return (
    startsSentences(part, texts) && goodColumns(part, texts) >= MOVED_MIN_DENSITY * longer(part)
  );
}

/** True when the part begins where a sentence does, in both texts. */
function startsSentences({ fromX, fromY }: Rectangle, { x, y }: AlignedTexts): boolean {
  return isNearStart(x, fromX) && isNearStart(y, fromY);
}

function isNearStart({ starts }: Units, token: number): boolean {
  return starts.some((start) => Math.abs(start - token) <= MOVED_MAX_OFFSET);
}

/** True for an alignment so long or clean that a rewritten stretch around it does not take it in. */
export function stands(draft: Draft, texts: AlignedTexts): boolean {
  if (!draft.isAligned) return false;
  const equal = goodColumns(draft, texts, false);
  const density = equal / longer(draft);
  if (density >= STAND_CLEAN_DENSITY) return equal >= STAND_CLEAN_TOKENS;
  return equal >= STAND_LONG_TOKENS && density >= STAND_LONG_DENSITY;
}

/** True for an alignment that is no crumb of a summary: it has a place of its own on both sides. */
export function isLong({ fromX, toX, fromY, toY, isAligned }: Draft): boolean {
  return isAligned && Math.min(toX - fromX, toY - fromY) >= SUMMARY_OPAQUE_TOKENS;
}
