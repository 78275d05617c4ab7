import type { FactReader, Found } from './fact-reader';
import type { Lead } from './leads';
import { isDoubtful } from './numerals';
import type { ReadNumber } from './read-number';
import { digitOf } from './word-trie';

const HOURS = 24;
const HALF_DAY = 12;
const MINUTES = 60;

/** An hour and its minutes, as printed. */
interface Clock {
  hour: number;
  minute: number;
  end: number;
  /** A colon, a clock word or the like says that it is a time of day. */
  certain: boolean;
  /** Printed with two digits: "08:30" is no evening. */
  full: boolean;
}

/**
 * Times of day: "5 p.m.", "18:30", "18 Uhr", "18h30", "à 18 heures", "下午6时30分",
 * "1700 GMT". Without half of the day an hour up to twelve is either ("05:30?"). Returns the
 * token after it, or 0.
 */
export function readTime(
  reader: FactReader,
  token: number,
  lead: Lead,
  number: ReadNumber,
): number {
  if (lead.currency || lead.minus || number.value === null) return 0;
  const clock = clockAt(reader, lead, number);
  if (!clock || clock.hour > HOURS || clock.minute >= MINUTES) return 0;
  let { end } = clock;
  const half = reader.wordAt(reader.next(end), 'am', 'pm') ?? lead.half;
  if (!clock.certain && !half) return 0;
  if (half && half.start >= end) end = endOverStop(reader, half);
  const zone = reader.wordAfter(end, 'zone');
  const printed = `${clockValue(clock, half)}${zone ? ` ${zone.meaning.name!}` : ''}`;
  const start = half && half.start < lead.start ? half.start : lead.start;
  return reader.add('time', token, start, zone?.end ?? end, printed);
}

/** "noon", "midnight", "halb acht": a time of day in words. Returns the token after it, or 0. */
export function readHour(reader: FactReader, token: number): number {
  const found = reader.wordAt(reader.tokens.starts[token]!, 'hour');
  if (!found) return readPartOfHour(reader, token);
  const value = `${String(found.meaning.value!).padStart(2, '0')}:00`;
  return reader.add('time', token, found.start, found.end, value);
}

/** "quarter to ten", "halv åtta", "wpół do ósmej": a part of an hour and the hour's name. */
function readPartOfHour(reader: FactReader, token: number): number {
  const start = reader.tokens.starts[token]!;
  const part = reader.wordAt(start, 'clock-part');
  const hour = part && reader.wordAfter(part.end, 'clock-hour');
  // "half eight million" is no time.
  if (!hour || reader.wordAfter(hour.end, 'unit', 'scale', 'currency', 'percent')) return 0;
  const clock = withPart(hour.meaning.value!, part.meaning.value!, hour.end);
  const half = reader.wordAfter(clock.end, 'am', 'pm');
  return reader.add('time', token, start, half?.end ?? clock.end, clockValue(clock, half));
}

/** True where a part of an hour begins that is told with the hour: it is read at its own token. */
export function isPartOfHour(reader: FactReader, start: number): boolean {
  const part = reader.wordAt(start, 'clock-part');
  return part !== null && reader.wordAfter(part.end, 'clock-hour') !== null;
}

/** So many minutes from the full hour; "a quarter to one" is in the hour before. */
function withPart(hour: number, minutes: number, end: number): Clock {
  const before = hour === 1 ? HALF_DAY : hour - 1;
  const minute = minutes < 0 ? minutes + MINUTES : minutes;
  return { hour: minutes < 0 ? before : hour, minute, end, certain: true, full: false };
}

function endOverStop(reader: FactReader, { end }: Found): number {
  return reader.text[end] === '.' && /\.[^.]$/.test(reader.text.slice(end - 2, end))
    ? end + 1
    : end;
}

function clockValue({ hour, minute, full }: Clock, half: Found | null): string {
  let hours = hour;
  let open = '';
  if (half?.meaning.role === 'pm' && hour < HALF_DAY) hours += HALF_DAY;
  else if (half?.meaning.role === 'am' && hour === HALF_DAY) hours = 0;
  else if (!half && hour > 0 && hour <= HALF_DAY && !full) open = '?';
  const two = (value: number): string => String(value % HOURS).padStart(2, '0');
  return `${two(hours)}:${String(minute).padStart(2, '0')}${open}`;
}

