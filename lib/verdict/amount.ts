import type { FeatureName } from './features';

/** How large a measure is, as a reader is told: a share of 0…1, or a word. */
export type Amount = number | 'low' | 'medium' | 'high';

/**
 * Measures that are no share of anything: brought to 0…1 by a logarithm or a cut, so that a
 * percentage of them would say nothing to a reader.
 */
const LEVELS: ReadonlySet<FeatureName> = new Set<FeatureName>([
  'meanRun',
  'specific',
  'echoContrast',
  'ownFacts',
  'lengthRatio',
  'bestCopied',
  'bestTold',
  'toldBesideOwn',
  'echoBesideOwn',
  'echoBesideSpeech',
]);

/** Shares to the whole percent; everything else by the third of the scale it lies in. */
export function amountOf(feature: FeatureName, value: number): Amount {
  if (!LEVELS.has(feature)) return Number(Math.max(0, Math.min(1, value)).toFixed(2));
  if (value < 1 / 3) return 'low';
  return value < 2 / 3 ? 'medium' : 'high';
}
