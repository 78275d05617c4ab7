/**
 * One log per context. Quiet below `warn` in a release: what a reader reads is nobody's
 * business, so messages carry codes and ids, never text or addresses of pages.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export interface Log {
  debug(message: string, detail?: unknown): void;
  info(message: string, detail?: unknown): void;
  warn(message: string, detail?: unknown): void;
  error(message: string, detail?: unknown): void;
}

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** What our own code said; never words of a page. */
export interface LogLine {
  level: LogLevel;
  context: string;
  message: string;
}

export interface LogOptions {
  level?: LogLevel;
  /** Is given each line that the console is given. */
  keep?: (line: LogLine, detail: unknown) => void;
}

/** A log that writes `context: message` to the console, from `level` upwards. */
export function createLog(context: string, { level = 'warn', keep }: LogOptions = {}): Log {
  const writer = (at: LogLevel) => (message: string, detail?: unknown) => {
    if (LEVELS.indexOf(at) < LEVELS.indexOf(level)) return;
    keep?.({ level: at, context, message }, detail);
    const line = `Firsthand ${context}: ${message}`;
    if (detail === undefined) console[at](line);
    else console[at](line, detail);
  };
  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
  };
}
