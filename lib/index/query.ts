import type { LocatedFingerprints } from '../sketch/fingerprint';
import { locatedFingerprints } from '../sketch/fingerprint';
import { SELECTION } from '../sketch/scheme';
import type { Sketch } from '../sketch/sketch';
import type { Selected } from '../sketch/winnowing';
import { codeWeight } from '../sketch/rarity';
import type { Query } from './candidates';
import { QUERY_FACTS, QUERY_SIZE, QUERY_SKELETON, QUERY_WORDS } from './parameters';

/**
 * Chooses the fingerprints to ask a corpus with: at most QUERY_SIZE, of all channels. Each
 * channel's share is spread over the whole text, since reused text stands in the middle and
 * at the end more often than in the lead: the text is cut into as many stretches as the
 * channel has look-ups, and each gives its most telling fingerprint. What one channel leaves
 * over goes to the word channel. O(n log n).
 */
export function chooseQuery(sketch: Sketch): Query {
  const located = locatedFingerprints(sketch);
  const length = sketch.tokens.length;
  const facts = spread(located.facts, factWeights(sketch, located), length, QUERY_FACTS);
  const skeleton = spread(
    located.skeleton,
    new Float64Array(located.skeleton.hashes.length).fill(1),
    length,
    QUERY_SKELETON,
  );
  const left = QUERY_SIZE - facts.length - skeleton.length;
  const words = spread(
    located.words,
    wordWeights(sketch, located),
    length,
    Math.max(left, QUERY_WORDS),
  );
  return { words, skeleton, facts };
}

/** How telling the words of each shingle are, summed. */
function wordWeights(sketch: Sketch, located: LocatedFingerprints): Float64Array {
  return Float64Array.from(located.words.positions, (position) => {
    let weight = 0;
    for (let token = position; token < position + SELECTION.shingle; token++) {
      weight += codeWeight(sketch.tokens[token]!);
    }
    return weight;
  });
}

/** Rarity of the rarest word of each fact, with a little more for longer ones. */
function factWeights(sketch: Sketch, located: LocatedFingerprints): Float64Array {
  const at = new Map(sketch.facts.map((fact) => [fact.at[0], fact.at[1]] as const));
  return Float64Array.from(located.facts.positions, (position) => {
    let rarest = 0;
    const end = at.get(position) ?? position + 1;
    for (let token = position; token < end; token++) {
      rarest = Math.max(rarest, codeWeight(sketch.tokens[token]!));
    }
    return rarest + 0.2 * Math.min(4, end - position);
  });
}

/**
 * At most `size` distinct hashes, the best of each stretch of the text first; further rounds
 * take each stretch's next best until there are enough.
 */
function spread(
  selected: Selected,
  weights: Float64Array,
  length: number,
  size: number,
): Uint32Array {
  const order = Array.from(weights.keys());
  const stretchOf = (index: number): number =>
    Math.floor((selected.positions[index]! * size) / Math.max(1, length));
  const rank = new Map<number, number>();
  const taken = new Map<number, number>();
  order.sort((a, b) => weights[b]! - weights[a]! || a - b);
  for (const index of order) {
    const stretch = stretchOf(index);
    const round = taken.get(stretch) ?? 0;
    taken.set(stretch, round + 1);
    rank.set(index, round);
  }
  order.sort((a, b) => rank.get(a)! - rank.get(b)! || weights[b]! - weights[a]! || a - b);
  const chosen = new Set<number>();
  for (const index of order) {
    if (chosen.size === size) break;
    chosen.add(selected.hashes[index]!);
  }
  return Uint32Array.from(chosen);
}
