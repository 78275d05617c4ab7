import { CODES } from '../sketch/codes';
import type { SketchView } from './sketch-view';

/**
 * The view of a text without its names, figures and days: what is left are the words that its
 * writer chose. What two accounts of one event or notice have in common are the facts; what a
 * retelling has of its source are the words as well. O(tokens).
 */
export function withoutFacts(view: SketchView): SketchView {
  const weights = view.weights.slice();
  for (const { at } of view.sketch.facts) weights.fill(0, ...at);
  return { ...view, weights };
}

/**
 * Share of the page's words, by their rarity, that stand nowhere in the other text; common
 * material counts for nothing, and a page without words has none. O(tokens of both).
 */
export function ownWords({ sketch, weights, common }: SketchView, other: SketchView): number {
  const there = new Uint8Array(CODES);
  for (const code of other.sketch.tokens) there[code] = 1;
  let own = 0;
  let all = 0;
  for (let i = 0; i < weights.length; i++) {
    if (common[i]) continue;
    all += weights[i]!;
    if (!there[sketch.tokens[i]!]) own += weights[i]!;
  }
  return all === 0 ? 0 : own / all;
}
