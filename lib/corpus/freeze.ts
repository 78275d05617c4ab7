import { normaliseUrl } from '../core/url';
import { postedHashes, type PostedReport } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import { CODING } from '../sketch/scheme';
import type { Report } from '../sketch/sketch';
import { hashString } from '../text/hash';
import type { Frozen } from './frozen';
import { PostingsBuilder } from './frozen-postings';
import { RecordsBuilder } from './frozen-records';
import { FREEZE_BATCH, FROZEN_SHARD_BITS } from './parameters';

/**
 * Freezes reports as they come. Ordinals count from 1 in the order of addition; a report of a
 * known id replaces the old one, as in every corpus. O(n log n); at most a batch is held decoded.
 */
export async function freeze(reports: AsyncIterable<Report> | Iterable<Report>): Promise<Frozen> {
  const builder = new Builder();
  for await (const report of reports) builder.add(report);
  return builder.freeze();
}

class Builder {
  private readonly byId = new Map<string, number>();
  /** When each living report was published or seen. */
  private readonly times = new Map<number, string | null>();
  private readonly codings = new Set<number>();
  private readonly records = new RecordsBuilder();
  private readonly postings = new PostingsBuilder(FROZEN_SHARD_BITS);
  private readonly urls = new PostingsBuilder(0);
  private readonly digests = new PostingsBuilder(0);
  private waiting: PostedReport[] = [];
  private addressed: PostedReport[] = [];
  private digested: PostedReport[] = [];
  private ordinal = 0;

  add(report: Report): void {
    const { meta, sketch } = report;
    const ordinal = ++this.ordinal;
    const known = this.byId.get(meta.id);
    if (known !== undefined) this.times.delete(known);
    this.byId.set(meta.id, ordinal);
    this.times.set(ordinal, meta.published?.at ?? meta.seen);
    this.codings.add(sketch.coding);
    this.records.add(report);
    this.waiting.push({ ordinal, hashes: postedHashes(fingerprintsOf(sketch)) });
    if (meta.url !== null) this.addressed.push(posted(ordinal, normaliseUrl(meta.url)));
    this.digested.push(posted(ordinal, meta.digest));
    if (this.waiting.length >= FREEZE_BATCH) this.post();
  }

  freeze(): Frozen {
    this.post();
    const isAlive = (ordinal: number) => this.times.has(ordinal);
    let newest: string | null = null;
    for (const at of this.times.values()) {
      if (at !== null && (newest === null || at > newest)) newest = at;
    }
    const olderCodings = [...this.codings]
      .filter((coding) => coding < CODING)
      .sort((a, b) => a - b);
    return {
      stats: {
        reports: this.times.size,
        newest,
        generation: this.ordinal,
        ...(olderCodings.length > 0 ? { olderCodings } : {}),
      },
      records: this.records.freeze(isAlive),
      postings: this.postings.freeze(isAlive),
      urls: this.urls.freeze(isAlive),
      digests: this.digests.freeze(isAlive),
    };
  }

  private post(): void {
    this.postings.add(this.waiting);
    this.urls.add(this.addressed);
    this.digests.add(this.digested);
    this.waiting = [];
    this.addressed = [];
    this.digested = [];
  }
}

function posted(ordinal: number, value: string): PostedReport {
  return { ordinal, hashes: Uint32Array.of(hashString(value)) };
}
