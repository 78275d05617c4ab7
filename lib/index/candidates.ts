import type { ReportMeta, Sketch } from '../sketch/sketch';

/** The fingerprints a corpus is asked with, most telling first; at most `QUERY_SIZE`. */
export interface Query {
  /** Unsigned 32-bit fingerprint hashes by channel (lib/sketch/fingerprint.ts). */
  words: Uint32Array;
  skeleton: Uint32Array;
  pairs: Uint32Array;
  facts: Uint32Array;
}

/** A report worth aligning. */
export interface Candidate {
  ordinal: number;
  /** Rarity-weighted share of the query's fingerprints that the report holds, 0…1. */
  score: number;
  shared: number;
}

export interface CorpusStats {
  reports: number;
  /** ISO 8601 of the newest report's publication or capture; null for an empty corpus. */
  newest: string | null;
  /** Grows with every write; a finding made at an older generation is stale. */
  generation: number;
}

/**
 * What the check needs of a corpus. lib/corpus has one on IndexedDB and one in memory;
 * a contract test holds both to the same behaviour.
 */
export interface CorpusReader {
  stats(): Promise<CorpusStats>;
  candidates(query: Query, limit: number): Promise<Candidate[]>;
  /** Living reports of these ordinals, in the order asked; the dead and unknown are left out. */
  reports(ordinals: readonly number[]): Promise<StoredReport[]>;
  /** Living reports at this normalised URL (identity). */
  byUrl(url: string): Promise<StoredReport[]>;
  /** Living reports with this text digest. */
  byDigest(digest: string): Promise<StoredReport[]>;
}

export interface StoredReport {
  ordinal: number;
  meta: ReportMeta;
  sketch: Sketch;
  text: string | null;
}
