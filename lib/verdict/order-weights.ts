import type { OrderFeatureName } from './order-text';

/** Log-odds for a measure of 1 that the suspect is the later text. */
export const ORDER_WEIGHTS: Record<OrderFeatureName, number> = {
  excerpt: 1,
  longer: 0.5,
  rarerWords: 3,
  manyForOne: 1,
  brokenArticles: 1,
  disguised: 4,
  brokenReferences: 1,
  cohesion: 1,
  opening: 0.5,
  quotations: 1,
  specifics: 1,
  fit: 1,
};
