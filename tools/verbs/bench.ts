import { readArguments } from '../arguments';
import {
  benchBrowserCorpus,
  type BrowserCorpusFigures,
  type Percentiles,
} from '../bench/browser-corpus';
import { benchDesk, type DeskFigures } from '../bench/desk';
import { benchEngine, GUARANTEED_RUN, type EngineFigures } from '../bench/engine';
import { table } from '../eval/table';
import { UsageError } from '../usage';

const REPORTS = 10_000;

/**
 * `bench [--reports N] [--browser | --desk] [--json]`: the speed table, of the engine in Node or,
 * with `--browser`, of the stored corpus in Chromium, with `--desk` of its table at the desk.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments({
    args,
    options: {
      reports: { type: 'string', default: String(REPORTS) },
      browser: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const reports = Number(values.reports);
  if (!Number.isInteger(reports) || reports < 1) {
    throw new UsageError('--reports wants a whole number from 1');
  }
  if (values.browser) {
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
  return table(
    ['what', 'measured', 'budget'],
    [
      ['text to fingerprints, MB/s of CPU', fixed(figures.fingerprints), '60'],
      ['dolos words k = 5, the same run', fixed(figures.dolos), ''],
      ['  times as fast', fixed(figures.ratio), '3'],
      ['whole sketch, MB/s of CPU', fixed(figures.sketch), '10'],
      ['one pair, ms, p50 / p95', `${fixed(pair.p50)} / ${fixed(pair.p95)}`, '1.5 / 5'],
      [
        `query of ${query.reports} reports, ms, p50 / p95`,
        `${fixed(query.p50)} / ${fixed(query.p95)}`,
        '',
      ],
      ['index bytes for 500 words', figures.indexBytes.toFixed(0), '1200'],
      ['shared run always found, words', String(GUARANTEED_RUN), ''],
    ],
  );
}

/** The budgets are for 100,000 reports. */
function describeBrowser(figures: BrowserCorpusFigures): string {
  const { import: imported, index } = figures;
  const memory = imported.peakMegabytes?.toFixed(0) ?? 'not known here';
  const both = ({ p50, p95 }: Percentiles) => `${fixed(p50)} / ${fixed(p95)}`;
  return table(
    [`${figures.reports} reports`, 'measured', 'budget'],
    [
      ['import, s', fixed(imported.seconds), '90'],
      ['  most memory of the page meanwhile, MB', memory, ''],
      ['query by a worker just started, ms, p50 / p95', both(figures.cold), '– / 50'],
      ['query by a warm worker, ms, p50 / p95', both(figures.warm), '– / 25'],
      ['saving one report, ms, p50 / p95', both(figures.append), ''],
      ['the right report first', fixed(figures.right), ''],
      ['shards', String(index.shards), ''],
      ['index bytes a report, many rare words in each', index.bytesAReport.toFixed(0), '1200'],
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

function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
