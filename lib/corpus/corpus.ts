import { deleteDB } from 'idb';
import type { CorpusReader, StoredReport } from '../index/candidates';
import type { Report, ReportMeta } from '../sketch/sketch';
import type { WriteLock } from './access';
import { createAccess } from './access';
import type { Standing, UpgradeTransaction } from './connection';
import { createConnection } from './connection';
import type { Marked, UnmarkOutcome } from './deletions';
import {
  beginSweep,
  deleteEverything,
  forget,
  forgetMarked,
  mark,
  readMarks,
  unmark,
} from './deletions';
import type { Room } from './failures';
import { examine, type Health, type HealthParts } from './health';
import { createKept, type Kept } from './kept';
import type { Listing, ListQuery } from './listing';
import { listReports, reportsAt, reportsFrom, type PlacedReport } from './listing';
import { tidySlice } from './maintenance';
import type { Migration } from './migrations';
import { recodeSlice, type Recode } from './recode';
import { createReader, readWhole, REPORT_STORES } from './reader';
import { repair, type Repaired, type RepairParts } from './repair';
import { salvage, type Salvaged } from './salvage';
import { DATABASE_NAME, WRITTEN_STORES, type KeptName, type KeptRecord } from './schema';
import { readSizes, type StoreSize } from './sizes';
import { endRuns } from './runs';
import { dropTombstones, readState, writeState } from './state';
import type { AddOptions, AddOutcome } from './writer';
import { ordinalsWithWords, wordsSlice } from './words';
import { addAll, amend, prepare } from './writer';

export type { WriteLock } from './access';
export type { Standing } from './connection';
export type { Kept } from './kept';
export type { Marked, UnmarkOutcome } from './deletions';
export type { Damage, Found, Health, HealthParts, Job } from './health';
export type { Repaired } from './repair';
export type { Salvaged } from './salvage';
export type { Listing, ListQuery, ListedReport, PlacedReport } from './listing';
export type { AddOptions, AddOutcome } from './writer';

/** What is known of a report without its sketch, and when it came in (ISO 8601). */
export interface AddedReport {
  meta: ReportMeta;
  added: string;
}

export interface CorpusCounts {
  reports: number;
  withText: number;
  bundled: number;
  generation: number;
}

/** The corpus on disk. Failures are FirsthandErrors with a `corpus-…` code. */
export interface Corpus extends CorpusReader {
  counts(): Promise<CorpusCounts>;
  list(query: ListQuery): Promise<Listing>;
  byId(id: string): Promise<StoredReport | null>;
  /** Every ordinal in use, in their order: 8 bytes a report. */
  ordinals(): Promise<number[]>;
  reportsAt(ordinals: readonly number[]): Promise<PlacedReport[]>;
  reportsFrom(ordinal: number, limit: number): Promise<PlacedReport[]>;
  /** Ordinals of texts that have all the words of a query (words.ts). */
  withWords(query: string): Promise<Set<number>>;
  /** A slice of making the index of words; true when there is more to do. */
  indexWords(): Promise<boolean>;
  /** Changes what is known of a report, its id, digest and origin left as they are. */
  amend(id: string, change: (meta: ReportMeta) => ReportMeta): Promise<boolean>;
  /** Those of the ids that the corpus has. */
  present(ids: readonly string[]): Promise<Set<string>>;
  /** Adds the batch in one transaction: all of it or, on a failure, nothing. */
  add(reports: readonly Report[], options: AddOptions): Promise<AddOutcome>;
  /**
   * Deletes a report, its text and its postings for good. A bundled one leaves a tombstone
   * that keeps an update from bringing it back. False when there is none of this id.
   */
  remove(id: string): Promise<boolean>;
  /** As `remove` for many, in one transaction; answers how many there were. */
  removeAll(ids: readonly string[]): Promise<number>;
  /** The reports of an origin without their sketches, oldest addition first. */
  ofOrigin(origin: string): Promise<AddedReport[]>;
  /** One of the stores beside the reports; `read` gives null for what is no such record. */
  kept<T extends KeptRecord>(name: KeptName, read: (value: unknown) => T | null): Kept<T>;
  /** Takes reports out of the corpus so that they can be brought back (deletions.ts). */
  mark(ids: readonly string[]): Promise<string[]>;
  unmark(ordinals: readonly number[]): Promise<UnmarkOutcome>;
  marked(): Promise<Marked[]>;
  /** Deletes for good what is marked under these ordinals; answers how many there were. */
  forgetMarked(ordinals: readonly number[]): Promise<number>;
  /** What is marked by now is deleted for good by the next slices of housekeeping. */
  beginSweep(): Promise<void>;
  /** Deletes every report for good and at once; answers how many. */
  deleteEverything(): Promise<number>;
  /** Looks at everything and changes nothing; nobody else writes meanwhile. */
  health(parts?: HealthParts): Promise<Health>;
  /** Makes a damaged corpus whole; the index follows by housekeeping. */
  repair(parts: Omit<RepairParts, 'now'>): Promise<Repaired>;
  /** Whatever can be read of the corpus, in whatever state it is. */
  salvage(): AsyncGenerator<Salvaged[]>;
  /** Deletes the database; the next question makes an empty one. */
  startAnew(): Promise<void>;
  /** Whether the database can be written to, and if not, why. */
  standing(): Promise<Standing>;
  /** Brings a database of an earlier shape to the one of this release. */
  upgrade(): Promise<Standing>;
  /** Forgets which bundled reports were deleted; answers how many there were. */
  forgetDeleted(): Promise<number>;
  /** The value a resumable job left with `AddOptions.progress`. */
  progress(key: string): Promise<unknown>;
  /** About how much room each store takes. */
  sizes(): Promise<StoreSize[]>;
  /** After the last batch of an import: housekeeping makes its reports found. */
  endImport(): Promise<void>;
  /** A slice of housekeeping; true when there is more to do. */
  tidy(): Promise<boolean>;
  close(): void;
}

