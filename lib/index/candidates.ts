import type { ReportMeta, Sketch } from '../sketch/sketch';
import type { Selected } from '../sketch/winnowing';

/**
 * What a corpus is asked with: some fingerprints of the page by channel
 * (lib/sketch/fingerprint.ts), no hash twice in a channel, each with its place; and the
 * page's sketch, for what those found.
 */
export interface Query {
  words: Selected;
  skeleton: Selected;
  pairs: Selected;
  facts: Selected;
  telling: Selected;
  page: Sketch;
}

/** A report worth aligning. */
export interface Candidate {
  ordinal: number;
  /** How much of the page the report shares, weighed by rarity and nearness, 0…1. */
  score: number;
}

export interface CorpusStats {
  reports: number;
  /** ISO 8601 of the newest report's publication or capture; null for an empty corpus. */
  newest: string | null;
  /** Grows with every write; a finding made at an older generation is stale. */
  generation: number;
  /** Codings of its reports that are older than the newest; absent where it may have none. */
  olderCodings?: readonly number[];
}

/**
 * What the check needs of a corpus. lib/corpus has one on IndexedDB and one in memory;
 * a contract test holds both to the same behaviour.
 */
export interface CorpusReader {
  stats(): Promise<CorpusStats>;
  /** The closest living reports, best first. */
  candidates(query: Query, limit: number): Promise<Candidate[]>;
  /**
   * How many living reports have each of these fingerprints, in the order asked; more than
   * `LOOK_UP_MOST` may be answered as any number above it.
   */
  carriers(hashes: Uint32Array): Promise<number[]>;
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
