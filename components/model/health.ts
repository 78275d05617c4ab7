import type { Damage, Health } from '../../lib/check/corpus-manager';
import type { PluralKey } from '../i18n/catalogue';
import type { Translator } from '../i18n/translator';

/** One sentence for each sort of damage. */
export const DAMAGE_SENTENCES: Record<Damage, PluralKey> = {
  'store-missing': 'damageStoreMissing',
  state: 'damageState',
  liveness: 'damageLiveness',
  counts: 'damageCounts',
  row: 'damageRow',
  'row-missing': 'damageRowMissing',
  'id-twice': 'damageIdTwice',
  'sketch-missing': 'damageSketchMissing',
  sketch: 'damageSketch',
  coding: 'damageCoding',
  text: 'damageText',
  shard: 'damageShard',
  'orphan-postings': 'damageOrphanPostings',
  postings: 'damagePostings',
  mark: 'damageMark',
};

/** What is wrong, a sentence each. */
export function damageSentences({ damages }: Health, { plural }: Translator): string[] {
  return damages.map(({ damage, count }) => plural(DAMAGE_SENTENCES[damage], count));
}

/** True where there is nothing left to mend in place. */
export function isBeyondMending({ damages }: Health): boolean {
  return damages.some(({ damage }) => damage === 'store-missing');
}
