import type { DateClaim, DatePrecision } from '../../lib/core/article';

const DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', day: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };

const FIELDS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: DAY,
  hour: { ...DAY, hour: '2-digit' },
  minute: TIME,
  second: TIME,
};

/**
 * A claimed date as it is known and no finer: a day stays the same day in every time zone,
 * a moment is shown in the reader's. What does not parse is shown as it was printed.
 *
 * @param timeZone IANA name; the reader's own unless a test sets it.
 */
export function formatDate(
  claim: Pick<DateClaim, 'at' | 'precision'>,
  locale: string,
  timeZone?: string,
): string {
  const clock = claim.precision === 'hour' || isMoment(claim.precision);
  const moment = Date.parse(clock ? completed(claim.at) : claim.at.slice(0, 10));
  if (Number.isNaN(moment)) return claim.at;
  const zone = clock ? (timeZone === undefined ? {} : { timeZone }) : { timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, { ...FIELDS[claim.precision], ...zone }).format(moment);
}

/** A full ISO 8601 time stamp to the minute; "" when it does not parse. */
export function formatMoment(iso: string, locale: string, timeZone?: string): string {
  const precision: DatePrecision = iso.includes('T') ? 'minute' : 'day';
  return formatDate({ at: iso, precision }, locale, timeZone);
}

function isMoment(precision: DatePrecision): boolean {
  return precision === 'minute' || precision === 'second';
}

/** "2020-07-06T12Z" lacks the minutes that Date.parse asks for. */
function completed(at: string): string {
  return at.replace(/T(\d{2})(?=Z|[+-]|$)/u, 'T$1:00');
}
