import type { ImportProgress } from '../../lib/check/corpus-manager';

/** How fast an import goes. */
export interface Pace {
  /** Reports stored a second, so far. */
  perSecond: number;
  /** At the rate at which bytes were read so far. */
  secondsLeft: number;
}

/** Before that, a first batch says nothing of the others. */
const LEAST_MILLISECONDS = 2_000;

/** The pace after so many milliseconds; null while it cannot be told. */
export function paceOf({ read, size, reports }: ImportProgress, milliseconds: number): Pace | null {
  if (milliseconds < LEAST_MILLISECONDS || read === 0) return null;
  const seconds = milliseconds / 1_000;
  return {
    perSecond: Math.round(reports / seconds),
    secondsLeft: (seconds * Math.max(0, size - read)) / read,
  };
}
