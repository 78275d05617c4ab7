import type { Connection } from './connection';
import { isConnectionLost, storageFailure, type Doing, type Room } from './failures';
import type { CorpusDatabase, ReadTransaction, Store, WriteTransaction } from './schema';
import { WRITTEN_STORES } from './schema';

/** Runs one task at a time over all contexts of the extension (the Web Lock `corpus-write`). */
export type WriteLock = <T>(task: () => Promise<T>) => Promise<T>;

export interface Transactions {
  read<T>(stores: Store[], task: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /** One transaction: all of it or, when the task throws or the disk is full, nothing. */
  write<T>(
    task: (transaction: WriteTransaction) => Promise<T>,
    stores?: readonly Store[],
  ): Promise<T>;
}

export interface Access extends Transactions {
  /** Several transactions under one lock: nobody else writes between them. */
  locked<T>(task: (inside: Transactions) => Promise<T>): Promise<T>;
}

/**
 * Transactions on a connection, with what the browser throws told as FirsthandErrors
 * (failures.ts). A connection that was closed under us (an upgrade in another tab, storage
 * cleared) is opened again once.
 */
export function createAccess(connection: Connection, lock: WriteLock, room?: Room): Access {
  const retrying = async <T>(doing: Doing, run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (cause) {
      if (!isConnectionLost(cause)) throw await storageFailure(cause, doing, room);
      connection.close();
    }
    try {
      return await run();
    } catch (cause) {
      throw await storageFailure(cause, doing, room);
    }
  };
  const inside: Transactions = {
    read: (stores, task) =>
      retrying('reading', async () => {
        const database: CorpusDatabase = await connection.database();
        return task(database.transaction(stores, 'readonly'));
      }),
    write: (task, stores = WRITTEN_STORES) =>
      retrying('writing', async () => {
        const database: CorpusDatabase = await connection.writable();
        return runWhole(database.transaction([...stores], 'readwrite'), task);
      }),
  };
  return {
    read: inside.read,
    write: (task, stores) => lock(() => inside.write(task, stores)),
    locked: (task) => lock(() => task(inside)),
  };
}

async function runWhole<T>(
  transaction: WriteTransaction,
  task: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  const done = transaction.done;
  // Whatever fails is thrown below; without this an early failure is also reported as an
  // unhandled rejection of `done`.
  done.catch(() => undefined);
  let value: T;
  try {
    value = await task(transaction);
  } catch (cause) {
    abort(transaction);
    // The transaction knows best why it ended: a full disk shows in a put as AbortError.
    throw transaction.error ?? cause;
  }
  await done;
  return value;
}

function abort(transaction: WriteTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It had already ended by the failure that brought us here.
  }
}
