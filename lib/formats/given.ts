import type { DateClaim } from '../core/article';
import { dateOrNull, parseGivenDate } from '../core/date-claim';
import { FirsthandError } from '../core/errors';
import { languageOf } from '../language';
import type { Body, Given, Input, Place, Reading, Refusal, RefusalReason } from './format';
import { FIELD_LIMIT } from './limits';

/** Stands for the field where not even the record could be read. */
export const NOT_JSON = 'json';

/** Names of fields that a reader takes over and nothing knows better. */
type Known = Partial<Omit<Given, 'body' | 'published' | 'lostDate'>>;

/** What a file gives of a report; what it does not is null. */
export function given(body: Body, known: Known, date: unknown = null): Given {
  const { published, lostDate } = dateOf(date);
  return {
    id: null,
    title: null,
    outlet: null,
    hosts: null,
    url: null,
    byline: null,
    seen: null,
    language: null,
    origin: 'imported',
    ...known,
    published,
    lostDate,
    body,
  };
}

/** A date from outside: one that is none costs only itself, and is told. */
export function dateOf(value: unknown): { published: DateClaim | null; lostDate: boolean } {
  if (value === null || value === undefined) return { published: null, lostDate: false };
  const published = dateOrNull(value, parseGivenDate) ?? ofLetter(value);
  return { published, lostDate: published === null };
}

/** Letters are dated in English, whatever their language. */
const MONTHS = languageOf('en')!.dates.months.map((names) => names.slice(0, 3));
/** "Mon, 12 Aug 2024 09:14:00 +0000", as letters, feeds and archives write it (RFC 5322). */
const LETTER_DATE =
  /^\s{0,9}(?:[A-Za-z]{3},\s{0,9})?(\d{1,2})\s{1,9}([A-Za-z]{3})\s{1,9}(\d{4})\s{1,9}(\d\d):(\d\d)(?::(\d\d))?\s{0,9}(Z|UTC?|GMT|[+-]\d{4})?\s{0,9}$/u;

function ofLetter(value: unknown): DateClaim | null {
  const found = typeof value === 'string' && value.length < 60 ? LETTER_DATE.exec(value) : null;
  if (!found) return null;
  const [, day, name, year, hour, minute, second, zone] = found;
  const month = MONTHS.indexOf(name!.toLowerCase()) + 1;
  const two = (part: number | string) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day!)}`;
  const seconds = second === undefined ? '' : `:${second}`;
  const at = `${date}T${hour}:${minute}${seconds}${isoZone(zone)}`;
  return dateOrNull(at, parseGivenDate);
}

/** "+0100" → "+01:00"; letters write UTC in four ways. */
function isoZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-](?!0000)\d{4}$/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
}

/** A text of at most the length of a line; null for an empty one. */
export function short(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed.slice(0, FIELD_LIMIT);
}

/** Where something stands in a file. */
export function placeIn(input: Pick<Input, 'inside'>, unit: Place['unit'], number: number): Place {
  return { file: input.inside, unit, number };
}

export function refused(at: Place, why: RefusalReason, field: string | null = null): Reading {
  return { kind: 'refused', refusal: { ...at, why, field } };
}

/** Why a record is refused, by what reading it threw; what has no code is a bug, and is thrown. */
export function refusalFor(at: Place, error: unknown): Refusal {
  if (!(error instanceof FirsthandError)) throw error;
  const { code, field, cause } = error;
  const because = (why: RefusalReason, name: string | null = null) => ({ ...at, why, field: name });
  if (code === 'file-too-large') return because('too-long');
  if (code === 'pack-too-new') return because('too-new');
  if (field === NOT_JSON || (code === 'pack-malformed' && cause === undefined)) {
    return because('not-json');
  }
  return because('malformed', field);
}

/** The reading of one record; what is wrong with it costs this record alone. */
export function readingOf(at: Place, read: () => Given): Reading {
  try {
    return { kind: 'given', at, given: read() };
  } catch (error) {
    return { kind: 'refused', refusal: refusalFor(at, error) };
  }
}
