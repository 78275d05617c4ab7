import type { Sketch } from '../sketch/sketch';
import type { Candidate, Query } from './candidates';
import { gathered } from './nearness';
import {
  CHANNEL_WEIGHT,
  MAX_TELLING_FREQUENCY,
  MOST_REPORTS,
  QUERY_SIZE,
  SHORTLIST_SHARE,
  SPARSE,
  USUAL_LENGTH,
} from './parameters';

/**
 * What a look-up answers: the living reports posted under a hash, or null when there are
 * more than LOOK_UP_MOST of them (such a hash counts for nothing).
 */
export type LookUp = (hash: number) => Uint32Array | readonly number[] | null;

/** No channel counts a hash that more reports have. */
export const LOOK_UP_MOST = MAX_TELLING_FREQUENCY;

/** The channels of a query. */
export const CHANNELS = ['words', 'skeleton', 'pairs', 'facts', 'telling'] as const;

interface Asked {
  hash: number;
  position: number;
  /** Of its channel. */
  weight: number;
  /** Reports that may have it, of its channel. */
  most: number;
}

interface Hits {
  positions: number[];
  weights: number[];
}

/** A query's hashes of all channels. */
export function queryHashes(query: Query): Uint32Array {
  return Uint32Array.from(asked(query), ({ hash }) => hash);
}

/**
 * Ranks the reports that share fingerprints with the query by the rarity-weighted share of
 * the query that each holds (`gathered`): a fingerprint weighs its inverse document frequency
 * times its channel's weight. `reports` is the number of living reports. Ties go to the older
 * ordinal. O(hits).
 */
export function rankCandidates(
  query: Query,
  lookUp: LookUp,
  reports: number,
  limit: number,
): Candidate[] {
  const found = new Map<number, Hits>();
  let whole = 0;
  for (const { hash, position, weight: ofChannel, most } of asked(query)) {
    const ordinals = lookUp(hash);
    if (ordinals === null || ordinals.length > most) continue;
    const weight = ofChannel * inverseFrequency(ordinals.length, reports);
    whole += weight;
    for (const ordinal of ordinals) {
      let hits = found.get(ordinal);
      if (!hits) found.set(ordinal, (hits = { positions: [], weights: [] }));
      hits.positions.push(position);
      hits.weights.push(weight);
    }
  }
  const ranked = Array.from(found, ([ordinal, { positions, weights }]) => ({
    ordinal,
    score: gathered(positions, weights, whole),
  }));
  return bestFirst(ranked).slice(0, limit);
}

/**
 * The candidates whose sketches are worth reading, of those that look-ups found (best first): at
 * least `limit` of them where there are so many.
 */
export function shortlistOf(
  page: Pick<Sketch, 'tokens'>,
  ranked: readonly Candidate[],
  limit: number,
): Candidate[] {
  const least = SHORTLIST_SHARE * trustOf(page) * (ranked[0]?.score ?? 0);
  return ranked.filter(({ score }, place) => place < limit || score >= least);
}

/**
 * How far the score of the look-ups is to be trusted, 0…1: of a page longer than USUAL_LENGTH they are a
 * sample, that sees little of a passage pasted into thousands of words. With all the trust
 * of a short one .969 of pasted passages were in the first five, with none .976.
 */
export function trustOf({ tokens }: Pick<Sketch, 'tokens'>): number {
  return Math.min(1, USUAL_LENGTH / Math.max(1, tokens.length)) ** 2;
}

/** Sorts in place; ties go to the older ordinal. */
export function bestFirst(candidates: Candidate[]): Candidate[] {
  return candidates.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

/** 1 for a hash that one report of many has, falling to about 0 for one that all have. */
export function inverseFrequency(documentFrequency: number, reports: number): number {
  return Math.log((reports + 1) / (documentFrequency + 0.5)) / Math.log(reports + 2);
}

/** What is asked, in reading order. */
function asked(query: Query): Asked[] {
  const sparse = isSparse(query);
  return CHANNELS.flatMap((channel) => {
    const { hashes, positions } = query[channel];
    const [weight, most] =
      sparse && channel === 'facts'
        ? [SPARSE.factsWeight, SPARSE.factsInReports]
        : [CHANNEL_WEIGHT[channel], MOST_REPORTS[channel]];
    return Array.from(hashes, (hash, at) => ({ hash, position: positions[at]!, weight, most }));
  }).sort((a, b) => a.position - b.position);
}

/** True where a text is so short that all it has is asked for, and leaves look-ups over. */
function isSparse(query: Query): boolean {
  const count = CHANNELS.reduce((sum, channel) => sum + query[channel].hashes.length, 0);
  return count <= (1 - SPARSE.leftOver) * QUERY_SIZE;
}
