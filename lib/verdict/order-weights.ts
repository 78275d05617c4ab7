import type { OrderFeatureName } from './order-text';

/**
 * Log-odds for a measure of 1 that the suspect is the later text. Written by
 * tools/fit-order.ts over 330 pairs without their dates: logistic regression without bias.
 * Do not edit: fit again (docs/adr/0302-order.md).
 */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerptFits: 1.307,
  excerptForeign: -6.468,
  excerptReworded: 0.635,
  muchLonger: 4.514,
  manyTimesLonger: 5.181,
  rarerWords: 3.398,
  manyForOne: 27.352,
  unusualPairs: 4.205,
  cohesion: 1.115,
  opening: 1.608,
  quotations: 3.468,
  factsLost: 1.187,
  fit: 11.934,
};
