import {
  ABSOLUTE,
  dayOf,
  intervalsOf,
  OTHER_CALENDAR,
  RELATIVE,
  SEASON,
  weekdayOf,
  WEEKDAYS,
  type Interval,
} from './intervals';
import { COPY_LAG } from './parameters';
import type { PublishedDates, ValueRelation } from './relation';

/**
 * How a date of the page stands to one of the source. Relative ones ("last week", "Monday")
 * count from the day their own text was published or, where only the other's day is known,
 * from about then. A year that one leaves out is the other's; a day or month that the page
 * leaves out is rounded. Of two readings of one printed date the better counts.
 */
export function compareDates(page: string, source: string, dates: PublishedDates): ValueRelation {
  const relations: ValueRelation[] = [];
  for (const one of page.split('|'))
    for (const two of source.split('|')) relations.push(compareReadings(one, two, dates));
  return relations.find((relation) => relation !== 'altered') ?? 'altered';
}

function compareReadings(page: string, source: string, dates: PublishedDates): ValueRelation {
  const [one, two] = [page.split('..'), source.split('..')];
  if (one.length !== two.length) return 'altered';
  const ends = one.map((end, i) => compareDays(end, two[i]!, dates));
  return ends.find((relation) => relation !== 'same') ?? 'same';
}

function compareDays(page: string, source: string, dates: PublishedDates): ValueRelation {
  if (page === source) return 'same';
  const [one, two] = [partsOf(page), partsOf(source)];
  // "Tuesday" for "Tuesday, 3 September", and the other way round.
  if (one.weekday !== '' && two.weekday !== '' && (one.date === '' || two.date === ''))
    return one.weekday === two.weekday ? 'same' : 'altered';
  const [a, b] = [one.date || one.weekday, two.date || two.weekday];
  return mayBeSameDate(a, b, dates) ? precisionOf(a, b) : 'altered';
}

/** "--09-03/tue" → the date and the weekday; either may be ''. */
function partsOf(value: string): { date: string; weekday: string } {
  if (WEEKDAYS.includes(value)) return { date: '', weekday: value };
  const [date, weekday = ''] = value.split('/');
  return { date: date!, weekday };
}

/** What the page leaves out of a date that may be the same, or puts in. */
function precisionOf(page: string, source: string): ValueRelation {
  const [one, two] = [ABSOLUTE.exec(page), ABSOLUTE.exec(source)];
  if (!one || !two) return 'same';
  const [a, b] = [fieldsOf(one), fieldsOf(two)];
  if (a === b) return 'same';
  return a < b ? 'rounded' : 'more-precise';
}

/** 0 for a year alone, 1 with a month, 2 with a day. */
function fieldsOf(absolute: RegExpExecArray): number {
  return Number(absolute[2] !== undefined) + Number(absolute[3] !== undefined);
}

/** True when the two may mean the same day, month or year. */
function mayBeSameDate(page: string, source: string, dates: PublishedDates): boolean {
  if (page === source) return true;
  const alike = withinOneCalendar(page, source);
  if (alike !== null) return alike;
  const compared = basesOf(dates, isRelative(page) && isRelative(source))
    .map((base) => doOverlap(intervalsOf(page, base.page), intervalsOf(source, base.source)))
    .filter((answer) => answer !== null);
  if (compared.length > 0) return compared.includes(true) && isItsWeekday(page, source);
  if (RELATIVE.test(page) && RELATIVE.test(source)) return sameShift(page, source);
  return fieldsAgree(page, source);
}

/** Of two seasons, and of two dates of one other calendar: every field that both give is the same. */
function withinOneCalendar(page: string, source: string): boolean | null {
  const seasons = [SEASON.exec(page), SEASON.exec(source)] as const;
  if (seasons[0] && seasons[1]) return everyField(seasons[0], seasons[1], [1, 2]);
  const [one, two] = [OTHER_CALENDAR.exec(page), OTHER_CALENDAR.exec(source)];
  return one && two && one[1] === two[1] ? everyField(one, two, [2, 3, 4]) : null;
}

const everyField = (one: RegExpExecArray, two: RegExpExecArray, fields: readonly number[]) =>
  fields.every((i) => !one[i] || !two[i] || one[i] === two[i]);

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

/** Null where one of the two cannot be told. */
function doOverlap(one: Interval[] | null, two: Interval[] | null): boolean | null {
  if (!one || !two) return null;
  return one.some((x) => two.some((y) => x.from <= y.to && y.from <= x.to));
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

/** Without a publication date: every field that both give must be the same, and one at least. */
function fieldsAgree(a: string, b: string): boolean {
  if (WEEKDAYS.includes(a) && WEEKDAYS.includes(b)) return false;
  const [one, two] = [ABSOLUTE.exec(a), ABSOLUTE.exec(b)];
  if (!one || !two) return isItsWeekday(a, b);
  const season = SEASON.exec(a) ?? SEASON.exec(b);
  if (season) return everyField(one, two, [1]) && isOfSeason(Number(season[2]), one, two);
  return [1, 2, 3].some((i) => one[i] && two[i]) && everyField(one, two, [1, 2, 3]);
}

/** A month of the season on one half of the earth or the other. */
function isOfSeason(season: number, ...dates: RegExpExecArray[]): boolean {
  const month = dates.map(([, , part]) => Number(part)).find((part) => part <= MONTHS);
  return month === undefined || (month - 3 * season + 2 * MONTHS) % HALF_YEAR < SEASON_MONTHS;
}

const MONTHS = 12;
const HALF_YEAR = 6;
const SEASON_MONTHS = 3;

/** False where one is a weekday and the other a full date of another day of the week, or no day at all. */
function isItsWeekday(a: string, b: string): boolean {
  const [named, other] = WEEKDAYS.includes(a) ? [a, b] : [b, a];
  if (!WEEKDAYS.includes(named)) return true;
  const absolute = ABSOLUTE.exec(other);
  if (absolute && absolute[3] === undefined) return false;
  const told = weekdayOf(other);
  return told === null || told === named;
}
