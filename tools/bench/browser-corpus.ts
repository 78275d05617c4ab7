/**
 * The stored corpus in a real Chromium: how long an import takes, and a query by a worker
 * just started and by a warm one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import type { BenchTask } from './browser/worker';
import { inChromium, PROFILE } from './in-chromium';

/** Workers started for the cold figures, and queries of one warm worker. */
const COLD_RUNS = 25;
const WARM_QUERIES = 200;
/** Reports saved one by one. */
const APPENDS = 20;

export interface BrowserCorpusFigures {
  reports: number;
  import: { seconds: number; packBytes: number; peakMegabytes: number | null };
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

async function measure(page: Page, reports: number): Promise<BrowserCorpusFigures> {
  const watch = watchMemory();
  const imported = await run<{ seconds: number; bytes: number }>(page, { do: 'import', reports });
  const peakMegabytes = watch.stop();
  const seeds = (count: number) =>
    Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * reports) / count));
  const cold: number[] = [];
  let first = 0;
  for (const seed of seeds(COLD_RUNS)) {
    const answer = await query(page, [seed]);
    cold.push(answer.times[0]!);
    first += answer.first;
  }
  const warm = await query(page, seeds(WARM_QUERIES + 1));
  const appended = await run<number[]>(page, { do: 'append', from: reports, count: APPENDS });
  const index = await run<{ shards: number; bytes: number }>(page, { do: 'measure' });
  return {
    reports,
    import: { seconds: imported.seconds, packBytes: imported.bytes, peakMegabytes },
    cold: percentiles(cold),
    warm: percentiles(warm.times.slice(1)),
    append: percentiles(appended),
    right: (first + warm.first) / (COLD_RUNS + WARM_QUERIES + 1),
    index: { shards: index.shards, bytesAReport: index.bytes / (reports + APPENDS) },
  };
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

/** The largest renderer's memory, watched once a second; null where /proc is missing. */
function watchMemory(): { stop: () => number | null } {
  let peak: number | null = null;
  const timer = setInterval(() => {
    const now = largestRenderer();
    if (now !== null) peak = Math.max(peak ?? 0, now);
  }, 1_000);
  return {
    stop() {
      clearInterval(timer);
      return peak;
    },
  };
}

function largestRenderer(): number | null {
  try {
    const sizes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((process) => rendererMegabytes(process));
    return Math.max(...sizes);
  } catch {
    // No /proc: another system. The figure is then left out.
    return null;
  }
}

function rendererMegabytes(process: string): number {
  try {
    const command = readFileSync(`/proc/${process}/cmdline`, 'utf8');
    if (!command.includes('--type=renderer') || !command.includes(PROFILE)) return 0;
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    // The process ended while we looked.
    return 0;
  }
}