function clockAt(reader: FactReader, lead: Lead, number: ReadNumber): Clock | null {
  const { text } = reader;
  const start = lead.number;
  const hour = digitsAt(text, start);
  if (hour) return inFigures(reader, lead, number, hour);
  const part = lead.clock && partBehind(reader, number.end);
  if (part && number.value! <= HALF_DAY && Number.isInteger(number.value!)) {
    return withPart(number.value!, part.meaning.value!, part.end);
  }
  // "five o'clock"
  const word = reader.wordAfter(number.end, 'clock');
  if (!word || !Number.isInteger(number.value!)) return null;
  const more = reader.wordAfter(word.end, 'clock-part-after');
  if (more && number.value! <= HALF_DAY)
    return withPart(number.value!, more.meaning.value!, more.end);
  return { hour: number.value!, minute: 0, end: word.end, certain: true, full: false };
}

/** "et demie" of "à sept heures et demie", "menos cuarto" of "a las ocho menos cuarto". */
function partBehind(reader: FactReader, end: number): Found | null {
  const word = reader.wordAfter(end, 'clock', 'clock-after');
  return reader.wordAfter(word?.end ?? end, 'clock-part-after');
}

function inFigures(
  reader: FactReader,
  lead: Lead,
  number: ReadNumber,
  hour: { value: number; end: number },
): Clock | null {
  const { text } = reader;
  const length = hour.end - lead.number;
  if (length === 4) return militaryAt(reader, hour);
  if (length > 2) return null;
  const full = length === 2 && hour.value < HALF_DAY;
  const mark = text[hour.end] ?? '';
  const minute = ':.,'.includes(mark) && mark !== '' ? digitsAt(text, hour.end + 1) : null;
  if (minute && minute.end - hour.end === 3) {
    const end = mark === ':' ? overSeconds(text, minute.end) : minute.end;
    const isWhole = full || isOfWholeDay(reader);
    const clock = {
      hour: hour.value,
      minute: minute.value,
      end,
      certain: mark === ':',
      full: isWhole,
    };
    return withClockWord(reader, lead, clock);
  }
  if (number.plain === null) return null;
  const clock = { hour: hour.value, minute: 0, end: hour.end, certain: false, full };
  return withClockWord(reader, lead, clock);
}

/** "8.30 Uhr" is no evening where hours in figures are counted through the day. */
function isOfWholeDay({ vocabulary }: FactReader): boolean {
  return vocabulary.language?.numbers.wholeDay === true;
}

/** "1700 GMT" */
function militaryAt(
  reader: FactReader,
  { value, end }: { value: number; end: number },
): Clock | null {
  if (!reader.wordAfter(end, 'zone')) return null;
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  return { hour, minute, end, certain: true, full: true };
}

function overSeconds(text: string, end: number): number {
  if (text[end] !== ':') return end;
  const seconds = digitsAt(text, end + 1);
  return seconds && seconds.end - end === 3 ? seconds.end : end;
}

/** "18 Uhr", "18.30 Uhr", "18h30", "6时30分", "à 18 heures", "kl 18": what makes it a time. */
function withClockWord(reader: FactReader, lead: Lead, clock: Clock): Clock {
  const word =
    reader.wordAfter(clock.end, 'clock') ??
    (lead.clock ? reader.wordAfter(clock.end, 'clock-after') : null);
  if (word) {
    const minute = clock.minute > 0 ? null : minutesAfter(reader, word.end);
    const end = minute?.end ?? endOverStop(reader, word);
    const full = clock.full || (minute !== null && isOfWholeDay(reader));
    return { ...clock, minute: minute?.value ?? clock.minute, end, certain: true, full };
  }
  const isLed = lead.clock !== null && !isDoubtful(reader, lead.clock.start, lead.clock.end);
  if (!isLed || reader.isLetterAt(clock.end)) return clock;
  const other = reader.wordAfter(clock.end, 'percent', 'currency', 'unit', 'scale');
  return other && !clock.certain && clock.minute === 0 ? clock : { ...clock, certain: true };
}

/** "30" of "18h30", "6时30分", "18 giờ 30 phút" */
function minutesAfter(reader: FactReader, end: number): { value: number; end: number } | null {
  const at = reader.next(end);
  const minute = at < 0 ? null : digitsAt(reader.text, at);
  if (!minute || minute.end - at > 2) return null;
  const unit = reader.wordAfter(minute.end, 'unit');
  if (unit?.meaning.name === 'minute') return { value: minute.value, end: unit.end };
  return minute.end - at === 2 ? minute : null;
}

function digitsAt(text: string, start: number): { value: number; end: number } | null {
  let value = 0;
  let end = start;
  for (; end < text.length && end - start < 5; end++) {
    const digit = digitOf(text.charCodeAt(end));
    if (digit < 0) break;
    value = 10 * value + digit;
  }
  return end > start && end - start < 5 ? { value, end } : null;
}
