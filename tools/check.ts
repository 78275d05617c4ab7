/**
 * `npm run check [-- --all]`: what every change must pass, without a browser: warm on two
 * cores in three quarters of a minute where the engine changed, sooner elsewhere. Of the unit tests only those are run that something changed since the
 * last check that passed can reach, and those of the repository itself; where that is not known,
 * all. With `--all` the long lists of cases are gone through too.
 */
import { availableParallelism } from 'node:os';
import { readArguments } from './arguments';
import { runSteps, type Step } from './steps';
import { changedSince, lastPassed, reachableFrom, rememberPassed } from './what-changed';

/** Files that did not change are not linted again here; .ci/run lints them all. */
const CACHE = 'node_modules/.cache/eslint/';

const { values } = readArguments({
  args: process.argv.slice(2),
  options: { all: { type: 'boolean', default: false } },
});

/**
 * The slow one first and on two cores, so that the quick ones fill the gaps beside it: by
 * itself Vitest leaves a core of two free.
 */
const QUIETLY = ['--reporter=dot', '--maxWorkers=2'];

function tests(): Step[] {
  const passed = values.all ? null : lastPassed();
  const reachable = reachableFrom(passed, passed === null ? [] : changedSince(passed));
  if (passed === null || reachable === null) {
    const unit = { title: 'unit, contract, architecture', script: ['test:unit', ...QUIETLY] };
    const tables = { title: 'long lists of cases', script: ['test:tables', ...QUIETLY] };
    return values.all ? [unit, tables] : [unit];
  }
  return [
    {
      title: `unit and contract, as far as changes since ${passed.slice(0, 7)} reach`,
      script: ['test:unit', ...reachable, ...QUIETLY],
    },
    { title: 'architecture', script: ['test:unit', 'tests/architecture', ...QUIETLY] },
  ];
}

const STEPS: Step[] = [
  ...tests(),
  { title: 'lint', script: ['lint', '--cache', '--cache-location', CACHE] },
  { title: 'types (app and pure)', script: ['types'] },
  { title: 'format', script: ['format:check', '--cache'] },
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
