import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../arguments';
import {
  benchBrowserCorpus,
  type BrowserCorpusFigures,
  type Percentiles,
} from '../bench/browser-corpus';
import { benchDesk, type DeskFigures } from '../bench/desk';
import { benchEngine, GUARANTEED_RUN, type EngineFigures } from '../bench/engine';
import { growth, type Curve } from '../bench/growth';
import { plotsOf } from '../bench/plot';
import { pageTasks, type PageTask } from '../bench/page-tasks';
import { benchViews, type ViewFigures } from '../bench/views';
import { benchTeamCorpus, type TeamFigures } from '../bench/team-corpus';
import { table } from '../eval/table';
import { UsageError } from '../usage';

const REPORTS = 10_000;
/** How often each view is opened: the median of a few is steady enough to a tenth. */
const VIEWS = 15;

/**
 * `bench [--reports N] [--browser | --desk | --team | --growth [--plots FOLDER] | --views | --pages FOLDER [--every N]] [--json]`:
 * the speed table, of the engine in Node or, with `--browser`, of the stored corpus in Chromium, with
 * `--desk` of its table at the desk, with `--team` of a corpus on ClickHouse; with `--growth` what
 * each step costs by length, beside others, and its pictures, with `--views` how soon popup and full view are there
 * and what painting takes, with `--pages` how long saved pages are held.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments({
    args,
    options: {
      reports: { type: 'string', default: String(REPORTS) },
      browser: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      team: { type: 'boolean', default: false },
      growth: { type: 'boolean', default: false },
      plots: { type: 'string' },
      views: { type: 'boolean', default: false },
      pages: { type: 'string' },
      every: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const reports = Number(values.reports);
  if (!Number.isInteger(reports) || reports < 1) {
    throw new UsageError('--reports wants a whole number from 1');
  }
  if (values.growth) {
    const curves = await growth();
    if (values.plots !== undefined) writePlots(values.plots, curves);
    console.log(values.json ? JSON.stringify(curves, null, 1) : describeGrowth(curves));
    return;
  }
  if (values.pages !== undefined) {
    const every = Number(values.every);
    if (!Number.isInteger(every) || every < 1)
      throw new UsageError('--every wants a number from 1');
    const tasks = await pageTasks(values.pages, every);
    console.log(values.json ? JSON.stringify(tasks, null, 1) : describePages(tasks));
    return;
  }
  if (values.views) {
    const figures = await benchViews(VIEWS);
    console.log(values.json ? JSON.stringify(figures, null, 1) : describeViews(figures));
    return;
  }
  if (values.team) {
    const figures = await benchTeamCorpus(reports);
    console.log(values.json ? JSON.stringify(figures, null, 1) : describeTeam(figures));
    return;
  }
  if (values.browser) {
    console.error(`about ${expectedMinutes(reports)} min on a quiet machine`);
    const figures = await benchBrowserCorpus(reports);
    console.log(values.json ? JSON.stringify(figures, null, 1) : describeBrowser(figures));
    return;
  }
  if (values.desk) {
    const figures = await benchDesk(reports);
    console.log(values.json ? JSON.stringify(figures, null, 1) : describeDesk(figures));
    return;
  }
  const figures = await benchEngine(reports);
  console.log(values.json ? JSON.stringify(figures, null, 1) : describe(figures));
}

function describe(figures: EngineFigures): string {
  const { pair, query } = figures;
  const both = ({ p50, p95 }: { p50: number; p95: number }): string =>
    `${fixed(p50)} / ${fixed(p95)}`;
  return table(
    ['what', 'measured', 'budget'],
    [
      ['text to fingerprints, MB/s of CPU', fixed(figures.fingerprints), '60'],
      ['dolos words k = 5, the same run', fixed(figures.dolos), ''],
      ['  times as fast', fixed(figures.ratio), '3'],
      ['whole sketch, MB/s of CPU', fixed(figures.sketch), '10'],
      [`one pair (${pair.words} words in the median), ms, p50 / p95`, both(pair.warm), '1.5 / 5'],
      ['  in its first ten rounds, compiling', both(pair.cold), ''],
      [`query of ${query.reports} reports, ms, p50 / p95`, both(query), ''],
      ['index bytes for 500 words', figures.indexBytes.toFixed(0), '1200'],
      ['shared run always found, words', String(GUARANTEED_RUN), ''],
    ],
  );
}

/**
 * Seconds that a report takes to be made, stored and measured, whatever there is: an import writes every
 * shard once. Reckoned from 50,000; a million took 36 minutes on a busy machine.
 */
