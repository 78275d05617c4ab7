import { CODES } from '../sketch/codes';
import type { SketchView } from './sketch-view';

/** Words at which the share is half trusted: of a handful some stand in one order by chance. */
const HALF_TRUST = 12;
/** Of the words of a copied passage about so many are content words, which stand in its order. */
const CONTENT = 0.5;
const NEVER = -1;
const OFTEN = -2;

/**
 * Of the content words outside common material that each text says once, the share that follow
 * each other in the same order in both (the longest such row: Fredman 1975), drawn to nothing
 * where they are few. Such words are the landmarks by which patience diff (Cohen) aligns two
 * versions: a retelling passes them in its source's order, while of words in chance order only
 * about 2/√n do. A long page that took two sentences has the rest in chance order: its best
 * passage, of which `copied` tokens stand there unchanged, counts by itself. O(n log n).
 */
export function measureSameOrder(page: SketchView, other: SketchView, copied: number): number {
  const here = placesOfSingles(page);
  const there = placesOfSingles(other);
  const both: number[] = [];
  page.sketch.tokens.forEach((code, i) => {
    if (here[code] === i && there[code]! >= 0) both.push(there[code]!);
  });
  return Math.max(shareOf(longestRise(both), both.length), shareOfCopied(copied));
}

/**
 * What a passage of so many unchanged tokens says by itself, whatever the rest of a long page is: its
 * content words stand in one order, side by side, and are none of the page's own. 0…1.
 */
export function shareOfCopied(copied: number): number {
  return shareOf(CONTENT * copied, CONTENT * copied);
}

const shareOf = (inOrder: number, words: number): number => inOrder / (words + HALF_TRUST);

/** Where each code stands that stands once in the text; negative for the others. */
function placesOfSingles({ sketch, weights, common }: SketchView): Int32Array {
  const places = new Int32Array(CODES).fill(NEVER);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i] === 0 || common[i]) continue;
    const code = sketch.tokens[i]!;
    places[code] = places[code] === NEVER ? i : OFTEN;
  }
  return places;
}

/** Length of the longest row of ascending places, none of which comes twice. */
function longestRise(places: readonly number[]): number {
  /** For each length the lowest place at which a row of that length ends. */
  const ends: number[] = [];
  for (const place of places) {
    let [from, to] = [0, ends.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ends[middle]! < place) from = middle + 1;
      else to = middle;
    }
    ends[from] = place;
  }
  return ends.length;
}
