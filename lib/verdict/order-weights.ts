import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over 1871 pairs without their dates: logistic regression without bias,
 * no weight against the meaning of its measure. Do not edit: fit again
 * (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerpt: 1.841,
  pasted: 2.948,
  fit: 10.706,
  manyTimesLonger: 8.754,
  rarerWords: 2.51,
  manyForOne: 17.33,
  unusualPairs: 3.289,
  opening: 0.962,
  threads: 2.635,
  evenness: 4.535,
  quotations: 7.183,
};
