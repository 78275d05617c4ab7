import type { DateClaim } from '../core/article';
import { dateOrNull, parseGivenDate } from '../core/date-claim';
import { FirsthandError } from '../core/errors';
import { parsePackHeader, parsePackLine } from '../corpus/pack';
import type { Report } from '../sketch/sketch';
import { LEAST_WORDS } from '../verdict/thresholds';
import type { Refusal } from './corpus-manager';
import { NOT_JSON, reportOfLine } from './report-lines';

export type LineReading =
  | { kind: 'header'; promised: number | null }
  /** `lostDate`: it said when it was published, and not so that it can be read. */
  | { kind: 'report'; report: Report; lostDate: boolean }
  | { kind: 'refused'; refusal: Refusal };

/** Reads one line of a file; what is wrong with it costs this line alone. */
export type LineReader = (text: string, number: number) => LineReading;

/** Lines of Firsthand JSONL, and of other tools' (report-lines.ts). */
export const readJsonLine: LineReader = (text, number) =>
  reading(number, (readDate) => reportOfLine(text, readDate));

/** The lines of a pack after its header. */
export const readPackLine: LineReader = (text, number) =>
  reading(number, (readDate) => parsePackLine(text, number, 'imported', readDate));

/** The header of a pack. Throws FirsthandError: without it nothing of the file is known. */
export function readPackHeader(text: string): LineReading {
  return { kind: 'header', promised: parsePackHeader(text).count };
}

/** A line that is longer than any report. */
export function tooLong(line: number): LineReading {
  return { kind: 'refused', refusal: { line, why: 'too-long', field: null } };
}

function reading(
  line: number,
  read: (readDate: (value: unknown) => DateClaim | null) => Report | null,
): LineReading {
  let lostDate = false;
  const readDate = (value: unknown) => {
    const date = dateOrNull(value, parseGivenDate);
    lostDate = date === null;
    return date;
  };
  try {
    const report = read(readDate);
    if (!report) return { kind: 'header', promised: null };
    // As for a page and a pasted text: a shorter one may leave no fingerprint to be found by.
    if (report.meta.words < LEAST_WORDS) return refused(line, 'too-short', null);
    return { kind: 'report', report, lostDate };
  } catch (cause) {
    if (!(cause instanceof FirsthandError)) throw cause;
    return refusedFor(line, cause);
  }
}

function refusedFor(line: number, { code, field, cause }: FirsthandError): LineReading {
  if (code === 'file-too-large') return tooLong(line);
  if (code === 'pack-too-new') return refused(line, 'too-new', null);
  if (field === NOT_JSON || (code === 'pack-malformed' && cause === undefined)) {
    return refused(line, 'not-json', null);
  }
  return refused(line, 'malformed', field);
}

function refused(line: number, why: Refusal['why'], field: string | null): LineReading {
  return { kind: 'refused', refusal: { line, why, field } };
}
