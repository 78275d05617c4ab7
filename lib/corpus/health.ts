import { postedHashes } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import { CODING, SELECTION } from '../sketch/scheme';
import type { Sketch } from '../sketch/sketch';
import type { Transactions } from './access';
import { allKeys, isBeside, shardKey } from './layout';
import { LivenessBitmap } from './liveness';
import { SLICE_SHARDS } from './parameters';
import { isUnposted } from './reselect';
import type { CorpusDatabase, ReportRecord, Store } from './schema';
import { isKnownCoding, isMeta, isRow, isSketchShape, pairsOf } from './soundness';
import type { CorpusState } from './state';
import { isLiveness, isState, readLivenessAsItIs, readStateAsItIs } from './state';
import type { Lying } from './survey';
import { lyingIn, missingStores, ordinalsIn } from './survey';

/** What can be wrong with a corpus; each has a sentence and a way out. */
export type Damage =
  | 'store-missing' // a whole store of the database
  | 'state' // the record of the corpus: missing, of no shape, or a cursor past the end
  | 'liveness' // the list of living reports: missing, too short, or not what the rows say
  | 'counts' // the record counts other numbers than there are
  | 'row' // a row that cannot be read
  | 'row-missing' // fingerprints or a text without a row
  | 'id-twice' // two reports of one id
  | 'sketch-missing'
  | 'sketch' // fingerprints that cannot be read
  | 'coding' // fingerprints of a coding that this release does not know
  | 'text' // a text that should be there, or should not
  | 'shard' // a part of the index that is cut, out of order, or of a wrong type or place
  | 'orphan-postings' // entries of the index for reports that there are not
  | 'postings' // parts of the index that do not hold what the fingerprints say
  | 'mark'; // a deletion that could not be undone

/** Work that was begun and is finished by housekeeping: no damage. */
export type Job = 'sweep' | 'reselection' | 'widening' | 'compaction' | 'joining';

export interface Health {
  reports: number;
  texts: number;
  /** Deleted reports that can be brought back. */
  marked: number;
  /** Reports by the coding of their fingerprints. */
  codings: Record<number, number>;
  /** Reports of an older coding that stay so: without their text they cannot be coded anew. */
  staying: number;
  /** Parts of the index, and the entries in them. */
  shards: number;
  postings: number;
  jobs: Job[];
  damages: Found[];
}

export interface Found {
  damage: Damage;
  /** Reports, parts of the index or entries, whichever it is about. */
  count: number;
}

export interface HealthParts {
  /** Share that is done, 0…1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/**
 * Looks at everything the corpus holds and changes nothing. The index is held against the
 * sketches by a sum a shard that does not depend on the order of what is summed: one pass over
 * the sketches, one over the shards, O(reports + postings) time, memory for a shard's sum each.
 */
export async function examine(
  database: CorpusDatabase,
  access: Transactions,
  { onProgress, signal }: HealthParts = {},
): Promise<Health> {
  const missing = missingStores(database);
  const survey = new Survey();
  survey.note('store-missing', missing.length);
  if (missing.length > 0) return survey.health;
  const { state, liveness, ordinals } = await access.read(
    ['meta', 'reports', 'sketches', 'texts'],
    async (transaction) => ({
      state: await readStateAsItIs(transaction),
      liveness: await readLivenessAsItIs(transaction),
      ordinals: await ordinalsIn(transaction),
    }),
  );
  survey.begin(state, liveness, ordinals.all.at(-1) ?? 0);
  survey.note('mark', ordinals.brokenMarks.size);
  let done = 0;
  for await (const slice of lyingIn(access, ordinals, STORES_OF_REPORTS)) {
    signal?.throwIfAborted();
    for (const lying of slice) survey.look(lying);
    done += slice.length;
    onProgress?.((SKETCHES_SHARE * done) / ordinals.all.length);
  }
  survey.count();
  await lookAtShards(access, survey, (share) => {
    signal?.throwIfAborted();
    onProgress?.(SKETCHES_SHARE + (1 - SKETCHES_SHARE) * share);
  });
  return survey.health;
}

const STORES_OF_REPORTS: Store[] = ['reports', 'sketches', 'texts'];

/** Fingerprinting the sketches takes most of the time. */
const SKETCHES_SHARE = 0.8;

async function lookAtShards(
  access: Transactions,
  survey: Survey,
  onProgress: (share: number) => void,
): Promise<void> {
  const keys = await access.read(['postings'], (tx) => tx.objectStore('postings').getAllKeys());
  for (let from = 0; from < keys.length; from += SLICE_SHARDS) {
    const slice = keys.slice(from, from + SLICE_SHARDS);
    const shards = await access.read(['postings'], (tx) =>
      Promise.all(slice.map((key): Promise<unknown> => tx.objectStore('postings').get(key))),
    );
    slice.forEach((key, index) => {
      survey.lookAtShard(key, shards[index]);
    });
    onProgress(from / keys.length);
  }
  survey.compare();
}

/** Sum of the postings of a shard: equal for equal sets, whatever their order. */
interface Sum {
  count: number;
  sum: number;
}

class Survey {
  readonly health: Health = {
    reports: 0,
    texts: 0,
    marked: 0,
    codings: {},
    staying: 0,
    shards: 0,
    postings: 0,
    jobs: [],
    damages: [],
  };
  private state: CorpusState | null = null;
  private liveness: LivenessBitmap | null = null;
  private readonly ids = new Set<string>();
  private readonly known = new Set<number>();
  private readonly expected = new Map<number, Sum>();
  private readonly stored = new Map<number, Sum>();
  private readonly tally = { withText: 0, bundled: 0 };

