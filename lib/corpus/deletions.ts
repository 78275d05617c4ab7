import { postedHashes, type PostedReport } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import type { Transactions } from './access';
import { allKeys, shardKey, type Layout } from './layout';
import type { LivenessBitmap } from './liveness';
import { compactLog, post } from './log';
import { isUnposted } from './reselect';
import { compactRuns, noteGone } from './runs';
import type { AnyTransaction, ReportRecord, WriteTransaction } from './schema';
import { compactShards } from './shards';
import { isRow, isSketch } from './soundness';
import type { CorpusState } from './state';
import {
  corrupt,
  dropTombstone,
  NO_RUNS,
  putTombstone,
  readLiveness,
  readState,
  writeLiveness,
  writeState,
} from './state';
import { dropWords, forgetWords } from './words';
import { BUNDLED, count } from './writer';

/**
 * Deletions that can be taken back. One state a report:
 *
 *   present ──mark──► marked ──unmark──► present
 *                       └──sweep──► gone
 *
 * A marked report is out of everything that is asked of the corpus: its row stands under meta
 * instead of in its store, its ordinal is dead, its postings are out of the index. Sketch and
 * text stay until the sweep, so that unmarking has all it needs, in any order and after any
 * restart of a page.
 */
export interface Marked {
  record: ReportRecord;
  /** ISO 8601. */
  at: string;
  /** Of the corpus once it was marked: a sweep takes those up to its own. */
  generation: number;
}

export interface UnmarkOutcome {
  /** Ids that are back. */
  back: string[];
  /** Ordinals of which nothing is left: swept, or unmarked by another page. */
  gone: number[];
  /** Ids that the corpus has again by now; these stay marked. */
  present: string[];
}

const MARK = 'deleted:';
const MARKS = () => IDBKeyRange.bound(MARK, `${MARK}\uffff`);
/** Ordinals have 32 bits: ten digits, so that keys stand in the order of ordinals. */
const DIGITS = 10;

function keyOf(ordinal: number): string {
  return MARK + String(ordinal).padStart(DIGITS, '0');
}

/** The ordinal that a key of meta is the mark of; null for any other key. */
export function ordinalOfMark(key: string): number | null {
  return key.startsWith(MARK) ? Number(key.slice(MARK.length)) : null;
}

/** Reports that one transaction takes out: a second or two, between which others may write. */
const MARKED_AT_ONCE = 2_000;

/**
 * Marks the reports of these ids, a slice a transaction, and all with one time: by it they are
 * known to have gone together. Answers which of them were there.
 */
export async function mark(
  access: Transactions,
  ids: readonly string[],
  now: string,
): Promise<string[]> {
  const marked: string[] = [];
  for (let at = 0; at < ids.length; at += MARKED_AT_ONCE) {
    const slice = ids.slice(at, at + MARKED_AT_ONCE);
    marked.push(...(await access.write((transaction) => markSlice(transaction, slice, now))));
  }
  return marked;
}

function markSlice(
  transaction: WriteTransaction,
  ids: readonly string[],
  now: string,
): Promise<string[]> {
  return changing(transaction, async (state, liveness) => {
    const records = await takeOut(transaction, state, liveness, ids);
    const meta = transaction.objectStore('meta');
    await Promise.all(
      records.map((record) => {
        const mark: Marked = { record, at: now, generation: state.generation + 1 };
        return meta.put(mark, keyOf(record.ordinal));
      }),
    );
    return { outcome: records.map(({ id }) => id), changed: records.length > 0 };
  });
}

/**
 * Deletes reports for good and at once: rows, sketches, texts and postings. Answers how many of
 * these ids there were. A damaged one goes as well as any other.
 */
