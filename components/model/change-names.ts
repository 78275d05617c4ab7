import type { Change } from '../../lib/spin/changes';
import type { PlainKey } from '../i18n/catalogue';

/** What a change is called. */
export function changeNameKey(kind: Change['kind']): PlainKey {
  return `change_${kind.replaceAll('-', '_')}` as PlainKey;
}

/** What is to be known beside the two wordings. */
export const NOTE_KEYS: Record<NonNullable<Change['note']>, PlainKey> = {
  denial: 'noteDenial',
  response: 'noteResponse',
  update: 'noteUpdate',
  headline: 'noteHeadline',
  retold: 'noteRetold',
  'added-precision': 'noteAddedPrecision',
  conversion: 'noteConversion',
};
