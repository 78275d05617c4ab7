/**
 * `npm run test:reached -- COMMIT`: the unit tests that a change since the commit can reach, and
 * those of the repository itself, which look at every file; both in one process.
 */
import { createVitest } from 'vitest/node';

const [commit] = process.argv.slice(2);
if (commit === undefined) throw new Error('test:reached needs the commit to compare with');

const vitest = await createVitest('test', {
  project: ['unit'],
  changed: commit,
  watch: false,
  reporters: ['dot'],
  // By itself Vitest leaves a core of two free; the other steps fill the gaps.
  maxWorkers: 2,
});
await vitest.standalone(); // opens the reporter; runs nothing yet
const reached = await vitest.getRelevantTestSpecifications();
const ofTheRepository = await vitest.globTestSpecifications(['tests/architecture']);
const files = new Map([...reached, ...ofTheRepository].map((spec) => [spec.moduleId, spec]));
await vitest.runTestSpecifications([...files.values()]);
await vitest.close();
