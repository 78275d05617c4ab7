import type { Relation } from '../../lib/align/alignment';
import type { Finding } from '../../lib/check/finding';
import type { Span } from '../../lib/core/span';
import type { Spin } from '../../lib/spin/spin';
import { clipped, lines, segments, type Line } from './segments';

/** A shared passage as one of the two texts shows it; both sides carry the same number. */
export interface PassageMark {
  at: Span;
  mark: { number: number; relation: Relation };
}

/** The passages shared with one source, numbered from 1 in the order of the page. */
export function sharedPassages(
  { passages }: Pick<Finding, 'passages'>,
  sourceId: string,
): { here: PassageMark[]; there: PassageMark[] } {
  const here: PassageMark[] = [];
  const there: PassageMark[] = [];
  for (const { suspect, source, relation, sourceId: id } of passages) {
    if (id !== sourceId || source === null) continue;
    const mark = { number: here.length + 1, relation };
    here.push({ at: suspect, mark });
    there.push({ at: source, mark });
  }
  return { here, there };
}

/** Where the page has a word that was swapped for another. */
export function swapMarks({ substitutions }: Pick<Spin, 'substitutions'>) {
  return substitutions.map(({ at }) => ({ at, mark: true as const }));
}

/** A part of a line, with the passage it belongs to; the first part of a passage says so. */
export interface PassageRun extends Line {
  passage: (PassageMark['mark'] & { first: boolean }) | null;
}

/** The lines of a text that hold anything, cut where passages begin and end. */
export function passageLines(text: string, passages: readonly PassageMark[]): PassageRun[][] {
  const begun = new Set<number>();
  return lines(text).map((line) => {
    let start = line.start;
    return segments(line.text, clipped(passages, line), line.start).map((run) => {
      const at = start;
      start += run.text.length;
      if (run.mark === null) return { text: run.text, start: at, passage: null };
      const first = !begun.has(run.mark.number);
      begun.add(run.mark.number);
      return { text: run.text, start: at, passage: { ...run.mark, first } };
    });
  });
}
