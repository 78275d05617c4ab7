/** A process with one warm Vitest: told what changed and which tests to run, says which failed. */
import { join, relative, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

export interface Task {
  root: string;
  /** Relative to the root; null where nothing changed. */
  changed: string | null;
  tests: readonly string[];
}

let warm: Promise<Vitest> | undefined;
/** What the run before had changed: it has been put back since, and is read anew too. */
let changedBefore: string | null = null;

function vitestIn(root: string): Promise<Vitest> {
  warm ??= createVitest(
    'test',
    {
      root,
      project: ['unit', 'tables'],
      watch: false,
      bail: 1,
      pool: 'threads',
      reporters: [{}],
      // A test that takes long on a busy machine has noticed nothing: the runner ends what has no end.
      testTimeout: 0,
      hookTimeout: 0,
    },
    { logLevel: 'silent' },
  );
  return warm;
}

/** The test files that failed, up to the first. */
async function failedOf({ root, changed, tests }: Task): Promise<string[]> {
  const vitest = await vitestIn(root);
  for (const file of [changedBefore, changed])
    if (file !== null) vitest.invalidateFile(resolve(root, file));
  changedBefore = changed;
  const specifications = tests.map((test) => {
    const project = vitest.projects.find(({ name }) => test.startsWith(join('tests', name)));
    return project!.createSpecification(resolve(root, test));
  });
  vitest.state.filesMap.clear();
  vitest.state.errorsSet.clear();
  const { testModules } = await vitest.runTestSpecifications(specifications);
  return testModules
    .filter((module) => !module.ok())
    .map(({ moduleId }) => relative(root, moduleId));
}

process.on('message', (task: Task) => {
  void failedOf(task).then((failed) => process.send!(failed));
});
