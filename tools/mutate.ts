/**
 * `npm run mutate -- [--seed S] [--count N] [--folders lib/align,lib/spin] [--again LOG]`: makes
 * seeded small changes of the code, one at a time, in a copy of the repository, and says which of
 * them no unit test notices. Ends with 1 where fewer than 85 of 100 are noticed. `--again` tries
 * those that lived in a run whose output LOG holds, of the code as it is: for tests written since.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from './arguments';
import { seededRandom } from './eval/alterations';
import { isEquivalent, readEquivalents } from './mutate/equivalents';
import { lineOf, mutated, mutationsOf, type Mutation } from './mutate/operators';
import { TestRunner } from './mutate/runner';
import { filesUnder, reachOfTests, testsOf } from './mutate/tests-of';
import { UsageError } from './usage';

const COPY = join('out', 'mutate');
const COPIED = [
  'lib',
  'tools',
  'tests',
  'public',
  'components',
  'docs',
  '.wxt',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
];
const FOLDERS = 'lib/align,lib/spin,lib/verdict,lib/sketch';
/** Fitted tables and tuned numbers: the evaluations hold these, not the unit tests. */
const NOT_MUTATED = /(?:-table|weights|background-rarity|parameters|thresholds)\.ts$/;
const LEAST_KILLED = 0.85;

interface Mutant extends Mutation {
  file: string;
  text: string;
}

async function main(): Promise<number> {
  const { values } = readArguments({
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '100' },
      folders: { type: 'string', default: FOLDERS },
      again: { type: 'string' },
    },
  });
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (!Number.isInteger(seed) || !(count > 0)) throw new UsageError('give whole numbers');
  const all = mutantsOf(values.folders.split(','));
  const { again } = values;
  const mutants = again === undefined ? sample(all, count, seed) : livedIn(again, all);
  const reach = reachOfTests(['unit', 'tables'].map((name) => join('tests', name)));
  makeCopy();
  const runner = new TestRunner(resolve(COPY));
  const failing = await runner.failing([...reach.keys()]);
  for (const test of failing) console.log(`left out  ${test} fails without a mutant`);
  let noticed = 0;
  let endless = 0;
  for (const mutant of mutants) {
    const tests = testsOf(mutant.file, reach).filter((test) => !failing.includes(test));
    const [outcome, seconds] = await tryOut(mutant, runner, tests);
    if (outcome !== 'survived') noticed++;
    if (outcome === 'endless') endless++;
    console.log(`${outcome.padEnd(8)} ${said(mutant)} (${seconds.toFixed(1)} s)`);
  }
  runner.close();
  const without = endless > 0 ? `, ${endless} of them by tests that found no end` : '';
  console.log(
    `\n${noticed} of ${mutants.length} noticed${without}, seed ${seed}, ${values.folders}`,
  );
  return noticed / mutants.length >= LEAST_KILLED ? 0 : 1;
}

function mutantsOf(folders: readonly string[]): Mutant[] {
  const equivalents = readEquivalents();
  const found = folders
    .flatMap(filesUnder)
    .filter((file) => file.endsWith('.ts') && !NOT_MUTATED.test(file))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return mutationsOf(file, text)
        .filter((mutation) => !isEquivalent(equivalents, file, text, mutation))
        .map((mutation) => ({ ...mutation, file, text }));
    });
  if (found.length === 0) throw new UsageError(`nothing to change in ${folders.join(', ')}`);
  return found;
}

/** So many of them, drawn without repetition. */
function sample(mutants: Mutant[], count: number, seed: number): Mutant[] {
  const random = seededRandom(seed);
  const left = [...mutants];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [drawn] = left.splice(Math.floor(random() * left.length), 1);
    return drawn!;
  });
}

function livedIn(log: string, mutants: readonly Mutant[]): Mutant[] {
  const lines = readFileSync(log, 'utf8').split('\n');
  return mutants.filter((mutant) =>
    lines.some((line) => line.startsWith(`survived ${said(mutant)} (`)),
  );
}

function makeCopy(): void {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const name of COPIED) cpSync(name, join(COPY, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(COPY, 'node_modules'));
}

async function tryOut(
  mutant: Mutant,
  runner: TestRunner,
  tests: readonly string[],
): Promise<[outcome: string, seconds: number]> {
  const started = performance.now();
  const file = join(COPY, mutant.file);
  writeFileSync(file, mutated(mutant.text, mutant));
  const outcome = await runner.run(mutant.file, tests);
  writeFileSync(file, mutant.text);
  return [outcome, (performance.now() - started) / 1000];
}

function said({ file, text, start, was, put, operator }: Mutant): string {
  const short = (code: string): string =>
    (code.length > 50 ? `${code.slice(0, 47)}…` : code).replace(/\s+/g, ' ');
  return `${file}:${lineOf(text, start)} ${operator}: ${short(was)} → ${short(put)}`;
}

process.exitCode = await main();
