import { allPairs, factFingerprints, skeletonShingles, wordShingles } from '../sketch/fingerprint';
import { codeWeight } from '../sketch/rarity';
import { SELECTION } from '../sketch/scheme';
import type { Sketch } from '../sketch/sketch';
import type { Selected } from '../sketch/winnowing';
import type { Candidate } from './candidates';
import { HashTable } from './hash-table';
import { gathered } from './nearness';
import {
  LENGTH_POWER,
  LOOKED_UP_WEIGHT,
  PAIR_BETWEEN,
  SHORTLIST_WEIGHT,
  USUAL_LENGTH,
} from './parameters';
import { bestFirst, inverseFrequency, trustOf } from './ranking';

/** What is compared; telling words are in the score of the look-ups. */
const CHANNELS = ['words', 'skeleton', 'pairs', 'facts'] as const;

/** A report on the shortlist. */
export interface Listed {
  ordinal: number;
  sketch: Sketch;
}

/** A report on the shortlist with what the look-ups said of it. */
export interface ListedCandidate extends Listed {
  score: number;
}

/**
 * Ranks what look-ups found by the sketches, as `rankLikeness` does, and by the look-ups.
 * O(tokens of the page and of all reports).
 */
export function rankShortlist(
  page: Sketch,
  list: readonly ListedCandidate[],
  traits = traitsOf(page),
): Candidate[] {
  const weight = LOOKED_UP_WEIGHT * trustOf(page);
  const lookedUp = new Map(
    list.map(({ ordinal, score, sketch }) => [ordinal, score / excessOf(sketch)]),
  );
  return bestFirst(
    rankLikeness(page, list, traits).map(({ ordinal, score }) => ({
      ordinal,
      score: (score + weight * lookedUp.get(ordinal)!) / (1 + weight),
    })),
  );
}

/** What a page can share with a report, in reading order, each hash once. */
export interface Traits {
  table: HashTable;
  positions: Uint32Array;
  weights: Float64Array;
}

/**
 * Ranks reports by all that their sketches share with the page's, where look-ups saw a
 * sample of it: every shingle, pair of telling words and fact, weighed by how few of the
 * reports on the list have it, and by how near to each other they stand on the page. A
 * passage of a few sentences in a page of thousands of words outranks chance hits so.
 * O(tokens of the page and of all reports).
 */
export function rankLikeness(
  page: Sketch,
  list: readonly Listed[],
  traits = traitsOf(page),
): Candidate[] {
  const shared = list.map(({ sketch }) => sharedTraits(traits, sketch));
  const frequency = new Uint16Array(traits.positions.length);
  for (const trait of shared.flatMap((column) => [...column]))
    frequency[trait] = frequency[trait]! + 1;
  const weights = traits.weights.map(
    (weight, trait) => weight * inverseFrequency(frequency[trait]!, list.length),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return bestFirst(
    list.map(({ ordinal, sketch }, index) => {
      const found = shared[index]!;
      const positions = found.map((trait) => traits.positions[trait]!);
      const near = gathered(
        positions,
        found.map((trait) => weights[trait]!),
        whole,
      );
      return { ordinal, score: near / excessOf(sketch) };
    }),
  );
}

/** 1 for a report of usual length, growing slowly with what is beyond. */
function excessOf({ tokens }: Sketch): number {
  return Math.max(1, tokens.length / USUAL_LENGTH) ** LENGTH_POWER;
}

/** Of a page, for `rankShortlist`: a store makes them while it waits for what it reads. */
export function traitsOf(page: Sketch): Traits {
  const columns = columnsOf(page);
  const all = CHANNELS.flatMap((channel) => {
    const { hashes, positions } = columns[channel];
    return Array.from(hashes, (hash, at) => {
      const position = positions[at]!;
      const told = channel === 'words' ? tellingOf(page.tokens, position) : 1;
      return { hash, position, weight: SHORTLIST_WEIGHT[channel] * told };
    });
  }).sort((a, b) => a.position - b.position);
  const table = new HashTable(all.length);
  const once = all.filter(({ hash }) => table.add(hash));
  return {
    table,
    positions: Uint32Array.from(once, ({ position }) => position),
    weights: Float64Array.from(once, ({ weight }) => weight),
  };
}

/** A shingle of small words alone says nothing; one telling word makes it count whole. */
function tellingOf(tokens: Uint16Array, start: number): number {
  let weight = 0;
  for (let token = start; token < start + SELECTION.shingle; token++) {
    weight += codeWeight(tokens[token]!);
  }
  return Math.min(1, weight);
}

function columnsOf({
  tokens,
  facts,
  language,
}: Sketch): Record<(typeof CHANNELS)[number], Selected> {
  return {
    words: wordShingles(tokens),
    skeleton: skeletonShingles(tokens, language),
    pairs: allPairs(tokens, PAIR_BETWEEN),
    facts: factFingerprints(facts),
  };
}

/** Indices of the page's traits that the report has, ascending, each once. */
function sharedTraits({ table, positions }: Traits, sketch: Sketch): number[] {
  const has = new Uint8Array(positions.length);
  const columns = columnsOf(sketch);
  for (const channel of CHANNELS) {
    const { hashes } = columns[channel];
    for (let at = 0; at < hashes.length; at++) {
      const trait = table.find(hashes[at]!);
      if (trait >= 0) has[trait] = 1;
    }
  }
  const shared: number[] = [];
  for (let trait = 0; trait < has.length; trait++) if (has[trait] === 1) shared.push(trait);
  return shared;
}
