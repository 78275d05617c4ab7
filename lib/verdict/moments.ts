import type { DateClaim } from '../core/article';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Start of what a claim says, in ms of UTC where it names no zone; NaN for what is no date. */
export function startOf({ at, precision }: DateClaim): number {
  return readMoment(at, precision);
}

/** No report is older; and Date.UTC reads a year below 100 as one of the last century. */
const FIRST_YEAR = 1000;
const MOMENT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?\s*(?:Z|([+-])(\d\d):?(\d\d)?)?)?)?)?$/u;

/**
 * An ISO 8601 moment, cut to its precision; without a zone as if in UTC, never in that of
 * the machine. NaN for what is none.
 */
export function readMoment(at: string, precision: DateClaim['precision']): number {
  const match = MOMENT.exec(at.trim());
  if (!match) return Number.NaN;
  const [year, month, day, hours, minutes, seconds] = match
    .slice(1, 7)
    .map((part, i) => Number(part ?? (i === 1 || i === 2 ? 1 : 0))) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < FIRST_YEAR || month < 1 || month > 12 || day < 1 || day > 31 || hours > 24)
    return Number.NaN;
  if (precision === 'year') return Date.UTC(year, 0);
  if (precision === 'month') return Date.UTC(year, month - 1);
  if (precision === 'day') return Date.UTC(year, month - 1, day);
  const offset = Number(match[8] ?? 0) * HOUR + Number(match[9] ?? 0) * MINUTE;
  const sign = match[7] === '-' ? -1 : 1;
  return Date.UTC(year, month - 1, day, hours, minutes, seconds) - sign * offset;
}
