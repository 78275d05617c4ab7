import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over 1871 pairs without their dates: logistic regression without bias,
 * no weight against the meaning of its measure. Do not edit: fit again
 * (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerpt: 1.715,
  pasted: 2.996,
  likeness: 1.089,
  manyTimesLonger: 9.031,
  rarerWords: 1.784,
  manyForOne: 14.9,
  unusualPairs: 4.14,
  opening: 1.04,
  evenness: 4.567,
  quotations: 7.275,
};
