import { normaliseUrl } from '../core/url';
import type { PostedReport } from '../index/postings';
import { postedHashes, shardBitsFor } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import type { Report, ReportMeta } from '../sketch/sketch';
import type { LivenessBitmap } from './liveness';
import { post } from './log';
import { isUnposted } from './reselect';
import { noteGone } from './runs';
import type { ReportRecord, WriteTransaction } from './schema';
import type { CorpusState } from './state';
import { forgetWords } from './words';
import {
  dropTombstone,
  readLiveness,
  readState,
  readTombstones,
  writeLiveness,
  writeState,
} from './state';

export interface AddOptions {
  /** What happens to a report whose id is already there. */
  present: 'replace' | 'skip';
  /** A replaced text stays where the new report has the same words and brings none. */
  keepText?: boolean;
  /** Leave out what the user deleted; false also forgets that it was deleted. */
  respectDeleted: boolean;
  /** One of the many batches of an import: its reports are found once `endImport` was called. */
  inRun?: boolean;
  /** Written in the same transaction: where a resumable job stands. */
  progress?: { key: string; value: unknown };
}

export interface AddOutcome {
  added: string[];
  /** Of the added ones those that were there before. */
  replaced: string[];
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

/**
 * Adds a batch inside one transaction: rows, postings, liveness and counts together. All
 * requests of a step are made before any is awaited: a round trip for each report would cost
 * more than its writing.
 */
export async function addAll(
  transaction: WriteTransaction,
  reports: readonly PreparedReport[],
  options: AddOptions,
  now: string,
): Promise<AddOutcome> {
  const { wanted, repeated } = withoutRepeats(reports, options);
  const [state, deleted, present] = await Promise.all([
    readState(transaction),
    readTombstones(transaction),
    findPresent(transaction, wanted),
  ]);
  const kept = options.keepText === true ? await readKept(transaction, wanted, present) : [];
  const liveness = await readLiveness(transaction, state);
  const outcome: AddOutcome = { added: [], replaced: [], skipped: repeated };
  const postings: PostedReport[] = [];
  const requests: Promise<unknown>[] = [];
  const later = (request: Promise<unknown>) => {
    // Awaited with the others below; failing before that, it is no unhandled rejection.
    request.catch(() => undefined);
    requests.push(request);
  };
  wanted.forEach((given, index) => {
    const report = { ...given, text: given.text ?? kept[index] ?? null };
    const { id } = report.meta;
    const old = present[index];
    if (old ? options.present === 'skip' : options.respectDeleted && deleted.has(id)) {
      outcome.skipped.push(id);
      return;
    }
    if (old) later(kill(transaction, state, liveness, old));
    else if (deleted.has(id)) later(dropTombstone(transaction, id));
    const ordinal = state.nextOrdinal++;
    const placed = { meta: report.meta, hasText: report.text !== null };
    putRows(transaction, recordOf(placed, ordinal, now, report.hashes.length), report, later);
    liveness.set(ordinal);
    count(state, report.meta, report.text !== null, 1);
    noteCoding(state, report.sketch.coding);
    postings.push({ ordinal, hashes: report.hashes });
    outcome.added.push(id);
    if (old) outcome.replaced.push(id);
  });
  if (postings.length > 0) {
    startWide(state, postings.length);
    await post(transaction, state, postings, liveness, options.inRun === true ? now : null);
    later(writeLiveness(transaction, liveness));
    state.generation += 1;
  }
  later(writeState(transaction, state));
  const { progress } = options;
  if (progress) later(transaction.objectStore('meta').put(progress.value, progress.key));
  await Promise.all(requests);
  return outcome;
}

/** Of reports with one id the last is wanted, or the first where what is present stays. */
function withoutRepeats(
  reports: readonly PreparedReport[],
  options: AddOptions,
): { wanted: PreparedReport[]; repeated: string[] } {
  const byId = new Map<string, PreparedReport>();
  const repeated: string[] = [];
  for (const report of reports) {
    const { id } = report.meta;
    if (byId.has(id)) repeated.push(id);
    if (!byId.has(id) || options.present === 'replace') byId.set(id, report);
  }
  return { wanted: [...byId.values()], repeated };
}

function findPresent(
  transaction: WriteTransaction,
  reports: readonly PreparedReport[],
): Promise<(ReportRecord | undefined)[]> {
  const ids = transaction.objectStore('reports').index('id');
  return Promise.all(reports.map(({ meta }) => ids.get(meta.id)));
}

/** The texts that stay although their reports are replaced. */
function readKept(
  transaction: WriteTransaction,
  reports: readonly PreparedReport[],
  present: readonly (ReportRecord | undefined)[],
): Promise<(string | undefined)[]> {
  const texts = transaction.objectStore('texts');
  return Promise.all(
    reports.map(({ text, meta }, index) => {
      const old = present[index];
      const isSame = text === null && old?.hasText === true && old.digest === meta.digest;
      return isSame ? texts.get(old.ordinal) : undefined;
    }),
  );
}

/** Deletes the rows of a report and its life; its postings are dead from here on. */
export function kill(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  record: ReportRecord,
): Promise<unknown> {
  liveness.clear(record.ordinal);
  count(state, record.meta, record.hasText, -1);
  if (!isUnposted(state, record.ordinal)) {
    state.postings.alive -= record.postings;
    state.postings.dead += record.postings;
    if (state.compaction) state.compaction.fresh += record.postings;
    noteGone(state, record.ordinal);
  }
  return Promise.all([
    transaction.objectStore('reports').delete(record.ordinal),
    transaction.objectStore('sketches').delete(record.ordinal),
    transaction.objectStore('texts').delete(record.ordinal),
    record.hasText && forgetWords(transaction, [record.ordinal]),
  ]);
}

/** Changes what is known of a report; false where there is none of this id. */
export async function amend(
  transaction: WriteTransaction,
  id: string,
  change: (meta: ReportMeta) => ReportMeta,
): Promise<boolean> {
  const reports = transaction.objectStore('reports');
  const known = await reports.index('id').get(id);
  if (!known) return false;
  const { ordinal, added, postings, hasText, meta } = known;
  const { digest, origin } = meta;
  const changed = { ...change(meta), id, digest, origin };
  await reports.put(recordOf({ meta: changed, hasText }, ordinal, added, postings));
  const state = await readState(transaction);
  state.generation += 1;
  await writeState(transaction, state);
  return true;
}

/** Counts a report in or out. */
export function count(state: CorpusState, meta: ReportMeta, hasText: boolean, by: 1 | -1): void {
  state.reports += by;
  if (hasText) state.withText += by;
  if (meta.origin === BUNDLED) state.bundled += by;
}

/** A coding that reports are of: pages are asked about in it too. */
export function noteCoding(state: CorpusState, coding: number): void {
  if (state.codings.includes(coding)) return;
  state.codings = [...state.codings, coding].sort((a, b) => a - b);
}

/** An empty index takes the width of its first batch, which may be a whole pack. */
function startWide(state: CorpusState, reports: number): void {
  const { alive, dead } = state.postings;
  // One that is being filled anew has the width of what it will hold.
  if (alive + dead > 0 || state.reselection !== null) return;
  state.layout = { bits: shardBitsFor(reports), widening: null };
}

function putRows(
  transaction: WriteTransaction,
  record: ReportRecord,
  report: Report,
  later: (request: Promise<unknown>) => void,
): void {
  const { ordinal } = record;
  later(transaction.objectStore('reports').put(record));
  later(transaction.objectStore('sketches').put(report.sketch, ordinal));
  if (report.text !== null) later(transaction.objectStore('texts').put(report.text, ordinal));
}

/** The row of a report, with what the indexes read. */
export function recordOf(
  { meta, hasText }: Pick<ReportRecord, 'meta' | 'hasText'>,
  ordinal: number,
  added: string,
  postings: number,
): ReportRecord {
  const published = meta.published?.at ?? meta.seen;
  return {
    ordinal,
    meta,
    hasText,
    postings,
    id: meta.id,
    digest: meta.digest,
    added,
    origin: meta.origin,
    ...(meta.url === null ? {} : { url: normaliseUrl(meta.url) }),
    ...(meta.outlet === null ? {} : { outlet: meta.outlet }),
    ...(published === null ? {} : { published }),
  };
}
