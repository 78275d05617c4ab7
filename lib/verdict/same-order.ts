import { CODES } from '../sketch/codes';
import type { SketchView } from './sketch-view';

/** Words at which the share is half trusted: of a handful some stand in one order by chance. */
const HALF_TRUST = 12;
const NEVER = -1;
const OFTEN = -2;

/**
 * Of the content words outside common material that each text says once, the share that follow
 * each other in the same order in both (the longest such row: Fredman 1975), drawn to nothing
 * where they are few. Such words are the landmarks by which patience diff (Cohen) aligns two
 * versions: a retelling passes them in its source's order, while of words in chance order only
 * about 2/√n do. The same from both sides. O(n log n).
 */
export function measureSameOrder(page: SketchView, other: SketchView): number {
  const here = placesOfSingles(page);
  const there = placesOfSingles(other);
  const both: number[] = [];
  page.sketch.tokens.forEach((code, i) => {
    if (here[code] === i && there[code]! >= 0) both.push(there[code]!);
  });
  return longestRise(both) / (both.length + HALF_TRUST);
}

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
