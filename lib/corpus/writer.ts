import { normaliseUrl } from '../core/url';
import type { PostedReport } from '../index/postings';
import { postedHashes, shardBitsFor } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import type { Report, ReportMeta } from '../sketch/sketch';
import type { LivenessBitmap } from './liveness';
import type { ReportRecord, WriteTransaction } from './schema';
import { addPostings } from './shards';
import type { CorpusState } from './state';
import {
  dropTombstone,
  hasTombstone,
  readLiveness,
  readState,
  writeLiveness,
  writeState,
} from './state';

export interface AddOptions {
  /** What happens to a report whose id is already there. */
  present: 'replace' | 'skip';
  /** Leave out what the user deleted; false also forgets that it was deleted. */
  respectDeleted: boolean;
  /** Written in the same transaction: where a resumable job stands. */
  progress?: { key: string; value: unknown };
}

export interface AddOutcome {
  added: string[];
  /** Ids left out: present (and not to be replaced), or deleted by the user. */
  skipped: string[];
}

/** A report with its posted hashes, ready for a transaction that may not wait for anything. */
export interface PreparedReport extends Report {
  hashes: Uint32Array;
}

export const BUNDLED = 'bundled';

export function prepare(report: Report): PreparedReport {
  return { ...report, hashes: postedHashes(fingerprintsOf(report.sketch)) };
}

/** Adds a batch inside one transaction: rows, postings, liveness and counts together. */
export async function addAll(
  transaction: WriteTransaction,
  reports: readonly PreparedReport[],
  options: AddOptions,
  now: string,
): Promise<AddOutcome> {
  const [state, liveness] = await Promise.all([readState(transaction), readLiveness(transaction)]);
  const outcome: AddOutcome = { added: [], skipped: [] };
  const postings: PostedReport[] = [];
  const rows: Promise<unknown>[] = [];
  for (const report of reports) {
    if (!(await makeWay(transaction, state, liveness, report.meta.id, options))) {
      outcome.skipped.push(report.meta.id);
      continue;
    }
    const ordinal = state.nextOrdinal++;
    rows.push(putRows(transaction, toRecord(report, ordinal, now), report));
    liveness.set(ordinal);
    count(state, report.meta, report.text !== null, 1);
    postings.push({ ordinal, hashes: report.hashes });
    outcome.added.push(report.meta.id);
  }
  if (postings.length > 0) {
    if (state.postings.alive + state.postings.dead === 0) startWide(state, postings.length);
    state.postings.alive += postings.reduce((sum, { hashes }) => sum + hashes.length, 0);
    state.postings.dead -= await addPostings(transaction, state.layout, postings, liveness);
    await writeLiveness(transaction, liveness);
    state.generation += 1;
  }
  await writeState(transaction, state);
  await Promise.all(rows);
  const { progress } = options;
  if (progress) await transaction.objectStore('meta').put(progress.value, progress.key);
  return outcome;
}

/** Kills what stands under the id, if it is to be replaced; false when it is to stay. */
async function makeWay(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  id: string,
  options: AddOptions,
): Promise<boolean> {
  const present = await transaction.objectStore('reports').index('id').get(id);
  if (present) {
    if (options.present === 'skip') return false;
    await kill(transaction, state, liveness, present);
    return true;
  }
  if (!options.respectDeleted) await dropTombstone(transaction, id);
  else if (await hasTombstone(transaction, id)) return false;
  return true;
}

/** Deletes the rows of a report and its life; its postings are dead from here on. */
export async function kill(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  record: ReportRecord,
): Promise<void> {
  await Promise.all([
    transaction.objectStore('reports').delete(record.ordinal),
    transaction.objectStore('sketches').delete(record.ordinal),
    transaction.objectStore('texts').delete(record.ordinal),
  ]);
  liveness.clear(record.ordinal);
  count(state, record.meta, record.hasText, -1);
  state.postings.alive -= record.postings;
  state.postings.dead += record.postings;
  if (state.compaction) state.compaction.fresh += record.postings;
}

function count(state: CorpusState, meta: ReportMeta, hasText: boolean, by: 1 | -1): void {
  state.reports += by;
  if (hasText) state.withText += by;
  if (meta.origin === BUNDLED) state.bundled += by;
}

/** An empty index takes the width of its first batch, which may be a whole pack. */
function startWide(state: CorpusState, reports: number): void {
  state.layout = { bits: shardBitsFor(reports), widening: null };
}

function putRows(
  transaction: WriteTransaction,
  record: ReportRecord,
  report: Report,
): Promise<unknown> {
  const { ordinal } = record;
  const puts: Promise<unknown>[] = [
    transaction.objectStore('reports').put(record),
    transaction.objectStore('sketches').put(report.sketch, ordinal),
  ];
  if (report.text !== null) puts.push(transaction.objectStore('texts').put(report.text, ordinal));
  const all = Promise.all(puts);
  // The caller awaits it later; a put that fails before that is no unhandled rejection.
  all.catch(() => undefined);
  return all;
}

function toRecord(report: PreparedReport, ordinal: number, now: string): ReportRecord {
  const { meta } = report;
  const published = meta.published?.at ?? meta.seen;
  return {
    ordinal,
    meta,
    hasText: report.text !== null,
    postings: report.hashes.length,
    id: meta.id,
    digest: meta.digest,
    added: now,
    origin: meta.origin,
    ...(meta.url === null ? {} : { url: normaliseUrl(meta.url) }),
    ...(meta.outlet === null ? {} : { outlet: meta.outlet }),
    ...(published === null ? {} : { published }),
  };
}
