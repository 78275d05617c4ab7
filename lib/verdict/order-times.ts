import type { DateClaim } from '../core/article';
import { sameOutlet } from '../text/outlets';
import { readMoment, startOf } from './moments';
import type { OrderEvidence, OrderSide } from './order-side';
import { ORDER } from './thresholds';

/** A stretch of time, in ms, in which something happened. */
interface Interval {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const LENGTH: Record<DateClaim['precision'], number> = {
  second: 1000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: 31 * DAY,
  year: 366 * DAY,
};
/** A time without a zone may be off by the zones of the world. */
const ZONE_SLACK = 14 * HOUR;

/**
 * Third step: times with their stated precision. A page that dates itself later speaks
 * against its own interest; one that dates itself earlier speaks for itself, which alone
 * never decides. "Seen" bounds a time from above, and nobody's interest is in it.
 */
export function readTimes(suspect: OrderSide, source: OrderSide): OrderEvidence[] {
  const page = intervalOf(suspect, source);
  const report = intervalOf(source, suspect);
  if (page && report && report.to <= page.from) {
    return [evidence('published-earlier', 'suspect', ORDER.laterDate, source)];
  }
  if (page && report && page.to <= report.from) {
    return [evidence('own-date-only', 'source', ORDER.earlierDate, suspect)];
  }
  if (page && source.seen !== null && readMoment(source.seen, 'second') <= page.from) {
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

/** Null where there is no date, or one after somebody saw the text. */
function intervalOf(side: OrderSide, other: OrderSide): Interval | null {
  const claim = side.published;
  if (!claim) return null;
  const start = startOf(claim);
  if (Number.isNaN(start)) return null;
  const slack = zoneSlack(side, other);
  const from = start - slack;
  const bounds = [claim.notAfter ?? null, side.seen].flatMap((seen) =>
    seen === null ? [] : [readMoment(seen, 'second')],
  );
  const latest = Math.min(...bounds.filter((bound) => !Number.isNaN(bound)));
  if (latest < (isZoned(side) ? start : start - ZONE_SLACK)) return null;
  const to = start + LENGTH[claim.precision] + slack;
  return { from, to: Math.max(from, Math.min(to, latest)) };
}

/**
 * Two calendar days, and two times of one house, are taken as they are written; a time
 * without a zone, or a day beside a time, may lie in any zone of the world.
 */
function zoneSlack(side: OrderSide, other: OrderSide): number {
  if (isZoned(side)) return 0;
  if (isTimed(side) === isTimed(other)) {
    if (!isTimed(side)) return 0;
    const oneHouse =
      side.outlet !== null && other.outlet !== null && sameOutlet(side.outlet, other.outlet);
    if (oneHouse && !isZoned(other)) return 0;
  }
  return ZONE_SLACK;
}

function isTimed({ published }: OrderSide): boolean {
  return published !== null && LENGTH[published.precision] < DAY;
}

function isZoned(side: OrderSide): boolean {
  return isTimed(side) && ZONED.test(side.published!.at);
}

const ZONED = /T.*(?:Z|[+-]\d\d(?::?\d\d)?)$/u;
