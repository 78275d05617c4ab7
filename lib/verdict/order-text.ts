import type { Passage } from '../align/alignment';
import { isCommonPair } from './common-pairs';
import { codeOfWord } from '../sketch/codes';
import type { PairView } from './features';
import { ownShare } from './alignment-measures';
import type { SketchView } from './sketch-view';
import { CONTENT_CODES } from './thresholds';

/**
 * What the two texts themselves say of their order. Every measure is a difference that is
 * positive where the *suspect* looks like the copy and changes its sign when the two are
 * exchanged, so the model over them needs no bias and favours no side.
 */
export const ORDER_FEATURE_NAMES = [
  'excerptFits',
  'excerptForeign',
  'excerptReworded',
  'muchLonger',
  'manyTimesLonger',
  'rarerWords',
  'manyForOne',
  'unusualPairs',
  'cohesion',
  'opening',
  'quotations',
  'factsLost',
  'fit',
] as const;

export type OrderFeatureName = (typeof ORDER_FEATURE_NAMES)[number];
export type OrderFeatures = Record<OrderFeatureName, number>;

/** The words themselves, where a side has its text. */
export interface SideText {
  text: string;
  /** UTF-16 offsets of each token. */
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

/** Linear in the tokens and columns. */
export function measureOrder(pair: PairView): OrderFeatures {
  const { suspect, source } = pair;
  const passages = pair.alignment.passages;
  const swaps = swappedCodes(passages, pair);
  const excerpt = excerptOf(pair);
  const fitSuspect = fitOfShared(suspect, passages, 'suspect');
  const fitSource = fitOfShared(source, passages, 'source');
  // What stands around the shared part in the longer one: does it belong together?
  const container = excerpt > 0 ? fitSource : fitSuspect;
  const belongs = container === null ? 0 : Math.min(1, container / FITTING);
  return {
    excerptFits: excerpt * belongs,
    excerptForeign: container === null ? 0 : excerpt * (1 - belongs),
    excerptReworded: excerpt * reworded(passages),
    muchLonger: longer(source, suspect, SAME_LENGTH),
    manyTimesLonger: longer(source, suspect, THRICE),
    rarerWords: rarityGap(swaps),
    manyForOne: diversityGap(swaps),
    unusualPairs: pairGap(passages, pair),
    cohesion: cohesion(source) - cohesion(suspect),
    opening: opensInTheMiddle(suspect) - opensInTheMiddle(source),
    quotations: quotedShare(source) - quotedShare(suspect),
    factsLost: factsLost(suspect, source),
    fit: fitSuspect === null || fitSource === null ? 0 : fitSource - fitSuspect,
  };
}

/** Share of what stands around it from which a shared part belongs where it stands. */
const FITTING = 0.12;

/** How much more of the suspect lies in the source than of the source in the suspect. */
function excerptOf({ suspect, source, alignment: { passages } }: PairView): number {
  const here = ownShare(
    passages.map((passage) => passage.suspect),
    suspect,
  );
  const there = ownShare(
    passages.map((passage) => passage.source),
    source,
  );
  return here * here - there * there;
}

/** Share of changed columns from which shared text counts as reworded in full. */
const REWORDED = 0.15;

/** An update of a report keeps its sentences; a copyist's excerpt mostly does not. */
function reworded(passages: readonly Passage[]): number {
  let columns = 0;
  let equal = 0;
  for (const passage of passages) {
    columns += passage.suspect[1] - passage.suspect[0];
    equal += passage.equal;
  }
  return columns === 0 ? 0 : Math.min(1, (1 - equal / columns) / REWORDED);
}

/** Log ratios of length: below the first it is any editor's work, an update; beyond three to one it is neither. */
const SAME_LENGTH = 0.4;
const THRICE = 1.1;
const LENGTH_CUT = 2;

function longer(source: SketchView, suspect: SketchView, from: number): number {
  const log = Math.log(size(source) / size(suspect));
  const beyond = Math.min(LENGTH_CUT, Math.max(0, Math.abs(log) - from));
  return (Math.sign(log) * beyond) / LENGTH_CUT;
}

/** Words put beside each other that rarely are: more of them where one word was swapped alone. */
function pairGap(passages: readonly Passage[], pair: PairView): number {
  const here = { known: 0, all: 0 };
  const there = { known: 0, all: 0 };
  for (const passage of passages) {
    for (const { kind, suspect, source } of passage.edits) {
      if (kind !== 'related') continue;
      countPairs(pair.suspect.sketch.tokens, suspect, here);
      countPairs(pair.source.sketch.tokens, source, there);
    }
  }
  if (here.all === 0 || there.all === 0) return 0;
  const gap = there.known / there.all - here.known / here.all;
  const share = (there.known + here.known) / (there.all + here.all);
  const spread = Math.sqrt((share * (1 - share) + LEAST_VARIANCE) * (1 / here.all + 1 / there.all));
  return clampScore(gap / spread);
}

/** Keeps a handful of equal answers from looking certain. */
const LEAST_VARIANCE = 0.02;
/** Standard scores are cut here and brought to −1…1: more certain than certain is no use. */
const SCORE_CUT = 6;

function clampScore(score: number): number {
  return Math.max(-SCORE_CUT, Math.min(SCORE_CUT, score)) / SCORE_CUT;
}

/** Counts the pairs of neighbours that touch [start, end), and the common ones among them. */
function countPairs(
  tokens: Uint16Array,
  [start, end]: readonly [number, number],
  into: { known: number; all: number },
): void {
  for (let i = Math.max(1, start); i <= Math.min(tokens.length - 1, end); i++) {
    into.all++;
    if (isCommonPair(tokens[i - 1]!, tokens[i]!)) into.known++;
  }
}

/** Facts that only the source has over those that only the suspect has. */
function factsLost(suspect: SketchView, source: SketchView): number {
  const here = new Set(suspect.sketch.facts.map((fact) => fact.value));
  const there = new Set(source.sketch.facts.map((fact) => fact.value));
  let onlyThere = 0;
  let onlyHere = 0;
  for (const value of there) if (!here.has(value)) onlyThere++;
  for (const value of here) if (!there.has(value)) onlyHere++;
  return (onlyThere - onlyHere) / (onlyThere + onlyHere + HALF_TRUST);
}

function size(view: SketchView): number {
  return Math.max(1, view.sketch.tokens.length);
}

interface Swap {
  suspect: number;
  source: number;
  suspectWeight: number;
  sourceWeight: number;
}

/** Every place where one content word stands for another that the thesaurus confirms. */
function swappedCodes(passages: readonly Passage[], pair: PairView): Swap[] {
  const swaps: Swap[] = [];
  for (const passage of passages) {
    for (const edit of passage.edits) {
      if (edit.kind !== 'related') continue;
      const length = Math.min(edit.suspect[1] - edit.suspect[0], edit.source[1] - edit.source[0]);
      for (let i = 0; i < length; i++) {
        const a = edit.suspect[0] + i;
        const b = edit.source[0] + i;
        const suspectWeight = pair.suspect.weights[a]!;
        const sourceWeight = pair.source.weights[b]!;
        if (suspectWeight === 0 || sourceWeight === 0) continue;
        swaps.push({
          suspect: pair.suspect.sketch.tokens[a]!,
          source: pair.source.sketch.tokens[b]!,
          suspectWeight,
          sourceWeight,
        });
      }
    }
  }
  return swaps;
}

/** Swaps at which the mean gap is half trusted. */
const HALF_TRUST = 6;

/** Standard score of the mean rarity of the suspect's words over the source's. */
function rarityGap(swaps: readonly Swap[]): number {
  if (swaps.length === 0) return 0;
  const gaps = swaps.map((swap) => swap.suspectWeight - swap.sourceWeight);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  return clampScore((mean * Math.sqrt(gaps.length)) / Math.sqrt(variance + LEAST_VARIANCE));
}

/** One word of the source replaced by several: the mark of a synonym list. */
function diversityGap(swaps: readonly Swap[]): number {
  const suspect = new Set(swaps.map((swap) => swap.suspect)).size;
  const source = new Set(swaps.map((swap) => swap.source)).size;
  return (suspect - source) / (swaps.length + HALF_TRUST);
}

/** Mean share of a sentence's content words that the sentence before it has too. */
function cohesion(view: SketchView): number {
  let sum = 0;
  let counted = 0;
  let before = new Set<number>();
  for (let s = 0; s < view.sentenceEnds.length; s++) {
    const here = new Set<number>();
    for (let i = view.sketch.sentences[s]!; i < view.sentenceEnds[s]!; i++) {
      if (view.weights[i]! > 0) here.add(view.sketch.tokens[i]!);
    }
    if (s > 0 && here.size > 0) {
      let shared = 0;
      for (const code of here) if (before.has(code)) shared++;
      sum += shared / here.size;
      counted++;
    }
    before = here;
  }
  return counted === 0 ? 0 : sum / counted;
}

const BACK_REFERENCES = new Set(
  ['he', 'she', 'they', 'it', 'this', 'these', 'but', 'however', 'and', 'also', 'his', 'her'].map(
    codeOfWord,
  ),
);

/** 1 when the text begins with a word that refers back to something. */
function opensInTheMiddle(view: SketchView): number {
  const first = view.sketch.tokens[0];
  return first !== undefined && BACK_REFERENCES.has(first) ? 1 : 0;
}

function quotedShare(view: SketchView): number {
  return view.quoted.reduce((sum, mark) => sum + mark, 0) / size(view);
}

/** Tokens of its own that a text must have before the shared part can fit or not. */
const LEAST_AROUND = 40;

/**
 * How far the shared part belongs to what stands around it: the share of what is said around
 * it, by rarity, that the shared part says too, accidental equal codes taken off. Null when
 * too little stands around it.
 */
function fitOfShared(
  view: SketchView,
  passages: readonly Passage[],
  side: 'suspect' | 'source',
): number | null {
  const inside = new Uint8Array(view.weights.length);
  for (const passage of passages) inside.fill(1, passage[side][0], passage[side][1]);
  const shared = new Set<number>();
  const around = new Map<number, number>();
  let rest = 0;
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i]) rest++;
    if (view.weights[i] === 0) continue;
    if (inside[i]) shared.add(view.sketch.tokens[i]!);
    else around.set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  if (rest < LEAST_AROUND || shared.size === 0) return null;
  let all = 0;
  let fits = 0;
  for (const [code, weight] of around) {
    all += weight;
    if (shared.has(code)) fits += weight;
  }
  return all === 0 ? null : Math.max(0, fits / all - shared.size / CONTENT_CODES);
}
