/**
 * Fits the weights of the verdict's model on labelled pairs, prints its cross-validation, and
 * writes lib/verdict/weights.ts.
 *
 *   npx tsx tools/fit-verdict.ts FILE… [--dry] [--quick]
 *
 * --dry writes nothing; --quick leaves the cross-validation out.
 */
import { writeFileSync } from 'node:fs';
import { FEATURE_NAMES } from '../lib/verdict/features';
import { PAIR_KINDS, REUSE_PAIR_KINDS } from '../lib/verdict/model';
import { readPairs } from './eval/pair-rows';
import { foldsByDataset, foldsBySource, validate } from './fit/cross-validation';
import { fitModel, type Example } from './fit/examples';
import { measureRow } from './fit/measure-row';
import { weightsSource } from './fit/weights-source';

const TARGET = 'lib/verdict/weights.ts';

async function examples(files: readonly string[]): Promise<Example[]> {
  const found: Example[] = [];
  for await (const row of readPairs(files)) {
    const features = await measureRow(row);
    found.push({
      features: FEATURE_NAMES.map((name) => features[name]),
      kind: PAIR_KINDS.indexOf(row.kind),
      reuse: REUSE_PAIR_KINDS.has(row.kind) ? 1 : 0,
      dataset: row.dataset,
      source: row.source.text,
    });
  }
  return found;
}

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const rows = await examples(args.filter((arg) => !arg.startsWith('--')));
  console.log(`${rows.length} pairs, ${FEATURE_NAMES.length} features`);
  if (!args.includes('--dry')) writeFileSync(TARGET, weightsSource(fitModel(rows), rows.length));
  if (args.includes('--quick')) return;
  console.log('ten folds, no source text in two of them');
  console.log(validate(rows, foldsBySource(rows)));
  console.log('leave one data set out');
  console.log(validate(rows, foldsByDataset(rows)));
}

await main();
