import type { ImportChoice, ImportOutcome, ImportProgress } from './corpus-manager';
import type { ImportParts } from './import';
import { freshOutcome, importFile } from './import';

/** Reads a file into the corpus, wherever that is done; never rejects. */
export type Importer = (
  file: Blob,
  choice: ImportChoice,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<ImportOutcome>;

/** From the page: a file to import, or to stop. */
type Order = { file: Blob; choice: ImportChoice } | 'stop';

/** From the worker. Both ends are our own code of one release, so nothing is parsed. */
type Word = 'alive' | { progress: ImportProgress } | { done: ImportOutcome };

/** What both sides need of `Worker` and of a worker's own global. */
interface Port<Sent, Heard> {
  postMessage(message: Sent): void;
  addEventListener(type: 'message', listener: (event: { data: Heard }) => void): void;
}

/** The page's end of a dedicated worker, which lives as long as one import. */
export interface ImportWorker extends Port<Order, Word> {
  addEventListener(type: 'message', listener: (event: { data: Word }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  terminate(): void;
}

/** Calls back again and again until it is stopped. */
export type Ticker = (tick: () => void) => () => void;

/** How often a worker says that it lives, and how many silent ticks of the page make it dead. */
const TICK = 2_000;
const SILENT_TICKS = 60;

const everyTick: Ticker = (tick) => {
  const timer = setInterval(tick, TICK);
  return () => clearInterval(timer);
};

/**
 * Imports in a dedicated worker, so that the page stays free. The file crosses as a handle,
 * never as bytes. Whatever becomes of the worker, the import ends: one that throws, dies or
 * falls silent ends as `worker-unreachable`, with what it had told to have stored. Silence is
 * counted in ticks of this page and not by the clock, so that a computer that slept is no death.
 */
export function importInWorker(start: () => ImportWorker, ticker: Ticker = everyTick): Importer {
  return (file, choice, onProgress, signal) =>
    new Promise((resolve) => {
      const known = freshOutcome();
      let silent = 0;
      let worker: ImportWorker | null = null;
      const stop = () => worker?.postMessage('stop');
      const end = (outcome: ImportOutcome) => {
        signal.removeEventListener('abort', stop);
        stopTicking();
        worker?.terminate();
        resolve(outcome);
      };
      const lost = () => {
        end({ ...known, ended: 'failed', code: 'worker-unreachable' });
      };
      const stopTicking = ticker(() => {
        silent += 1;
        if (silent >= SILENT_TICKS) lost();
      });
      try {
        worker = start();
        worker.addEventListener('message', ({ data }) => {
          silent = 0;
          if (data === 'alive') return;
          if ('done' in data) {
            end(data.done);
            return;
          }
          known.added = data.progress.reports;
          known.line = data.progress.line;
          onProgress(data.progress);
        });
        worker.addEventListener('error', lost);
        worker.addEventListener('messageerror', lost);
        signal.addEventListener('abort', stop);
        worker.postMessage({ file, choice });
        if (signal.aborted) stop();
      } catch {
        // The worker could not be started at all, or not be given the file.
        lost();
      }
    });
}

/** The worker's end: waits for a file, imports it, tells how it went. */
export function serveImport(
  port: Port<Word, Order>,
  corpus: ImportParts['corpus'],
  ticker: Ticker = everyTick,
): void {
  const stop = new AbortController();
  port.addEventListener('message', ({ data }) => {
    if (data === 'stop') {
      stop.abort();
      return;
    }
    const stopTicking = ticker(() => {
      port.postMessage('alive');
    });
    const onProgress = (progress: ImportProgress) => {
      port.postMessage({ progress });
    };
    const { file, choice } = data;
    void importFile(file, { corpus, choice, onProgress, signal: stop.signal }).then((done) => {
      stopTicking();
      port.postMessage({ done });
    });
  });
}
