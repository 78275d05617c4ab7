import { firstFrom } from '../core/sorted';
import type { Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import type { Draft } from './draft';
import { MOVED_CLAUSE } from './parameters';

/** Who says so, put in by the page: its words there, and where they are missing in the source, if known. */
export type PutIn = Draft & { suspect: Span };
/** … left out by the page. */
export type LeftOut = Draft & { source: Span };

/**
 * The clauses of one speaker that the page put in, by where one that was left out would look for
 * its other half: near the place, or at the other end of one speech. Clauses of one text do not
 * overlap, so that what stands near a place is bounded.
 */
export class ClausesPutIn {
  /** In the order of the drafts. */
  private readonly order = new Map<PutIn, number>();
  private readonly byKey = new Map<string, Set<PutIn>>();

  constructor(
    private readonly page: Speeches,
    private readonly source: Speeches,
  ) {}

  add(put: PutIn): void {
    this.order.set(put, this.order.size);
    for (const key of this.keysOf(put)) {
      const known = this.byKey.get(key);
      if (known) known.add(put);
      else this.byKey.set(key, new Set([put]));
    }
  }

  /** The first that is the other half of this one, which none other gets then. O(words of a speech). */
  takeFor(out: LeftOut): PutIn | null {
    const beside = this.keysBeside(out).flatMap((key) => [...this.held(key)]);
    const near = beside.filter((put) => areNear(put, out));
    // What has no place on either side is near everything: the first of them is enough.
    const placeless = out.suspect === null ? firstOf(this.held(PLACELESS)) : [];
    const ofSpeech = this.keysOfSpeech(out).flatMap((key) => [...this.held(key)]);
    let found: PutIn | null = null;
    for (const put of [...near, ...placeless, ...ofSpeech])
      if (!found || this.order.get(put)! < this.order.get(found)!) found = put;
    if (found) for (const key of this.keysOf(found)) this.byKey.get(key)!.delete(found);
    return found;
  }

  private held(key: string): ReadonlySet<PutIn> {
    return this.byKey.get(key) ?? NONE;
  }

  /** Under what a clause is kept: its places, the speeches that it stands beside, those it is missing in. */
  private keysOf({ suspect, source }: PutIn): string[] {
    return [
      `page ${bucketOf(suspect)}`,
      source ? `source ${bucketOf(source)}` : PLACELESS,
      ...this.page.endingAt(suspect).map((speech) => `beside ${speech}`),
      ...(source ? this.source.holding(source).map((speech) => `in ${speech}`) : []),
    ];
  }

  private keysBeside({ suspect, source }: LeftOut): string[] {
    const [name, bucket] = suspect ? ['page', bucketOf(suspect)] : ['source', bucketOf(source)];
    return [-1, 0, 1].map((step) => `${name} ${bucket + step}`);
  }

  /** Nothing but the words of one quotation stands between both places of the clause, however long. */
  private keysOfSpeech({ suspect, source }: LeftOut): string[] {
    return [
      ...(suspect ? this.page.holding(suspect).map((speech) => `beside ${speech}`) : []),
      ...this.source.endingAt(source).map((speech) => `in ${speech}`),
    ];
  }
}

const NONE: ReadonlySet<PutIn> = new Set();
const PLACELESS = 'placeless';

function firstOf(puts: ReadonlySet<PutIn>): PutIn[] {
  for (const put of puts) return [put];
  return [];
}

function bucketOf([from]: Span): number {
  return Math.floor(from / (MOVED_CLAUSE + 1));
}

function areNear(put: PutIn, out: LeftOut): boolean {
  // A half that lies outside of the passages has a place in its own text only.
  const isFar = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && Math.abs(a[0] - b[0]) > MOVED_CLAUSE;
  return !isFar(put.suspect, out.suspect) && !isFar(put.source, out.source);
}

/** The quotations of one text, which follow each other, by their bounds. */
export class Speeches {
  private readonly spans: readonly Span[];
  private readonly starts: readonly number[];
  private readonly ends: readonly number[];

  constructor({ quotations }: Sketch) {
    this.spans = quotations.map(({ at }) => at).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.starts = this.spans.map(([from]) => from);
    this.ends = this.spans.map(([, to]) => to);
  }

  /** Those with the place inside or at an end. O(log n). */
  holding([from, to]: Span): number[] {
    const last = firstFrom(this.starts, from + 1) - 1;
    return [last - 1, last].filter((at) => {
      const span = this.spans[at];
      return span !== undefined && span[0] <= from && to <= span[1];
    });
  }

  /** Those that a clause stands right before or behind. O(log n). */
  endingAt([from, to]: Span): number[] {
    const [behind, before] = [firstFrom(this.ends, from), firstFrom(this.starts, to)];
    return [
      ...(this.ends[behind] === from ? [behind] : []),
      ...(this.starts[before] === to ? [before] : []),
    ];
  }
}
