import { CODES } from '../sketch/codes';
import type { SketchView } from './sketch-view';

/** Words of content from one to the other, on the page … */
const NEAR_HERE = 2;
/** … and in the other text: a retelling puts words in and turns clauses round. */
const NEAR_THERE = 4;
/** Pairs at which the share is two thirds trusted. */
const TRUST = 6;

/**
 * Of the pairs of content words that stand side by side on the page and are both in the other
 * text, the share that stand near each other there as well, drawn to nothing where they are
 * few. Two who tell of one event have its words in common and put them together each in a
 * way of their own; a retelling keeps together what its source did, in whatever order. Words of one
 * name or figure belong together in any text and count for nothing; each pair counts once. O(tokens).
 */
export function measureNearWords(page: SketchView, other: SketchView): number {
  const near = pairsNear(other);
  const there = new Uint8Array(CODES);
  for (const token of contentOf(other)) there[other.sketch.tokens[token]!] = 1;
  const factOf = factsByToken(page);
  const asked = new Set<number>();
  let kept = 0;
  eachPair(page, NEAR_HERE, (key, first, second) => {
    const { tokens } = page.sketch;
    if (!there[tokens[first]!] || !there[tokens[second]!] || asked.has(key)) return;
    if (factOf[first] !== 0 && factOf[first] === factOf[second]) return;
    asked.add(key);
    if (near.has(key)) kept++;
  });
  return kept / (asked.size + TRUST);
}

function pairsNear(view: SketchView): Set<number> {
  const pairs = new Set<number>();
  eachPair(view, NEAR_THERE, (key) => pairs.add(key));
  return pairs;
}

/** Calls back for two different words of content that are at most `reach` such words apart. */
function eachPair(
  view: SketchView,
  reach: number,
  found: (key: number, first: number, second: number) => void,
): void {
  const { tokens } = view.sketch;
  const content = contentOf(view);
  content.forEach((first, at) => {
    for (const second of content.slice(at + 1, at + 1 + reach)) {
      const [a, b] = [tokens[first]!, tokens[second]!];
      if (a !== b) found(Math.min(a, b) * CODES + Math.max(a, b), first, second);
    }
  });
}

/** Tokens of content outside common material. */
function contentOf({ weights, common }: SketchView): number[] {
  const content: number[] = [];
  for (let i = 0; i < weights.length; i++) if (weights[i]! > 0 && !common[i]) content.push(i);
  return content;
}

/** For each token the number of the name or figure it stands in; 0 for none. */
function factsByToken({ sketch }: SketchView): Uint32Array {
  const facts = new Uint32Array(sketch.tokens.length);
  sketch.facts.forEach(({ at }, number) => facts.fill(number + 1, ...at));
  return facts;
}
