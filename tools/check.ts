/** `npm run check`: what every change must pass, in under half a minute and without a browser. */
import { availableParallelism } from 'node:os';
import { runSteps, type Step } from './steps';

/** Files that did not change are not linted again here; .ci/run lints them all. */
const CACHE = 'node_modules/.cache/eslint/';

/**
 * The slow one first and on two cores, so that the quick ones fill the gaps beside it: by
 * itself Vitest leaves a core of two free, and the tests alone would take the half minute.
 */
const STEPS: Step[] = [
  {
    title: 'unit, contract, architecture',
    script: ['test:unit', '--reporter=dot', '--maxWorkers=2'],
  },
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
process.exitCode = failed.length === 0 ? 0 : 1;
