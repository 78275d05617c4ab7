/** The tasks of a page's main thread, read from the browser's own trace: every one, however short. */
import type { Page } from 'puppeteer-core';

export interface Tasks {
  /** Processor time of the longest task of the page's main thread (ms). */
  longest: number;
  /** The same of those that ran code of the extension; 0 where none did. */
  longestOfOurs: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of processor time, which other programs take nothing of. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string; processId?: number } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Does the work while tasks are noted; answers those of the page that stood at `url`. */
export async function tasksDuring(
  page: Page,
  url: string,
  work: () => Promise<void>,
): Promise<Tasks> {
  await page.tracing.start({ categories: CATEGORIES });
  let trace: Uint8Array | undefined;
  try {
    await work();
  } finally {
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return longestTasks(traceEvents, url);
}

export function longestTasks(events: readonly TraceEvent[], url: string): Tasks {
  const pids = new Set(
    events
      .filter(({ name, args }) => name === 'FrameCommittedInBrowser' && args?.data?.url === url)
      .map(({ args }) => args?.data?.processId),
  );
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .filter(({ pid }) => pids.has(pid))
      .map(threadOf),
  );
  const there = events.filter((event) => event.ph === 'X' && mains.has(threadOf(event)));
  const tasks = there.filter(({ name }) => name === 'RunTask');
  const ours = there.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  const withOurs = tasks.filter((task) => ours.some((event) => isInside(event, task)));
  return { longest: longestOf(tasks), longestOfOurs: longestOf(withOurs) };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

function isInside(event: TraceEvent, task: TraceEvent): boolean {
  return (
    threadOf(event) === threadOf(task) &&
    event.ts >= task.ts &&
    event.ts <= task.ts + (task.dur ?? 0)
  );
}

function longestOf(tasks: readonly TraceEvent[]): number {
  const microseconds = tasks.map(({ dur, tdur }) => tdur ?? dur ?? 0);
  return microseconds.reduce((most, one) => Math.max(most, one), 0) / 1_000;
}
