import { relative, resolve } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';

/** A mutant that runs so long runs for ever. */
const LONGEST_RUN = 120_000;
/** Tests that are run before the others are looked at: most mutants die there. */
const FIRST_TESTS = 4;

export type Outcome = 'killed' | 'survived' | 'endless';

/** One warm Vitest in a copy of the repository. */
export class TestRunner {
  private vitest: Vitest | null = null;

  constructor(private readonly root: string) {}

  /** Runs the tests against the copy as it stands; stops at the first that fails. */
  async run(changed: string, tests: readonly string[]): Promise<Outcome> {
    for (const part of [tests.slice(0, FIRST_TESTS), tests.slice(FIRST_TESTS)]) {
      if (part.length === 0) continue;
      const outcome = await this.runPart(changed, part);
      if (outcome !== 'survived') return outcome;
    }
    return 'survived';
  }

  /** Those of the tests that fail in the copy as it stands: they can show nothing of a mutant. */
  async failing(tests: readonly string[]): Promise<string[]> {
    const failed: string[] = [];
    for (let left = tests; left.length > 0; left = tests.filter((test) => !failed.includes(test))) {
      const found = await this.failedModules(left);
      if (found === null) throw new Error('the tests do not end, even without a mutant');
      if (found.length === 0) break;
      failed.push(...found);
    }
    return failed;
  }

  async close(): Promise<void> {
    await this.vitest?.close();
    this.vitest = null;
  }

  private async runPart(changed: string, tests: readonly string[]): Promise<Outcome> {
    const vitest = await this.warm();
    vitest.invalidateFile(resolve(this.root, changed));
    const failed = await this.failedModules(tests);
    if (failed === null) return 'endless';
    return failed.length > 0 ? 'killed' : 'survived';
  }

  /** The test files that failed, up to the first; null where the run had no end. */
  private async failedModules(tests: readonly string[]): Promise<string[] | null> {
    const vitest = await this.warm();
    const [project] = vitest.projects;
    const specifications = tests.map((test) =>
      project!.createSpecification(resolve(this.root, test)),
    );
    vitest.state.filesMap.clear();
    vitest.state.errorsSet.clear();
    let timer: NodeJS.Timeout | undefined;
    const tooLong = new Promise<null>((done) => {
      timer = setTimeout(() => done(null), LONGEST_RUN);
    });
    const run = vitest.runTestSpecifications(specifications);
    const result = await Promise.race([run, tooLong]);
    clearTimeout(timer);
    if (result === null) {
      run.catch(() => undefined);
      await this.close();
      return null;
    }
    const failed = result.testModules.filter((module) => !module.ok());
    return failed.map(({ moduleId }) => relative(this.root, moduleId));
  }

  private async warm(): Promise<Vitest> {
    this.vitest ??= await createVitest(
      'test',
      {
        root: this.root,
        project: ['unit'],
        watch: false,
        bail: 1,
        pool: 'threads',
        reporters: [{}],
        teardownTimeout: 1000,
      },
      { logLevel: 'silent' },
    );
    return this.vitest;
  }
}
