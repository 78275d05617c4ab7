import type { FeatureName } from './features';

/**
 * What each measure of the model is called where a reader sees it; the UI's catalogues have
 * the same under `feature_<name>`, and this is their English.
 */
export const FEATURE_WORDS: Readonly<Record<FeatureName, string>> = {
  ownSuspect: 'Share of this page in shared passages, quotations aside',
  verbatim: 'Share that is the same word for word',
  substituted: 'Share with single words swapped',
  meanRun: 'Usual run of the same words',
  confirmedRate: 'Words swapped for a known synonym',
  droppedRate: 'Words left out within shared passages',
  specific: 'How rare the shared wording is',
  triplesSource: 'Runs of three words in the other report that this page has too',
  fivesSuspect: 'Runs of five words on this page that the other report has too',
  skeletonSuspect: 'Runs of small words (of, the, but) that the other report has too',
  echoOrder: 'Sentences told in the same order',
  echoContrast: 'How closely each sentence fits one place in the other report',
  sameOrder: 'Words said once that come in the same order',
  plainOrder: 'Words beside names and figures that come in the same order',
  factOrder: 'Names and figures that come in the same order',
  nearWords: 'Words of both reports that stand side by side in both',
  ownWords: 'Words beside names and figures that only this page has',
  namesKept: 'Names on this page that the other report has too',
  ownFacts: 'Names and figures only on this page',
  factsReplaced: 'Names and figures that differ inside shared passages',
  quotedSuspect: 'Share of this page in quotation marks',
  quotedShared: 'Share of this page in shared quotations',
  lengthRatio: 'Length of this page beside the other report',
  bestCopied: 'Unchanged words in the longest shared passage',
  bestTold: 'Words in the longest shared passage',
  toldBesideOwn: 'Long alike passage beside names and figures of its own',
  echoBesideOwn: 'Sentences placed alike beside names and figures of its own',
  echoBesideSpeech: 'Sentences placed alike where much is speech',
};
