import { FirsthandError, type FailureCode } from '../core/errors';

/** What was being done when the browser gave up. */
export type Doing = 'opening' | 'reading' | 'writing';

/** Bytes that are left to store into; null where the browser does not tell. */
export type Room = () => Promise<number | null>;

/** With less than this a database cannot even be opened: its log is written at every start. */
const LEAST_ROOM = 4_000_000;

/** Of a full disk Chromium tells only by the message of an UnknownError. */
const FULL = /no[_ ]?space|disk (?:is )?full|full disk|quota/iu;

/** Errors that say what they mean. The names are those of the IndexedDB standard. */
const BY_NAME: Readonly<Record<string, FailureCode>> = {
  QuotaExceededError: 'corpus-full',
  VersionError: 'corpus-newer',
  NotReadableError: 'corpus-corrupt', // a stored value could not be read back
  NotFoundError: 'corpus-corrupt', // a store or an index is not there
  ConstraintError: 'corpus-corrupt', // a unique index and the rows do not agree
};

/** Errors behind which anything may stand: the room that is left tells a full disk from the rest. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'UnknownError',
  'AbortError',
  'InvalidStateError',
  'OperationError',
  'TimeoutError',
]);

/**
 * What the browser threw, as a failure the user can be told: by the error's name, and where the
 * name says nothing, by its message and the room that is left. Anything else (a value that
 * cannot be cloned, a key that is none) is a bug of ours and comes back as it is.
 */
export async function storageFailure(
  cause: unknown,
  doing: Doing,
  room: Room = roomLeft,
): Promise<unknown> {
  if (!(cause instanceof DOMException)) return cause;
  const detail = `${doing}: ${cause.name}`;
  const known = BY_NAME[cause.name];
  if (known) return new FirsthandError(known, detail, { cause });
  if (!AMBIGUOUS.has(cause.name)) return cause;
  const left = await room();
  const isFull = FULL.test(cause.message) || (left !== null && left < LEAST_ROOM);
  return new FirsthandError(isFull ? 'corpus-full' : 'corpus-unavailable', detail, { cause });
}

/**
 * True when running an aborted transaction again on a new connection may help: the database
 * was closed before it could begin, or the browser ended it on the way.
 */
export function isConnectionLost(cause: unknown): boolean {
  if (!(cause instanceof DOMException)) return false;
  if (cause.name === 'InvalidStateError' || cause.name === 'AbortError') return true;
  return cause.name === 'UnknownError' && /clos/iu.test(cause.message);
}

async function roomLeft(): Promise<number | null> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota === undefined || usage === undefined ? null : quota - usage;
  } catch {
    // No storage manager here: then the error alone has to tell.
    return null;
  }
}