const SECONDS_A_REPORT = 0.0015;
/** Workers started, queries, reports saved one by one. */
const SECONDS_BESIDE = 30;

/** How long `bench --browser` takes, in whole minutes: nobody should begin an hour unawares. */
function expectedMinutes(reports: number): number {
  return Math.ceil((SECONDS_BESIDE + SECONDS_A_REPORT * reports) / 60);
}

/** Milliseconds at the 95th percentile, by a worker just started and by a warm one. */
function queryBudgets(reports: number): { cold: number; warm: number } {
  return reports > 100_000 ? { cold: 100, warm: 60 } : { cold: 50, warm: 25 };
}

const PAGES = [
  ['copy', 'a copy'],
  ['retelling', 'a retelling'],
  ['stranger', 'a page without a source'],
] as const;

/** The budgets are for 100,000 reports, those of queries beyond that for 1,000,000. */
function describeBrowser(figures: BrowserCorpusFigures): string {
  const { import: imported, index, reports } = figures;
  const budget = queryBudgets(reports);
  const known = (figure: number | null) => figure?.toFixed(0) ?? 'not known here';
  const both = ({ p50, p95 }: Percentiles) => `${fixed(p50)} / ${fixed(p95)}`;
  return table(
    [`${reports} reports`, 'measured', 'budget'],
    [
      ['import, s', fixed(imported.seconds), '90'],
      ['  processor time meanwhile, all processes, s', known(imported.processorSeconds), ''],
      ['  memory of the page before it, MB', known(imported.megabytesBefore), ''],
      ['  most memory of the page meanwhile, MB', known(imported.peakMegabytes), '300'],
      ...PAGES.flatMap(([kind, name]) => [
        [
          `${name}, by a worker just started, ms, p50 / p95`,
          both(figures.pages[kind].cold),
          `– / ${budget.cold}`,
        ],
        ['  by a warm worker', both(figures.pages[kind].warm), `– / ${budget.warm}`],
      ]),
      ['saving one report, ms, p50 / p95', both(figures.append), '– / 40'],
      ['the right report first', fixed(figures.right), ''],
      ['shards', String(index.shards), ''],
      ['index bytes a report, many rare words in each', index.bytesAReport.toFixed(0), '1400'],
    ],
  );
}

/** The budgets are for 100,000 reports. */
function describeDesk(figures: DeskFigures): string {
  const { first, held, scan, ask, typed, sorted, jump, drawn } = figures;
  const [byEnd, byOutlet, inText, nothing] = ask.map(fixed);
  const [one, all, many] = typed.map(fixed);
  return table(
    [`${figures.reports} reports, ${figures.withText} with text`, 'measured', 'budget'],
    [
      ['first rows of a page just opened, ms', fixed(first), '300'],
      ['all of them held for search and sorting, ms', fixed(held), ''],
      ['a search that reads every row, as it was, ms', fixed(scan), ''],
      ['a question to the table: a headline, ms', byEnd!, '200'],
      ['  part of an address and a headline, ms', byOutlet!, '200'],
      ['  a word that stands in texts, ms', inText!, '200'],
      ['  a word that stands nowhere, ms', nothing!, '200'],
      ['key stroke to its one row, the pause of 100 ms included, ms', one!, '200'],
      ['key stroke to all rows again, ms', all!, '200'],
      [`key stroke to ${figures.part} rows, ms`, many!, '200'],
      ['sorting by headline, ms', fixed(sorted), ''],
      ['a jump to any place, ms, median / most', `${fixed(jump.median)} / ${fixed(jump.most)}`, ''],
      ['rows drawn at once, at most', String(drawn), ''],
      [`deleting ${figures.part} selected, s`, fixed(figures.deleted), ''],
      ['taking that back, s', fixed(figures.back), ''],
      ['indexing the words of all texts, s', fixed(figures.index), ''],
    ],
  );
}

