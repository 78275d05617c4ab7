import { joined } from '../sketch/winnowing';
import type { Candidate, Query } from './candidates';
import { CHANNEL_WEIGHT, MAX_DOCUMENT_FREQUENCY } from './parameters';

/**
 * What a look-up answers: the living reports posted under a hash, or null when there are
 * more than MAX_DOCUMENT_FREQUENCY of them (such a hash counts for nothing).
 */
export type LookUp = (hash: number) => Uint32Array | readonly number[] | null;

/** The channels in the order in which they are looked up. */
export const CHANNELS = ['words', 'skeleton', 'pairs', 'facts'] as const;

/** A query's hashes of all channels, in the order to look them up. */
export function queryHashes(query: Query): Uint32Array {
  return joined(CHANNELS.map((channel) => query[channel]));
}

/**
 * Ranks the reports that share fingerprints with the query by the rarity-weighted share of
 * the query that each holds: a fingerprint weighs its inverse document frequency times its
 * channel's weight. `reports` is the number of living reports. Ties go to the older ordinal.
 * O(hits).
 */
export function rankCandidates(
  query: Query,
  lookUp: LookUp,
  reports: number,
  limit: number,
): Candidate[] {
  const found = new Map<number, Candidate>();
  let total = 0;
  for (const channel of CHANNELS) {
    for (const hash of query[channel]) {
      const ordinals = lookUp(hash);
      if (ordinals === null || ordinals.length > MAX_DOCUMENT_FREQUENCY) continue;
      const weight = CHANNEL_WEIGHT[channel] * inverseFrequency(ordinals.length, reports);
      total += weight;
      for (const ordinal of ordinals) {
        const candidate = found.get(ordinal) ?? { ordinal, score: 0, shared: 0 };
        candidate.score += weight;
        candidate.shared++;
        found.set(ordinal, candidate);
      }
    }
  }
  const ranked = [...found.values()];
  for (const candidate of ranked) candidate.score /= total;
  ranked.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
  return ranked.slice(0, limit);
}

/** 1 for a hash that one report of many has, falling to about 0 for one that all have. */
function inverseFrequency(documentFrequency: number, reports: number): number {
  return Math.log((reports + 1) / (documentFrequency + 0.5)) / Math.log(reports + 2);
}
