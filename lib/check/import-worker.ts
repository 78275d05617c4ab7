import { FirsthandError } from '../core/errors';
import type { Source } from '../formats/format';
import type { ImportChoice, ImportProgress, ImportReport } from './corpus-manager';
import type { ImportParts } from './import';
import { importFiles } from './import';
import { freshOutcome, freshReport } from './import-outcome';
import type { PageReader, ReadPage } from './report-of';

/** Reads files into the corpus, wherever that is done; never rejects. */
export type Importer = (
  files: readonly Source[],
  choice: ImportChoice,
  onProgress: (progress: ImportProgress) => void,
  signal: AbortSignal,
) => Promise<ImportReport>;

/** From the page: files to import, to stop, or the article of a page that the worker asked for. */
type Order =
  { files: readonly Source[]; choice: ImportChoice } | { article: ReadPage | 'failed' } | 'stop';

/** From the worker. Both ends are our own code of one release, so nothing is parsed. */
type Word =
  | 'alive'
  | { progress: ImportProgress }
  | { page: { html: string; url: string | null } }
  | { done: ImportReport };

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

export interface WorkerParts {
  /** In the page: a worker has no parser of HTML. */
  readPage: PageReader;
  ticker?: Ticker;
}

/**
 * Imports in a dedicated worker, so that the page stays free. Files cross as handles, never as
 * bytes; only what is HTML comes back, page by page, for the browser's own parser. Whatever becomes of the worker, the import ends: one that throws, dies or
 * falls silent ends as `worker-unreachable`, with what it had told to have stored. Silence is
 * counted in ticks of this page and not by the clock, so that a computer that slept is no death.
 */
export function importInWorker(
  start: () => ImportWorker,
  { readPage, ticker = everyTick }: WorkerParts,
): Importer {
  return (files, choice, onProgress, signal) =>
    new Promise((resolve) => {
      let known: ImportProgress | null = null;
      let silent = 0;
      let worker: ImportWorker | null = null;
      const stop = () => worker?.postMessage('stop');
      const end = (report: ImportReport) => {
        signal.removeEventListener('abort', stop);
        stopTicking();
        worker?.terminate();
        resolve(report);
      };
      const lost = () => {
        end(lostAt(files, known));
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
          if ('page' in data) {
            void articleOf(readPage, data.page).then((article) => worker?.postMessage({ article }));
            return;
          }
          known = data.progress;
          onProgress(data.progress);
        });
        worker.addEventListener('error', lost);
        worker.addEventListener('messageerror', lost);
        signal.addEventListener('abort', stop);
        worker.postMessage({ files, choice });
        if (signal.aborted) stop();
      } catch {
        // The worker could not be started at all, or not be given the files.
        lost();
      }
    });
}

async function articleOf(
  readPage: PageReader,
  { html, url }: { html: string; url: string | null },
): Promise<ReadPage | 'failed'> {
  try {
    return await readPage(html, url);
  } catch {
    // The worker says which page it was; a page that breaks the reader costs itself alone.
    return 'failed';
  }
}

/** What is known of an import whose worker is gone: what it had told to have stored. */
function lostAt(files: readonly Source[], known: ImportProgress | null): ImportReport {
  const file = files[(known?.file ?? 1) - 1];
  const code = 'worker-unreachable';
  const outcome = { ...freshOutcome(file?.name ?? ''), ended: 'failed', code } as const;
  const [added, line] = [known?.reports ?? 0, known?.line ?? 0];
  const unread = files.length - (known?.file ?? 1);
  return { ...freshReport(), ended: 'failed', code, files: [{ ...outcome, added, line }], unread };
}

/** The worker's end: waits for files, imports them, tells how it went. */
export function serveImport(
  port: Port<Word, Order>,
  corpus: ImportParts['corpus'],
  ticker: Ticker = everyTick,
): void {
  const stop = new AbortController();
  // One page at a time is asked for.
  let answer: ((article: ReadPage | 'failed') => void) | null = null;
  const readPage: PageReader = (html, url) =>
    new Promise((resolve, reject) => {
      answer = (article) => {
        if (article === 'failed') reject(new FirsthandError('page-unreadable', 'a page'));
        else resolve(article);
      };
      port.postMessage({ page: { html, url } });
    });
  port.addEventListener('message', ({ data }) => {
    if (data === 'stop') stop.abort();
    else if ('article' in data) answer?.(data.article);
    else {
      const stopTicking = ticker(() => {
        port.postMessage('alive');
      });
      const onProgress = (progress: ImportProgress) => {
        port.postMessage({ progress });
      };
      const { files, choice } = data;
      const parts = { corpus, choice, readPage, onProgress, signal: stop.signal };
      void importFiles(files, parts).then((done) => {
        stopTicking();
        port.postMessage({ done });
      });
    }
  });
}
