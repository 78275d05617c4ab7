import { normaliseUrl } from '../core/url';
import type {
  Candidate,
  CorpusReader,
  CorpusStats,
  Query,
  StoredReport,
} from '../index/candidates';
import {
  groupByShard,
  mergePostings,
  ordinalsOf,
  postedHashes,
  shardBitsFor,
  shardOf,
  type PostedReport,
} from '../index/postings';
import { SHORTLIST } from '../index/parameters';
import { LOOK_UP_MOST, rankCandidates, shortlistOf } from '../index/ranking';
import { rankShortlist } from '../index/shortlist';
import { fingerprintsOf } from '../sketch/fingerprint';
import { CODING } from '../sketch/scheme';
import type { Report } from '../sketch/sketch';

/**
 * A corpus in memory: the command line's, and the one that private windows and tests use. It
 * answers as the one on disk does (tests/contract holds both to the same). Ordinals count
 * from 1 in the order of addition; a report of a known id replaces the old one.
 */
export class MemoryCorpus implements CorpusReader {
  private readonly stored = new Map<number, StoredReport>();
  private readonly byId = new Map<string, number>();
  private readonly urls = new Map<string, number[]>();
  private readonly digests = new Map<string, number[]>();
  private shards = new Map<number, ArrayBuffer>();
  private shardBits = shardBitsFor(0);
  /** Added since the last query: posted together, when the next one asks. */
  private waiting: PostedReport[] = [];
  private nextOrdinal = 1;
  private generation = 0;

  constructor(reports: Iterable<Report> = []) {
    for (const report of reports) this.add(report);
  }

  /** Adds a report, or replaces the one of its id; answers its ordinal. */
  add(report: Report): number {
    const ordinal = this.nextOrdinal++;
    const { meta, sketch, text } = report;
    this.remove(meta.id);
    this.stored.set(ordinal, { ordinal, meta, sketch, text });
    this.byId.set(meta.id, ordinal);
    if (meta.url !== null) append(this.urls, normaliseUrl(meta.url), ordinal);
    append(this.digests, meta.digest, ordinal);
    this.waiting.push({ ordinal, hashes: postedHashes(fingerprintsOf(sketch)) });
    this.generation++;
    return ordinal;
  }

  /** Removes the report of this id; false when there is none. */
  remove(id: string): boolean {
    const ordinal = this.byId.get(id);
    if (ordinal === undefined) return false;
    this.byId.delete(id);
    this.stored.delete(ordinal);
    this.generation++;
    return true;
  }

  /** The living report of an id. */
  get(id: string): StoredReport | undefined {
    const ordinal = this.byId.get(id);
    return ordinal === undefined ? undefined : this.stored.get(ordinal);
  }

  stats(): Promise<CorpusStats> {
    let newest: string | null = null;
    for (const { meta } of this.stored.values()) {
      const at = meta.published?.at ?? meta.seen;
      if (at !== null && (newest === null || at > newest)) newest = at;
    }
    const codings = new Set(Array.from(this.stored.values(), ({ sketch }) => sketch.coding));
    const older = [...codings].filter((coding) => coding < CODING).sort((a, b) => a - b);
    return Promise.resolve({
      reports: this.stored.size,
      newest,
      generation: this.generation,
      ...(older.length > 0 ? { olderCodings: older } : {}),
    });
  }

  candidates(query: Query, limit: number): Promise<Candidate[]> {
    this.post();
    const lookUp = (hash: number): number[] => this.living(hash);
    const size = Math.max(limit, SHORTLIST);
    const found = rankCandidates(query, lookUp, this.stored.size, size);
    const list = shortlistOf(query.page, found, limit).map((candidate) => ({
      ...candidate,
      sketch: this.stored.get(candidate.ordinal)!.sketch,
    }));
    return Promise.resolve(rankShortlist(query.page, list).slice(0, limit));
  }

  carriers(hashes: Uint32Array): Promise<number[]> {
    this.post();
    return Promise.resolve(Array.from(hashes, (hash) => this.living(hash).length));
  }

  reports(ordinals: readonly number[]): Promise<StoredReport[]> {
    return Promise.resolve(this.pick(ordinals));
  }

  byUrl(url: string): Promise<StoredReport[]> {
    return Promise.resolve(this.pick(this.urls.get(normaliseUrl(url)) ?? []));
  }

  byDigest(digest: string): Promise<StoredReport[]> {
    return Promise.resolve(this.pick(this.digests.get(digest) ?? []));
  }

  private pick(ordinals: readonly number[]): StoredReport[] {
    return ordinals.flatMap((ordinal) => this.stored.get(ordinal) ?? []);
  }

  /** Living reports under a hash; one more than the cap is enough to know it is too common. */
  private living(hash: number): number[] {
    const shard = this.shards.get(shardOf(hash, this.shardBits));
    if (!shard) return [];
    const found: number[] = [];
    for (const ordinal of ordinalsOf(shard, hash)) {
      if (this.stored.has(ordinal)) found.push(ordinal);
      if (found.length > LOOK_UP_MOST) break;
    }
    return found;
  }

  private post(): void {
    if (this.waiting.length === 0) return;
    const bits = shardBitsFor(this.stored.size);
    if (bits !== this.shardBits) this.widen(bits);
    for (const [shard, added] of groupByShard(this.waiting, bits)) {
      this.shards.set(shard, mergePostings(this.shards.get(shard), added));
    }
    this.waiting = [];
  }

  /** Posts everything living anew, at another shard width. */
  private widen(bits: number): void {
    this.shardBits = bits;
    this.shards = new Map();
    const waiting = new Set(this.waiting.map(({ ordinal }) => ordinal));
    const old = [...this.stored.values()].filter(({ ordinal }) => !waiting.has(ordinal));
    for (const { ordinal, sketch } of old) {
      this.waiting.push({ ordinal, hashes: postedHashes(fingerprintsOf(sketch)) });
    }
  }
}

function append(map: Map<string, number[]>, key: string, ordinal: number): void {
  const ordinals = map.get(key);
  if (ordinals) ordinals.push(ordinal);
  else map.set(key, [ordinal]);
}
