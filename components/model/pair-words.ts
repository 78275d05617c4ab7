import type { Overrides } from '../i18n/override';

/** Where two texts are compared, the messages that speak of the corpus speak of the other text. */
export const PAIR_WORDS: Overrides = {
  verdictNoMatch: 'pairNoMatch',
  whyNoMatch: 'pairWhyNoMatch',
  noMatchNote: 'pairNoMatchNote',
  copyOfThisReprint: 'pairCopyReprint',
  copyOfThisSpun: 'pairCopySpun',
  copyOfThisRewrite: 'pairCopyRewrite',
  copyOfThisParts: 'pairCopyParts',
  whyPageFirst: 'pairWhyFirst',
  comparedWith: 'pairComparedWith',
  reason_nothing_similar: 'pairNothingSimilar',
  reason_copies_in_corpus: 'pairCopies',
  originalOther: 'pairOther',
  outletUnnamed: 'pairOutlet',
  headlineMissing: 'pairNoHeadline',
};
