import { FirsthandError } from '../core/errors';
import { shardBitsFor } from '../index/postings';
import { SELECTION } from '../sketch/scheme';
import type { Layout } from './layout';
import { LivenessBitmap } from './liveness';
import { isSoundState } from './soundness';
import type { AnyTransaction, WriteTransaction } from './schema';

/** The one record that says what the corpus is; it changes in every writing transaction. */
export interface CorpusState {
  /** Grows with every write that a finding could notice. */
  generation: number;
  nextOrdinal: number;
  layout: Layout;
  reports: number;
  withText: number;
  bundled: number;
  /** Postings in the shards, of living and of dead reports. */
  postings: { alive: number; dead: number };
  /** Of these, those that stand in the log (log.ts), and whether it is being moved. */
  log: { postings: number; merging: boolean };
  /** Of these, those of an import that stand beside the shards (runs.ts). */
  runs: Runs;
  compaction: Compaction | null;
  /** All shards are written in blocks (shard-code.ts), which earlier releases did not. */
  inBlocks: boolean;
  /** Version of the selection that the postings are of, or will be once `reselection` is done. */
  selection: number;
  reselection: Reselection | null;
  /** Marked deletions up to this generation are being carried out; null when none is. */
  sweep: number | null;
  /** Every coding that its reports may be of, ascending; those that went since may stand there. */
  codings: number[];
}

/** What stands in runs, and how far the pass is that joins them with the shards. */
export interface Runs {
  /** Of each run, in the order they were made: its first ordinal, and the one after its last. */
  ordinals: [from: number, end: number][];
  postings: number;
  /** Living reports that are not found before the pass is done. */
  reports: number;
  /** Bucket that is joined next; null while more reports are to come. */
  next: number | null;
  /** When the last came, ISO 8601. */
  at: string;
}

/** A pass over all shards that drops dead postings; a slice moves `next` on. */
export interface Compaction {
  /** Number of the next shard, in the order of the hashes. */
  next: number;
  /** Postings that died since it began. */
  fresh: number;
  /** Shards that do not stand in blocks are written anew too. */
  anew?: true;
}

/**
 * Posting every report anew after a release chose other fingerprints: the index is emptied
 * and filled again from the stored sketches, a slice at a time. Reports before `next` are
 * found by their new postings, those from it on not yet; what is added meanwhile stands at
 * `end` and beyond and is posted as always.
 */
export interface Reselection {
  next: number;
  end: number;
}

const STATE = 'state';
const LIVENESS = 'liveness';
const TOMBSTONE = 'tombstone:';
const TOMBSTONES = () => IDBKeyRange.bound(TOMBSTONE, `${TOMBSTONE}\uffff`);

export const NO_RUNS: Runs = { ordinals: [], postings: 0, reports: 0, next: null, at: '' };

export const EMPTY_STATE: CorpusState = {
  generation: 0,
  nextOrdinal: 1,
  layout: { bits: shardBitsFor(0), widening: null },
  reports: 0,
  withText: 0,
  bundled: 0,
  postings: { alive: 0, dead: 0 },
  log: { postings: 0, merging: false },
  runs: NO_RUNS,
  compaction: null,
  inBlocks: true,
  selection: SELECTION.version,
  reselection: null,
  sweep: null,
  codings: [],
};

/** What a record does not say that an earlier release wrote. */
const EARLIER = {
  selection: 1,
  reselection: null,
  sweep: null,
  codings: [1],
  log: { postings: 0, merging: false },
  runs: NO_RUNS,
  inBlocks: false,
};

/** The state, free to be changed and written back. */
export async function readState(transaction: AnyTransaction): Promise<CorpusState> {
  const state = await readStateAsItIs(transaction);
  if (!isState(state)) throw corrupt('the record of the corpus');
  return state;
}

/** True for a record whose counts are counts and whose cursors lie inside what they count. */
export function isState(value: unknown): value is CorpusState {
  return isSoundState(value);
}

/** The state whether or not it is sound: unknown to whoever has not looked. */
export async function readStateAsItIs(transaction: AnyTransaction): Promise<unknown> {
  const stored = await transaction.objectStore('meta').get(STATE);
  if (stored === undefined) {
    // Without a record an empty corpus is a new one, and one with reports has lost it: to
    // begin counting anew would give their ordinals a second time.
    return (await isEmpty(transaction)) ? structuredClone(EMPTY_STATE) : undefined;
  }
  return typeof stored === 'object' && stored !== null
    ? { ...structuredClone(EARLIER), ...stored }
    : stored;
}

async function isEmpty(transaction: AnyTransaction): Promise<boolean> {
  const stores = (['reports', 'sketches'] as const).filter((store) =>
    transaction.objectStoreNames.contains(store),
  );
  const keys = await Promise.all(
    stores.map((store) => transaction.objectStore(store).getAllKeys(null, 1)),
  );
  return keys.every((found) => found.length === 0);
}

/**
 * Which ordinals are alive. Throws `corpus-corrupt` when the list does not reach as far as
 * ordinals were given, or holds more or fewer of them than there are reports.
 */
export async function readLiveness(
  transaction: AnyTransaction,
  { nextOrdinal, reports }: Pick<CorpusState, 'nextOrdinal' | 'reports'>,
): Promise<LivenessBitmap> {
  const stored = await readLivenessAsItIs(transaction);
  if (!isLiveness(stored, nextOrdinal)) throw corrupt('the list of living reports');
  const liveness = new LivenessBitmap(stored);
  if (liveness.count() !== reports) throw corrupt('the number of living reports');
  return liveness;
}

export async function readLivenessAsItIs(transaction: AnyTransaction): Promise<unknown> {
  return transaction.objectStore('meta').get(LIVENESS);
}

/** True for a list that speaks of every ordinal given so far; of none, none is needed. */
export function isLiveness(stored: unknown, nextOrdinal: number): stored is Uint8Array | undefined {
  if (stored === undefined) return nextOrdinal === 1;
  return stored instanceof Uint8Array && stored.length * 8 >= nextOrdinal;
}

export function corrupt(what: string): FirsthandError {
  return new FirsthandError('corpus-corrupt', `damaged: ${what}`);
}

export async function writeState(transaction: WriteTransaction, state: CorpusState): Promise<void> {
  await transaction.objectStore('meta').put(state, STATE);
}

export async function writeLiveness(
  transaction: WriteTransaction,
  liveness: LivenessBitmap,
): Promise<void> {
  await transaction.objectStore('meta').put(liveness.bytes(), LIVENESS);
}

/**
 * Ids of the bundled reports that the user deleted: an update does not bring them back.
 */
export async function readTombstones(transaction: AnyTransaction): Promise<Set<string>> {
  const keys = await transaction.objectStore('meta').getAllKeys(TOMBSTONES());
  return new Set(keys.map((key) => key.slice(TOMBSTONE.length)));
}

export async function putTombstone(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('meta').put(true, TOMBSTONE + id);
}

export async function dropTombstone(transaction: WriteTransaction, id: string): Promise<void> {
  await transaction.objectStore('meta').delete(TOMBSTONE + id);
}

/** Forgets every tombstone; answers how many there were. */
export async function dropTombstones(transaction: WriteTransaction): Promise<number> {
  const meta = transaction.objectStore('meta');
  const count = await meta.count(TOMBSTONES());
  await meta.delete(TOMBSTONES());
  return count;
}
