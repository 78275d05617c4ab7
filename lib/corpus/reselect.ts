import { postedHashes, shardBitsFor, type PostedReport } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import { SELECTION } from '../sketch/scheme';
import { SLICE_REPORTS } from './parameters';
import { endRuns, putRun } from './runs';
import type { WriteTransaction } from './schema';
import { addPostings } from './shards';
import { isSketch } from './soundness';
import { corrupt, NO_RUNS, type CorpusState } from './state';

/**
 * Begins when the index was made by another selection, also when the job of another one was
 * under way; an empty corpus has nothing to do.
 */
export async function beginReselection(
  transaction: WriteTransaction,
  state: CorpusState,
): Promise<void> {
  if (state.selection === SELECTION.version) return;
  state.selection = SELECTION.version;
  state.reselection = null;
  if (state.reports === 0) return;
  await postAllAnew(transaction, state);
}

/**
 * Empties the index, to be filled again from the sketches slice by slice. It is emptied here and not
 * by the first slice: a report that comes before that one is posted as always, and stays.
 */
export async function postAllAnew(
  transaction: WriteTransaction,
  state: CorpusState,
): Promise<void> {
  await transaction.objectStore('postings').clear();
  state.reselection = { next: FIRST_ORDINAL, end: state.nextOrdinal };
  state.layout = { bits: shardBitsFor(state.reports), widening: null };
  state.compaction = null;
  state.inBlocks = true;
  state.postings = { alive: 0, dead: 0 };
  state.log = { postings: 0, merging: false };
  state.runs = NO_RUNS;
}

const FIRST_ORDINAL = 1;

/** True while the postings of this report are still to be made. */
export function isUnposted({ reselection }: CorpusState, ordinal: number): boolean {
  return reselection !== null && ordinal >= reselection.next && ordinal < reselection.end;
}

/**
 * Posts the next SLICE_REPORTS reports, with the cursor in the same transaction; of several slices
 * each is a run (runs.ts), and the shards are written once.
 */
export async function reselectSlice(
  transaction: WriteTransaction,
  state: CorpusState,
  now: string,
): Promise<void> {
  // An earlier release left the emptying to the first slice; now nothing can be lost by it.
  if (state.reselection?.next === FIRST_ORDINAL && state.postings.alive === 0) {
    await postAllAnew(transaction, state);
  }
  const { reselection } = state;
  if (!reselection) return;
  const { next, end } = reselection;
  const posted = await postAnew(transaction, IDBKeyRange.bound(next, end, false, true));
  const isLast = posted.length < SLICE_REPORTS;
  state.postings.alive += posted.reduce((sum, { hashes }) => sum + hashes.length, 0);
  if (isLast && next === FIRST_ORDINAL) {
    await addPostings(transaction, state.layout, posted, null);
  } else if (posted.length > 0) await putRun(transaction, state, posted, now);
  if (!isLast) {
    reselection.next = posted.at(-1)!.ordinal + 1;
    return;
  }
  state.reselection = null;
  endRuns(state);
  // What was checked meanwhile may have missed a report.
  state.generation += 1;
}

/** The new postings of the first reports of the range, their records saying how many. */
async function postAnew(
  transaction: WriteTransaction,
  range: IDBKeyRange,
): Promise<PostedReport[]> {
  const [records, sketches, ordinals] = await Promise.all([
    transaction.objectStore('reports').getAll(range, SLICE_REPORTS),
    transaction.objectStore('sketches').getAll(range, SLICE_REPORTS),
    transaction.objectStore('sketches').getAllKeys(range, SLICE_REPORTS),
  ]);
  const sketchOf = new Map(ordinals.map((ordinal, index) => [ordinal, sketches[index]!]));
  const posted = records.map((record): PostedReport => {
    const sketch: unknown = sketchOf.get(record.ordinal);
    if (!isSketch(sketch)) throw corrupt('the fingerprints of a report');
    const hashes = postedHashes(fingerprintsOf(sketch));
    return { ordinal: record.ordinal, hashes };
  });
  const reports = transaction.objectStore('reports');
  await Promise.all(
    records.map((record, index) =>
      reports.put({ ...record, postings: posted[index]!.hashes.length }),
    ),
  );
  return posted;
}
