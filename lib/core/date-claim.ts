import type { DateClaim, DatePrecision } from './article';
import { FirsthandError } from './errors';
import { asOneOf, asRecord, asString } from './parse';

/** From the finest to the coarsest. */
const PRECISIONS: readonly DatePrecision[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** ISO 8601 as it is written: a part of a date, or a date with a time and, mostly, its zone. */
const MOMENT =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?(?:Z|[+-](\d\d):?(\d\d)?)?)?)?)?$/;

/** Longest moment that is written so, with nanoseconds and a zone. */
const LENGTH_LIMIT = 40;

/** How precisely an ISO 8601 moment is written; null where it is none ("NaN", "2026-02-30"). */
export function momentPrecision(at: string): DatePrecision | null {
  const found = at.length > LENGTH_LIMIT ? null : MOMENT.exec(at);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, zoneHour, zoneMinute] = found;
  const inRange =
    within(month, 1, 12) &&
    within(day, 1, daysOf(Number(year), Number(month))) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 60) &&
    within(zoneHour, 0, 14) &&
    within(zoneMinute, 0, 59);
  if (!inRange) return null;
  if (second !== undefined) return 'second';
  if (minute !== undefined) return 'minute';
  if (hour !== undefined) return 'hour';
  if (day !== undefined) return 'day';
  return month === undefined ? 'year' : 'month';
}

/**
 * A date claim from outside. A precision finer than what is written is lowered to it. Throws
 * FirsthandError `input-malformed` for a moment that is none.
 */
export function parseDateClaim(value: unknown): DateClaim {
  const raw = asRecord(value, 'published');
  const at = asMoment(raw['at'], 'published.at');
  const claimed = asOneOf(raw['precision'], PRECISIONS, 'published.precision');
  const from = asString(raw['from'], 'published.from', 200);
  const claim: DateClaim = { at, precision: coarser(claimed, momentPrecision(at)!), from };
  if (raw['notAfter'] !== undefined) claim.notAfter = asMoment(raw['notAfter'], 'notAfter');
  return claim;
}

/** A date claim as we write it, or an ISO 8601 string, which tells its precision itself. */
export function parseGivenDate(value: unknown): DateClaim {
  if (typeof value !== 'string') return parseDateClaim(value);
  const at = asMoment(asWritten(value.slice(0, LENGTH_LIMIT + 1).trim()), 'published');
  return { at, precision: momentPrecision(at)!, from: 'given' };
}

/** The claim, or null for a date that cannot be read: a bad date costs only itself. */
export function dateOrNull(value: unknown, read = parseDateClaim): DateClaim | null {
  try {
    return value === null || value === undefined ? null : read(value);
  } catch (cause) {
    if (!(cause instanceof FirsthandError)) throw cause;
    return null;
  }
}

/** "2026-02-03 10:15:00 UTC" as the standard writes it; programs leave out the T and the Z. */
function asWritten(moment: string): string {
  return moment
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T')
    .replace(/ (?:UTC|GMT)$/i, 'Z')
    .replace(/ (?=[+-]\d\d:?\d\d$)/, '');
}

function asMoment(value: unknown, name: string): string {
  const at = asString(value, name, LENGTH_LIMIT);
  if (momentPrecision(at) !== null) return at;
  throw new FirsthandError('input-malformed', `${name} is no ISO 8601 date`, { field: name });
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  return PRECISIONS[Math.max(PRECISIONS.indexOf(a), PRECISIONS.indexOf(b))]!;
}

function within(digits: string | undefined, least: number, most: number): boolean {
  return digits === undefined || (Number(digits) >= least && Number(digits) <= most);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
