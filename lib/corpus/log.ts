import { BYTES_A_POSTING, groupByShard, mergePostings, type PostedReport } from '../index/postings';
import { encodeShard } from '../index/shard-code';
import { LOG_KEY, shardKey } from './layout';
import type { Liveness } from './liveness';
import { LOG_DUE, LOG_FULL, LOG_REPORTS, SLICE_SHARDS } from './parameters';
import { putRun } from './runs';
import type { WriteTransaction } from './schema';
import { addPostings, compactShard, putPairs, readShard } from './shards';
import type { CorpusState } from './state';

/**
 * The log: postings of the reports saved last, sorted like those of a shard, in one record beside
 * the shards. A report has postings in as many shards as it has words that tell; to rewrite each
 * for every report that is saved would take twenty times as long as the rest of the saving. Every
 * look-up reads the log too. Housekeeping moves it into the shards (`mergeSlice`).
 */

/**
 * Posts reports: few of them into the log, many into their shards, a batch of an import, of which
 * more are to come, into a run (`run`: the time now). Counts them in the state.
 */
export async function post(
  transaction: WriteTransaction,
  state: CorpusState,
  reports: readonly PostedReport[],
  liveness: Liveness,
  run: string | null = null,
): Promise<void> {
  const added = reports.reduce((sum, { hashes }) => sum + hashes.length, 0);
  state.postings.alive += added;
  if (run !== null) {
    await putRun(transaction, state, reports, run);
    return;
  }
  if (reports.length <= LOG_REPORTS && state.log.postings < LOG_FULL && isWorthIt(state, added)) {
    const pairs = groupByShard(reports, 0).get(0) ?? new ArrayBuffer(0);
    const merged = mergePostings(await readShard(transaction, LOG_KEY), pairs);
    await putLog(transaction, state, merged);
    return;
  }
  const dead = state.postings.dead > 0 ? liveness : null;
  state.postings.dead -= await addPostings(transaction, state.layout, reports, dead);
}

/** In few shards the postings of one report stand together. */
function isWorthIt({ layout }: CorpusState, postings: number): boolean {
  return 2 ** layout.bits > postings;
}

/** Drops the dead postings of the log. */
export async function compactLog(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
): Promise<void> {
  if (state.log.postings === 0) return;
  const dead = await compactShard(transaction, LOG_KEY, liveness);
  state.log.postings -= dead;
  state.postings.dead -= dead;
}

/** True once the log is so long that look-ups feel it, until all of it was moved. */
export function isMergeDue({ log }: CorpusState): boolean {
  return log.postings > 0 && (log.merging || log.postings >= LOG_DUE);
}

/** Moves the beginning of the log, as many shards as a slice rewrites, into its shards. */
export async function mergeSlice(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
): Promise<void> {
  state.log.merging = true;
  const pairs = new Uint32Array((await readShard(transaction, LOG_KEY)) ?? new ArrayBuffer(0));
  const moving = new Map<number, number[]>();
  let at = 0;
  for (; at < pairs.length; at += 2) {
    const key = shardKey(state.layout, pairs[at + 1]!);
    const there = moving.get(key);
    if (there) there.push(pairs[at]!, pairs[at + 1]!);
    else if (moving.size === SLICE_SHARDS) break;
    else moving.set(key, [pairs[at]!, pairs[at + 1]!]);
  }
  const dead = state.postings.dead > 0 ? liveness : null;
  const gone = await Promise.all(
    Array.from(moving, ([key, column]) =>
      putPairs(transaction, key, Uint32Array.from(column), dead),
    ),
  );
  state.postings.dead -= gone.reduce((sum, one) => sum + one, 0);
  await putLog(transaction, state, pairs.slice(at).buffer);
}

async function putLog(
  transaction: WriteTransaction,
  state: CorpusState,
  pairs: ArrayBuffer,
): Promise<void> {
  const postings = pairs.byteLength / BYTES_A_POSTING;
  const store = transaction.objectStore('postings');
  if (postings > 0) await store.put(encodeShard(pairs), LOG_KEY);
  else await store.delete(LOG_KEY);
  state.log = { postings, merging: postings > 0 && state.log.merging };
}
