import { LANGUAGES } from '../language';
import { datesIn, foldDateLine, type DateStyle, type Moment } from './dates';

/** What a line says of a date that it prints: first publication, last change, or nothing. */
export type DateLabel = 'published' | 'updated' | null;

export interface LabelledDate {
  moment: Moment;
  label: DateLabel;
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
  return dates.map(({ moment, start, end }, i) => {
    const before = lastLabel(line.slice(dates[i - 1]?.end ?? 0, start));
    return { moment, label: before ?? (dates.length === 1 ? lastLabel(line.slice(end)) : null) };
  });
}
