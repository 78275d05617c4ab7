import { CODES } from '../sketch/codes';
import type { SketchView } from './sketch-view';

/**
 * How far each sentence of the page says what one place of the other text says: the best
 * rarity-weighted containment of its content words in a window of sentences there, the way
 * sentence-based text alignment scores its seeds (Sanchez-Perez, Gelbukh, Sidorov 2014).
 * Cost: the postings of the page's content words in the other text, `MOST_SENTENCES` a word.
 */
export interface SentenceEcho {
  /** Mean containment of a sentence in its best window, weighted by what it says. 0…1. */
  mean: number;
  /** Share of neighbouring echoed sentences whose windows stand in the same order. */
  order: number;
  /** Mean advantage of the best window over the average window: local, not just topical. */
  contrast: number;
}

/** A rewriting sentence takes up to this many sentences of the other text together. */
export const WINDOW = 2;
/** Sentences with less content than this say too little to be an echo. */
const LEAST_WORDS = 3;
/** A window counts as found, for the order, from this containment on. */
const FOUND = 0.3;

/**
 * A word that more sentences of the other text hold tells no place of it from another; without a
 * bound two long texts of few words would cost their lengths multiplied.
 */
const MOST_SENTENCES = 250;

/** The place of the other text that says most of what one sentence of the page says. */
export interface Echo {
  /** Number of the page's sentence. */
  sentence: number;
  /** First of the WINDOW sentences of the other text. */
  at: number;
  /** Rarity of the sentence's own content, and the share of it that the window holds. */
  weight: number;
  score: number;
  /** Mean of that share over all windows. */
  average: number;
}

export function measureEcho(page: SketchView, other: SketchView): SentenceEcho {
  return summarise(findEchoes(page, other));
}

/** The best place for each sentence that says enough outside common material, in page order. */
export function findEchoes(page: SketchView, other: SketchView): Echo[] {
  if (other.sentenceEnds.length === 0) return [];
  const postings = sentencesByCode(other);
  const windows: Windows = { scores: new Float32Array(other.sentenceEnds.length), touched: [] };
  const seen = new Int32Array(CODES).fill(-1);
  const found: Echo[] = [];
  for (let s = 0; s < page.sentenceEnds.length; s++) {
    const own = ownContent(page, s, seen);
    if (own.length >= LEAST_WORDS) found.push(bestWindow(page, s, own, postings, windows));
  }
  return found;
}

/** For each code the sentences that hold it, ascending: a linked list in two arrays. */
interface Postings {
  heads: Int32Array;
  sentences: Int32Array;
  next: Int32Array;
  /** Sentences that hold the code. */
  counts: Uint32Array;
}

/** Scratch: what each window of the other text holds of a sentence, and which hold anything. */
interface Windows {
  scores: Float32Array;
  touched: number[];
}

function sentencesByCode({ weights, sketch, sentenceOf }: SketchView): Postings {
  const heads = new Int32Array(CODES).fill(-1);
  const sentences = new Int32Array(weights.length);
  const next = new Int32Array(weights.length);
  const counts = new Uint32Array(CODES);
  for (let i = weights.length - 1; i >= 0; i--) {
    if (weights[i] === 0) continue;
    const code = sketch.tokens[i]!;
    const head = heads[code]!;
    if (head >= 0 && sentences[head] === sentenceOf[i]) continue;
    sentences[i] = sentenceOf[i]!;
    next[i] = head;
    heads[code] = i;
    counts[code] = counts[code]! + 1;
  }
  return { heads, sentences, next, counts };
}

/** `own`: tokens of the sentence. */
function bestWindow(
  page: SketchView,
  sentence: number,
  own: readonly number[],
  { heads, sentences, next, counts }: Postings,
  { scores, touched }: Windows,
): Echo {
  for (const first of touched) scores[first] = 0;
  touched.length = 0;
  let all = 0;
  for (const token of own) {
    const code = page.sketch.tokens[token]!;
    const weight = page.weights[token]!;
    all += weight;
    if (counts[code]! > MOST_SENTENCES) continue;
    let counted = -1;
    for (let k = heads[code]!; k >= 0; k = next[k]!) {
      const at = sentences[k]!;
      // A window starting at `first` holds the word when the word's sentence lies in it.
      for (let first = Math.max(counted + 1, at - WINDOW + 1); first <= at; first++) {
        if (scores[first] === 0) touched.push(first);
        scores[first] = scores[first]! + weight;
        counted = first;
      }
    }
  }
  let at = 0;
  let sum = 0;
  for (const first of touched) {
    sum += scores[first]!;
    if (scores[first]! > scores[at]! || (scores[first] === scores[at] && first < at)) at = first;
  }
  const average = sum / scores.length / all;
  return { sentence, at, weight: all, score: scores[at]! / all, average };
}

/** One token for each content code of a sentence outside common material; `seen` is scratch. */
function ownContent(view: SketchView, sentence: number, seen: Int32Array): number[] {
  const own: number[] = [];
  for (let i = view.sketch.sentences[sentence]!; i < view.sentenceEnds[sentence]!; i++) {
    const code = view.sketch.tokens[i]!;
    if (view.weights[i] === 0 || view.common[i] || seen[code] === sentence) continue;
    seen[code] = sentence;
    own.push(i);
  }
  return own;
}

function summarise(found: readonly Echo[]): SentenceEcho {
  let weight = 0;
  const sums = { mean: 0, contrast: 0 };
  for (const best of found) {
    weight += best.weight;
    sums.mean += best.weight * best.score;
    sums.contrast += best.weight * (best.score - best.average);
  }
  const share = (sum: number) => (weight === 0 ? 0 : sum / weight);
  const placed = found.filter((best) => best.score >= FOUND);
  return {
    mean: share(sums.mean),
    contrast: share(sums.contrast),
    order: orderAgreement(placed.map((best) => best.at)),
  };
}

/** Share of neighbours that do not go back; 0.5 when there is nothing to order. */
function orderAgreement(places: readonly number[]): number {
  if (places.length < 2) return 0.5;
  let forward = 0;
  for (let i = 1; i < places.length; i++) if (places[i]! >= places[i - 1]!) forward++;
  return forward / (places.length - 1);
}
