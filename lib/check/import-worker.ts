import { FirsthandError, type FailureCode } from '../core/errors';
import type { ImportOutcome, ImportProgress } from './corpus-manager';
import type { ImportParts } from './import';
import { importFile } from './import';

/** Reads a file into the corpus, wherever that is done. */
export type Importer = (
  file: Blob,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<ImportOutcome>;

/** From the page: a file to import, or to stop. */
type Order = { file: Blob } | 'stop';

/** From the worker. Both ends are our own code of one release, so nothing is parsed. */
type Word =
  | { progress: ImportProgress }
  | { done: ImportOutcome }
  | { failed: { code: FailureCode | null; detail: string } };

/** What both sides need of `Worker` and of a worker's own global. */
interface Port<Sent, Heard> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: { data: Heard }) => void): void;
}

/** The page's end of a dedicated worker, which lives as long as one import. */
export interface ImportWorker extends Port<Order, Word> {
  addEventListener(type: 'message', listener: (event: { data: Word }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/**
 * Imports in a dedicated worker, so that the page stays free. The file crosses as a handle,
 * never as bytes. A worker that dies rejects with `worker-unreachable`; what it had stored
 * stays.
 */
export function importInWorker(start: () => ImportWorker): Importer {
  return (file, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const worker = start();
      const stop = () => {
        worker.postMessage('stop');
      };
      const end = () => {
        signal.removeEventListener('abort', stop);
        worker.terminate();
      };
      signal.addEventListener('abort', stop);
      worker.addEventListener('message', ({ data }) => {
        if ('progress' in data) {
          onProgress(data.progress);
          return;
        }
        end();
        if ('done' in data) resolve(data.done);
        else reject(failureOf(data.failed));
      });
      worker.addEventListener('error', () => {
        end();
        reject(new FirsthandError('worker-unreachable', 'the import ended unexpectedly'));
      });
      worker.postMessage({ file });
      if (signal.aborted) stop();
    });
}

/** The worker's end: waits for a file, imports it, tells how it went. */
export function serveImport(port: Port<Word, Order>, corpus: ImportParts['corpus']): void {
  const stop = new AbortController();
  port.addEventListener('message', ({ data }) => {
    if (data === 'stop') {
      stop.abort();
      return;
    }
    const onProgress = (progress: ImportProgress) => {
      port.postMessage({ progress });
    };
    importFile(data.file, { corpus, onProgress, signal: stop.signal }).then(
      (done) => {
        port.postMessage({ done });
      },
      (cause: unknown) => {
        const known = cause instanceof FirsthandError;
        const detail = known ? cause.detail : String(cause);
        port.postMessage({ failed: { code: known ? cause.code : null, detail } });
      },
    );
  });
}

function failureOf({ code, detail }: { code: FailureCode | null; detail: string }): Error {
  return code === null ? new Error(detail) : new FirsthandError(code, detail);
}
