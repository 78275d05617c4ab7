import { digitsAt, isSolarYear, yearAt, yearOf } from './dates';
import type { FactReader, Found } from './fact-reader';
import type { Role } from './meaning';
import { isDoubtful } from './numerals';

/** Seasons in values have the numbers of ISO 8601-2, behind those of the months. */
const BEFORE_SPRING = 20;
const YEAR_DIGITS = 4;
/** What "last" and its like stand before. */
const SHIFTED: Role[] = ['unit', 'weekday', 'month', 'season'];
/** From a year of the Persian calendar to ours in which its seasons begin. */
const FROM_SOLAR = 621;

/**
 * Seasons: "spring 2024", "the summer of 2023", "2024年春" → 2024-21, "last winter" → --24,
 * and without a year where the wording leaves no doubt: "in the spring", "весной" → --21. Not
 * "in the spring of her life". Returns the token after it, or 0.
 */
export function readSeason(reader: FactReader, token: number): number {
  const start = reader.tokens.starts[token]!;
  if (reader.isDigitAt(start)) return seasonBehindYear(reader, token, start);
  const shift = reader.wordAt(start, 'shift');
  const season = shift
    ? reader.wordAfter(shift.end, 'season', 'in-season')
    : reader.wordAt(start, 'season', 'in-season');
  if (!season) return 0;
  const year = yearBehind(reader, season.end);
  if (year) return add(reader, token, season, `${year.value}`, year.end);
  if (shift) {
    // "this fall in demand"
    const isFall = isDoubtful(reader, season.start, season.end);
    if (isFall && reader.wordAfter(season.end, 'month-lead', 'of')) return 0;
    return add(reader, token, { ...season, start: shift.start }, '-', season.end);
  }
  const after = reader.wordAfter(season.end, 'shift');
  // "prices fall last week": the word is that of what follows it.
  if (after && after.start > season.end && !reader.wordAfter(after.end, ...SHIFTED))
    return add(reader, token, season, '-', after.end);
  const says = reader.wordAt(start, 'in-season');
  if (!says || reader.wordAfter(says.end, 'date-join', 'of')) return 0;
  return add(reader, token, says, '-', says.end);
}

/** "2024 tavaszán", "2024年春", "2024 की सर्दियों" */
function seasonBehindYear(reader: FactReader, token: number, start: number): number {
  const year = digitsAt(reader.text, start);
  if (year?.end !== start + YEAR_DIGITS || ourYear(reader, year.value) === 0) return 0;
  const word = reader.wordAfter(year.end, 'year-word', 'date-join', 'of');
  const season = reader.wordAfter(word?.end ?? year.end, 'season', 'in-season');
  return season
    ? add(reader, token, { ...season, start }, `${ourYear(reader, year.value)}`, season.end)
    : 0;
}

/** " 2024", " of 2024"; "2024/25" counts by its first year. */
function yearBehind(reader: FactReader, end: number): { value: number; end: number } | null {
  const joint = reader.wordAfter(end, 'date-join', 'of');
  const at = reader.next(joint?.end ?? end);
  const year = at < 0 || at === (joint?.end ?? end) ? null : yearAt(reader, at);
  if (!year) return null;
  const second = /^[-\u2013/]\d\d(?!\d)/.exec(reader.text.slice(year.end, year.end + 4));
  return { value: ourYear(reader, year.value), end: year.end + (second?.[0].length ?? 0) };
}

function add(
  reader: FactReader,
  token: number,
  { start, meaning }: Found,
  head: string,
  end: number,
): number {
  return reader.add('date', token, start, end, `${head}-${BEFORE_SPRING + meaning.value!}`);
}

function ourYear({ language }: FactReader, year: number): number {
  return isSolarYear(language, year) ? year + FROM_SOLAR : yearOf(language, year);
}