/** The budgets are for 1,000,000 reports. */
function describeTeam(figures: TeamFigures): string {
  const { reports, load, bytes, candidates, whole, count, right, unmerged, merging } = figures;
  const both = ({ p50, p95 }: Percentiles) => `${fixed(p50)} / ${fixed(p95)}`;
  const each = Object.entries(bytes).map(([name, size]) => [
    `  of them ${name}`,
    (size / reports).toFixed(0),
    '',
  ]);
  const all = Object.values(bytes).reduce((sum, size) => sum + size, 0);
  return table(
    [`${reports} reports on ClickHouse`, 'measured', 'budget'],
    [
      ['load, reports a second', (reports / load.seconds).toFixed(0), ''],
      ['  postings a second', (load.postings / load.seconds).toFixed(0), ''],
      ['bytes a report on disk', (all / reports).toFixed(0), ''],
      ...each,
      ['candidates ranked, ms, p50 / p95', both(candidates), '60 / 150'],
      ['  and the twelve best there', both(whole), ''],
      ['  just loaded, candidates ranked', both(unmerged.candidates), ''],
      ['  and the twelve best there', both(unmerged.whole), ''],
      ['merging all parts, s', fixed(merging), ''],
      ['reports counted, ms', fixed(count), ''],
      ['the right report first', fixed(right), ''],
    ],
  );
}

function describeViews({ words, popup, compare, painting }: ViewFigures): string {
  return table(
    [`a copy of ${words} words`, 'measured', 'budget'],
    [
      ['popup from click to verdict, ms, median', fixed(popup.shown), '150'],
      ['  of them processor time of its tasks', fixed(popup.tasks), ''],
      ['full view to both texts, ms, median', fixed(compare.shown), '300'],
      ['  of them processor time of its tasks', fixed(compare.tasks), ''],
      ['painting, longest task, ms of processor time', fixed(painting), '50'],
    ],
  );
}

/** What a page may be held for without its reader noticing (ms). */
const LONGEST = 50;
/** What may stay in a page's memory (bytes). */
const MOST_LEFT = 1_000_000;

function describePages(tasks: readonly PageTask[]): string {
  const ofAll = (measure: (task: PageTask) => number) => {
    const sorted = tasks.map(measure).sort((a, b) => a - b);
    return (share: number) => fixed(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  };
  const at = ofAll(({ longest }) => longest);
  const left = ofAll((task) => task.left / 1000);
  const over = tasks.filter(({ longest }) => longest > LONGEST);
  return table(
    [`${tasks.length} saved pages`, 'measured', 'budget'],
    [
      ['longest task, ms of processor time, median', at(0.5), ''],
      ['  95 of 100 pages', at(0.95), ''],
      ['  most', at(1), String(LONGEST)],
      [`pages with one over ${LONGEST} ms`, String(over.length), '0'],
      ...over.map(({ file, characters, longest }) => [
        `  ${file}, ${Math.round(characters / 1000)} KB`,
        fixed(longest),
        '',
      ]),
      ['memory left behind, KB, median', left(0.5), ''],
      ['  most', left(1), String(MOST_LEFT / 1000)],
    ],
  );
}

function writePlots(folder: string, curves: readonly Curve[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, svg } of plotsOf(curves)) writeFileSync(join(folder, `${name}.svg`), svg);
}

/** A table for each sort of size. */
function describeGrowth(curves: readonly Curve[]): string {
  const sorts = [...new Set(curves.map(({ of }) => of))];
  return sorts
    .map((of) => {
      const those = curves.filter((curve) => curve.of === of);
      const sizes = [...new Set(those.flatMap((curve) => curve.sizes))].sort((a, b) => a - b);
      const ofCorpora = those.some(({ corpus }) => corpus);
      return table(
        [
          `ms of processor time, by ${of}`,
          ...sizes.map(String),
          'power',
          ...(ofCorpora ? ['KB a report', 'right first'] : []),
        ],
        those.map(({ what, sizes: own, milliseconds, exponent, corpus }) => [
          what,
          ...sizes.map((size) => milliseconds[own.indexOf(size)]?.toFixed(2) ?? ''),
          exponent.toFixed(2),
          ...(corpus ? [(corpus.bytesAReport / 1000).toFixed(1), corpus.right.toFixed(2)] : []),
        ]),
      );
    })
    .join('\n');
}

function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
