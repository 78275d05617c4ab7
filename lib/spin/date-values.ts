import type { DateClaim } from '../core/article';
import { DATE_SLACK } from './parameters';

/** Days since 1970-01-01, both ends included. */
interface Interval {
  from: number;
  to: number;
}

const DAY = 86_400_000;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const RELATIVE = /^([+-]?\d+(?:\.\d+)?)([dwmy])$/;
const ABSOLUTE = /^(?:(\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?$/;
const DECADE = /^(\d{3})0s$/;

/**
 * True when two dates (values of lib/sketch/fact-dates.ts) may mean the same day, month or
 * year. Relative ones ("last week", "Monday") count from `published`; without it, or where
 * one leaves open what the other says, they may.
 */
export function mayBeSameDate(a: string, b: string, published: DateClaim | null): boolean {
  if (a === b) return true;
  const base = published ? Date.parse(published.at.slice(0, 10)) / DAY : NaN;
  const [one, two] = [intervalsOf(a, base), intervalsOf(b, base)];
  if (one && two) return one.some((x) => two.some((y) => x.from <= y.to && y.from <= x.to));
  if (RELATIVE.test(a) && RELATIVE.test(b)) return sameShift(a, b);
  return fieldsAgree(a, b);
}

/** What the date can be, in days; null when that cannot be told. */
function intervalsOf(value: string, base: number): Interval[] | null {
  const relative = RELATIVE.exec(value);
  if (relative)
    return Number.isNaN(base) ? null : [shifted(Number(relative[1]), relative[2]!, base)];
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return Number.isNaN(base) ? null : weekdaysAround(weekday, base);
  const decade = DECADE.exec(value);
  if (decade) return [span(Number(decade[1]) * 10, 0, 1, Number(decade[1]) * 10 + 9, 11, 31)];
  const absolute = ABSOLUTE.exec(value);
  if (!absolute) return null;
  const [, year, month, day] = absolute;
  if (year) return [absoluteInterval(Number(year), month, day)];
  if (Number.isNaN(base)) return null;
  const about = new Date(base * DAY).getUTCFullYear();
  return [about - 1, about, about + 1].map((near) => absoluteInterval(near, month, day));
}

function absoluteInterval(year: number, month?: string, day?: string): Interval {
  if (!month) return span(year, 0, 1, year, 11, 31);
  const index = Number(month) - 1;
  if (!day) return span(year, index, 1, year, index + 1, 0);
  return span(year, index, Number(day), year, index, Number(day));
}

function span(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): Interval {
  return { from: Date.UTC(y1, m1, d1) / DAY, to: Date.UTC(y2, m2, d2) / DAY };
}

/** "-1w" is some day of the week before; reporters count loosely, so does this. */
function shifted(step: number, unit: string, base: number): Interval {
  const date = new Date(base * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (unit) {
    case 'd':
      return { from: base + step - DATE_SLACK.day, to: base + step + DATE_SLACK.day };
    case 'w':
      return { from: base + 7 * step - DATE_SLACK.week, to: base + 7 * step + DATE_SLACK.week };
    case 'm':
      return span(year, month + step, 1, year, month + step + 1, 0);
    default:
      return span(year + step, 0, 1, year + step, 11, 31);
  }
}

/** The days of that name within a week of the base, either way. */
function weekdaysAround(weekday: number, base: number): Interval[] {
  const days: Interval[] = [];
  for (let day = base - 7; day <= base + 7; day++)
    if (new Date(day * DAY).getUTCDay() === weekday) days.push({ from: day, to: day });
  return days;
}

const UNIT_DAYS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/** "-7d" and "-1w". */
function sameShift(a: string, b: string): boolean {
  const days = [a, b].map((value) => {
    const [, step, unit] = RELATIVE.exec(value)!;
    return Number(step) * UNIT_DAYS[unit!]!;
  });
  return Math.abs(days[0]! - days[1]!) < 1;
}

/** Without a publication date: every field that both give must be the same. */
function fieldsAgree(a: string, b: string): boolean {
  const [one, two] = [ABSOLUTE.exec(a), ABSOLUTE.exec(b)];
  if (WEEKDAYS.includes(a) && WEEKDAYS.includes(b)) return false;
  if (!one || !two) return true;
  return [1, 2, 3].every((i) => !one[i] || !two[i] || one[i] === two[i]);
}
