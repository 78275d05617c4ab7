import type { Alignment, Rarity } from '../align/alignment';
import type { Sketch } from '../sketch/sketch';
import { measureAlignment } from './alignment-measures';
import { measureBestStretch } from './best-stretch';
import { NO_DAYS, type PublicationDays } from './days-apart';
import { factsReplaced, measureFacts } from './fact-overlap';
import { markForms } from './forms';
import { measureNearWords } from './near-words';
import { runOverlap, skeletonOverlap } from './overlap';
import { ownWords, withoutFacts } from './plain-words';
import { measureSameOrder, shareOfCopied } from './same-order';
import { markSharedTail, type SharedTail } from './shared-tail';
import { sharedQuotedTokens } from './shared-quotations';
import { measureEcho } from './sentence-echo';
import { viewPage, viewReport, type SketchView } from './sketch-view';
import type { IsCommonPhrase } from './stock-phrases';

/**
 * The named measures of one pair that the model reads. Shares are 0…1; lengths are brought
 * to about that range by a logarithm. Names say whose share it is: `Suspect` of the page,
 * `Source` of the report.
 */
export const FEATURE_NAMES = [
  'ownSuspect',
  'verbatim',
  'substituted',
  'meanRun',
  'confirmedRate',
  'droppedRate',
  'specific',
  'triplesSource',
  'fivesSuspect',
  'skeletonSuspect',
  'echoOrder',
  'echoContrast',
  'sameOrder',
  'plainOrder',
  'factOrder',
  'nearWords',
  'ownWords',
  'namesKept',
  'ownFacts',
  'factsReplaced',
  'quotedSuspect',
  'quotedShared',
  'lengthRatio',
  'bestCopied',
  'bestTold',
  'toldBesideOwn',
  'echoBesideOwn',
  'echoBesideSpeech',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];

/** What the model weighs, and what is told or asked without being weighed. */
export interface Features extends Record<FeatureName, number> {
  coverSuspect: number;
  coverSource: number;
  swapRate: number;
  addedRate: number;
  passageOrder: number;
  echoSuspect: number;
  fragments: number;
}

/** One pair, looked at from the page. */
export interface PairView {
  suspect: SketchView;
  source: SketchView;
  alignment: Alignment;
  /** The footer that both have (`markSharedTail`); null for none. */
  tail: SharedTail | null;
}

/** What is known of a pair beside its texts. */
export interface AroundPair {
  /** Phrases that are common in the corpus at hand. */
  isLearnt?: IsCommonPhrase | undefined;
  /** When the two appeared. */
  days?: PublicationDays;
}

export function viewPair(
  suspect: Sketch,
  source: Sketch,
  alignment: Alignment,
  rarity: Rarity,
  { isLearnt, days = NO_DAYS }: AroundPair = {},
): PairView {
  const page = viewPage(suspect, source, rarity, isLearnt);
  const report = viewReport(source, suspect, rarity, isLearnt);
  markForms(page, report, alignment, days);
  const tail = markSharedTail(page, report, alignment);
  return { suspect: page, source: report, alignment, tail };
}

/** Linear in the tokens and columns of the pair. */
export function measurePair({ suspect, source, alignment: whole, tail }: PairView): Features {
  const passages = whole.passages.filter(
    (passage) => tail === null || passage.suspect[0] < tail.suspect,
  );
  const alignment = { ...whole, passages };
  const aligned = measureAlignment(alignment, suspect);
  const echo = measureEcho(suspect, source);
  const facts = measureFacts(suspect, source);
  const best = measureBestStretch(alignment, suspect);
  const ownFacts = Math.min(1, facts.own / MANY_FACTS);
  const bestTold = logShare(best.told, LONG_RUN);
  const quotedSuspect = spokenShare(suspect);
  const [plainPage, plainOther] = [withoutFacts(suspect), withoutFacts(source)];
  const inOneCopy = shareOfCopied(best.copied);
  const sameOrder = measureSameOrder(suspect, source, best.copied);
  const plainOrder = measureSameOrder(plainPage, plainOther, best.copied);
  return {
    coverSuspect: aligned.coverSuspect,
    coverSource: aligned.coverSource,
    swapRate: aligned.swapRate,
    addedRate: aligned.addedRate,
    passageOrder: aligned.passageOrder,
    echoSuspect: echo.mean,
    ownSuspect: aligned.ownSuspect,
    verbatim: aligned.verbatim,
    substituted: aligned.substituted,
    meanRun: logShare(aligned.meanRun, LONG_RUN),
    confirmedRate: aligned.confirmedRate,
    droppedRate: Math.min(1, aligned.droppedRate),
    fragments: Math.min(1, aligned.fragments / MANY_FRAGMENTS),
    specific: aligned.weight,
    triplesSource: runOverlap(source, suspect, 3),
    fivesSuspect: runOverlap(suspect, source, 5),
    skeletonSuspect: skeletonOverlap(suspect, source),
    echoOrder: echo.order,
    echoContrast: echo.contrast,
    sameOrder,
    plainOrder,
    // Whoever tells of one event or notice may name its facts in one order: the words beside them are the teller's.
    factOrder: Math.max(0, sameOrder - plainOrder),
    nearWords: Math.max(measureNearWords(suspect, source), inOneCopy),
    ownWords: Math.min(ownWords(plainPage, plainOther), 1 - inOneCopy),
    namesKept: facts.names,
    ownFacts,
    factsReplaced: factsReplaced(suspect, source, alignment.passages),
    quotedSuspect,
    quotedShared: sharedQuotedTokens(suspect, source) / Math.max(1, suspect.sketch.tokens.length),
    lengthRatio: lengthRatio(suspect, source),
    bestCopied: logShare(best.copied, LONG_RUN),
    bestTold,
    // A likeness means less beside facts that the other text lacks, or where most of a text is speech.
    toldBesideOwn: bestTold * ownFacts,
    echoBesideOwn: echo.contrast * ownFacts,
    echoBesideSpeech: echo.contrast * quotedSuspect,
  };
}

/** A run this long counts as 1. */
const LONG_RUN = 400;
/** Passages (facts of its own) per 100 tokens that count as 1. */
const MANY_FRAGMENTS = 5;
const MANY_FACTS = 10;
/** Length ratios are cut at e^2, about seven to one. */
const LENGTH_CUT = 2;

function logShare(value: number, full: number): number {
  return Math.min(1, Math.log1p(value) / Math.log1p(full));
}

function spokenShare(view: SketchView): number {
  const n = view.spoken.length;
  return n === 0 ? 0 : view.spoken.reduce((sum, mark) => sum + mark, 0) / n;
}

/** log(suspect / source) brought to 0…1; 0.5 for equal lengths. */
function lengthRatio(suspect: SketchView, source: SketchView): number {
  const log = Math.log(
    Math.max(1, suspect.sketch.tokens.length) / Math.max(1, source.sketch.tokens.length),
  );
  return (Math.max(-LENGTH_CUT, Math.min(LENGTH_CUT, log)) + LENGTH_CUT) / (2 * LENGTH_CUT);
}
