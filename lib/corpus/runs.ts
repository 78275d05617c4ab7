import { groupByShard, type PostedReport } from '../index/postings';
import { encodeShard } from '../index/shard-code';
import { ALL_RUNS, RUN_BITS, RUN_BUCKETS, runKey, runsOf, shardKey } from './layout';
import type { Liveness } from './liveness';
import { LEASE, RUNS_MOST, SLICE_POSTINGS, SLICE_SHARDS } from './parameters';
import type { WriteTransaction } from './schema';
import { compactShard, putPairs, readBetween } from './shards';
import { NO_RUNS, type CorpusState } from './state';

/**
 * Runs: the postings of an import, sorted, a run for each of its batches, beside the shards. A batch
 * has postings in nearly every shard; to rewrite them all for each is to write the index as often as
 * there are batches. So each batch writes its own postings once, cut into RUN_BUCKETS records by the
 * top bits of the hash, and when the import ends one pass over the buckets joins what all runs have
 * of each with the shards it belongs to (`mergeBuckets`), each shard once.
 *
 * A run is written in the transaction of its reports, so nothing is lost with a worker that dies, and
 * any other finishes the pass. Look-ups do not read runs: until the pass has come by, their reports
 * are stored, listed and counted but not found, and `CorpusStats.reports` leaves them out.
 */

/** Puts the postings of a batch into a run of its own. The caller counts them alive. */
export async function putRun(
  transaction: WriteTransaction,
  state: CorpusState,
  reports: readonly PostedReport[],
  now: string,
): Promise<void> {
  const { runs } = state;
  const number = runs.ordinals.length;
  const store = transaction.objectStore('postings');
  await Promise.all(
    Array.from(groupByShard(reports, RUN_BITS), ([bucket, pairs]) =>
      store.put(encodeShard(pairs), runKey(bucket, number)),
    ),
  );
  const ordinals = reports.map(({ ordinal }) => ordinal);
  state.runs = {
    ...runs,
    ordinals: [...runs.ordinals, [ordinals.at(0)!, ordinals.at(-1)! + 1]],
    postings: runs.postings + reports.reduce((sum, { hashes }) => sum + hashes.length, 0),
    reports: runs.reports + reports.length,
    at: now,
  };
}

/** True for a report whose postings stand in a run. */
export function isInRun({ runs }: Pick<CorpusState, 'runs'>, ordinal: number): boolean {
  return runs.ordinals.some(([from, end]) => ordinal >= from && ordinal < end);
}

/** A report of a run is gone before it was ever found. */
export function noteGone(state: CorpusState, ordinal: number): void {
  if (isInRun(state, ordinal)) state.runs.reports = Math.max(0, state.runs.reports - 1);
}

/** No more reports come: the pass is due. */
export function endRuns({ runs }: CorpusState): void {
  if (runs.ordinals.length > 0) runs.next ??= 0;
}

/** True while a pass is due or under way, also where whoever imported was not heard of for long. */
export function areRunsDue({ runs }: CorpusState, now: string): boolean {
  if (runs.ordinals.length === 0) return false;
  if (runs.next !== null || runs.ordinals.length >= RUNS_MOST) return true;
  // A clock that was set back makes it due as well: too early costs some rewriting, and no more.
  return !(Math.abs(Date.parse(now) - Date.parse(runs.at)) < LEASE);
}

/**
 * One slice of the pass: the next buckets, as many as hold about SLICE_POSTINGS postings, are joined
 * with their shards and deleted, without the postings of dead reports. When the last is done the
 * corpus is of a new generation: what was checked meanwhile may have missed a report.
 */
export async function mergeBuckets(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
): Promise<void> {
  const { runs } = state;
  const from = runs.next ?? 0;
  const each = Math.max(1, runs.postings / (RUN_BUCKETS - from));
  const end = Math.min(RUN_BUCKETS, from + Math.max(1, Math.floor(SLICE_POSTINGS / each)));
  for (let bucket = from; bucket < end; bucket++) {
    await mergeBucket(transaction, state, bucket, each, liveness);
  }
  state.runs.next = end;
  if (end < RUN_BUCKETS) return;
  state.generation += 1;
  const left = await transaction.objectStore('postings').count(ALL_RUNS());
  // What another import brought meanwhile, below where the pass was.
  state.runs = left === 0 ? structuredClone(NO_RUNS) : { ...state.runs, next: 0 };
}

/** Buckets hold as much as the middle one, give or take this. */
const ROOM = 1.2;

/**
 * Pieces of a bucket, by its hashes, that hold about SLICE_POSTINGS each: a power of two, so that no
 * shard is in two of them.
 */
