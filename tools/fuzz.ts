/**
 * `npm run fuzz -- [--minutes 10] [--seed N] [--only TARGET] [--case N]`: hands every parser and
 * every function that reads text inputs that nobody would write, and says which of them broke
 * a property, threw what it may not, or took longer than any input of its size may.
 *
 * A finding is printed with the command that shows it again. What was found and mended becomes
 * a fixture in the tests of the function.
 */
import { FirsthandError } from '../lib/core/errors';
import { readArguments } from './arguments';
import { FILE_TARGETS } from './fuzz/files';
import { random } from './fuzz/random';
import { TARGETS, type Target } from './fuzz/targets';
import { UsageError } from './usage';

/** Processor time that an input of some thousand characters may take (ms): ten times the usual. */
const SLOW = 1_500;

/** What a function may do with a bad input: refuse it by name. */
function isRefusal(error: unknown): boolean {
  return error instanceof FirsthandError;
}

/** Null where the case is as it should be. */
async function faultOf(
  target: Target,
  name: string,
  seed: number,
  number: number,
): Promise<string | null> {
  const before = process.cpuUsage();
  try {
    await target(random(seed, name, number));
  } catch (error) {
    if (!isRefusal(error)) return error instanceof Error ? (error.stack ?? '') : String(error);
  }
  const { user } = process.cpuUsage(before);
  return user / 1_000 > SLOW ? `took ${Math.round(user / 1_000)} ms of processor time` : null;
}

async function main(): Promise<void> {
  const { values } = readArguments({
    args: process.argv.slice(2),
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      only: { type: 'string' },
      case: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const targets: Readonly<Record<string, Target>> = { ...TARGETS, ...FILE_TARGETS };
  const names = values.only === undefined ? Object.keys(targets) : [values.only];
  const end = Date.now() + Number(values.minutes) * 60_000;
  const faults = new Map<string, number>();
  let cases = 0;
  for (let number = Number(values.case ?? 0); Date.now() < end; number++) {
    for (const name of names) {
      const target = targets[name];
      if (!target) throw new UsageError(`no target is called ${name}: ${names.join(', ')}`);
      const fault = await faultOf(target, name, seed, number);
      cases++;
      if (fault === null) continue;
      const known = faults.get(name) ?? 0;
      faults.set(name, known + 1);
      // The first few of a kind say all that the rest would.
      if (known < 3) {
        console.log(`\n${name}: npm run fuzz -- --seed ${seed} --only '${name}' --case ${number}`);
        console.log(fault.split('\n').slice(0, 6).join('\n'));
      }
    }
    if (values.case !== undefined) break;
  }
  console.log(`\n${cases} inputs to ${names.length} targets, seed ${seed}`);
  for (const [name, count] of faults) console.log(`FAIL ${name}: ${count}`);
  process.exitCode = faults.size === 0 ? 0 : 1;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
