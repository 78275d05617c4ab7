import type { Cluster } from './clusters';
import type { Link } from './links';
import {
  LOCAL_MIN_LENT,
  LOCAL_MIN_SHARE,
  LOCAL_RATIO,
  LOCAL_SLACK,
  SUMMARY_BREAK_EVEN,
  SUMMARY_DROP,
  SUMMARY_MAX_LONG,
  SUMMARY_MIN_GAIN,
  SUMMARY_MIN_LENT,
  SUMMARY_MIN_MASS,
  SUMMARY_MIN_RATIO,
  SUMMARY_MIN_UNITS,
  SUMMARY_SUPPORT,
  SUMMARY_WHOLE_SHARE,
} from './parameters';
import type { Units } from './units';

/** A run of sentences, the mass of its words, and how much of it single sentences lent. */
interface Run {
  from: number;
  to: number;
  mass: number;
  lent: number;
}

/**
 * Finds runs of sentences in `short`, a fair part of each of which stands in some one
 * sentence of `long`, however far apart: summaries and collected excerpts. Chance lends a
 * sentence a tenth of its words, whatever the length of the other text; a summary gets a
 * half. The long side reaches from the first to the last lender; where one stretch lends
 * nearly all, it is that stretch, if it lends a little more. `lenders` has the links
 * with u in `short`, `explained` marks the units that long passages hold already. O(units + links).
 */
export function findSummaries(
  short: Units,
  long: Units,
  mass: Float32Array,
  lent: Float32Array,
  lenders: readonly Link[],
  explained: Uint8Array,
): Cluster[] {
  if (long.starts[long.count]! > SUMMARY_MAX_LONG) return [];
  const found: Cluster[] = [];
  for (const run of lentRuns(mass, lent)) {
    if (run.to - run.from < SUMMARY_MIN_UNITS || run.mass < SUMMARY_MIN_MASS) continue;
    if (!isLent(run) || !addsToPassages(run, mass, lent, explained)) continue;
    const inRun = lenders.filter(({ u }) => u >= run.from && u < run.to);
    const cluster = withLenders(run, lent, inRun);
    takeWhole(cluster, long);
    const inShort = short.starts[cluster.toX]! - short.starts[cluster.fromX]!;
    const inLong = long.starts[cluster.toY]! - long.starts[cluster.fromY]!;
    if (inLong < SUMMARY_MIN_RATIO * inShort) continue;
    const local = localStretch(run, inShort, long, inRun);
    if (local && !isLent(run, LOCAL_MIN_LENT)) continue;
    found.push({ ...cluster, ...local });
  }
  return found;
}

function isLent({ mass, lent }: Pick<Run, 'mass' | 'lent'>, share = SUMMARY_MIN_LENT): boolean {
  return lent >= share * mass;
}

/** False when the passages found before explain the run: what is left of it is little, or chance. */
function addsToPassages(
  run: Run,
  mass: Float32Array,
  lent: Float32Array,
  explained: Uint8Array,
): boolean {
  const left = { mass: 0, lent: 0 };
  for (let unit = run.from; unit < run.to; unit += 1) {
    if (explained[unit]) continue;
    left.mass += mass[unit]!;
    left.lent += lent[unit]!;
  }
  return left.lent >= SUMMARY_MIN_GAIN * run.lent && isLent(left);
}

/** Runs of maximal surplus of what was lent over what chance lends. */
function lentRuns(mass: Float32Array, lent: Float32Array): Run[] {
  const runs: Run[] = [];
  let run: Run = { from: 0, to: 0, mass: 0, lent: 0 };
  let best: Run | null = null;
  let bestSum = 0;
  for (let unit = 0; unit <= mass.length; unit += 1) {
    const sum = run.lent - SUMMARY_BREAK_EVEN * run.mass;
    if (sum > bestSum) {
      bestSum = sum;
      best = { ...run, to: unit };
    }
    if (sum < 0 || sum < bestSum - SUMMARY_DROP || unit === mass.length) {
      if (best) runs.push(best);
      best = null;
      bestSum = 0;
      run = { from: unit, to: unit, mass: 0, lent: 0 };
    }
    if (unit < mass.length) {
      run.mass += mass[unit]!;
      run.lent += lent[unit]!;
    }
  }
  return runs;
}

/**
 * The stretch of the long text, little longer than the run, whose sentences are the best
 * lenders of nearly all of it; null where they stand further apart, as those of a summary do.
 */
function localStretch(
  run: Run,
  inShort: number,
  { count, starts }: Units,
  lenders: readonly Link[],
): Pick<Cluster, 'fromY' | 'toY'> | null {
  const lends = massOfBestLenders(count, lenders);
  const reach = LOCAL_RATIO * inShort + LOCAL_SLACK;
  let best = { fromY: 0, toY: 0, mass: 0 };
  let fromY = 0;
  let mass = 0;
  for (let unit = 0; unit < count; unit += 1) {
    mass += lends[unit]!;
    for (; fromY < unit && starts[unit + 1]! - starts[fromY]! > reach; fromY += 1) {
      mass -= lends[fromY]!;
    }
    if (mass > best.mass) best = { fromY, toY: unit + 1, mass };
  }
  if (best.mass < LOCAL_MIN_SHARE * run.lent) return null;
  while (lends[best.fromY] === 0) best.fromY += 1;
  return { fromY: best.fromY, toY: best.toY };
}

/** What each unit of the long text lends to those sentences of the run that none lends more to. */
function massOfBestLenders(count: number, lenders: readonly Link[]): Float32Array {
  const best = new Map<number, Link>();
  for (const link of lenders) {
    if (link.mass > (best.get(link.u)?.mass ?? 0)) best.set(link.u, link);
  }
  const lends = new Float32Array(count);
  for (const { v, mass } of best.values()) lends[v]! += mass;
  return lends;
}

/** A summary that draws on most of a text is a summary of the text. */
function takeWhole(cluster: Cluster, { count, starts }: Units): void {
  const tokens = starts[cluster.toY]! - starts[cluster.fromY]!;
  if (tokens < SUMMARY_WHOLE_SHARE * starts[count]!) return;
  cluster.fromY = 0;
  cluster.toY = count;
}

function withLenders(run: Run, lent: Float32Array, lenders: readonly Link[]): Cluster {
  const cluster = { fromX: run.from, toX: run.to, fromY: Infinity, toY: 0 };
  for (const link of lenders) {
    if (link.mass < SUMMARY_SUPPORT * lent[link.u]!) continue;
    cluster.fromY = Math.min(cluster.fromY, link.v);
    cluster.toY = Math.max(cluster.toY, link.v + 1);
  }
  if (cluster.toY === 0) cluster.fromY = 0;
  return cluster;
}
