import type { NotCheckedReason } from '../../lib/verdict/verdict';
import type { Given, Place, RefusalReason } from '../../lib/formats/format';
import type { Frozen } from '../../lib/corpus/frozen';

/** Where a record of the archive stands. */
export interface Where extends Place {
  /** The file, as it was named. */
  input: string;
}

/** One record to be checked. Numbers count from 0 over all inputs. */
export interface Task {
  number: number;
  where: Where;
  given: Given;
}

/** What became of one record. */
export interface Outcome {
  number: number;
  /** The line for it, without its line break. */
  line: string;
  /** It reuses a report of the corpus. */
  reuse: boolean;
}

/** Why a record was not read as an article, beside what the formats refuse. */
export type PassedOver = RefusalReason | NotCheckedReason | 'no-text' | 'failed';

/** What a worker is told when it starts: a corpus of files, or the address of a team's. */
export type WorkerSetup = { frozen: Frozen } | { team: string };

/** What a worker answers. */
export type FromWorker =
  | { kind: 'done'; outcome: Outcome }
  /** The corpus cannot be asked: to go on would leave every record out. */
  | { kind: 'stop'; message: string };
