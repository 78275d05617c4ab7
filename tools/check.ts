/** `npm run check`: what every change must pass, in under half a minute and without a browser. */
import { availableParallelism } from 'node:os';
import { runSteps, type Step } from './steps';

/** Files that did not change are not linted again here; .ci/run lints them all. */
const CACHE = 'node_modules/.cache/eslint/';

/** The slow ones first, so that the quick ones fill the gaps beside them. */
const STEPS: Step[] = [
  { title: 'lint', script: ['lint', '--cache', '--cache-location', CACHE] },
  { title: 'unit, contract, architecture', script: ['test:unit', '--reporter=dot'] },
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
