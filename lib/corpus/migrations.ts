import type { IDBPDatabase } from 'idb';

/**
 * Each brings the database from version `to - 1` to `to`. Frozen once released: they
 * change shapes only, import nothing of the living code, and fail loudly (a thrown error
 * aborts the upgrade and leaves the old version whole). Work on the data itself is a
 * resumable job.
 */
export interface Migration {
  to: number;
  /** Only adds stores: nothing that is there can be lost by it, so nobody is asked first. */
  adds?: true;
  run(database: IDBPDatabase): void;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    run(database) {
      const reports = database.createObjectStore('reports', { keyPath: 'ordinal' });
      reports.createIndex('id', 'id', { unique: true });
      for (const name of ['url', 'digest', 'outlet', 'published', 'added', 'origin']) {
        reports.createIndex(name, name);
      }
      database.createObjectStore('sketches');
      database.createObjectStore('texts');
      database.createObjectStore('postings');
      database.createObjectStore('meta');
    },
  },
  {
    to: 2,
    adds: true,
    run(database) {
      for (const name of ['findings', 'judgements', 'subscriptions', 'outlets']) {
        database.createObjectStore(name, { keyPath: 'id' });
      }
    },
  },
  {
    to: 3,
    adds: true,
    run(database) {
      for (const name of ['notes', 'links']) database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('words');
    },
  },
  {
    to: 4,
    adds: true,
    run(database) {
      for (const name of ['evidence', 'cases', 'roles', 'corrections']) {
        database.createObjectStore(name, { keyPath: 'id' });
      }
    },
  },
];

export const DATABASE_VERSION = MIGRATIONS.at(-1)!.to;

/** True where one of the migrations after `from` does more than to add stores. */
export function needsLeave(from: number, migrations: readonly Migration[] = MIGRATIONS): boolean {
  return migrations.some(({ to, adds }) => to > from && adds !== true);
}

/** Runs what lies between the version found and the one wanted, in order. */
export function migrate(
  database: IDBPDatabase,
  from: number,
  to: number,
  migrations: readonly Migration[] = MIGRATIONS,
): void {
  for (const migration of migrations) {
    if (migration.to > from && migration.to <= to) migration.run(database);
  }
}
