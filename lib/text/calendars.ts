/** Years of the Buddhist calendar run so far ahead of ours. */
const BUDDHIST = 543;
/** Nothing on the web is older, and nothing printed as a date is later. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
/** Days from the first day of the Persian year 1 to that of ours of 1970. */
const PERSIAN_EPOCH = -492_634;

/** Years of the Persian cycle of 33 that have a day more. */
const LEAP_YEARS = [1, 5, 9, 13, 17, 22, 26, 30];

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/**
 * A day of our calendar, or of the Buddhist or the Persian one, told by its year, as a day of
 * ours; null where no calendar has it, or it is older than the web.
 */
export function dayOf(year: number, month: number, day: number): CalendarDay | null {
  const ours = year >= FIRST_YEAR + BUDDHIST ? year - BUDDHIST : year;
  const fits = ours >= FIRST_YEAR && ours < LAST_YEAR && month >= 1 && month <= 12;
  return fits && day >= 1 && day <= daysIn(ours, month) ? { year: ours, month, day } : null;
}

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A day of the Persian solar calendar as one of ours, by the cycle of 33 years that holds
 * from its year 1178 to 1633.
 */
export function fromPersian(year: number, month: number, day: number): CalendarDay | null {
  if (year < 1360 || year > 1480 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(persianDay(year, month, day) * 86_400_000);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/**
 * Days from 1970-01-01 to a day of the Persian solar calendar; by the same cycle, which is a day
 * off at most outside its years.
 */
export function persianDay(year: number, month: number, day: number): number {
  const inCycle = LEAP_YEARS.filter((leap) => leap < year % 33).length;
  const leapDays = LEAP_YEARS.length * Math.floor(year / 33) + inCycle;
  const before = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6;
  return PERSIAN_EPOCH + 365 * year + leapDays + before + day;
}

/** Days from the day before the first one of the lunar calendar to 1970-01-01. */
const LUNAR_EPOCH = 492_149;
/** Days by which the arithmetic lunar calendar may miss one that goes by the sight of the moon. */
export const LUNAR_SLACK = 2;

/**
 * Days from 1970-01-01 to a day of the lunar calendar, by the arithmetic calendar of 30 years
 * with eleven leap days: within LUNAR_SLACK of what countries print.
 */
export function lunarDay(year: number, month: number, day: number): number {
  const leapDays = Math.floor((11 * year + 3) / 30);
  const before = 30 * (month - 1) - Math.floor((month - 1) / 2);
  return 354 * (year - 1) + leapDays + before + day - LUNAR_EPOCH;
}
