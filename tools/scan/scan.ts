import { statSync } from 'node:fs';
import { filesOf, readingsOf, type InputFile } from '../corpus-input';
import { passedOver, whereOf } from './check-record';
import type { FindingsFile, ScanHeader } from './findings-file';
import { Pool } from './pool';
import type { Progress } from './progress';
import type { Outcome, WorkerSetup } from './task';

/** Outcomes that may wait for an earlier one, a thread: what is held stays bounded. */
const WAITING = 64;

export interface ScanOptions {
  inputs: readonly string[];
  corpus: WorkerSetup;
  jobs: number;
  findings: FindingsFile;
  /** Seconds of a clock. */
  now(): number;
  /** Hears of every record. */
  onProgress(progress: Progress): void;
}

/** What the header of the findings says of the inputs. */
export function inputsOf(paths: readonly string[]): ScanHeader['inputs'] {
  return paths.flatMap(filesOf).map(({ path }) => ({ name: path, bytes: statSync(path).size }));
}

/**
 * Checks every record of the inputs against the corpus and writes a line for each, in their
 * order; those that `findings` already has are read over. Memory: the corpus once, and WAITING
 * records a thread. Rejects with UsageError where an input or the corpus cannot be read on.
 */
export async function scan(options: ScanOptions): Promise<Progress> {
  const { inputs, corpus, jobs, findings, now } = options;
  const files = inputs.flatMap(filesOf);
  const run = new Run(options, files);
  const pool = new Pool(jobs, corpus, (outcome) => {
    run.take(outcome);
  });
  try {
    let number = -1;
    for (const file of files) {
      for await (const reading of readingsOf(file, run.tell)) {
        if (reading.kind === 'header') continue;
        number++;
        if (number < findings.done) continue;
        run.begin(now());
        await pool.until(() => run.hasRoom(number));
        if (reading.kind === 'refused') {
          const { refusal } = reading;
          run.take(passedOver(number, whereOf(file.path, refusal), refusal.why));
        } else {
          const where = whereOf(file.path, reading.at);
          await pool.give({ number, where, given: reading.given });
        }
      }
    }
    await pool.settle();
    return run.progress();
  } finally {
    await pool.close();
  }
}

/** The outcomes of a run, put back into order. */
class Run {
  private readonly waiting = new Map<number, Outcome>();
  private readonly bytes: number;
  private next: number;
  private reuse = 0;
  private bytesRead = 0;
  private begun: { at: number; bytes: number } | null = null;

  constructor(
    private readonly options: ScanOptions,
    files: readonly InputFile[],
  ) {
    this.next = options.findings.done;
    this.bytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0);
  }

  readonly tell = (bytes: number): void => {
    this.bytesRead += bytes;
  };

  begin(at: number): void {
    this.begun ??= { at, bytes: this.bytesRead };
  }

  /** True when a record of this number may be given away. */
  hasRoom(number: number): boolean {
    return number - this.next < WAITING * this.options.jobs;
  }

  take(outcome: Outcome): void {
    this.waiting.set(outcome.number, outcome);
    for (
      let ready = this.waiting.get(this.next);
      ready !== undefined;
      ready = this.waiting.get(this.next)
    ) {
      this.waiting.delete(this.next++);
      if (ready.reuse) this.reuse++;
      this.options.findings.write(ready.line);
      this.options.onProgress(this.progress());
    }
  }

  progress(): Progress {
    const { now, findings } = this.options;
    return {
      records: this.next - findings.done,
      before: findings.done,
      reuse: this.reuse,
      bytesRead: this.bytesRead,
      bytes: this.bytes,
      bytesBefore: this.begun?.bytes ?? 0,
      seconds: this.begun === null ? 0 : now() - this.begun.at,
    };
  }
}
