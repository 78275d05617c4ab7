import { FirsthandError } from '../core/errors';
import type { Connection } from './connection';
import type { ReadTransaction, Store, WriteTransaction } from './schema';
import { ALL_STORES } from './schema';

/** Runs one task at a time over all contexts of the extension (the Web Lock `corpus-write`). */
export type WriteLock = <T>(task: () => Promise<T>) => Promise<T>;

export interface Access {
  read<T>(stores: Store[], task: (transaction: ReadTransaction) => Promise<T>): Promise<T>;
  /** One transaction: all of it or, when the task throws or the disk is full, nothing. */
  write<T>(task: (transaction: WriteTransaction) => Promise<T>): Promise<T>;
  /** The lock without a transaction, for work of several transactions. */
  locked: WriteLock;
}

/**
 * Transactions on a connection, with failures told as FirsthandError: `corpus-full`,
 * `corpus-blocked`, `corpus-corrupt`. A connection that was closed under us (an upgrade in
 * another tab, storage cleared) is opened again once.
 */
export function createAccess(connection: Connection, lock: WriteLock): Access {
  const retrying = async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (cause) {
      if (!isConnectionLost(cause)) throw toFailure(cause);
      connection.close();
    }
    try {
      return await run();
    } catch (cause) {
      throw toFailure(cause);
    }
  };
  return {
    locked: lock,
    read: (stores, task) =>
      retrying(async () => {
        const database = await connection.database();
        return task(database.transaction(stores, 'readonly'));
      }),
    write: (task) =>
      lock(() =>
        retrying(async () => {
          const database = await connection.database();
          return runWhole(database.transaction(ALL_STORES, 'readwrite'), task);
        }),
      ),
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

/**
 * The database was closed before the transaction could begin, or the browser ended it on the
 * way. An aborted transaction wrote nothing, so running it again is safe.
 */
function isConnectionLost(cause: unknown): boolean {
  if (!(cause instanceof DOMException)) return false;
  return cause.name === 'InvalidStateError' || cause.name === 'AbortError';
}

function toFailure(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  if (cause.name === 'QuotaExceededError') {
    return new FirsthandError('corpus-full', 'no room left for the corpus', { cause });
  }
  return new FirsthandError('corpus-corrupt', `the corpus failed: ${cause.name}`, { cause });
}
