import { normaliseUrl } from '../core/url';
import type {
  Candidate,
  CorpusReader,
  CorpusStats,
  Query,
  StoredReport,
} from '../index/candidates';
import { SHORTLIST } from '../index/parameters';
import { LOOK_UP_MOST, rankCandidates, shortlistOf } from '../index/ranking';
import { rankShortlist } from '../index/shortlist';
import { hashString } from '../text/hash';
import { decodeRecord, decodeText, type FrozenRecords } from './frozen-records';
import { lookUp, type FrozenPostings } from './frozen-postings';
import { READ_AGAIN } from './parameters';

/**
 * Reports that do not change any more, in memory that threads share: fingerprints and records are
 * bytes, so that a hundred readers of it cost what one does. Made by `freeze`; JSON and
 * SharedArrayBuffers, so that it can be sent to a worker.
 */
export interface Frozen {
  stats: CorpusStats;
  records: FrozenRecords;
  /** Fingerprint → ordinals. */
  postings: FrozenPostings;
  /** Hash of an address or of a digest → ordinals. */
  urls: FrozenPostings;
  digests: FrozenPostings;
}

/**
 * Reads frozen reports, and answers as every corpus does (tests/contract). A record is decoded
 * when it is asked for; the last READ_AGAIN of them are kept. Ordinals count from 1.
 */
export class FrozenCorpus implements CorpusReader {
  private readonly decoded = new Map<number, Omit<StoredReport, 'text'>>();

  constructor(private readonly frozen: Frozen) {}

  stats(): Promise<CorpusStats> {
    return Promise.resolve(this.frozen.stats);
  }

  candidates(query: Query, limit: number): Promise<Candidate[]> {
    const { postings, stats } = this.frozen;
    // One more than the cap is enough to know that a hash is too common.
    const found = (hash: number) => lookUp(postings, hash, LOOK_UP_MOST + 1);
    const ranked = rankCandidates(query, found, stats.reports, Math.max(limit, SHORTLIST));
    const list = shortlistOf(query.page, ranked, limit).map((candidate) => ({
      ...candidate,
      sketch: this.recordOf(candidate.ordinal)!.sketch,
    }));
    return Promise.resolve(rankShortlist(query.page, list).slice(0, limit));
  }

  carriers(hashes: Uint32Array): Promise<number[]> {
    const { postings } = this.frozen;
    return Promise.resolve(
      Array.from(hashes, (hash) => lookUp(postings, hash, LOOK_UP_MOST + 1).length),
    );
  }

  reports(ordinals: readonly number[]): Promise<StoredReport[]> {
    return Promise.resolve(this.pick(ordinals, () => true));
  }

  byUrl(url: string): Promise<StoredReport[]> {
    const wanted = normaliseUrl(url);
    const ordinals = lookUp(this.frozen.urls, hashString(wanted));
    return Promise.resolve(
      this.pick(ordinals, ({ meta }) => meta.url !== null && normaliseUrl(meta.url) === wanted),
    );
  }

  byDigest(digest: string): Promise<StoredReport[]> {
    const ordinals = lookUp(this.frozen.digests, hashString(digest));
    return Promise.resolve(this.pick(ordinals, ({ meta }) => meta.digest === digest));
  }

  private pick(
    ordinals: Iterable<number>,
    isWanted: (report: Omit<StoredReport, 'text'>) => boolean,
  ): StoredReport[] {
    return [...ordinals].flatMap((ordinal) => {
      const record = this.recordOf(ordinal);
      if (!record || !isWanted(record)) return [];
      return [{ ...record, text: decodeText(this.frozen.records, ordinal) }];
    });
  }

  private recordOf(ordinal: number): Omit<StoredReport, 'text'> | null {
    const known = this.decoded.get(ordinal);
    const record = known ?? decodeRecord(this.frozen.records, ordinal);
    if (record === null) return null;
    // A Map keeps the order of insertion: what was asked for last stands at the end.
    if (known) this.decoded.delete(ordinal);
    this.decoded.set(ordinal, record);
    if (this.decoded.size > READ_AGAIN) {
      for (const oldest of this.decoded.keys()) {
        this.decoded.delete(oldest);
        break;
      }
    }
    return record;
  }
}
