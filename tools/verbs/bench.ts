import { readArguments } from '../arguments';
import { benchBrowserCorpus } from '../bench/browser-corpus';
import { benchEngine, GUARANTEED_RUN, type EngineFigures } from '../bench/engine';
import { table } from '../eval/table';
import { UsageError } from '../usage';

const REPORTS = 10_000;

/**
 * `bench [--reports N] [--browser] [--json]`: the speed table, of the engine in Node or, with
 * `--browser`, of the stored corpus in Chromium.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = readArguments({
    args,
    options: {
      reports: { type: 'string', default: String(REPORTS) },
      browser: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const reports = Number(values.reports);
  if (!Number.isInteger(reports) || reports < 1) {
    throw new UsageError('--reports wants a whole number from 1');
  }
  if (values.browser) {
    console.log(JSON.stringify(await benchBrowserCorpus(reports), null, 1));
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

function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}