export interface CorpusParts {
  lock: WriteLock;
  /** The time now, ISO 8601. */
  now: () => string;
  /** Told after each write, also after one that failed: half of a long job may be done. */
  changed?: () => void;
  name?: string;
  /** Codes texts anew; without it reports of an older coding stay as they are. */
  recode?: Recode;
  /** Those of this release, unless a test has its own; likewise the room that is left (bytes). */
  migrations?: readonly Migration[];
  room?: Room;
}

/** The corpus in IndexedDB; nothing is opened before it is asked for something. */
export function createCorpus(parts: CorpusParts): Corpus {
  const { now, name = DATABASE_NAME, migrations, room, recode } = parts;
  const lock = telling(parts.lock, parts.changed);
  const optional = { ...(migrations && { migrations }), ...(room && { room }) };
  const connection = createConnection({ name, mayUpgrade: holdsNothingOwn, ...optional });
  const access = createAccess(connection, lock, room);
  const looking = createAccess(connection, parts.lock, room);
  return {
    ...createReader(access),

    counts: () =>
      access.read(['meta', 'reports'], async (transaction) => {
        const { reports, withText, bundled, generation } = await readState(transaction);
        return { reports, withText, bundled, generation };
      }),

    list: (query) => access.read(['meta', 'reports'], (tx) => listReports(tx, query)),

    byId: (id) =>
      access.read(REPORT_STORES, async (transaction) => {
        const record = await transaction.objectStore('reports').index('id').get(id);
        return record ? ((await readWhole(transaction, [record]))[0] ?? null) : null;
      }),

    ordinals: () => access.read(['reports'], (tx) => tx.objectStore('reports').getAllKeys()),
    reportsAt: (ordinals) => access.read(['reports'], (tx) => reportsAt(tx, ordinals)),
    reportsFrom: (from, limit) => access.read(['reports'], (tx) => reportsFrom(tx, from, limit)),
    async withWords(query) {
      if ((await connection.standing()) !== 'current') return new Set();
      return access.read(['meta', 'texts', 'words'], (tx) => ordinalsWithWords(tx, query));
    },
    indexWords: () => wordsSlice(looking),
    amend: (id, change) => access.write((transaction) => amend(transaction, id, change)),

    present: (ids) =>
      access.read(['reports'], async (transaction) => {
        const index = transaction.objectStore('reports').index('id');
        const keys = await Promise.all(ids.map((id) => index.getKey(id)));
        return new Set(ids.filter((_, at) => keys[at] !== undefined));
      }),

    async add(reports, options) {
      const prepared = reports.map(prepare);
      return access.write((transaction) => addAll(transaction, prepared, options, now()));
    },

    remove: async (id) => (await access.write((tx) => forget(tx, [id]))) > 0,
    removeAll: (ids) => access.write((transaction) => forget(transaction, ids)),
    ofOrigin: (origin) =>
      access.read(['reports'], async (transaction) => {
        const records = await transaction.objectStore('reports').index('origin').getAll(origin);
        return records.map(({ meta, added }) => ({ meta, added }));
      }),
    kept: (store, read) => createKept(access, () => connection.standing(), store, read),
    mark: (ids) => mark(access, ids, now()),
    unmark: (ordinals) => access.write((transaction) => unmark(transaction, ordinals)),
    marked: () => access.read(['meta'], readMarks),
    forgetMarked: (ordinals) => access.write((tx) => forgetMarked(tx, ordinals)),
    beginSweep: () => access.write(beginSweep),
    deleteEverything: () =>
      access.write(deleteEverything, [...WRITTEN_STORES, 'findings', 'notes', 'links']),
    health: (about) =>
      looking.locked(async (inside) => examine(await connection.database(), inside, about)),
    repair: (about) => access.locked((inside) => repair(inside, { ...about, now: now() })),
    salvage: () => salvage(name),
    startAnew: () =>
      lock(async () => {
        connection.close();
        await deleteDB(name);
      }),
    standing: () => connection.standing(),
    upgrade: () => lock(() => connection.upgrade()),

    endImport: () =>
      access.write(async (transaction) => {
        const state = await readState(transaction);
        endRuns(state);
        await writeState(transaction, state);
      }),
    forgetDeleted: () => access.write(dropTombstones),
    progress: (key) => access.read(['meta'], (tx) => tx.objectStore('meta').get(key)),
    async sizes() {
      return (await connection.standing()) === 'current' ? readSizes(looking) : [];
    },
    tidy: async () =>
      (await tidySlice(access, now())) ||
      (await wordsSlice(looking)) ||
      (recode !== undefined && (await recodeSlice(access, recode, now()))),
    close: () => {
      connection.close();
    },
  };
}

/** Every write goes through the lock, so whoever holds it tells: no writer can forget to. */
function telling(lock: WriteLock, changed: (() => void) | undefined): WriteLock {
  if (!changed) return lock;
  return async (task) => {
    try {
      return await lock(task);
    } finally {
      changed();
    }
  };
}

/** True where an upgrade can lose nobody anything: all that is there came with the extension. */
async function holdsNothingOwn(
  _database: unknown,
  transaction: UpgradeTransaction,
): Promise<boolean> {
  const state = await transaction.objectStore('meta').get('state');
  if (state === undefined) return true;
  const { reports, bundled, withText } = state as Partial<Record<string, unknown>>;
  return reports === bundled && withText === 0;
}