function piecesOf(postings: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(postings / SLICE_POSTINGS)));
}

/**
 * Joins a bucket, of about so many postings, piece by piece: one of a million reports is 22 MB of
 * pairs, and several times that while it is sorted.
 */
async function mergeBucket(
  transaction: WriteTransaction,
  state: CorpusState,
  bucket: number,
  postings: number,
  liveness: Liveness,
): Promise<void> {
  const store = transaction.objectStore('postings');
  const [keys, stored] = await Promise.all([
    store.getAllKeys(runsOf(bucket)),
    store.getAll(runsOf(bucket)),
  ]);
  const pieces = piecesOf(postings);
  const room = Math.ceil((ROOM * postings) / pieces);
  const size = 2 ** (32 - RUN_BITS) / pieces;
  for (let piece = 0; piece < pieces; piece++) {
    const from = (bucket * pieces + piece) * size;
    const pairs = sorted(room, stored, (run, at) => readBetween(run, keys[at]!, from, from + size));
    await mergePiece(transaction, state, pairs, liveness);
  }
  await store.delete(runsOf(bucket));
}

async function mergePiece(
  transaction: WriteTransaction,
  state: CorpusState,
  pairs: Uint32Array<ArrayBuffer>,
  liveness: Liveness,
): Promise<void> {
  const written = pairs.length / 2;
  const dead = state.postings.dead > 0 ? liveness : null;
  const living = dead ? withoutDead(pairs, dead) : pairs;
  let gone = written - living.length / 2;
  const parts = cutByShard(living, state);
  for (let at = 0; at < parts.length; at += SLICE_SHARDS) {
    const slice = parts.slice(at, at + SLICE_SHARDS);
    const more = await Promise.all(
      slice.map(([key, part]) => putPairs(transaction, key, part, dead)),
    );
    gone += more.reduce((sum, one) => sum + one, 0);
  }
  state.postings.dead -= gone;
  state.runs.postings = Math.max(0, state.runs.postings - written);
}

/** The pairs that are read of several runs, sorted as one. O(n log n), by the engine's own sort. */
function sorted<Run>(
  room: number,
  runs: readonly Run[],
  read: (run: Run, at: number) => Uint32Array,
): Uint32Array<ArrayBuffer> {
  let pairs = new Uint32Array(2 * room);
  let filled = 0;
  for (const [at, run] of runs.entries()) {
    const more = read(run, at);
    if (filled + more.length > pairs.length) {
      const longer = new Uint32Array(2 * (filled + more.length));
      longer.set(pairs);
      pairs = longer;
    }
    pairs.set(more, filled);
    filled += more.length;
  }
  new BigUint64Array(pairs.buffer, 0, filled / 2).sort();
  return pairs.subarray(0, filled);
}

function withoutDead(
  pairs: Uint32Array<ArrayBuffer>,
  liveness: Liveness,
): Uint32Array<ArrayBuffer> {
  let filled = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    if (!liveness.has(pairs[at]!)) continue;
    pairs[filled++] = pairs[at]!;
    pairs[filled++] = pairs[at + 1]!;
  }
  return pairs.subarray(0, filled);
}

/** Sorted pairs, cut where another shard begins: key → its pairs, views of the whole. O(n). */
function cutByShard(
  pairs: Uint32Array<ArrayBuffer>,
  { layout }: CorpusState,
): [key: number, part: Uint32Array<ArrayBuffer>][] {
  const parts: [number, Uint32Array<ArrayBuffer>][] = [];
  let start = 0;
  while (start < pairs.length) {
    const key = shardKey(layout, pairs[start + 1]!);
    let end = start;
    while (end < pairs.length && shardKey(layout, pairs[end + 1]!) === key) end += 2;
    parts.push([key, pairs.subarray(start, end)]);
    start = end;
  }
  return parts;
}

/**
 * Drops the dead postings of the runs that these reports stand in: what is deleted leaves nothing
 * behind, also where the pass has not come by.
 */
export async function compactRuns(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
  ordinals: readonly number[],
): Promise<void> {
  const touched = state.runs.ordinals.flatMap(([from, end], number) =>
    ordinals.some((ordinal) => ordinal >= from && ordinal < end) ? [number] : [],
  );
  for (const number of touched) {
    const keys = Array.from({ length: RUN_BUCKETS }, (_, bucket) => runKey(bucket, number));
    const gone = await Promise.all(keys.map((key) => compactShard(transaction, key, liveness)));
    const dead = gone.reduce((sum, one) => sum + one, 0);
    state.runs.postings = Math.max(0, state.runs.postings - dead);
    state.postings.dead -= dead;
  }
}
