import type { DateClaim } from '../../core/article';
import { lunarDay, LUNAR_SLACK, persianDay } from '../../text/calendars';
import { WEEKDAY_NAMES } from '../../sketch/facts/common-words';
import { DATE_SLACK } from './parameters';

/** Days since 1970-01-01, both ends included. */
export interface Interval {
  from: number;
  to: number;
}

const DAY = 86_400_000;
/** From Sunday, as Date counts. */
export const WEEKDAYS = [...WEEKDAY_NAMES.slice(-1), ...WEEKDAY_NAMES.slice(0, -1)];
export const RELATIVE = /^([+-]?\d+(?:\.\d+)?)([dwmy])$/;
/** Year, month and day, each of which may be left open. */
export const ABSOLUTE = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/;
/** A season: as a month, by the numbers of ISO 8601-2. */
export const SEASON = /^(?:(\d{4})|-)-2([1-4])$/;
/** A date of the solar or the lunar calendar of Islam, or what is printed of it. */
export const OTHER_CALENDAR = /^(sh|ah):(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/;
const DECADE = /^(\d{3})0s$/;

/** The day on which a text was published; null where that is not known to the day. */
export function dayOf(published: DateClaim | null): Interval | null {
  const day = published ? Date.parse(published.at.slice(0, 10)) / DAY : NaN;
  return Number.isNaN(day) ? null : { from: day, to: day };
}

/**
 * When a date without range and alternatives (see sketch/facts/value.ts) can be, in days,
 * told in a text of the days `base`; null when that cannot be said.
 */
export function intervalsOf(value: string, base: Interval | null): Interval[] | null {
  const relative = RELATIVE.exec(value);
  if (relative) return base && [shifted(Number(relative[1]), relative[2]!, base)];
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return base && weekdaysAround(weekday, base);
  const decade = DECADE.exec(value);
  if (decade) return [span(Number(decade[1]) * 10, 0, 1, Number(decade[1]) * 10 + 9, 11, 31)];
  const other = OTHER_CALENDAR.exec(value);
  if (other) return otherIntervals(other);
  const season = SEASON.exec(value);
  if (season) return seasonIntervals(season[1], Number(season[2]), base);
  const absolute = ABSOLUTE.exec(value);
  if (!absolute) return null;
  const [, year, month, day] = absolute;
  if (year) return [absoluteInterval(Number(year), month, day)];
  if (!base) return null;
  const found: Interval[] = [];
  for (let about = yearOf(base.from) - 1; about <= yearOf(base.to) + 1; about++)
    found.push(absoluteInterval(about, month, day));
  return found;
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

function absoluteInterval(year: number, month?: string, day?: string): Interval {
  if (!month) return span(year, 0, 1, year, 11, 31);
  const index = Number(month) - 1;
  if (!day) return span(year, index, 1, year, index + 1, 0);
  return span(year, index, Number(day), year, index, Number(day));
}

/** Spring is from March to May on one half of the earth, and from September on the other. */
function seasonIntervals(year: string | undefined, season: number, base: Interval | null) {
  if (!year && !base) return null;
  const first = year ? Number(year) : yearOf(base!.from) - 1;
  const last = year ? first : yearOf(base!.to) + 1;
  const found: Interval[] = [];
  for (let about = first; about <= last; about++) {
    for (const month of [3 * season - 1, (3 * season + 5) % MONTHS])
      found.push(span(about, month, 1, about, month + 3, 0));
    // "Winter 2023" is the one that begins in that year or the one that ends in it.
    if (season === WINTER) found.push(span(about - 1, MONTHS - 1, 1, about, 2, 0));
  }
  return found;
}

const MONTHS = 12;
const WINTER = 4;

/** Null for a date without its year: in the calendar of another it is no day. */
function otherIntervals([, calendar, year, month, day]: RegExpExecArray): Interval[] | null {
  if (!year) return null;
  const dayOfIt = calendar === 'sh' ? persianDay : lunarDay;
  const slack = calendar === 'sh' ? 0 : LUNAR_SLACK;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const from = dayOfIt(y, m, d);
  const next = day ? from + 1 : month && m < MONTHS ? dayOfIt(y, m + 1, 1) : dayOfIt(y + 1, 1, 1);
  return [{ from: from - slack, to: next - 1 + slack }];
}

function span(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): Interval {
  return { from: Date.UTC(y1, m1, d1) / DAY, to: Date.UTC(y2, m2, d2) / DAY };
}

/** "-1w" is some day of the week before; reporters count loosely, so does this. */
function shifted(step: number, unit: string, { from, to }: Interval): Interval {
  if (unit === 'd') return { from: from + step - DATE_SLACK.day, to: to + step + DATE_SLACK.day };
  if (unit === 'w')
    return { from: from + 7 * step - DATE_SLACK.week, to: to + 7 * step + DATE_SLACK.week };
  const [first, last] = [new Date(from * DAY), new Date(to * DAY)];
  const years = [first.getUTCFullYear(), last.getUTCFullYear()] as const;
  if (unit === 'y') return span(years[0] + step, 0, 1, years[1] + step, 11, 31);
  const months = [first.getUTCMonth() + step, last.getUTCMonth() + step] as const;
  return span(years[0], months[0], 1, years[1], months[1] + 1, 0);
}

/** The days of that name within a week of the base, either way. */
function weekdaysAround(weekday: number, base: Interval): Interval[] {
  const days: Interval[] = [];
  for (let day = base.from - 7; day <= base.to + 7; day++)
    if (new Date(day * DAY).getUTCDay() === weekday) days.push({ from: day, to: day });
  return days;
}

/** The name of the day of a date that gives year, month and day; null for any other. */
export function weekdayOf(value: string): string | null {
  const absolute = ABSOLUTE.exec(value);
  if (!absolute?.[1] || !absolute[2] || !absolute[3]) return null;
  const [year, month, day] = absolute.slice(1).map(Number);
  return WEEKDAYS[new Date(Date.UTC(year!, month! - 1, day)).getUTCDay()]!;
}