  begin(state: unknown, liveness: unknown, last: number): void {
    const isSound = isState(state) && state.nextOrdinal > last;
    this.note('state', isSound ? 0 : 1);
    if (!isSound) return;
    this.state = state;
    const { sweep, reselection, layout, compaction } = state;
    const jobs = { sweep, reselection, widening: layout.widening, compaction };
    for (const job of Object.keys(jobs) as (keyof typeof jobs)[]) {
      if (jobs[job] !== null) this.health.jobs.push(job);
    }
    if (state.runs.ordinals.length > 0) this.health.jobs.push('joining');
    if (this.isOfEarlierSelection() && reselection === null) this.health.jobs.push('reselection');
    if (isLiveness(liveness, state.nextOrdinal)) this.liveness = new LivenessBitmap(liveness);
    else this.note('liveness', 1);
  }

  /** The index is as an earlier release chose it until housekeeping posts all anew. */
  private isOfEarlierSelection(): boolean {
    return this.state !== null && this.state.selection !== SELECTION.version;
  }

  look({ ordinal, row, sketch, text, marked }: Lying): void {
    if (marked) {
      this.health.marked += 1;
      this.lookAtSketch(sketch);
      return;
    }
    if (row === undefined) {
      this.note('row-missing', 1);
      return;
    }
    const isSound = this.lookAtSketch(sketch);
    this.known.add(ordinal);
    this.health.reports += 1;
    if (isSound) {
      this.expect(ordinal, sketch as Sketch);
      const isOlder = (sketch as Sketch).coding < CODING;
      if (isOlder && typeof text !== 'string') this.health.staying += 1;
    }
    if (this.liveness && !this.liveness.has(ordinal)) this.note('liveness', 1);
    const { meta } = row as Partial<ReportRecord>;
    const isTwice = isMeta(meta) && this.ids.has(meta.id);
    if (isMeta(meta)) this.ids.add(meta.id);
    if (isTwice) this.note('id-twice', 1);
    if (!isRow(row)) {
      if (!isTwice) this.note('row', 1);
      return;
    }
    const { hasText, origin } = row;
    if (hasText !== (typeof text === 'string')) this.note('text', 1);
    if (hasText) this.tally.withText += 1;
    if (typeof text === 'string') this.health.texts += 1;
    if (origin === 'bundled') this.tally.bundled += 1;
  }

  private lookAtSketch(sketch: unknown): boolean {
    if (sketch === undefined) this.note('sketch-missing', 1);
    else if (!isSketchShape(sketch)) this.note('sketch', 1);
    else if (!isKnownCoding(sketch)) this.note('coding', 1);
    else {
      const { codings } = this.health;
      codings[sketch.coding] = (codings[sketch.coding] ?? 0) + 1;
      return true;
    }
    return false;
  }

  /** After every report was looked at. */
  count(): void {
    if (!this.state) return;
    const { reports, withText, bundled } = this.state;
    const isRight =
      reports === this.health.reports &&
      withText === this.tally.withText &&
      bundled === this.tally.bundled;
    if (!isRight) this.note('counts', 1);
  }

  lookAtShard(key: number, shard: unknown): void {
    if (!isBeside(key)) this.health.shards += 1;
    const whole = pairsOf(shard, key);
    if (whole === null) {
      this.note('shard', 1);
      return;
    }
    const pairs = new Uint32Array(whole);
    this.health.postings += pairs.length / 2;
    for (let at = 0; at < pairs.length; at += 2) {
      const [ordinal, hash] = [pairs[at]!, pairs[at + 1]!];
      if (this.known.has(ordinal)) add(this.stored, this.placeOf(key, hash), ordinal, hash);
      else if (this.isOrphan(ordinal)) this.note('orphan-postings', 1);
    }
  }

  /** What stands in the log or in a run counts as if it stood in its shard. */
  private placeOf(key: number, hash: number): number {
    return isBeside(key) && this.state ? shardKey(this.state.layout, hash) : key;
  }

  /** Entries of dead reports are dropped when their shard is next rewritten: no damage. */
  private isOrphan(ordinal: number): boolean {
    if (!this.state) return false;
    return ordinal >= this.state.nextOrdinal || this.liveness?.has(ordinal) === true;
  }

  /** After every shard was looked at. */
  compare(): void {
    if (!this.state || this.isOfEarlierSelection()) return;
    const keys = new Set([...this.expected.keys(), ...this.stored.keys()]);
    const inUse = new Set(allKeys(this.state.layout));
    for (const key of keys) {
      const [wanted, found] = [this.expected.get(key), this.stored.get(key)];
      const isSame = wanted?.count === found?.count && wanted?.sum === found?.sum;
      if (!isSame || !inUse.has(key)) this.note('postings', 1);
    }
  }

  private expect(ordinal: number, sketch: Sketch): void {
    if (!this.state || isUnposted(this.state, ordinal)) return;
    for (const hash of new Set(postedHashes(fingerprintsOf(sketch)))) {
      add(this.expected, shardKey(this.state.layout, hash), ordinal, hash);
    }
  }

  note(damage: Damage, count: number): void {
    if (count === 0) return;
    const found = this.health.damages.find((one) => one.damage === damage);
    if (found) found.count += count;
    else this.health.damages.push({ damage, count });
  }
}

function add(sums: Map<number, Sum>, key: number, ordinal: number, hash: number): void {
  let mixed = Math.imul(hash ^ Math.imul(ordinal, 0x9e37_79b1), 0x85eb_ca6b);
  mixed ^= mixed >>> 13;
  const sum = sums.get(key);
  if (sum) {
    sum.count += 1;
    sum.sum = (sum.sum + mixed) | 0;
  } else sums.set(key, { count: 1, sum: mixed | 0 });
}