export async function forget(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<number> {
  return changing(transaction, async (state, liveness) => {
    const gone = await takeOut(transaction, state, liveness, ids);
    await carryOut(
      transaction,
      gone.map(({ ordinal }) => ordinal),
    );
    return { outcome: gone.length, changed: gone.length > 0 };
  });
}

/** Runs what changes who is alive; where it changed something, the corpus is a new generation. */
async function changing<T>(
  transaction: WriteTransaction,
  work: (state: CorpusState, liveness: LivenessBitmap) => Promise<{ outcome: T; changed: boolean }>,
): Promise<T> {
  const state = await readState(transaction);
  const liveness = await readLiveness(transaction, state);
  const { outcome, changed } = await work(state, liveness);
  if (!changed) return outcome;
  state.generation += 1;
  await writeLiveness(transaction, liveness);
  await writeState(transaction, state);
  return outcome;
}

/** Beyond so many reports every shard holds some of them: all are cleaned once, unread. */
const MANY = 40;

/**
 * Takes reports out of everything that is asked of the corpus: their rows, their postings, the
 * counts; bundled ones leave a tombstone. Sketches and texts stay. Answers those that were there.
 */
async function takeOut(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  ids: readonly string[],
): Promise<ReportRecord[]> {
  const reports = transaction.objectStore('reports');
  const found: unknown[] = await Promise.all(
    [...new Set(ids)].map((id) => reports.index('id').get(id)),
  );
  const records = found.filter((record) => record !== undefined).map(rowIn);
  const requests: Promise<unknown>[] = [];
  for (const { ordinal, meta, hasText, origin, id } of records) {
    liveness.clear(ordinal);
    count(state, meta, hasText, -1);
    requests.push(reports.delete(ordinal));
    if (origin === BUNDLED) requests.push(putTombstone(transaction, id));
  }
  await Promise.all(requests);
  await unpost(transaction, state, liveness, records);
  return records;
}

function rowIn(record: unknown): ReportRecord {
  if (!isRow(record)) throw corrupt('the row of a report');
  return record;
}

/**
 * Takes the postings of reports that are dead already out of the index. Without its sketch
 * nobody knows where those of a single one are: then compaction finds them.
 */
async function unpost(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  records: readonly ReportRecord[],
): Promise<void> {
  const posted = records.filter(({ ordinal }) => !isUnposted(state, ordinal));
  const postings = posted.reduce((sum, record) => sum + record.postings, 0);
  state.postings.alive -= postings;
  state.postings.dead += postings;
  if (state.compaction) state.compaction.fresh += postings;
  const keys =
    posted.length > MANY
      ? [...allKeys(state.layout)]
      : await shardsOf(transaction, state.layout, posted);
  state.postings.dead -= await compactShards(transaction, keys, liveness);
  await compactLog(transaction, state, liveness);
  const ordinals = posted.map(({ ordinal }) => ordinal);
  for (const ordinal of ordinals) noteGone(state, ordinal);
  await compactRuns(transaction, state, liveness, ordinals);
}

async function shardsOf(
  transaction: WriteTransaction,
  layout: Layout,
  records: readonly ReportRecord[],
): Promise<number[]> {
  const store = transaction.objectStore('sketches');
  const sketches: unknown[] = await Promise.all(records.map(({ ordinal }) => store.get(ordinal)));
  const hashes = sketches
    .filter(isSketch)
    .flatMap((sketch) => [...postedHashes(fingerprintsOf(sketch))]);
  return [...new Set(hashes.map((hash) => shardKey(layout, hash)))];
}

/** Brings marked reports back under the ordinals they had. */
export async function unmark(
  transaction: WriteTransaction,
  ordinals: readonly number[],
): Promise<UnmarkOutcome> {
  return changing(transaction, async (state, liveness) => {
    const outcome: UnmarkOutcome = { back: [], gone: [], present: [] };
    const posted: PostedReport[] = [];
    for (const ordinal of new Set(ordinals)) {
      const marked = await readMark(transaction, ordinal);
      if (!marked) {
        outcome.gone.push(ordinal);
        continue;
      }
      const { id } = marked.record;
      if ((await transaction.objectStore('reports').index('id').getKey(id)) !== undefined) {
        outcome.present.push(id);
        continue;
      }
      const hashes = await unmarkOne(transaction, state, liveness, marked.record);
      // What is not posted yet, the running job will post.
      if (!isUnposted(state, ordinal)) posted.push({ ordinal, hashes });
      outcome.back.push(id);
    }
    await post(transaction, state, posted, liveness);
    return { outcome, changed: outcome.back.length > 0 };
  });
}

async function unmarkOne(
  transaction: WriteTransaction,
  state: CorpusState,
  liveness: LivenessBitmap,
  record: ReportRecord,
): Promise<Uint32Array> {
  const { ordinal, id, meta, hasText } = record;
  const sketch: unknown = await transaction.objectStore('sketches').get(ordinal);
  if (!isSketch(sketch)) throw corrupt('the fingerprints of a report');
  const hashes = postedHashes(fingerprintsOf(sketch));
  liveness.set(ordinal);
  count(state, meta, hasText, 1);
  await Promise.all([
    transaction.objectStore('reports').put({ ...record, postings: hashes.length }),
    transaction.objectStore('meta').delete(keyOf(ordinal)),
    dropTombstone(transaction, id),
  ]);
  return hashes;
}

/** What is marked, the latest first. */
export async function readMarks(transaction: AnyTransaction): Promise<Marked[]> {
  const marks: unknown[] = await transaction.objectStore('meta').getAll(MARKS());
  return marks
    .filter(isMark)
    .sort((a, b) => b.generation - a.generation || b.record.ordinal - a.record.ordinal);
}

async function readMark(transaction: AnyTransaction, ordinal: number): Promise<Marked | null> {
  const stored = await transaction.objectStore('meta').get(keyOf(ordinal));
  return isMark(stored) ? stored : null;
}

export function isMark(value: unknown): value is Marked {
  const { record, at, generation } = (value ?? {}) as Partial<Record<keyof Marked, unknown>>;
  return isRow(record) && typeof at === 'string' && Number.isSafeInteger(generation);
}

/** From now on `sweepSlice` carries out what is marked so far. */
export async function beginSweep(transaction: WriteTransaction): Promise<void> {
  if ((await transaction.objectStore('meta').count(MARKS())) === 0) return;
  const state = await readState(transaction);
  state.sweep = state.generation;
  await writeState(transaction, state);
}

/** Marks that one slice carries out: three deletes each. */
const SLICE_MARKS = 500;

/** Carries out the next marked deletions; ends the sweep when none is left. */
export async function sweepSlice(transaction: WriteTransaction, state: CorpusState): Promise<void> {
  const upTo = state.sweep;
  if (upTo === null) return;
  const meta = transaction.objectStore('meta');
  const due: number[] = [];
  for (const key of await meta.getAllKeys(MARKS())) {
    if (due.length >= SLICE_MARKS) break;
    const stored = await meta.get(key);
    // A mark that cannot be read names nothing that could be brought back.
    if (!isMark(stored) || stored.generation <= upTo) due.push(ordinalOfMark(key)!);
  }
  await carryOut(transaction, due);
  if (due.length < SLICE_MARKS) state.sweep = null;
}

/** Deletes for good what is left of reports that were taken out: sketch, text and mark. */
export async function carryOut(
  transaction: WriteTransaction,
  ordinals: readonly number[],
): Promise<void> {
  await Promise.all([
    ...ordinals.flatMap((ordinal) => [
      transaction.objectStore('sketches').delete(ordinal),
      transaction.objectStore('texts').delete(ordinal),
      transaction.objectStore('meta').delete(keyOf(ordinal)),
    ]),
    forgetWords(transaction, ordinals),
  ]);
}

/** Carries out the marked deletions of these ordinals at once; answers how many there were. */
export async function forgetMarked(
  transaction: WriteTransaction,
  ordinals: readonly number[],
): Promise<number> {
  const wanted = new Set(ordinals);
  const keys = await transaction.objectStore('meta').getAllKeys(MARKS());
  const due = keys.map((key) => ordinalOfMark(key)!).filter((ordinal) => wanted.has(ordinal));
  await carryOut(transaction, due);
  return due.length;
}

/**
 * Deletes every report, marked or not, for good and at once. Bundled ones leave the marks that
 * keep an update from bringing them back; ordinals are not given twice even so. What was found
 * about reports goes with them.
 */
export async function deleteEverything(transaction: WriteTransaction): Promise<number> {
  const state = await readState(transaction);
  const liveness = await readLiveness(transaction, state);
  const reports = transaction.objectStore('reports');
  const bundled = await reports.index('origin').getAll(BUNDLED);
  await Promise.all([
    ...(['reports', 'sketches', 'texts', 'postings', 'findings', 'notes', 'links'] as const).map(
      (store) => transaction.objectStore(store).clear(),
    ),
    dropWords(transaction),
    transaction.objectStore('meta').delete(MARKS()),
    ...bundled.map(({ id }) => putTombstone(transaction, id)),
  ]);
  const deleted = state.reports;
  liveness.clearAll();
  await writeLiveness(transaction, liveness);
  await writeState(transaction, emptied(state));
  return deleted;
}

function emptied(state: CorpusState): CorpusState {
  return {
    ...state,
    generation: state.generation + 1,
    reports: 0,
    withText: 0,
    bundled: 0,
    postings: { alive: 0, dead: 0 },
    log: { postings: 0, merging: false },
    runs: NO_RUNS,
    layout: { ...state.layout, widening: null },
    compaction: null,
    inBlocks: true,
    reselection: null,
    sweep: null,
    codings: [],
  };
}
