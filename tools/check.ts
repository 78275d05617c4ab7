/**
 * `npm run check [-- --all]`: what every change must pass, without a browser: warm on two cores
 * in under a minute where the core of the engine changed, sooner elsewhere. Of the unit tests
 * only those are run that something changed since the last check that passed can reach, and
 * those of the repository itself; where that is not known, all. With `--all` the long lists of
 * cases are gone through too.
 */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { readArguments } from './arguments';
import { runSteps, type Step } from './steps';
import { changedSince, isFollowed, lastPassed, rememberPassed } from './what-changed';

/** Files that did not change are not linted again here; .ci/run lints them all. */
const LINT = ['lint', '--cache', '--cache-location', 'node_modules/.cache/eslint/'];

const { values } = readArguments({
  args: process.argv.slice(2),
  options: { all: { type: 'boolean', default: false } },
});

/** On two cores: by itself Vitest leaves a core of two free. */
const QUIETLY = ['--reporter=dot', '--maxWorkers=2'];

/** Where it is not known what a change can reach. */
function everything(): Step[] {
  const unit = { title: 'unit, contract, architecture', script: ['test:unit', ...QUIETLY] };
  const tables = { title: 'long lists of cases', script: ['test:tables', ...QUIETLY] };
  const format = { title: 'format', script: ['format:check'] };
  return values.all ? [unit, tables, format] : [unit, format];
}

/** What a change since the commit that passed can reach, and the tests of the repository. */
function reached(passed: string, changed: readonly string[]): Step[] {
  const standing = changed.filter((file) => existsSync(file));
  const tests = {
    title: `unit and contract, as far as changes since ${passed.slice(0, 7)} reach; architecture`,
    script: ['test:reached', passed],
  };
  const format = { title: 'format of what changed', script: ['format:files', ...standing] };
  return standing.length > 0 ? [tests, format] : [tests];
}

const passed = values.all ? null : lastPassed();
const changed = passed === null ? [] : changedSince(passed);
const isKnown = passed !== null && isFollowed(changed);

/** The slow one first, so that the quick ones fill the gaps beside it. */
const STEPS: Step[] = [
  ...(isKnown ? reached(passed, changed) : everything()),
  { title: 'lint', script: LINT },
  { title: 'types (app and pure)', script: ['types'] },
  { title: 'import boundaries', script: ['boundaries'] },
];

const outcomes = await runSteps(
  STEPS,
  Math.min(availableParallelism(), STEPS.length),
  (outcome) => {
    console.log(
      `${outcome.ok ? 'ok  ' : 'FAIL'} ${outcome.title} (${outcome.seconds.toFixed(1)} s)`,
    );
  },
);
const failed = outcomes.filter((outcome) => !outcome.ok);
for (const { title, output } of failed) console.log(`\n── ${title} ──\n${output.trim()}`);
if (failed.length === 0) rememberPassed();
process.exitCode = failed.length === 0 ? 0 : 1;
