import type { PlainKey } from '../i18n/catalogue';
import type { Side } from './compare';

/** What a side of a comparison is called. */
export function sideName(side: Side): PlainKey {
  return side === 'here' ? 'sideSuspect' : 'sideSource';
}
