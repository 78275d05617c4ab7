import type { DateClaim } from '../core/article';
import type { OrderEvidence, OrderSide } from './order-side';
import { ORDER } from './thresholds';

/** A stretch of time, in ms, in which something happened. */
interface Interval {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const LENGTH: Record<DateClaim['precision'], number> = {
  second: 1000,
  minute: MINUTE,
  hour: 60 * MINUTE,
  day: DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};
/** A date without a zone may be off by the zones of the world. */
const ZONE_SLACK = 14 * 60 * MINUTE;

/**
 * Third step: times with their stated precision. A page that dates itself later speaks
 * against its own interest; one that dates itself earlier speaks for itself, which alone
 * never decides. "Seen" bounds a time from above, and nobody's interest is in it.
 */
export function readTimes(suspect: OrderSide, source: OrderSide): OrderEvidence[] {
  const page = intervalOf(suspect);
  const report = intervalOf(source);
  if (page && report && report.to <= page.from) {
    return [evidence('published-earlier', 'suspect', ORDER.laterDate, source)];
  }
  if (page && report && page.to <= report.from) {
    return [evidence('own-date-only', 'source', ORDER.earlierDate, suspect)];
  }
  if (page && source.seen !== null && Date.parse(source.seen) <= page.from) {
    return [evidence('seen-by', 'suspect', ORDER.laterDate, source)];
  }
  return [];
}

function evidence(
  code: 'published-earlier' | 'own-date-only' | 'seen-by',
  later: OrderEvidence['later'],
  weight: number,
  earlier: OrderSide,
): OrderEvidence {
  const at = code === 'seen-by' ? earlier.seen : (earlier.published?.at ?? null);
  // These sentences speak of the side that came first.
  const side = later === 'suspect' ? 'source' : 'suspect';
  return { code, later, weight, step: 3, details: { at, side } };
}

function intervalOf(side: OrderSide): Interval | null {
  const claim = side.published;
  if (!claim) return null;
  const from = Date.parse(fullDate(claim.at));
  if (Number.isNaN(from)) return null;
  const slack = /T.*(?:Z|[+-]\d\d:?\d\d)$/u.test(claim.at) ? 0 : zoneSlack(claim);
  const to = from + LENGTH[claim.precision] + slack;
  const bounds = [to, claim.notAfter, side.seen].map((bound) =>
    typeof bound === 'string' ? Date.parse(bound) : (bound ?? Number.NaN),
  );
  const known = bounds.filter((bound) => !Number.isNaN(bound) && bound >= from);
  return { from: from - slack, to: Math.min(...known) };
}

/** A whole day already is as long as the zones of the world are wide. */
function zoneSlack(claim: DateClaim): number {
  return claim.precision === 'second' || claim.precision === 'minute' || claim.precision === 'hour'
    ? ZONE_SLACK
    : 0;
}

/** "2020" and "2020-07" are dates of a month and a day too. */
function fullDate(at: string): string {
  if (/^\d{4}$/u.test(at)) return `${at}-01-01`;
  if (/^\d{4}-\d{2}$/u.test(at)) return `${at}-01`;
  return at;
}
