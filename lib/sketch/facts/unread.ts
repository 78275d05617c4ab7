import type { FactReader } from './fact-reader';
import type { Lead } from './leads';
import type { ReadNumber } from './read-number';

/** "12,34,5", "5xyz", "555-0199-77": kept as printed, so that it is never held to be the same. */
export function readUnread(
  reader: FactReader,
  token: number,
  lead: Lead,
  number: ReadNumber,
): number {
  const end = endOfUnread(reader, number);
  if (end === 0) return 0;
  const printed = reader.text.slice(lead.number, end);
  return reader.add('number', token, lead.start, end, `?${printed.toLowerCase()}`);
}

function endOfUnread(reader: FactReader, number: ReadNumber): number {
  const { text } = reader;
  const mark = text[number.end];
  const isDashed = mark === '-' || mark === '\u2013';
  const rest = isDashed ? text.slice(number.end, number.end + 40) : '';
  const more = isDashed ? /^(?:[-\u2013]\d+){2,}/.exec(rest) : null;
  if (more && number.plain !== null && !isIsoDate(number.plain + more[0]))
    return number.end + more[0].length;
  if (number.value === null) return number.end;
  if (!reader.isDigitAt(number.end - 1) || !reader.vocabulary.spaced) return 0;
  if (!reader.vocabulary.language) return endOfUnknown(reader, number.end);
  if (!reader.isLetterAt(number.end) || isEnding(reader, number.end)) return 0;
  return endOfLetters(reader, number.end);
}

function isIsoDate(printed: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(printed);
}

/** In a language without a file the word after a figure may be a scale: it stays part of it. */
function endOfUnknown(reader: FactReader, end: number): number {
  const next = reader.next(end);
  if (next < 0 || !reader.isLetterAt(next)) return 0;
  return reader.wordAt(next, 'unit', 'currency', 'percent') ? 0 : endOfLetters(reader, next);
}

/** Letters after digits that are read: a unit, a scale, an ending of an ordinal. */
function isEnding(reader: FactReader, end: number): boolean {
  if (ordinalEnd(reader, end) > 0 || /^s(?!\p{L})/u.test(reader.text.slice(end, end + 2)))
    return true;
  return (
    reader.wordAt(
      end,
      'unit',
      'close-unit',
      'currency',
      'cent',
      'percent',
      'scale',
      'am',
      'pm',
      'clock',
      'clock-after',
      'age',
      'of',
      'times',
      'month',
    ) !== null
  );
}

function endOfLetters(reader: FactReader, start: number): number {
  let end = start;
  while (reader.isLetterAt(end) || reader.isDigitAt(end)) end++;
  return end;
}

/** The end of an ordinal in figures ("2nd", "1er", "2."), or 0. */
export function ordinalEnd(reader: FactReader, end: number): number {
  for (const ending of reader.vocabulary.ordinalEndings) {
    if (!reader.text.startsWith(ending, end)) continue;
    const after = end + ending.length;
    if (ending === '.') {
      // A stop makes an ordinal where the sentence goes on after it.
      if (/^ \p{L}/u.test(reader.text.slice(after, after + 2)) && goesOn(reader, after))
        return after;
    } else if (!reader.isLetterAt(after)) return after;
  }
  return 0;
}

function goesOn(reader: FactReader, end: number): boolean {
  const token = reader.tokenAt(end + 1);
  return token >= 0 && !reader.startsSentence(token);
}
