import type { PairView } from './features';
import { measureRewording } from './order-rewording';
import { measureOpening } from './order-sequence';
import { measureSurroundings } from './order-surroundings';
import { measureSwaps } from './order-swaps';
import { ORDER_TEXT } from './thresholds';

/**
 * What the two texts themselves say of their order. Every measure is a difference that is
 * positive where the *suspect* looks like the copy and changes its sign when the two are
 * exchanged, so the model over them needs no bias and favours no side.
 */
export const ORDER_FEATURE_NAMES = [
  'excerpt',
  'pasted',
  'likeness',
  'manyTimesLonger',
  'rarerWords',
  'manyForOne',
  'unusualPairs',
  'opening',
  'evenness',
  'quotations',
] as const;

export type OrderFeatureName = (typeof ORDER_FEATURE_NAMES)[number];
export type OrderFeatures = Record<OrderFeatureName, number>;

/** The words themselves, where a side has its text. */
export interface SideText {
  text: string;
  /** UTF-16 offsets of each token. */
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** Linear in the tokens and columns. */
export function measureOrder(pair: PairView): OrderFeatures {
  return {
    ...measureSurroundings(pair),
    ...measureSwaps(pair),
    opening: measureOpening(pair),
    ...measureRewording(pair),
    manyTimesLonger: manyTimesLonger(pair),
  };
}

/** A text many times as long is what the other was taken from, not an update of it. */
function manyTimesLonger({ suspect, source }: PairView): number {
  const size = (tokens: ArrayLike<number>) => Math.max(1, tokens.length);
  const log = Math.log(size(source.sketch.tokens) / size(suspect.sketch.tokens));
  const beyond = Math.max(0, Math.abs(log) - ORDER_TEXT.manyTimes);
  return (Math.sign(log) * Math.min(ORDER_TEXT.lengthCut, beyond)) / ORDER_TEXT.lengthCut;
}
