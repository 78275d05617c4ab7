import type { PlainKey } from '../i18n/catalogue';
import type { GroupKind } from './changes';

/** What changes of one weight are called together. */
export const GROUP_TITLES: Record<GroupKind, PlainKey> = {
  meaning: 'groupMeaning',
  quotation: 'changedQuotations',
  fact: 'changedFacts',
  attribution: 'groupAttribution',
  denial: 'groupDenial',
  loading: 'groupLoading',
  content: 'groupContent',
  wording: 'groupWording',
  style: 'groupStyle',
};
