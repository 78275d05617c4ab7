import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over 330 pairs without their dates: logistic regression without bias.
 * Do not edit: fit again (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerptFits: 1.396,
  excerptForeign: -6.239,
  excerptReworded: 0.698,
  muchLonger: 4.368,
  manyTimesLonger: 5.243,
  rarerWords: 3.434,
  manyForOne: 27.405,
  unusualPairs: 4.318,
  cohesion: 0.628,
  opening: 1.578,
  quotations: 3.649,
  factsLost: 1.067,
  fit: 13.063,
};
