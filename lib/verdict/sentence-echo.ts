import type { SketchView } from './sketch-view';

/**
 * How far each sentence of the page says what one place of the other text says: the best
 * rarity-weighted containment of its content words in a window of sentences there, the way
 * sentence-based text alignment scores its seeds (Sanchez-Perez, Gelbukh, Sidorov 2014).
 * Cost: the postings of the page's content words in the other text.
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
  const postings = sentencesByCode(other);
  const found: Echo[] = [];
  for (let s = 0; s < page.sentenceEnds.length; s++) {
    const best = bestWindow(page, s, postings, other.sentenceEnds.length);
    if (best) found.push(best);
  }
  return found;
}

function sentencesByCode(view: SketchView): Map<number, number[]> {
  const postings = new Map<number, number[]>();
  for (let i = 0; i < view.weights.length; i++) {
    if (view.weights[i] === 0) continue;
    const code = view.sketch.tokens[i]!;
    const list = postings.get(code);
    const sentence = view.sentenceOf[i]!;
    if (!list) postings.set(code, [sentence]);
    else if (list.at(-1) !== sentence) list.push(sentence);
  }
  return postings;
}

function bestWindow(
  page: SketchView,
  sentence: number,
  postings: ReadonlyMap<number, number[]>,
  otherSentences: number,
): Echo | null {
  const codes = ownContent(page, sentence);
  if (codes.size < LEAST_WORDS || otherSentences === 0) return null;
  const scores = new Float32Array(otherSentences);
  let all = 0;
  for (const [code, weight] of codes) {
    all += weight;
    let counted = -1;
    for (const at of postings.get(code) ?? []) {
      // A window starting at `first` holds the word when the word's sentence lies in it.
      for (let first = Math.max(counted + 1, at - WINDOW + 1, 0); first <= at; first++) {
        scores[first] = scores[first]! + weight;
        counted = first;
      }
    }
  }
  let at = 0;
  let sum = 0;
  for (let i = 0; i < otherSentences; i++) {
    sum += scores[i]!;
    if (scores[i]! > scores[at]!) at = i;
  }
  const average = sum / otherSentences / all;
  return { sentence, at, weight: all, score: scores[at]! / all, average };
}

/** Distinct content codes of a sentence outside common material, with their weights. */
function ownContent(view: SketchView, sentence: number): Map<number, number> {
  const codes = new Map<number, number>();
  for (let i = view.sketch.sentences[sentence]!; i < view.sentenceEnds[sentence]!; i++) {
    if (view.weights[i]! > 0 && !view.common[i])
      codes.set(view.sketch.tokens[i]!, view.weights[i]!);
  }
  return codes;
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
export function orderAgreement(places: readonly number[]): number {
  if (places.length < 2) return 0.5;
  let forward = 0;
  for (let i = 1; i < places.length; i++) if (places[i]! >= places[i - 1]!) forward++;
  return forward / (places.length - 1);
}
