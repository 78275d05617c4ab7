/**
 * The stored corpus in a real Chromium: how long an import takes, and a query by a worker
 * just started and by a warm one.
 */
import type { Page } from 'playwright';
import type { BenchTask, PageKind } from './browser/worker';
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
  pages: Record<PageKind, { cold: Percentiles; warm: Percentiles }>;
  append: Percentiles;
  /** Share of copies that had their report first. */
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
  const asked = async (kind: PageKind) => {
    const cold: number[] = [];
    for (const seed of seeds(COLD_RUNS)) cold.push((await query(page, kind, [seed])).times[0]!);
    const { times, first } = await query(page, kind, seeds(WARM_QUERIES + 1));
    const figures = { cold: percentiles(cold), warm: percentiles(times.slice(1)) };
    return { figures, right: first / times.length };
  };
  const copy = await asked('copy');
  const retelling = await asked('retelling');
  const stranger = await asked('stranger');
  const appended = await run<number[]>(page, { do: 'append', from: reports, count: APPENDS });
  const index = await run<{ shards: number; bytes: number }>(page, { do: 'measure' });
  return {
    reports,
    import: { seconds: imported.seconds, packBytes: imported.bytes, ...watched },
    pages: {
      copy: copy.figures,
      retelling: retelling.figures,
      stranger: stranger.figures,
    },
    append: percentiles(appended),
    right: copy.right,
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

function query(page: Page, kind: PageKind, seeds: readonly number[]) {
  const task: BenchTask = { do: 'query', page: kind, seeds };
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
