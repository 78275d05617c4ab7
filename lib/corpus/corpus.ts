import { postedHashes } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import type { Report } from '../sketch/sketch';
import type { CorpusReader, StoredReport } from '../index/candidates';
import type { WriteLock } from './access';
import { createAccess } from './access';
import { createConnection } from './connection';
import type { Listing, ListQuery } from './listing';
import { listReports } from './listing';
import { tidySlice } from './maintenance';
import { PAGE } from './parameters';
import { createReader, readWhole, REPORT_STORES } from './reader';
import { ALL_STORES, DATABASE_NAME } from './schema';
import { purgePostings } from './shards';
import {
  dropTombstones,
  putTombstone,
  readLiveness,
  readState,
  writeLiveness,
  writeState,
} from './state';
import type { AddOptions, AddOutcome } from './writer';
import { addAll, BUNDLED, kill, prepare } from './writer';

export type { WriteLock } from './access';
export type { Listing, ListQuery, ListedReport } from './listing';
export type { AddOptions, AddOutcome } from './writer';

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
  /** Every report, `PAGE` at a time, in the order of their addition. */
  pages(): AsyncGenerator<StoredReport[]>;
  /** Adds the batch in one transaction: all of it or, on a failure, nothing. */
  add(reports: readonly Report[], options: AddOptions): Promise<AddOutcome>;
  /**
   * Deletes a report, its text and its postings. A bundled one leaves a mark that keeps an
   * update from bringing it back. Answers what was deleted, or null.
   */
  remove(id: string): Promise<Report | null>;
  /** Forgets which bundled reports were deleted; answers how many there were. */
  forgetDeleted(): Promise<number>;
  /** The value a resumable job left with `AddOptions.progress`. */
  progress(key: string): Promise<unknown>;
  /** A slice of housekeeping; true when there is more to do. */
  tidy(): Promise<boolean>;
  close(): void;
}

export interface CorpusParts {
  lock: WriteLock;
  /** The time now, ISO 8601. */
  now: () => string;
  name?: string;
}

/** The corpus in IndexedDB; nothing is opened before it is asked for something. */
export function createCorpus({ lock, now, name = DATABASE_NAME }: CorpusParts): Corpus {
  const connection = createConnection(name);
  const access = createAccess(connection, lock);
  return {
    ...createReader(access),

    counts: () =>
      access.read(['meta'], async (transaction) => {
        const { reports, withText, bundled, generation } = await readState(transaction);
        return { reports, withText, bundled, generation };
      }),

    list: (query) => access.read(['meta', 'reports'], (tx) => listReports(tx, query)),

    byId: (id) =>
      access.read(REPORT_STORES, async (transaction) => {
        const record = await transaction.objectStore('reports').index('id').get(id);
        return record ? ((await readWhole(transaction, [record]))[0] ?? null) : null;
      }),

    async *pages() {
      let after = 0;
      for (;;) {
        const from = after;
        const reports = await access.read(ALL_STORES, async (transaction) => {
          const range = IDBKeyRange.lowerBound(from, true);
          return readWhole(
            transaction,
            await transaction.objectStore('reports').getAll(range, PAGE),
          );
        });
        const last = reports.at(-1);
        if (!last) return;
        yield reports;
        after = last.ordinal;
      }
    },

    async add(reports, options) {
      const prepared = reports.map(prepare);
      return access.write((transaction) => addAll(transaction, prepared, options, now()));
    },

    remove: (id) =>
      access.write(async (transaction) => {
        const record = await transaction.objectStore('reports').index('id').get(id);
        if (!record) return null;
        const [report] = await readWhole(transaction, [record]);
        const [state, liveness] = await Promise.all([
          readState(transaction),
          readLiveness(transaction),
        ]);
        await kill(transaction, state, liveness, record);
        if (record.origin === BUNDLED) await putTombstone(transaction, id);
        if (report) {
          const hashes = postedHashes(fingerprintsOf(report.sketch));
          state.postings.dead -= await purgePostings(transaction, state.layout, hashes, liveness);
        }
        state.generation += 1;
        await writeLiveness(transaction, liveness);
        await writeState(transaction, state);
        return report ? { meta: report.meta, sketch: report.sketch, text: report.text } : null;
      }),

    forgetDeleted: () => access.write(dropTombstones),
    progress: (key) => access.read(['meta'], (tx) => tx.objectStore('meta').get(key)),
    tidy: () => tidySlice(access),
    close: () => {
      connection.close();
    },
  };
}
