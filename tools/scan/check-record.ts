import { check, type CheckDeps } from '../../lib/check/check';
import { FirsthandError } from '../../lib/core/errors';
import type { Refusal } from '../../lib/formats/format';
import { pageOfGiven } from '../read-page';
import type { Outcome, PassedOver, Task, Where } from './task';

/** Nothing of a check but its date depends on the moment, and the date is left out. */
const NO_MOMENT = '';

/**
 * Checks one record. A record that cannot be read, or on which the check itself breaks, costs
 * itself alone and is told in its line; rejects with FirsthandError where the corpus cannot be
 * asked.
 */
export async function checkRecord(
  { number, where, given }: Task,
  deps: Pick<CheckDeps, 'corpus' | 'thesaurus'>,
  complain: (message: string) => void,
): Promise<Outcome> {
  const { body } = given;
  if (body.kind === 'sketch' && body.text === null) return passedOver(number, where, 'no-text');
  try {
    const { page, absent } = pageOfGiven(where.input, given);
    if (absent !== null) return passedOver(number, where, absent);
    const finding = await check(page, { ...deps, now: () => NO_MOMENT });
    // A moment in it would make two scans of the same archive differ.
    const line = JSON.stringify({
      ...where,
      id: given.id,
      finding: { ...finding, checkedAt: undefined },
    });
    return { number, line, reuse: finding.reuse };
  } catch (error) {
    if (error instanceof FirsthandError) throw error;
    complain(`${where.input}, ${where.unit} ${where.number}: ${String(error)}`);
    return passedOver(number, where, 'failed');
  }
}

/** The line of a record that was not checked. */
export function passedOver(number: number, where: Where, why: PassedOver): Outcome {
  return { number, line: JSON.stringify({ ...where, passedOver: why }), reuse: false };
}

/** Where a refused record stands. */
export function whereOf(
  input: string,
  { file, unit, number }: Pick<Refusal, 'file' | 'unit' | 'number'>,
): Where {
  return { input, file, unit, number };
}
