import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over 1871 pairs without their dates: logistic regression without bias,
 * no weight against the meaning of its measure. Do not edit: fit again
 * (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerpt: 1.824,
  pasted: 2.341,
  fit: 10.675,
  manyTimesLonger: 8.669,
  rarerWords: 2.53,
  manyForOne: 17.321,
  unusualPairs: 3.263,
  opening: 0.963,
  threads: 2.611,
  evenness: 4.506,
  quotations: 7.117,
};
