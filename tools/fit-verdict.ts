/**
 * Fits the weights of the verdict's model on labelled pairs, prints its cross-validation, and
 * writes lib/verdict/weights.ts.
 *
 *   npx tsx tools/fit-verdict.ts FILE… [--dry]
 */
import { writeFileSync } from 'node:fs';
import { align } from '../lib/align/align';
import { BACKGROUND_RARITY } from '../lib/verdict/background-rarity';
import { FEATURE_NAMES, measurePair, viewPair } from '../lib/verdict/features';
import { PAIR_KINDS, REUSE_PAIR_KINDS } from '../lib/verdict/model';
import { pageOfLabelled } from './eval/labelled';
import { readPairs } from './eval/pair-rows';
import { foldsByDataset, foldsBySource, validate } from './fit/cross-validation';
import { fitModel, type Example } from './fit/examples';
import { weightsSource } from './fit/weights-source';

const TARGET = 'lib/verdict/weights.ts';

async function examples(files: readonly string[]): Promise<Example[]> {
  const found: Example[] = [];
  for await (const row of readPairs(files)) {
    const suspect = pageOfLabelled(row.suspect, { dates: false }).sketched.sketch;
    const source = pageOfLabelled(row.source, { dates: false }).sketched.sketch;
    const alignment = align(suspect, source, { rarity: BACKGROUND_RARITY });
    const features = measurePair(viewPair(suspect, source, alignment, BACKGROUND_RARITY));
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
  console.log('ten folds, no source text in two of them');
  console.log(validate(rows, foldsBySource(rows)));
  console.log('leave one data set out');
  console.log(validate(rows, foldsByDataset(rows)));
  if (args.includes('--dry')) return;
  writeFileSync(TARGET, weightsSource(fitModel(rows), rows.length));
}

await main();
