import { openDB, type IDBPDatabase } from 'idb';
import { FirsthandError } from '../core/errors';
import { storageFailure, type Room } from './failures';
import { migrate, MIGRATIONS, needsLeave, type Migration } from './migrations';
import type { CorpusDatabase, CorpusSchema } from './schema';

/** How long another tab may take to close an older version before the user is told (ms). */
const BLOCKED_LIMIT = 3_000;

/**
 * `current`: of the shape this release writes. `outdated`: of an earlier one, holding what the
 * user may want a copy of before it changes. `failed`: of an earlier one, because the change
 * did not go through. The last two can be read, and not be written to.
 */
export type Standing = 'current' | 'outdated' | 'failed';

export interface Connection {
  /** The open database; opens it when it was never opened, closed or lost. */
  database(): Promise<CorpusDatabase>;
  /** Throws unless the database is open in the shape that this release writes. */
  writable(): Promise<CorpusDatabase>;
  /** How the database stands; opens it. */
  standing(): Promise<Standing>;
  /** Brings an outdated database to the shape of this release, or leaves it as it was. */
  upgrade(): Promise<Standing>;
  close(): void;
}

export interface ConnectionParts {
  name: string;
  migrations?: readonly Migration[];
  /**
   * Told of a database of an earlier shape, inside the upgrade: true when it may change at
   * once. Nothing but its own requests may be awaited.
   */
  mayUpgrade?: (database: IDBPDatabase, transaction: UpgradeTransaction) => Promise<boolean>;
  room?: Room;
}

/** What a question about an old database may be asked of. */
export interface UpgradeTransaction {
  objectStore(name: string): { get(key: string): Promise<unknown> };
}

interface Opened {
  database: CorpusDatabase;
  standing: Standing;
}

/** How the database stands when an upgrade was not made; null where it was. */
interface Held {
  back: Exclude<Standing, 'current'> | null;
}

/**
 * Holds one connection, opened when first asked for.
 *
 * It closes itself when another context needs to upgrade (`blocking`), forgets a connection
 * that the browser ended (`terminated`), and gives up with `corpus-blocked` when another
 * context does not let go of an older version. An upgrade is one transaction: where it is held
 * back or fails, the database is opened again as it was, for reading.
 */
export function createConnection(parts: ConnectionParts): Connection {
  let opening: Promise<Opened> | null = null;
  let asked = false;
  const forget = () => {
    opening = null;
  };
  const opened = () => {
    opening ??= open(parts, asked, forget).catch((cause: unknown) => {
      forget();
      throw cause;
    });
    return opening;
  };
  const connection: Connection = {
    database: async () => (await opened()).database,
    async writable() {
      const { database, standing } = await opened();
      if (standing === 'current') return database;
      throw new FirsthandError(
        standing === 'outdated' ? 'corpus-outdated' : 'corpus-upgrade-failed',
        'the database is of an earlier shape',
      );
    },
    standing: async () => (await opened()).standing,
    async upgrade() {
      asked = true;
      connection.close();
      return (await opened()).standing;
    },
    close() {
      void opening?.then(
        ({ database }) => {
          database.close();
        },
        () => {
          // It never opened: there is nothing to close, and the opener was told why.
        },
      );
      forget();
    },
  };
  return connection;
}

async function open(parts: ConnectionParts, asked: boolean, forget: () => void): Promise<Opened> {
  const held: Held = { back: null };
  try {
    return { database: await openUpgraded(parts, asked, forget, held), standing: 'current' };
  } catch (cause) {
    if (!held.back) throw await storageFailure(cause, 'opening', parts.room);
    return { database: await openAsItIs(parts.name, forget), standing: held.back };
  }
}

async function openUpgraded(
  { name, migrations = MIGRATIONS, mayUpgrade }: ConnectionParts,
  asked: boolean,
  forget: () => void,
  held: Held,
): Promise<CorpusDatabase> {
  let giveUp: (cause: FirsthandError) => void;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const version = migrations.at(-1)!.to;
  const opened = openDB<CorpusSchema>(name, version, {
    async upgrade(database, from, _to, transaction) {
      // A failed upgrade rejects `opened`; its transaction need not tell it a second time.
      transaction.done.catch(() => undefined);
      const plain = database as unknown as IDBPDatabase;
      try {
        const question = transaction as unknown as UpgradeTransaction;
        const asks = from > 0 && !asked && needsLeave(from, migrations);
        if (asks && mayUpgrade && !(await mayUpgrade(plain, question))) {
          held.back = 'outdated';
          transaction.abort();
          return;
        }
        migrate(plain, from, version, migrations);
      } catch {
        // The abort rejects `opened`. A new database that cannot be made is a failure; an old
        // one can still be read.
        if (from > 0) held.back = 'failed';
        transaction.abort();
      }
    },
    blocked() {
      timer = setTimeout(() => {
        giveUp(new FirsthandError('corpus-blocked', 'another tab uses an older version'));
      }, BLOCKED_LIMIT);
    },
    ...lettingGo(forget),
  });
  try {
    return await Promise.race([opened, blocked]);
  } catch (cause) {
    // Should it open after all, nobody waits for it any more.
    void opened.then(
      (database) => {
        database.close();
      },
      () => {
        // The race was lost to this very failure, which is thrown below.
      },
    );
    throw cause;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The database in the version it has; an older or a newer release may have made it. Rejects
 * where there is none: opening it so would leave an empty one of no shape behind.
 */
export async function openAsItIs(name: string, forget: () => void): Promise<CorpusDatabase> {
  return openDB<CorpusSchema>(name, undefined, {
    upgrade(_database, _from, _to, transaction) {
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    ...lettingGo(forget),
  });
}

function lettingGo(forget: () => void) {
  return {
    blocking(_current: number, _wanted: number | null, event: IDBVersionChangeEvent) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  };
}
