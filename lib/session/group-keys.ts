import type { MarkGroup } from '../highlight/marks';

/** What groups of changes are called, by the keys of the catalogue; on pages and in views. */
export const GROUP_KEYS = {
  meaning: 'groupMeaning',
  quotation: 'changedQuotations',
  fact: 'changedFacts',
  attribution: 'groupAttribution',
  denial: 'groupDenial',
  loading: 'groupLoading',
  content: 'groupContent',
  wording: 'groupWording',
} as const satisfies Record<Exclude<MarkGroup, 'passage'>, string>;
