/**
 * Fits the weights of the verdict's model on labelled pairs, prints its cross-validation, and
 * writes lib/verdict/weights.ts.
 *
 *   npx tsx tools/fit-verdict.ts FILE… [--dry] [--quick]
 *   npx tsx tools/fit-verdict.ts FILE… --ablate
 *   npx tsx tools/fit-verdict.ts FILE… --ablate-common
 *
 * A FILE is of labelled pairs, or of such that tools/measure-pairs.ts has measured.
 *
 * --dry writes nothing; --quick leaves the cross-validation out; --ablate only prints what
 * each measure and each group of them is worth with each data set left out in turn, and
 * --ablate-common the same of each sort of common material, for which the texts are aligned again.
 */
import { writeFileSync } from 'node:fs';
import {
  FEATURE_NAMES,
  measurePair,
  type FeatureName,
  type Features,
  type PairView,
} from '../lib/verdict/features';
import { bandOf } from './eval/bands';
import { bootstrap } from './eval/bootstrap';
import { readPairs, type PairRow } from './eval/pair-rows';
import type { JudgedPair } from './eval/pair-scores';
import { table } from './eval/table';
import { GROUPS, KEPT_IN, measuredWith } from './fit/ablation';
import { isBuilt, isBuiltAccount, isBuiltNegative, isKept } from './fit/built';
import { crossValidate, foldsByDataset, foldsBySource, judgeBy } from './fit/cross-validation';
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
  for await (const row of readPairs(files)) {
    if (!isKept(row)) views.push({ row, pair: await viewRow(row) });
  }
  return views;
}

async function featuresOf(row: PairRow & { features?: Features }): Promise<Features> {
  return row.features ?? measurePair(await viewRow(row));
}

/** Built rows take part in every fit; the table is of the labelled ones. */
function validate(rows: readonly Example[]): void {
  const line = (name: string, judged: readonly JudgedPair[]) => [
    name,
    ...validationLine(judged.filter(({ row }) => !isBuilt(row))),
  ];
  const lines = [
    line('as fitted', judgeBy(fitModel(rows), rows)),
    line('ten folds by source text', crossValidate(rows, foldsBySource(rows, FOLDS))),
    line('one data set left out', crossValidate(rows, foldsByDataset(rows))),
  ];
  console.log(table(['', ...VALIDATION_COLUMNS], lines));
}

/** What the fit says of the half of the built rows that it has not seen. */
function measureKept(rows: readonly Example[], kept: readonly Example[]): void {
  const groups = new Map<string, JudgedPair[]>();
  for (const judged of judgeBy(fitModel(rows), kept)) {
    const { row } = judged;
    const name = nameOfKept(row);
    groups.set(name, [...(groups.get(name) ?? []), judged]);
  }
  const lines = [...groups].map(([name, judged]) => {
    const told = bootstrap(judged, (pairs) => shareOf(pairs, ({ reuse }) => reuse));
    const interval = `${told.value.toFixed(4)} [${told.low.toFixed(4)}, ${told.high.toFixed(4)}]`;
    return [name, String(judged.length), interval];
  });
  console.log(table(['built, kept half', 'pairs', 'told as reuse'], lines));
}

function nameOfKept(row: PairRow): string {
  const band = bandOf(row.suspect.text, row.source.text);
  if (isBuiltAccount(row)) return `accounts, ${band}`;
  return isBuiltNegative(row) ? band : row.dataset;
}

function shareOf<T>(items: readonly T[], is: (item: T) => boolean): number {
  return items.filter(is).length / Math.max(1, items.length);
}

/** Thirty cross-validations by data set: with an eighth of the steps they take minutes. */
const ABLATION = { iterations: 50 };
const FOLDS = 10;

/** One line at a time, because the whole takes a while; the labelled rows alone are counted. */
function printWith(
  name: string,
  rows: readonly Example[],
  names: readonly FeatureName[] = FEATURE_NAMES,
): void {
  const how = { ...ABLATION, names, onlyReuse: true };
  const judged = crossValidate(rows, foldsByDataset(rows), how);
  const labelled = judged.filter(({ row }) => !isBuilt(row));
  console.log([name, ...validationLine(labelled)].join('\t'));
}

function ablate(rows: readonly Example[]): void {
  console.log(['off', ...VALIDATION_COLUMNS].join('\t'));
  const printWithout = (name: string, names: readonly string[]) => {
    const kept = FEATURE_NAMES.flatMap((one, j) => (names.includes(one) ? [] : [j]));
    const left = rows.map((row) => ({ ...row, features: kept.map((j) => row.features[j]!) }));
    printWith(
      name,
      left,
      kept.map((j) => FEATURE_NAMES[j]!),
    );
  };
  printWith('nothing', rows);
  for (const [name, group] of Object.entries(GROUPS)) printWithout(name, group);
  for (const name of FEATURE_NAMES) printWithout(name, [name]);
}

function ablateCommon(views: readonly View[]): void {
  console.log(['off', ...VALIDATION_COLUMNS].join('\t'));
  printWith(
    'nothing',
    views.map(({ row, pair }) => exampleOf(row, measurePair(pair))),
  );
  for (const [name, change] of Object.entries(KEPT_IN))
    printWith(name, measuredWith(views, change));
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--ablate-common')) {
    ablateCommon(await viewAll(files));
    return;
  }
  const examples: Example[] = [];
  for await (const row of readPairs(files)) examples.push(exampleOf(row, await featuresOf(row)));
  const rows = examples.filter(({ row }) => !isKept(row));
  if (args.includes('--ablate')) {
    ablate(rows);
    return;
  }
  console.log(`${rows.length} pairs, ${FEATURE_NAMES.length} features`);
  if (!args.includes('--dry')) {
    writeFileSync(TARGET, weightsSource(fitModel(rows), rows.length, inputLines(files)));
  }
  measureKept(
    rows,
    examples.filter(({ row }) => isKept(row)),
  );
  if (!args.includes('--quick')) validate(rows);
}

await main();
