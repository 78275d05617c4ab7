import { GROUP_KEYS } from '../../lib/session/group-keys';
import type { PlainKey } from '../i18n/catalogue';
import type { GroupKind } from './changes';

/** What changes of one weight are called together. */
export const GROUP_TITLES: Record<GroupKind, PlainKey> = { ...GROUP_KEYS, style: 'groupStyle' };

/** The same in a word, where there is little room. */
export const GROUP_WORDS: Record<GroupKind, PlainKey> = {
  meaning: 'shortMeaning',
  quotation: 'shortQuotation',
  fact: 'shortFact',
  attribution: 'shortAttribution',
  denial: 'shortDenial',
  loading: 'shortLoading',
  content: 'shortContent',
  wording: 'shortWording',
  style: 'shortStyle',
};
