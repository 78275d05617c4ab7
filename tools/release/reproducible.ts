/**
 * `npm run reproducible`: builds the zips twice and says whether they are the same to the byte,
 * so that anybody can see that what a store gives out was made of this source.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../builds';
import { runStep } from '../steps';

const OUTPUT = '.output';

/** SHA-256 of each zip of a build from nothing. Throws with its output where a build fails. */
async function build(): Promise<Map<string, string>> {
  rmSync(OUTPUT, { recursive: true, force: true });
  for (const [title, script] of BUILDS) {
    const { ok, output } = await runStep({ title, script }, false);
    if (!ok) throw new Error(`${title}: ${output}`);
  }
  const zips = readdirSync(OUTPUT).filter((name) => name.endsWith('.zip'));
  return new Map(zips.sort().map((name) => [name, hashOf(join(OUTPUT, name))]));
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

const [first, second] = [await build(), await build()];
for (const [name, hash] of first) {
  const same = second.get(name) === hash;
  console.log(`${same ? 'same ' : 'OTHER'} ${hash} ${name}`);
  if (!same) process.exitCode = 1;
}
if (first.size === 0 || first.size !== second.size) process.exitCode = 1;
