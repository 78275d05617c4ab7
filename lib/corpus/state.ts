import { FirsthandError } from '../core/errors';
import { shardBitsFor } from '../index/postings';
import { SELECTION } from '../sketch/scheme';
import type { Layout } from './layout';
import { LivenessBitmap } from './liveness';
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
  compaction: Compaction | null;
  /** Version of the selection that the postings are of, or will be once `reselection` is done. */
  selection: number;
  reselection: Reselection | null;
}

/** A pass over all shards that drops dead postings; a slice moves `next` on. */
export interface Compaction {
  /** Number of the next shard, in the order of the hashes. */
  next: number;
  /** Postings that died since it began. */
  fresh: number;
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

export const EMPTY_STATE: CorpusState = {
  generation: 0,
  nextOrdinal: 1,
  layout: { bits: shardBitsFor(0), widening: null },
  reports: 0,
  withText: 0,
  bundled: 0,
  postings: { alive: 0, dead: 0 },
  compaction: null,
  selection: SELECTION.version,
  reselection: null,
};

/** What a record does not say that was written before selections were counted. */
const FIRST_SELECTION = { selection: 1, reselection: null };

/** The state, free to be changed and written back. */
export async function readState(transaction: AnyTransaction): Promise<CorpusState> {
  const stored = await transaction.objectStore('meta').get(STATE);
  if (stored === undefined) return structuredClone(EMPTY_STATE);
  if (typeof stored !== 'object' || stored === null || !('layout' in stored)) {
    throw new FirsthandError('corpus-corrupt', 'the record of the corpus is damaged');
  }
  return { ...FIRST_SELECTION, ...(stored as CorpusState) };
}

export async function readLiveness(transaction: AnyTransaction): Promise<LivenessBitmap> {
  const stored = await transaction.objectStore('meta').get(LIVENESS);
  if (stored === undefined) return new LivenessBitmap();
  if (!(stored instanceof Uint8Array)) {
    throw new FirsthandError('corpus-corrupt', 'the list of living reports is damaged');
  }
  return new LivenessBitmap(stored);
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
