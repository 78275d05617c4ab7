/**
 * Fits the weights of the verdict's model on labelled pairs, prints its cross-validation, and
 * writes lib/verdict/weights.ts.
 *
 *   npx tsx tools/fit-verdict.ts FILE… [--dry] [--quick]
 *   npx tsx tools/fit-verdict.ts FILE… --ablate
 *
 * --dry writes nothing; --quick leaves the cross-validation out; --ablate only prints what
 * each measure, each group of them and each sort of common material is worth.
 */
import { writeFileSync } from 'node:fs';
import { FEATURE_NAMES, measurePair, type PairView } from '../lib/verdict/features';
import { readPairs, type PairRow } from './eval/pair-rows';
import { table } from './eval/table';
import { GROUPS, KEPT_IN, measuredWith } from './fit/ablation';
import { crossValidate, foldsByDataset, foldsBySource } from './fit/cross-validation';
import { inputLines } from './fit/inputs';
import { exampleOf, fitModel, type Example } from './fit/examples';
import { viewRow } from './fit/measure-row';
import { VALIDATION_COLUMNS, validationLine } from './fit/validation-table';
import { weightsSource } from './fit/weights-source';

const TARGET = 'lib/verdict/weights.ts';

interface View {
  row: PairRow;
  pair: PairView;
}

async function viewAll(files: readonly string[]): Promise<View[]> {
  const views: View[] = [];
  for await (const row of readPairs(files)) views.push({ row, pair: await viewRow(row) });
  return views;
}

function validate(rows: readonly Example[]): void {
  const lines = [
    [
      'ten folds by source text',
      ...validationLine(crossValidate(rows, foldsBySource(rows, FOLDS))),
    ],
    ['one data set left out', ...validationLine(crossValidate(rows, foldsByDataset(rows)))],
  ];
  console.log(table(['', ...VALIDATION_COLUMNS], lines));
}

/** Forty cross-validations: with half the folds and a third of the steps they take minutes. */
const ABLATION = { folds: 5, iterations: 50 };
const FOLDS = 10;

/** One line at a time, because the whole takes a while. */
function ablate(views: readonly View[]): void {
  const rows = views.map(({ row, pair }) => exampleOf(row, measurePair(pair)));
  console.log(['off', ...VALIDATION_COLUMNS, 'left-out F1', 'left-out log loss'].join('\t'));
  const { iterations } = ABLATION;
  const folds = foldsBySource(rows, ABLATION.folds);
  const datasets = foldsByDataset(rows);
  const print = (name: string, tried: readonly Example[]) => {
    const bySource = validationLine(crossValidate(tried, folds, { iterations }));
    const leftOut = validationLine(crossValidate(tried, datasets, { iterations, onlyReuse: true }));
    console.log([name, ...bySource, leftOut[0], leftOut.at(-1)].join('\t'));
  };
  const without = (names: readonly string[]) => {
    const kept = FEATURE_NAMES.flatMap((name, j) => (names.includes(name) ? [] : [j]));
    return rows.map((row) => ({ ...row, features: kept.map((j) => row.features[j]!) }));
  };
  print('nothing', rows);
  for (const [name, change] of Object.entries(KEPT_IN)) print(name, measuredWith(views, change));
  for (const [name, group] of Object.entries(GROUPS)) print(name, without(group));
  for (const name of FEATURE_NAMES) print(name, without([name]));
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => !arg.startsWith('--'));
  const views = await viewAll(files);
  if (args.includes('--ablate')) {
    ablate(views);
    return;
  }
  const rows = views.map(({ row, pair }) => exampleOf(row, measurePair(pair)));
  console.log(`${rows.length} pairs, ${FEATURE_NAMES.length} features`);
  if (!args.includes('--dry')) {
    writeFileSync(TARGET, weightsSource(fitModel(rows), rows.length, inputLines(files)));
  }
  if (!args.includes('--quick')) validate(rows);
}

await main();
