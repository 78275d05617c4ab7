import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { processorOf } from '../bench/processor-time';
import type { Task } from './worker';

/**
 * A mutant whose tests take so much processor time, in milliseconds, runs for ever: all of them take a
 * third of it. By the clock a busy machine would let survivors pass for noticed, and so no test is
 * ended by Vitest either (./worker).
 */
const LONGEST_RUN = 400_000;
/** All tests, without a mutant. */
const LONGEST_OF_ALL = 900_000;
const LOOK_EVERY = 1_000;
/** Of the clock, as a share of the processor time: what stands still has no end either. */
const MOST_WAIT = 10;
/** Tests that are run before the others are looked at: most mutants die there. */
const FIRST_TESTS = 4;

export type Outcome = 'killed' | 'survived' | 'endless';

/** Runs tests in a copy of the repository, in a process that can be ended at any moment. */
export class TestRunner {
  private worker: ChildProcess | null = null;

  constructor(private readonly root: string) {}

  /** Runs the tests against the copy as it stands; stops at the first that fails. */
  async run(changed: string, tests: readonly string[]): Promise<Outcome> {
    for (const part of [tests.slice(0, FIRST_TESTS), tests.slice(FIRST_TESTS)]) {
      if (part.length === 0) continue;
      const failed = await this.failed(changed, part);
      if (failed === null) return 'endless';
      if (failed.length > 0) return 'killed';
    }
    return 'survived';
  }

  /** Those of the tests that fail in the copy as it stands: they can show nothing of a mutant. */
  async failing(tests: readonly string[]): Promise<string[]> {
    const failing: string[] = [];
    for (
      let left = tests;
      left.length > 0;
      left = tests.filter((test) => !failing.includes(test))
    ) {
      const failed = await this.failed(null, left, LONGEST_OF_ALL);
      if (failed === null) throw new Error('the tests do not end, even without a mutant');
      if (failed.length === 0) break;
      failing.push(...failed);
    }
    return failing;
  }

  close(): void {
    this.worker?.kill('SIGKILL');
    this.worker = null;
  }

  /** The test files that failed, up to the first; null where the run had no end. */
  private failed(
    changed: string | null,
    tests: readonly string[],
    longest = LONGEST_RUN,
  ): Promise<string[] | null> {
    const worker = (this.worker ??= fork(join(import.meta.dirname, 'worker.ts'), {
      execArgv: ['--import', 'tsx'],
      // Tests read their fixtures by paths from here: those of the copy, whatever is done meanwhile to the original.
      cwd: this.root,
    }));
    return new Promise((done) => {
      const answer = (failed: string[] | null): void => {
        clearInterval(timer);
        worker.removeAllListeners();
        if (failed === null) this.close();
        done(failed);
      };
      const clock = processorOf(worker.pid!);
      const end = clock() + longest;
      const atLast = performance.now() + MOST_WAIT * longest;
      const timer = setInterval(() => {
        if (clock() > end || performance.now() > atLast) answer(null);
      }, LOOK_EVERY);
      worker.once('message', (failed) => answer(failed as string[]));
      worker.once('exit', () => answer(null));
      worker.send({ root: this.root, changed, tests } satisfies Task);
    });
  }
}
