/**
 * Measures labelled and built pairs once, so that fitting, which is done more often, takes
 * seconds: each row as it was read, with its `features`.
 *
 *   npx tsx tools/measure-pairs.ts FILE… -o FILE
 *
 * What was measured is of the engine of that day: after a change to the alignment, the common
 * material or a measure, measure again.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { measurePair } from '../lib/verdict/features';
import { readPairs } from './eval/pair-rows';
import { viewRow } from './fit/measure-row';
import { UsageError } from './usage';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const flag = args.indexOf('-o');
  const [target] = args.slice(flag + 1);
  const files = args.slice(0, flag);
  if (flag < 1 || target === undefined) throw new UsageError('measure-pairs FILE… -o FILE');
  mkdirSync(dirname(target), { recursive: true });
  const out = createWriteStream(target);
  for await (const row of readPairs(files)) {
    const features = measurePair(await viewRow(row));
    if (!out.write(`${JSON.stringify({ ...row, features })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

await main();
