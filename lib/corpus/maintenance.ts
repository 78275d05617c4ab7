import { DEAD_SHARE_TO_COMPACT } from '../index/parameters';
import { shardBitsFor } from '../index/postings';
import type { Access } from './access';
import { sweepSlice } from './deletions';
import { ALL_SHARDS, allKeys, shardsAt } from './layout';
import type { Liveness } from './liveness';
import { compactLog, isMergeDue, mergeSlice } from './log';
import { DEAD_LEAST, SLICE_SHARDS, WIDEN_BY } from './parameters';
import { beginReselection, reselectSlice } from './reselect';
import { areRunsDue, mergeBuckets } from './runs';
import type { WriteTransaction } from './schema';
import { compactShard, splitShard } from './shards';
import type { CorpusState } from './state';
import { readLiveness, readState, writeState } from './state';

/**
 * One bounded slice of housekeeping: carrying out deletions that were marked before the last
 * start, posting anew when a release chose other fingerprints,
 * re-sharding when the corpus outgrew its width, joining the runs of an import and moving the log
 * into the shards, then compaction when a quarter of the postings is dead or an earlier release wrote
 * the shards. Each slice is one transaction with its
 * cursor in it, so a worker that dies loses at most a slice. True when there is more to do.
 */
export function tidySlice(access: Access, now: string): Promise<boolean> {
  return access.write(async (transaction) => {
    const state = await readState(transaction);
    const { selection } = state;
    await beginReselection(transaction, state);
    begin(state, now);
    if (!isBusy(state, now)) {
      if (state.selection !== selection) await writeState(transaction, state);
      return false;
    }
    const liveness = await readLiveness(transaction, state);
    if (state.sweep !== null) await sweepSlice(transaction, state);
    else if (state.reselection) await reselectSlice(transaction, state, now);
    else if (state.layout.widening) await widenSlice(transaction, state, liveness);
    else if (areRunsDue(state, now)) await mergeBuckets(transaction, state, liveness);
    else if (isMergeDue(state)) await mergeSlice(transaction, state, liveness);
    else await compactSlice(transaction, state, liveness);
    await writeState(transaction, state);
    begin(state, now);
    return isBusy(state, now);
  });
}

function isBusy(state: CorpusState, now: string): boolean {
  const { layout, compaction, reselection, sweep } = state;
  const jobs = [sweep, layout.widening, compaction, reselection];
  return jobs.some((job) => job !== null) || areRunsDue(state, now) || isMergeDue(state);
}

/** Begins the job that is due, unless one is under way. */
function begin(state: CorpusState, now: string): void {
  const { layout, postings, runs } = state;
  if (state.reselection || layout.widening) return;
  // While an import goes on, how wide the index has to be is not known.
  if (runs.ordinals.length > 0 && !areRunsDue(state, now)) return;
  const wanted = shardBitsFor(state.reports);
  if (wanted >= layout.bits + (isMostInRuns(state) ? 1 : WIDEN_BY)) {
    layout.widening = { to: wanted, cursor: 0 };
    // The shards that compaction counted by are about to go, and splitting compacts them.
    state.compaction = null;
    return;
  }
  const share = postings.dead / Math.max(1, postings.dead + postings.alive);
  if (state.compaction) return;
  if (!state.inBlocks) state.compaction = { next: 0, fresh: 0, anew: true };
  else if (postings.dead >= DEAD_LEAST && share >= DEAD_SHARE_TO_COMPACT) {
    state.compaction = { next: 0, fresh: 0 };
  }
}

/** Most is written anew in any case, by a pass over the runs that has not begun. */
function isMostInRuns({ runs, postings }: CorpusState): boolean {
  return (runs.next ?? 0) === 0 && 2 * runs.postings > postings.alive + postings.dead;
}

async function widenSlice(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
): Promise<void> {
  const { bits, widening } = state.layout;
  if (!widening) return;
  const { to } = widening;
  if (widening.cursor === 0 && (await hasNoShards(transaction))) {
    state.layout = { bits: to, widening: null };
    return;
  }
  const end = Math.min(widening.cursor + SLICE_SHARDS, shardsAt(bits));
  const slice = range(widening.cursor, end);
  const gone = await Promise.all(
    slice.map((shard) => splitShard(transaction, shard, bits, to, liveness)),
  );
  state.postings.dead -= sum(gone);
  state.layout =
    end === shardsAt(bits) ? { bits: to, widening: null } : { bits, widening: { to, cursor: end } };
}

/** As before the first import is joined. */
async function hasNoShards(transaction: WriteTransaction): Promise<boolean> {
  return (await transaction.objectStore('postings').getAllKeys(ALL_SHARDS(), 1)).length === 0;
}

async function compactSlice(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: Liveness,
): Promise<void> {
  const { compaction } = state;
  if (!compaction) return;
  const keys = [...allKeys(state.layout)];
  const end = Math.min(compaction.next + SLICE_SHARDS, keys.length);
  const gone = await Promise.all(
    keys
      .slice(compaction.next, end)
      .map((key) => compactShard(transaction, key, liveness, compaction.anew)),
  );
  state.postings.dead -= sum(gone);
  compaction.next = end;
  if (end < keys.length) return;
  await compactLog(transaction, state, liveness);
  // Only what died during the pass can be left; should the count have drifted, this mends it.
  state.postings.dead = Math.min(state.postings.dead, compaction.fresh);
  if (compaction.anew) state.inBlocks = true;
  state.compaction = null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
