import { LANGUAGES } from '../language';
import { datesIn, foldDateLine, type DateStyle, type Moment } from './dates';

/** What a line says of a date that it prints: first publication, last change, or nothing. */
export type DateLabel = 'published' | 'updated' | null;

export interface LabelledDate {
  moment: Moment;
  label: DateLabel;
  /** Letters of the line that are of no date. */
  beside: number;
}

let labels: RegExp | null = null;

/** Words of every language that stand before a date; made when first asked. */
function labelPattern(): RegExp {
  if (labels !== null) return labels;
  const words = (of: 'published' | 'updated'): string =>
    LANGUAGES.flatMap(({ dates }) => dates[of])
      .map((word) => word.normalize('NFC').toLowerCase())
      .sort((a, b) => b.length - a.length)
      .join('|');
  const bound = (group: string): string => `(?<![\\p{L}\\p{M}])${group}(?![\\p{L}\\p{M}])`;
  labels = new RegExp(
    bound(`(?:(?<updated>${words('updated')})|(?<published>${words('published')}))`),
    'gu',
  );
  return labels;
}

/** The last label in a folded text; null without one. */
function lastLabel(text: string): DateLabel {
  const groups = [...text.matchAll(labelPattern())].at(-1)?.groups;
  if (groups === undefined) return null;
  return groups['updated'] === undefined ? 'published' : 'updated';
}

/** True where the line says that it tells a date of publication or change. */
export const isStamped = (line: string): boolean =>
  lastLabel(foldDateLine(line).slice(0, 60)) !== null;

/** The label that a text ends in: what stands before a date, and what names its element. */
export const labelOf = (text: string): DateLabel => lastLabel(foldDateLine(text));

/**
 * The dates of a line, each with its label: the last one between it and the date before, or,
 * where the line has one date and no label before it, the one behind it.
 */
export function labelledDates(raw: string, style: DateStyle): LabelledDate[] {
  const line = foldDateLine(raw);
  const dates = datesIn(line, style);
  const beside =
    lettersOf(line) -
    dates.reduce((sum, { start, end }) => sum + lettersOf(line.slice(start, end)), 0);
  return dates.map(({ moment, start, end }, i) => {
    const before = lastLabel(line.slice(dates[i - 1]?.end ?? 0, start));
    const label = before ?? (dates.length === 1 ? lastLabel(line.slice(end)) : null);
    return { moment, label, beside };
  });
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** What stands before the date of a dateline: nothing, or a place and a comma. */
const BEFORE_LEAD = /^[\p{L} .'’-]{0,30}, $|^[(\[]?$/u;
/** What parts a dateline from the text. */
const BEHIND_LEAD = /^[)\]]? ?[–—:|-] /u;
/** Characters in which a dateline ends. */
const LEAD_REACH = 70;

/** The date that a text begins with, as a dateline has it: "Karsund, 5 March 2024 – The …". */
export function leadingDate(text: string, style: DateStyle): Moment | null {
  const line = foldDateLine(text.slice(0, LEAD_REACH));
  const found = datesIn(line, style)[0];
  if (found === undefined) return null;
  const isDateline =
    BEFORE_LEAD.test(line.slice(0, found.start)) && BEHIND_LEAD.test(line.slice(found.end));
  return isDateline ? found.moment : null;
}
