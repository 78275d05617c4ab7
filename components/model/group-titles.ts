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
