/**
 * The stored corpus in a real Chromium: how long an import takes, and a query by a worker
 * just started and by a warm one.
 */
import type { Page } from 'playwright';
import type { BenchTask } from './browser/worker';
import { inChromium } from './in-chromium';
import { watchProcesses } from './processes';

/** Workers started for the cold figures, and queries of one warm worker. */
const COLD_RUNS = 25;
const WARM_QUERIES = 200;
/** Reports saved one by one. */
const APPENDS = 20;

export interface BrowserCorpusFigures {
  reports: number;
  import: {
    seconds: number;
    packBytes: number;
    /** Of the page's process; and what it had before the import began. */
    peakMegabytes: number | null;
    megabytesBefore: number | null;
    /** Of all processes of the browser. */
    processorSeconds: number | null;
  };
  /** Milliseconds: p50 and p95. Cold is the first query of a worker, its database unopened. */
  cold: Percentiles;
  warm: Percentiles;
  append: Percentiles;
  /** Share of queries that had their report first. */
  right: number;
  index: { shards: number; bytesAReport: number };
}

export interface Percentiles {
  p50: number;
  p95: number;
}

export function benchBrowserCorpus(reports: number): Promise<BrowserCorpusFigures> {
  return inChromium('tools/bench/browser/index.html', (page) => measure(page, reports));
}

async function measure(first: Page, reports: number): Promise<BrowserCorpusFigures> {
  await run(first, { do: 'pack', reports });
  const page = await anotherPage(first);
  const watch = watchProcesses();
  const imported = await run<{ seconds: number; bytes: number }>(page, { do: 'import', reports });
  const watched = watch.stop();
  const seeds = (count: number) =>
    Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * reports) / count));
  const cold: number[] = [];
  let right = 0;
  for (const seed of seeds(COLD_RUNS)) {
    const answer = await query(page, [seed]);
    cold.push(answer.times[0]!);
    right += answer.first;
  }
  const warm = await query(page, seeds(WARM_QUERIES + 1));
  const appended = await run<number[]>(page, { do: 'append', from: reports, count: APPENDS });
  const index = await run<{ shards: number; bytes: number }>(page, { do: 'measure' });
  return {
    reports,
    import: { seconds: imported.seconds, packBytes: imported.bytes, ...watched },
    cold: percentiles(cold),
    warm: percentiles(warm.times.slice(1)),
    append: percentiles(appended),
    right: (right + warm.first) / (COLD_RUNS + WARM_QUERIES + 1),
    index: { shards: index.shards, bytesAReport: index.bytes / (reports + APPENDS) },
  };
}

/** The same page in a process of its own: making the pack leaves much in the memory of one. */
async function anotherPage(page: Page): Promise<Page> {
  const [another, url] = [await page.context().newPage(), page.url()];
  another.setDefaultTimeout(0);
  await page.close();
  await another.goto(url);
  return another;
}

function query(page: Page, seeds: readonly number[]) {
  const task: BenchTask = { do: 'query', seeds, started: Date.now() };
  return run<{ times: number[]; first: number }>(page, task);
}

/** Runs a task in a new worker and ends it. */
function run<T>(page: Page, task: BenchTask): Promise<T> {
  return page.evaluate(
    (given) =>
      new Promise<never>((resolve, reject) => {
        const worker = new Worker('/tools/bench/browser/worker.ts', { type: 'module' });
        worker.onmessage = ({ data }: MessageEvent<object>) => {
          if ('progress' in data) return;
          worker.terminate();
          resolve(data as never);
        };
        worker.onerror = (event) => {
          reject(new Error(event.message));
        };
        worker.postMessage(given);
      }),
    task,
  ) as Promise<T>;
}

function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
  return { p50: at(0.5), p95: at(0.95) };
}
