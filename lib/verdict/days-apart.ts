import type { DateClaim } from '../core/article';
import { startOf } from './moments';

const DAY = 24 * 60 * 60 * 1000;
const WITH_DAY: ReadonlySet<DateClaim['precision']> = new Set(['second', 'minute', 'hour', 'day']);

/** The two texts of a pair by the time that each gives itself. */
export interface PublicationDays {
  suspect: DateClaim | null;
  source: DateClaim | null;
}

/** Of texts of which no day is known. */
export const NO_DAYS: PublicationDays = { suspect: null, source: null };

/** How far apart the two appeared, in days; null where one does not say on which day. */
export function daysApart({ suspect, source }: PublicationDays): number | null {
  if (!suspect || !source) return null;
  if (!WITH_DAY.has(suspect.precision) || !WITH_DAY.has(source.precision)) return null;
  return Math.abs(startOf(suspect) - startOf(source)) / DAY;
}
