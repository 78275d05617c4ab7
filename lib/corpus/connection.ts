import { openDB } from 'idb';
import { FirsthandError } from '../core/errors';
import { DATABASE_VERSION, migrate } from './migrations';
import type { CorpusDatabase, CorpusSchema } from './schema';

/** How long another tab may take to close an older version before the user is told (ms). */
const BLOCKED_LIMIT = 3_000;

export interface Connection {
  /** The open database; opens it when it was never opened, closed or lost. */
  database(): Promise<CorpusDatabase>;
  close(): void;
}

/**
 * Holds one connection, opened when first asked for.
 *
 * It closes itself when another context needs to upgrade (`blocking`), forgets a connection
 * that the browser ended (`terminated`), and gives up with `corpus-blocked` when another
 * context does not let go of an older version.
 */
export function createConnection(name: string, version = DATABASE_VERSION): Connection {
  let opening: Promise<CorpusDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  return {
    database() {
      opening ??= open(name, version, forget).catch((cause: unknown) => {
        forget();
        throw cause;
      });
      return opening;
    },
    close() {
      void opening?.then(
        (database) => {
          database.close();
        },
        () => {
          // It never opened: there is nothing to close, and the opener was told why.
        },
      );
      forget();
    },
  };
}

async function open(name: string, version: number, forget: () => void): Promise<CorpusDatabase> {
  let giveUp: (cause: FirsthandError) => void;
  const blocked = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const opened = openDB<CorpusSchema>(name, version, {
    upgrade(database, from, to, transaction) {
      // A failed upgrade rejects `opened`; its transaction need not tell it a second time.
      transaction.done.catch(() => undefined);
      migrate(database as never, from, to ?? version);
    },
    blocked() {
      timer = setTimeout(() => {
        giveUp(new FirsthandError('corpus-blocked', 'another tab uses an older version'));
      }, BLOCKED_LIMIT);
    },
    blocking(_current, _wanted, event) {
      forget();
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
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
    throw openingFailure(cause);
  } finally {
    clearTimeout(timer);
  }
}

function openingFailure(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  if (cause.name === 'VersionError') {
    return new FirsthandError('corpus-blocked', 'a newer Firsthand has used this corpus', {
      cause,
    });
  }
  if (cause.name === 'QuotaExceededError') {
    return new FirsthandError('corpus-full', 'no room to open the corpus', { cause });
  }
  return new FirsthandError('corpus-corrupt', `the corpus does not open: ${cause.name}`, { cause });
}
