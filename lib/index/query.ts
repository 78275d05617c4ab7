import type { LocatedFingerprints } from '../sketch/fingerprint';
import { locatedFingerprints } from '../sketch/fingerprint';
import { SELECTION } from '../sketch/scheme';
import type { Sketch } from '../sketch/sketch';
import type { Selected } from '../sketch/winnowing';
import { codeWeight } from '../sketch/rarity';
import type { Query } from './candidates';
import { QUERY_SHARE, QUERY_SIZE, QUERY_SIZE_MOST, QUERY_WORDS } from './parameters';

/**
 * Chooses the fingerprints to ask a corpus with, `querySize` of them at most. Each channel's
 * share is spread over the whole text, since reused text stands in the middle and at the end
 * more often than in the lead: the text is cut into as many stretches as the channel has
 * look-ups, and each gives its most telling fingerprint. What facts and skeleton leave over goes
 * to the pairs, then to the words, and what these leave to single telling words. O(n log n).
 */
export function chooseQuery(sketch: Sketch): Query {
  const located = locatedFingerprints(sketch);
  const length = sketch.tokens.length;
  const size = querySize(length);
  const shareOf = (channel: keyof typeof QUERY_SHARE): number =>
    Math.round((size * QUERY_SHARE[channel]) / QUERY_SIZE);
  const skeletonWeights = new Float64Array(located.skeleton.hashes.length).fill(1);
  const facts = spread(located.facts, factWeights(sketch, located), length, shareOf('facts'));
  const skeleton = spread(located.skeleton, skeletonWeights, length, shareOf('skeleton'));
  const taken = facts.hashes.length + skeleton.hashes.length;
  const forPairs = Math.max(shareOf('pairs'), size - shareOf('words') - taken);
  const pairs = spread(located.pairs, pairWeights(sketch, located), length, forPairs);
  const forWords = size - taken - pairs.hashes.length;
  const words = spread(located.words, wordWeights(sketch, located), length, forWords);
  const forTelling = forWords - words.hashes.length;
  const telling = spread(located.telling, tellingWeights(sketch, located), length, forTelling);
  return { words, skeleton, pairs, facts, telling, page: sketch };
}

/** Look-ups for a page of so many words. */
export function querySize(words: number): number {
  const inProportion = Math.round((QUERY_SIZE * words) / QUERY_WORDS);
  return Math.min(QUERY_SIZE_MOST, Math.max(QUERY_SIZE, inProportion));
}

/** How rare each telling word is; those of a headline stand at the first token, and are rare. */
function tellingWeights(sketch: Sketch, located: LocatedFingerprints): Float64Array {
  return Float64Array.from(located.telling.positions, (position) =>
    position === 0 ? 1 : codeWeight(sketch.tokens[position]!),
  );
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

/** How telling the first word of each pair is; the second is much the same. */
function pairWeights(sketch: Sketch, located: LocatedFingerprints): Float64Array {
  return Float64Array.from(located.pairs.positions, (at) => codeWeight(sketch.tokens[at]!));
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
function spread(selected: Selected, weights: Float64Array, length: number, size: number): Selected {
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
  const chosen = new Map<number, number>();
  for (const index of order) {
    if (chosen.size === size) break;
    const hash = selected.hashes[index]!;
    if (!chosen.has(hash)) chosen.set(hash, selected.positions[index]!);
  }
  return {
    hashes: Uint32Array.from(chosen.keys()),
    positions: Uint32Array.from(chosen.values()),
  };
}
