import { Worker } from 'node:worker_threads';
import { UsageError } from '../usage';
import type { FromWorker, Outcome, Task, WorkerSetup } from './task';

/** Records that wait at each thread, so that it is never idle while the next one is read. */
const AHEAD = 4;

/** A thread begins without the loader of TypeScript that the program was started with. */
const BEGINNING = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
  .then(({ register }) => register())
  .then(() => import(${JSON.stringify(new URL('./worker.ts', import.meta.url).href)}))`;

/** Threads that check records, each as many as it can; outcomes come in any order. */
export class Pool {
  private readonly workers: Worker[];
  private readonly load: number[];
  private failure: Error | null = null;
  private wake: () => void = () => undefined;

  constructor(
    jobs: number,
    setup: WorkerSetup,
    private readonly onOutcome: (outcome: Outcome) => void,
  ) {
    this.load = Array.from({ length: jobs }, () => 0);
    this.workers = this.load.map((_, index) => {
      const worker = new Worker(BEGINNING, { eval: true, workerData: setup, execArgv: [] });
      worker.on('message', (message: FromWorker) => {
        this.hear(index, message);
      });
      worker.on('error', (error) => {
        this.fail(error);
      });
      return worker;
    });
  }

  /** Hands a record to the thread with the least to do; waits while all have enough. */
  async give(task: Task): Promise<void> {
    await this.until(() => Math.min(...this.load) < AHEAD);
    const index = this.load.indexOf(Math.min(...this.load));
    this.load[index] = this.load[index]! + 1;
    this.workers[index]!.postMessage(task);
  }

  /** Waits until something holds, which an outcome may bring about; rejects where a thread fails. */
  async until(holds: () => boolean): Promise<void> {
    while (this.failure === null && !holds()) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    if (this.failure) throw this.failure;
  }

  /** Resolves when every record given has its outcome. */
  settle(): Promise<void> {
    return this.until(() => this.load.every((count) => count === 0));
  }

  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private hear(index: number, message: FromWorker): void {
    if (message.kind === 'stop') {
      this.fail(new UsageError(message.message));
      return;
    }
    this.load[index] = this.load[index]! - 1;
    this.onOutcome(message.outcome);
    this.wake();
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
