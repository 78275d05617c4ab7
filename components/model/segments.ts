import type { Span } from '../../lib/core/span';

/** A run of text, and what marks it. */
export interface Segment<M> {
  text: string;
  mark: M | null;
}

/**
 * Cuts `text` into marked and unmarked runs that join to the whole of it. Marks that lie
 * outside, or start inside an earlier one, lose what does not fit; an empty span yields an
 * empty run, so that a dropped word has its place. O(n log n) in the marks.
 *
 * @param origin offset of `text` in the text that the spans point into
 */
export function segments<M>(
  text: string,
  marks: readonly { at: Span; mark: M }[],
  origin = 0,
): Segment<M>[] {
  const runs: Segment<M>[] = [];
  let position = 0;
  for (const { at, mark } of [...marks].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])) {
    const start = Math.max(at[0] - origin, position);
    const end = Math.min(at[1] - origin, text.length);
    if (end < start || (end === start && at[1] > at[0]) || at[0] < origin) continue;
    if (start > position) runs.push({ text: text.slice(position, start), mark: null });
    runs.push({ text: text.slice(start, end), mark });
    position = end;
  }
  if (position < text.length) runs.push({ text: text.slice(position), mark: null });
  return runs;
}

/** A line of a text with its offset. */
export interface Line {
  text: string;
  start: number;
}

/** The lines of a text that hold anything, with their offsets. */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') found.push({ text: line, start });
    start += line.length + 1;
  }
  return found;
}

/** The marks that touch a line, cut to it: a passage may run over several paragraphs. */
export function clipped<M>(
  marks: readonly { at: Span; mark: M }[],
  { start, text }: Line,
): { at: Span; mark: M }[] {
  return marks
    .map(({ at, mark }) => ({
      at: [Math.max(at[0], start), Math.min(at[1], start + text.length)] as const,
      mark,
    }))
    .filter(({ at }) => at[1] > at[0]);
}
