import type { Passage } from '../align/alignment';
import { codeOfWord } from '../sketch/codes';
import type { PairView } from './features';
import { ownShare } from './alignment-measures';
import type { SketchView } from './sketch-view';

/**
 * What the two texts themselves say of their order. Every measure is a difference that is
 * positive where the *suspect* looks like the copy and changes its sign when the two are
 * exchanged, so the model over them needs no bias and favours no side.
 */
export const ORDER_FEATURE_NAMES = [
  'excerpt',
  'longer',
  'rarerWords',
  'manyForOne',
  'brokenArticles',
  'disguised',
  'brokenReferences',
  'cohesion',
  'opening',
  'quotations',
  'specifics',
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

export interface OrderTexts {
  suspect: SideText | null;
  source: SideText | null;
}

/** Linear in the tokens and columns. Measures that need a missing text are 0. */
export function measureOrder(pair: PairView, texts: OrderTexts): OrderFeatures {
  const { suspect, source } = pair;
  const passages = pair.alignment.passages;
  const ownSuspect = ownShare(
    passages.map((p) => p.suspect),
    suspect,
  );
  const ownSource = ownShare(
    passages.map((p) => p.source),
    source,
  );
  const swaps = swappedCodes(passages, pair);
  return {
    excerpt: signedSquare(ownSuspect) - signedSquare(ownSource),
    longer: clamp(Math.log(size(source) / size(suspect)), LENGTH_CUT) / LENGTH_CUT,
    rarerWords: rarityGap(swaps),
    manyForOne: diversityGap(swaps),
    brokenArticles: articleErrors(texts.suspect) - articleErrors(texts.source),
    disguised: disguised(texts.suspect) - disguised(texts.source),
    brokenReferences: brokenReferences(suspect) - brokenReferences(source),
    cohesion: cohesion(source) - cohesion(suspect),
    opening: opensInTheMiddle(suspect) - opensInTheMiddle(source),
    quotations: quotedShare(source) - quotedShare(suspect),
    specifics: factRate(source) - factRate(suspect),
    fit: fitOfShared(source, passages, 'source') - fitOfShared(suspect, passages, 'suspect'),
  };
}

/** Length ratios are cut at e^2. */
const LENGTH_CUT = 2;

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

/** Full cover tells of an excerpt much more than half cover does. */
function signedSquare(share: number): number {
  return share * share;
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

/** Columns outside nothing: every place where one content word stands for another. */
function swappedCodes(passages: readonly Passage[], pair: PairView): Swap[] {
  const swaps: Swap[] = [];
  for (const passage of passages) {
    for (const edit of passage.edits) {
      if (edit.kind !== 'related' && edit.kind !== 'changed') continue;
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

/** Mean rarity of the suspect's word over the source's, drawn to 0 when there are few swaps. */
function rarityGap(swaps: readonly Swap[]): number {
  const sum = swaps.reduce((total, swap) => total + swap.suspectWeight - swap.sourceWeight, 0);
  return sum / (swaps.length + HALF_TRUST);
}

/** One word of the source replaced by several: the mark of a synonym list. */
function diversityGap(swaps: readonly Swap[]): number {
  const suspect = new Set(swaps.map((swap) => swap.suspect)).size;
  const source = new Set(swaps.map((swap) => swap.source)).size;
  return (suspect - source) / (swaps.length + HALF_TRUST);
}

/** “a” before a vowel letter or “an” before a consonant letter, per 100 articles; 0…1. */
function articleErrors(side: SideText | null): number {
  if (!side) return 0;
  let errors = 0;
  for (let i = 0; i + 1 < side.starts.length; i++) {
    const word = side.text.slice(side.starts[i]!, side.ends[i]!).toLowerCase();
    if (word !== 'a' && word !== 'an') continue;
    const next = side.text.slice(side.starts[i + 1]!, side.ends[i + 1]!);
    if (/^[aio][a-z]{2}/u.test(next) && word === 'a' && !/^on(?:e|ce)/u.test(next)) errors++;
    if (/^[bcdfgjklpqrstvwz][a-z]{2}/u.test(next) && word === 'an') errors++;
  }
  return errors / (errors + 2);
}

/** Words mixing alphabets, and invisible characters inside words. */
function disguised(side: SideText | null): number {
  if (!side) return 0;
  const invisible = side.text.match(/\p{L}[\u200b-\u200d\u2060\ufeff\u00ad]\p{L}/gu)?.length ?? 0;
  const mixed =
    side.text.match(/[a-z][\u0400-\u04ff\u0370-\u03ff]|[\u0400-\u04ff\u0370-\u03ff][a-z]/gu)
      ?.length ?? 0;
  const count = invisible + mixed;
  return count / (count + 3);
}

/**
 * Share of the people named in full who are called by the last name alone before that: the
 * sentences were moved, or the sentence that introduced them was left out.
 */
function brokenReferences(view: SketchView): number {
  const introduced = new Map<string, number>();
  const short = new Map<string, number>();
  for (const fact of view.sketch.facts) {
    if (fact.kind !== 'name') continue;
    const words = fact.value.split(' ');
    const last = words.at(-1)!;
    const map = words.length > 1 ? introduced : short;
    if (!map.has(last)) map.set(last, fact.at[0]);
  }
  let broken = 0;
  let people = 0;
  for (const [last, at] of introduced) {
    const alone = short.get(last);
    if (alone === undefined) continue;
    people++;
    if (alone < at) broken++;
  }
  return broken / (people + 1);
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

/** Facts per 100 tokens, brought to about 0…1. */
function factRate(view: SketchView): number {
  return Math.min(1, (10 * view.sketch.facts.length) / size(view));
}

/** Tokens of its own that a text must have before the shared part can fit or not. */
const LEAST_AROUND = 40;

/**
 * How far the shared part belongs to what stands around it: share of its content words that
 * the rest of the text uses too. 0.5 when nothing stands around it.
 */
function fitOfShared(
  view: SketchView,
  passages: readonly Passage[],
  side: 'suspect' | 'source',
): number {
  const inside = new Uint8Array(view.weights.length);
  for (const passage of passages) inside.fill(1, passage[side][0], passage[side][1]);
  const shared = new Map<number, number>();
  const around = new Set<number>();
  let rest = 0;
  for (let i = 0; i < inside.length; i++) {
    if (!inside[i]) rest++;
    if (view.weights[i] === 0) continue;
    if (inside[i]) shared.set(view.sketch.tokens[i]!, view.weights[i]!);
    else around.add(view.sketch.tokens[i]!);
  }
  if (rest < LEAST_AROUND || shared.size === 0) return 0.5;
  let all = 0;
  let fits = 0;
  for (const [code, weight] of shared) {
    all += weight;
    if (around.has(code)) fits += weight;
  }
  return all === 0 ? 0.5 : fits / all;
}
