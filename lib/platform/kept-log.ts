import { FirsthandError } from '../core/errors';
import type { LogLine } from './log';
import type { StorageArea } from './storage';

/** A line of the log as it is kept: what our own code said, and the sort of what was thrown. */
export interface KeptLine extends LogLine {
  /** ISO 8601. */
  at: string;
  /** Codes and names of errors, outermost first; never their messages, which may quote a page. */
  causes: string[];
}

export interface KeptLog {
  keep(line: LogLine, detail: unknown): void;
  /** The last lines, oldest first. */
  read(): Promise<KeptLine[]>;
}

const KEY = 'log';
/** Enough to see what led to a fault; the area is shared with what is known of the tabs. */
const LINES = 20;
/** Errors inside errors; more would be a circle. */
const DEPTH = 4;
/** Names and codes as our code and the browsers give them; others may come from anywhere. */
const NAME = /^[A-Za-z][\w-]{0,40}$/;

/**
 * Keeps the last lines of the log for whoever reports a fault. `area` is one in memory: nothing of
 * it is ever on disk.
 */
export function createKeptLog(area: StorageArea, now: () => string): KeptLog {
  // One write after the other: two at once would each drop the other's line.
  let last: Promise<void> = Promise.resolve();
  const read = async () => linesOf(await area.get(KEY));
  return {
    keep(line, detail) {
      const kept: KeptLine = { at: now(), ...line, causes: causesOf(detail) };
      last = last
        .then(async () => area.set(KEY, [...(await read()), kept].slice(-LINES)))
        // A full area is no fault to be told of here; the console has the line.
        .catch(() => undefined);
    },
    read: () => last.then(read),
  };
}

function causesOf(detail: unknown): string[] {
  const causes: string[] = [];
  for (let at = detail; at instanceof Error && causes.length < DEPTH; at = at.cause) {
    const name = at instanceof FirsthandError ? at.code : at.name;
    causes.push(NAME.test(name) ? name : 'Error');
  }
  return causes;
}

function linesOf(stored: unknown): KeptLine[] {
  return Array.isArray(stored) ? stored.filter(isLine) : [];
}

function isLine(value: unknown): value is KeptLine {
  const { at, level, context, message, causes } = (value ?? {}) as Partial<
    Record<keyof KeptLine, unknown>
  >;
  return (
    [at, level, context, message].every((part) => typeof part === 'string') &&
    Array.isArray(causes) &&
    causes.every((cause) => typeof cause === 'string')
  );
}
