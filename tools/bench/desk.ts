/** The desk's table on a stored corpus in a real Chromium: how long a reader waits. */
import type { Page } from 'playwright';
import type { DeskBench } from './desk/main';
import { WITH_TEXT } from './desk/reports';
import { inChromium } from './in-chromium';

export interface DeskFigures {
  reports: number;
  withText: number;
  /** ms until the first rows are drawn, and until all can be searched and sorted. */
  first: number;
  held: number;
  /** ms of a search as it was before: every row read. */
  scan: number;
  /** ms of questions to the table that is held: headline, outlet, a word of texts, none. */
  ask: number[];
  /** ms from a key stroke to its rows, the wait for the next stroke (100 ms) included. */
  typed: number[];
  sorted: number;
  /** ms from a jump to the rows there: median and most; the most rows drawn at once. */
  jump: { median: number; most: number };
  drawn: number;
  /** Seconds of deleting a part that was found, and of taking it back. */
  part: number;
  deleted: number;
  back: number;
  /** Seconds of indexing the words of all texts. */
  index: number;
}

const JUMPS = 40;

export function benchDesk(reports: number): Promise<DeskFigures> {
  return inChromium('tools/bench/desk/index.html', (page) => measure(page, reports));
}

async function measure(page: Page, reports: number): Promise<DeskFigures> {
  await page.waitForFunction(() => 'bench' in window);
  const run = <K extends keyof DeskBench>(name: K, ...given: Parameters<DeskBench[K]>) =>
    page.evaluate(
      ([called, values]) => {
        const { bench } = window as unknown as {
          bench: Record<string, (...v: unknown[]) => never>;
        };
        return bench[called]!(...values);
      },
      [name, given as unknown[]] as const,
    ) as Promise<Awaited<ReturnType<DeskBench[K]>>>;
  await run('fill', reports);
  const index = await run('index');
  const scan = await run('scan', `n${reports - 1}`);
  const [, ...ask] = await run('ask', [
    '',
    `n${reports - 1}`,
    'bake outlet-7.',
    'kelibake',
    'xyzzy',
  ]);
  // A page that was just opened, as the reader opens it.
  await page.reload();
  await page.waitForFunction(() => 'bench' in window);
  const { first, held } = await run('draw', reports);
  const places = Array.from({ length: JUMPS }, (_, at) =>
    Math.floor((reports - 20) * (((at * 37) % JUMPS) / JUMPS)),
  );
  const { times, drawn } = await run('scroll', places);
  const typed = [
    await run('type', `n${reports - 1}`, 1),
    await run('type', '', reports),
    await run('type', 'n1', beginningWithOne(reports)),
  ];
  const { deleted, back } = await run('remove', reports - beginningWithOne(reports), reports);
  await run('type', '', reports);
  const sorted = await run('sort');
  const inOrder = times.sort((a, b) => a - b);
  return {
    reports,
    withText: Math.ceil(reports / WITH_TEXT),
    first,
    held,
    scan,
    ask,
    typed,
    sorted,
    jump: { median: inOrder[inOrder.length >> 1]!, most: inOrder.at(-1)! },
    drawn,
    part: beginningWithOne(reports),
    deleted,
    back,
    index,
  };
}

/** How many of the numbers below `count` begin with the digit 1. */
function beginningWithOne(count: number): number {
  return Array.from({ length: count }, (_, number) => number).filter((number) =>
    String(number).startsWith('1'),
  ).length;
}
