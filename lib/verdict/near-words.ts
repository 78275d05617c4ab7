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
  const [here, there] = [codesIn(page), codesIn(other)];
  const near = new Set<number>();
  eachPair(other, NEAR_THERE, here, (key) => near.add(key));
  const factOf = factsByToken(page);
  const asked = new Set<number>();
  let kept = 0;
  eachPair(page, NEAR_HERE, there, (key, first, second) => {
    if (asked.has(key)) return;
    if (factOf[first] !== 0 && factOf[first] === factOf[second]) return;
    asked.add(key);
    if (near.has(key)) kept++;
  });
  return kept / (asked.size + TRUST);
}

/** 1 for each code that is a word of content there. */
function codesIn(view: SketchView): Uint8Array {
  const codes = new Uint8Array(CODES);
  for (const token of contentOf(view)) codes[view.sketch.tokens[token]!] = 1;
  return codes;
}

/** Calls back for two different words of content, both among `asked`, that are at most `reach` such words apart. */
function eachPair(
  view: SketchView,
  reach: number,
  asked: Uint8Array,
  found: (key: number, first: number, second: number) => void,
): void {
  const { tokens } = view.sketch;
  const content = contentOf(view);
  for (let at = 0; at < content.length; at++) {
    const a = tokens[content[at]!]!;
    if (!asked[a]) continue;
    for (let other = at + 1; other <= at + reach && other < content.length; other++) {
      const b = tokens[content[other]!]!;
      if (a !== b && asked[b])
        found(Math.min(a, b) * CODES + Math.max(a, b), content[at]!, content[other]!);
    }
  }
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
