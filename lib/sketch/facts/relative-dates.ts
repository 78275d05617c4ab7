import type { FactReader } from './fact-reader';
import type { Lead } from './leads';
import type { ReadNumber } from './read-number';
import { printNumber } from './value';

/** Units of time that a date may be counted in → their letter in a value. */
const PERIODS: Readonly<Record<string, string>> = { day: 'd', week: 'w', month: 'm', year: 'y' };

/** "three years ago", "vor drei Jahren", "hace tres años". Returns the token after it, or 0. */
export function agoAfter(
  reader: FactReader,
  token: number,
  lead: Lead,
  number: ReadNumber,
): number {
  if (number.value === null) return 0;
  const unit = reader.wordAfter(number.end, 'unit');
  const period = PERIODS[unit?.meaning.name ?? ''];
  if (!unit || period === undefined) return 0;
  const after = reader.wordAfter(unit.end, 'ago');
  if (!after && !lead.ago) return 0;
  const value = `-${printNumber(number.value * (unit.meaning.value ?? 1))}${period}`;
  return reader.add('date', token, lead.ago?.start ?? lead.start, after?.end ?? unit.end, value);
}

/**
 * Dates told from the day of the text: "yesterday" → -1d, "last week" → -1w, "la semaine
 * dernière" → -1w, "next Monday" → mon. Returns the token after it, or 0.
 */
export function readRelativeDate(reader: FactReader, token: number): number {
  const start = reader.tokens.starts[token]!;
  const day = reader.wordAt(start, 'day');
  if (day) return reader.add('date', token, start, day.end, shifted(day.meaning.value!, 'd'));
  const shift = reader.wordAt(start, 'shift');
  if (shift) {
    const named = reader.wordAfter(shift.end, 'weekday', 'month', 'unit');
    if (!named) return 0;
    const value = shiftedName(named.meaning, shift.meaning.value!);
    return value === '' || isPlural(reader, named.end)
      ? 0
      : reader.add('date', token, start, named.end, value);
  }
  const unit = reader.wordAt(start, 'unit');
  const after = unit && reader.wordAfter(unit.end, 'shift');
  if (!after || after.start === unit.end) return 0;
  const value = shiftedName(unit.meaning, after.meaning.value!);
  return value === '' ? 0 : reader.add('date', token, start, after.end, value);
}

function shiftedName(
  { role, name = '', value = 0 }: { role: string; name?: string; value?: number },
  step: number,
): string {
  if (role === 'weekday') return name;
  if (role === 'month') return `--${String(value).padStart(2, '0')}`;
  const period = PERIODS[name];
  return period === undefined ? '' : shifted(step, period);
}

/** "last two weeks" and "past years" are no dates. */
function isPlural(reader: FactReader, end: number): boolean {
  return reader.language === 'en' && /s$/i.test(reader.text.slice(end - 1, end));
}

function shifted(step: number, period: string): string {
  return `${step > 0 ? '+' : ''}${step}${period}`;
}
