import { FirsthandError } from '../core/errors';
import type {
  Candidate,
  CorpusReader,
  CorpusStats,
  Query,
  StoredReport,
} from '../index/candidates';

/** What the ids of the other corpus begin with, so that they are never taken for one's own. */
const OF_OTHER = 'team:';

/** The id that a report has in the other corpus; null for one's own. */
export function idInOther(id: string): string | null {
  return id.startsWith(OF_OTHER) ? id.slice(OF_OTHER.length) : null;
}

/** A report of the other corpus, under an id and an ordinal that no own report has. */
export function asOther(report: StoredReport): StoredReport {
  const { ordinal, meta } = report;
  return { ...report, ordinal: -1 - ordinal, meta: { ...meta, id: OF_OTHER + meta.id } };
}

/**
 * One's own corpus and another beside it, for one check. Where the other fails the own answers
 * alone, the other is not asked again, and `failure` says why. Addresses and digests are asked of
 * the own corpus only.
 */
export class JoinedCorpus implements CorpusReader {
  failure: FirsthandError | null = null;

  constructor(
    private readonly own: CorpusReader,
    private readonly other: CorpusReader,
  ) {}

  /** The reports of both; the generation is the own one's, by which findings grow stale. */
  async stats(): Promise<CorpusStats> {
    const [own, other] = await Promise.all([
      this.own.stats(),
      this.ask((corpus) => corpus.stats(), null),
    ]);
    if (other === null) return own;
    const newest = [own.newest, other.newest].filter((at) => at !== null).sort();
    return { ...own, reports: own.reports + other.reports, newest: newest.at(-1) ?? null };
  }

  async candidates(query: Query, limit: number): Promise<Candidate[]> {
    const [own, other] = await Promise.all([
      this.own.candidates(query, limit),
      this.ask((corpus) => corpus.candidates(query, limit), []),
    ]);
    const others = other.map(({ ordinal, score }) => ({ ordinal: -1 - ordinal, score }));
    return [...own, ...others].sort((a, b) => b.score - a.score).slice(0, limit);
  }

  async carriers(hashes: Uint32Array): Promise<number[]> {
    const none = Array.from(hashes, () => 0);
    const [own, other] = await Promise.all([
      this.own.carriers(hashes),
      this.ask((corpus) => corpus.carriers(hashes), none),
    ]);
    return own.map((count, i) => count + other[i]!);
  }

  async reports(ordinals: readonly number[]): Promise<StoredReport[]> {
    const wanted = ordinals.filter((ordinal) => ordinal < 0).map((ordinal) => -1 - ordinal);
    const [own, other] = await Promise.all([
      this.own.reports(ordinals.filter((ordinal) => ordinal >= 0)),
      wanted.length === 0 ? [] : this.ask((corpus) => corpus.reports(wanted), []),
    ]);
    const ids = new Set(own.map(({ meta }) => meta.id));
    // The same report in both is the own one, which has what the user did to it.
    const others = other.filter(({ meta }) => !ids.has(meta.id)).map(asOther);
    const found = new Map([...own, ...others].map((report) => [report.ordinal, report]));
    return ordinals.flatMap((ordinal) => found.get(ordinal) ?? []);
  }

  byUrl(url: string): Promise<StoredReport[]> {
    return this.own.byUrl(url);
  }

  byDigest(digest: string): Promise<StoredReport[]> {
    return this.own.byDigest(digest);
  }

  private async ask<T>(question: (other: CorpusReader) => Promise<T>, none: T): Promise<T> {
    if (this.failure) return none;
    try {
      return await question(this.other);
    } catch (error) {
      if (!(error instanceof FirsthandError)) throw error;
      this.failure = error;
      return none;
    }
  }
}
