import type { Comparison } from '../../lib/check/comparison';
import type { Side } from './compare';

/** The language of a side's text (BCP 47); empty where it is not known. */
export function languageOf({ finding, there }: Comparison, side: Side): string {
  const tag = side === 'here' ? finding.language : there.language;
  return tag === 'und' ? '' : tag;
}
