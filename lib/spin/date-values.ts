import type { DateClaim } from '../core/article';
import { COPY_LAG, DATE_SLACK } from './parameters';

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

/** When the two texts were published, as far as that is known. */
export interface PublishedDates {
  page: DateClaim | null;
  source: DateClaim | null;
}

/**
 * True when a date of the page and one of the source (values of lib/sketch/fact-dates.ts)
 * may mean the same day, month or year. Relative ones ("last week", "Monday") count from the
 * day their own text was published or, where only the other's day is known, from about then.
 * Where one leaves open what the other says, they may be the same.
 */
export function mayBeSameDate(page: string, source: string, dates: PublishedDates): boolean {
  if (page === source) return true;
  const compared = basesOf(dates, isRelative(page) && isRelative(source))
    .map((base) => doOverlap(intervalsOf(page, base.page), intervalsOf(source, base.source)))
    .filter((answer) => answer !== null);
  if (compared.length > 0) return compared.includes(true);
  if (RELATIVE.test(page) && RELATIVE.test(source)) return sameShift(page, source);
  return fieldsAgree(page, source);
}

function isRelative(value: string): boolean {
  return RELATIVE.test(value) || WEEKDAYS.includes(value);
}

/** The days from which the dates of each text may count; null where nothing is known. */
interface Bases {
  page: Interval | null;
  source: Interval | null;
}

function basesOf(dates: PublishedDates, bothRelative: boolean): Bases[] {
  const [page, source] = [dayOf(dates.page), dayOf(dates.source)];
  // A copy may leave "yesterday" as it stood: then it counts from the source's day.
  if (page && source)
    return bothRelative
      ? [
          { page, source },
          { page: source, source },
        ]
      : [{ page, source }];
  const known = page ?? source;
  if (!known || bothRelative) return [{ page: known, source: known }];
  // The page is taken for the later text, as it is wherever a change is told.
  return page
    ? [{ page, source: { from: page.from - COPY_LAG, to: page.to } }]
    : [{ page: { from: known.from, to: known.to + COPY_LAG }, source }];
}

function dayOf(published: DateClaim | null): Interval | null {
  const day = published ? Date.parse(published.at.slice(0, 10)) / DAY : NaN;
  return Number.isNaN(day) ? null : { from: day, to: day };
}

/** Null where one of the two cannot be told. */
function doOverlap(one: Interval[] | null, two: Interval[] | null): boolean | null {
  if (!one || !two) return null;
  return one.some((x) => two.some((y) => x.from <= y.to && y.from <= x.to));
}

/** What the date can be, in days; null when that cannot be told. */
function intervalsOf(value: string, base: Interval | null): Interval[] | null {
  const relative = RELATIVE.exec(value);
  if (relative) return base && [shifted(Number(relative[1]), relative[2]!, base)];
  const weekday = WEEKDAYS.indexOf(value);
  if (weekday >= 0) return base && weekdaysAround(weekday, base);
  const decade = DECADE.exec(value);
  if (decade) return [span(Number(decade[1]) * 10, 0, 1, Number(decade[1]) * 10 + 9, 11, 31)];
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
