import type { Alignment, Rarity } from '../align/alignment';
import type { Sketch } from '../sketch/sketch';
import { measureAlignment } from './alignment-measures';
import { factsReplaced, measureFacts } from './fact-overlap';
import { measureOverlap } from './overlap';
import { sharedQuotedTokens } from './shared-quotations';
import { measureEcho } from './sentence-echo';
import { viewSketch, type SketchView } from './sketch-view';

/**
 * The named measures of one pair that the model reads. Shares are 0…1; lengths are brought
 * to about that range by a logarithm. Names say whose share it is: `Suspect` of the page,
 * `Source` of the report.
 */
export const FEATURE_NAMES = [
  'coverSuspect',
  'coverSource',
  'ownSuspect',
  'ownSource',
  'verbatim',
  'edited',
  'substituted',
  'rewritten',
  'longestRun',
  'meanRun',
  'swapRate',
  'confirmedRate',
  'swapSpread',
  'skeletonKept',
  'addedRate',
  'droppedRate',
  'passageOrder',
  'fragments',
  'specific',
  'wordsSuspect',
  'wordsSource',
  'pairsSuspect',
  'pairsSource',
  'triplesSuspect',
  'triplesSource',
  'fivesSuspect',
  'skeletonSuspect',
  'echoSuspect',
  'echoSource',
  'echoHalf',
  'echoMost',
  'echoOrder',
  'echoReach',
  'echoContrast',
  'namesKept',
  'numbersKept',
  'ownFacts',
  'droppedFacts',
  'factsReplaced',
  'quotedSuspect',
  'quotedShared',
  'lengthRatio',
] as const;

export type FeatureName = (typeof FEATURE_NAMES)[number];
export type Features = Record<FeatureName, number>;

/** One pair, looked at from the page. */
export interface PairView {
  suspect: SketchView;
  source: SketchView;
  alignment: Alignment;
}

export function viewPair(
  suspect: Sketch,
  source: Sketch,
  alignment: Alignment,
  rarity: Rarity,
): PairView {
  return { suspect: viewSketch(suspect, rarity), source: viewSketch(source, rarity), alignment };
}

/** Linear in the tokens and columns of the pair. */
export function measurePair({ suspect, source, alignment }: PairView): Features {
  const aligned = measureAlignment(alignment, suspect, source);
  const forth = measureOverlap(suspect, source);
  const back = measureOverlap(source, suspect);
  const echo = measureEcho(suspect, source);
  const facts = measureFacts(suspect, source);
  return {
    coverSuspect: aligned.coverSuspect,
    coverSource: aligned.coverSource,
    ownSuspect: aligned.ownSuspect,
    ownSource: aligned.ownSource,
    verbatim: aligned.verbatim,
    edited: aligned.edited,
    substituted: aligned.substituted,
    rewritten: aligned.rewritten,
    longestRun: logShare(aligned.longestRun, LONG_RUN),
    meanRun: logShare(aligned.meanRun, LONG_RUN),
    swapRate: aligned.swapRate,
    confirmedRate: aligned.confirmedRate,
    swapSpread: aligned.swapSpread,
    skeletonKept: aligned.skeletonKept,
    addedRate: Math.min(1, aligned.addedRate),
    droppedRate: Math.min(1, aligned.droppedRate),
    passageOrder: aligned.order,
    fragments: Math.min(1, aligned.fragments / MANY_FRAGMENTS),
    specific: aligned.weight,
    wordsSuspect: forth.words,
    wordsSource: back.words,
    pairsSuspect: forth.pairs,
    pairsSource: back.pairs,
    triplesSuspect: forth.triples,
    triplesSource: back.triples,
    fivesSuspect: forth.fives,
    skeletonSuspect: forth.skeleton,
    echoSuspect: echo.mean,
    echoSource: measureEcho(source, suspect).mean,
    echoHalf: echo.half,
    echoMost: echo.most,
    echoOrder: echo.order,
    echoReach: echo.reach,
    echoContrast: echo.contrast,
    namesKept: facts.names,
    numbersKept: facts.numbers,
    ownFacts: Math.min(1, facts.own / MANY_FACTS),
    droppedFacts: Math.min(1, measureFacts(source, suspect).own / MANY_FACTS),
    factsReplaced: factsReplaced(suspect, source, alignment.passages),
    quotedSuspect: quotedShare(suspect),
    quotedShared: sharedQuotedTokens(suspect, source) / Math.max(1, suspect.sketch.tokens.length),
    lengthRatio: lengthRatio(suspect, source),
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

function quotedShare(view: SketchView): number {
  const n = view.quoted.length;
  return n === 0 ? 0 : view.quoted.reduce((sum, mark) => sum + mark, 0) / n;
}

/** log(suspect / source) brought to 0…1; 0.5 for equal lengths. */
function lengthRatio(suspect: SketchView, source: SketchView): number {
  const log = Math.log(
    Math.max(1, suspect.sketch.tokens.length) / Math.max(1, source.sketch.tokens.length),
  );
  return (Math.max(-LENGTH_CUT, Math.min(LENGTH_CUT, log)) + LENGTH_CUT) / (2 * LENGTH_CUT);
}
