import { FirsthandError } from '../core/errors';
import type { Place, Refusal } from '../formats/format';
import type { FileOutcome, ImportReport } from './corpus-manager';

/** Refused records that are told one by one; of the rest only the number. */
const REFUSALS_TOLD = 100;

/** A file of which so many records were refused and none taken is no file of reports. */
const HOPELESS = 1_000;

/** A report of an import of which nothing is known yet. */
export function freshReport(): ImportReport {
  return { ended: 'whole', code: null, files: [], unread: 0 };
}

/** An outcome of which nothing is known yet. */
export function freshOutcome(name: string): FileOutcome {
  const counts = { added: 0, replaced: 0, present: 0, refused: 0, lostDates: 0 };
  const place = { line: 0, unit: 'line' } as const;
  return { name, ended: 'whole', code: null, ...place, ...counts, refusals: [], promised: null };
}

export function notePlace(outcome: FileOutcome, { unit, number }: Place): void {
  outcome.line = number;
  outcome.unit = unit;
}

export function noteRefusal(outcome: FileOutcome, refusal: Refusal): void {
  outcome.refused += 1;
  if (outcome.refusals.length < REFUSALS_TOLD) outcome.refusals.push(refusal);
}

/** Reports that the corpus has of this file, new or not. */
export function taken({ added, replaced, present }: FileOutcome): number {
  return added + replaced + present;
}

/** True where reading on would only tell the same again. `waiting`: read and not stored yet. */
export function isHopeless(outcome: FileOutcome, waiting: number): boolean {
  return outcome.refused >= HOPELESS && waiting === 0 && taken(outcome) === 0;
}

export function noteFailure(outcome: FileOutcome, cause: unknown): void {
  outcome.ended = 'failed';
  outcome.code = codeOf(cause);
}

/** What has no code is a bug of ours; that it happened is told like any other end. */
export function codeOf(cause: unknown): NonNullable<FileOutcome['code']> {
  return cause instanceof FirsthandError ? cause.code : 'unknown';
}

/** A file that gave no report, or fewer than it promised, did not end well. */
export function judge(outcome: FileOutcome): void {
  if (outcome.ended !== 'whole') return;
  const { promised, refused } = outcome;
  const count = taken(outcome);
  if (promised !== null && count + refused < promised) {
    const isCutOff = count + refused > 0;
    noteFailure(outcome, failure(isCutOff ? 'pack-cut-off' : 'pack-malformed'));
  } else if (count === 0 && promised !== 0) {
    noteFailure(outcome, failure(promised === null ? 'input-malformed' : 'pack-malformed'));
  }
}

function failure(code: 'pack-cut-off' | 'pack-malformed' | 'input-malformed'): FirsthandError {
  return new FirsthandError(code, 'no report, or fewer than promised');
}
