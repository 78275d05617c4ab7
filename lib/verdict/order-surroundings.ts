import { CODES } from '../sketch/codes';
import type { PairView } from './features';
import type { SketchView } from './sketch-view';
import { ORDER_TEXT, RARITY_SCALE } from './thresholds';

/**
 * Does the shared part belong to what stands around it? A passage is at home where its words
 * come back outside it, and foreign where they do not. Positive where the suspect is the copy.
 */
export interface SurroundingMeasures {
  /** Only one text goes on beyond the shared part, and the shared part is at home in it. */
  excerpt: number;
  /** … and is foreign there: it was pasted among other things. */
  pasted: number;
  /** Both texts go on: the source's surroundings are more like it, sentence by sentence. */
  likeness: number;
}

const NONE: SurroundingMeasures = { excerpt: 0, pasted: 0, likeness: 0 };

/** How one text stands to the shared part in it. */
interface Surroundings {
  /** Log-likelihood ratio, cut to −1…1: written together with the rest, against by chance. */
  together: number;
  /** Log of the likeness across the border over that within each part; below 0 it is foreign. */
  likeness: number;
  /** Longer stretches of its own between shared ones. */
  gaps: number;
}

/** Linear in the tokens. */
export function measureSurroundings({ suspect, source, alignment }: PairView): SurroundingMeasures {
  const spans = (side: 'suspect' | 'source') => alignment.passages.map((passage) => passage[side]);
  const here = surroundingsOf(suspect, spans('suspect'));
  const there = surroundingsOf(source, spans('source'));
  if (here && there) {
    return { ...NONE, likeness: there.likeness - here.likeness };
  }
  const only = there ?? here;
  if (only === null) return NONE;
  const sign = there ? 1 : -1;
  return {
    ...NONE,
    // Taken out of a longer text in many pieces, or put into one: that looks the same.
    excerpt: (sign * Math.max(0, only.together)) / Math.max(1, only.gaps),
    pasted: sign * Math.max(-1, Math.min(0, only.likeness)),
  };
}

/** Null when too little stands around the shared part, or too little is shared. */
function surroundingsOf(
  view: SketchView,
  spans: readonly (readonly [number, number])[],
): Surroundings | null {
  const inside = new Uint8Array(view.weights.length);
  for (const [start, end] of spans) inside.fill(1, start, end);
  const shared = inside.reduce((sum, mark) => sum + mark, 0);
  const rest = inside.length - shared;
  if (rest < ORDER_TEXT.leastAround || shared < ORDER_TEXT.leastShared) return null;
  const words = { shared: new Map<number, number>(), around: new Map<number, number>() };
  for (let i = 0; i < inside.length; i++) {
    if (view.weights[i] === 0) continue;
    (inside[i] ? words.shared : words.around).set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  return {
    together: togetherness(words.shared, words.around, rest),
    likeness: likenessOf(view, inside),
    gaps: countGaps(inside),
  };
}

/**
 * Each word of the shared part comes back around it, or does not. By chance a word comes back
 * as often as its frequency says for so much text; in one piece of writing oftener.
 */
function togetherness(
  shared: ReadonlyMap<number, number>,
  around: ReadonlyMap<number, number>,
  rest: number,
): number {
  let odds = 0;
  for (const [code, weight] of shared) {
    const chance = 1 - (1 - frequency(weight)) ** (rest / ORDER_TEXT.usualTokens);
    const written = chance + (1 - chance) * ORDER_TEXT.comesBack;
    // Of the words that do not come back the ratio is one and the same, however long the rest.
    odds += Math.log(around.has(code) ? written / chance : 1 - ORDER_TEXT.comesBack);
  }
  return Math.tanh(odds / ORDER_TEXT.surelyTogether);
}

/** Share of texts of usual length that have a word of this rarity. */
function frequency(weight: number): number {
  const { common, rare, least } = RARITY_SCALE;
  const idf = common + (rare - common) * ((weight - least) / (1 - least));
  return Math.min(1, Math.exp(-idf) + ORDER_TEXT.leastFrequency);
}

/**
 * Mean likeness (cosine) of the sentences inside to those outside, over the mean likeness
 * within each: 1 where the border means nothing. Sums of unit vectors give every mean in one
 * pass.
 */
function likenessOf(view: SketchView, inside: Uint8Array): number {
  const sums = [new Float64Array(CODES), new Float64Array(CODES)] as const;
  const counts = [0, 0];
  for (let s = 0; s < view.sentenceEnds.length; s++) {
    const side = addSentence(view, inside, s, sums);
    if (side !== null) counts[side] = counts[side]! + 1;
  }
  const [shared, around] = counts as [number, number];
  if (shared === 0 || around === 0) return 0;
  const across = shrunk(dot(sums[0], sums[1]), shared * around, ORDER_TEXT.usualAcross);
  const within = (sum: Float64Array, n: number) =>
    shrunk((dot(sum, sum) - n) / 2, (n * (n - 1)) / 2, ORDER_TEXT.usualLikeness);
  const ratio = across / Math.sqrt(within(sums[0], shared) * within(sums[1], around));
  const { foreignBelow, likenessCut } = ORDER_TEXT;
  return Math.max(-likenessCut, Math.min(likenessCut, Math.log(ratio / foreignBelow)));
}

/** Adds the unit vector of a sentence to its side (0 inside, 1 around); null when it says nothing. */
function addSentence(
  view: SketchView,
  inside: Uint8Array,
  sentence: number,
  sums: readonly [Float64Array, Float64Array],
): 0 | 1 | null {
  const start = view.sketch.sentences[sentence]!;
  const end = view.sentenceEnds[sentence]!;
  const words = new Map<number, number>();
  let marked = 0;
  for (let i = start; i < end; i++) {
    marked += inside[i]!;
    if (view.weights[i]! > 0) words.set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  const norm = Math.sqrt([...words.values()].reduce((sum, weight) => sum + weight * weight, 0));
  if (norm === 0) return null;
  const side = 2 * marked > end - start ? 0 : 1;
  const into = sums[side];
  for (const [code, weight] of words) into[code] = into[code]! + weight / norm;
  return side;
}

/** Mean of `count` likenesses, with a few of the usual size put in: a pair or two says little. */
function shrunk(sum: number, count: number, usual: number): number {
  return (sum + usual * ORDER_TEXT.priorPairs) / (count + ORDER_TEXT.priorPairs);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Stretches without a mark between the first marked token and the last that are no mere edit. */
function countGaps(inside: Uint8Array): number {
  let gaps = 0;
  let before = inside.indexOf(1);
  for (let i = before; i < inside.length; i++) {
    if (!inside[i]) continue;
    if (i - before > ORDER_TEXT.gap) gaps++;
    before = i;
  }
  return gaps;
}
