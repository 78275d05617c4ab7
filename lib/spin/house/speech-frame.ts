import { spanLength, type Span } from '../../core/span';
import type { Sides } from '../finish';
import { meaningWordsOf } from '../meaning/meaning-words';
import type { SideWords } from '../side-words';
import { FRAME_BESIDE, LONGEST_FRAME } from './parameters';

/**
 * True where all that parts two quotations of the source is who says them, and the page names
 * the same speaker beside its one: “A,” said Ines Lorre. “B.” and “A. B,” said Ines Lorre.
 * `gap`: tokens of the source between its quotations; `at`: the page's quotation. O(gap · FRAME_BESIDE).
 */
export function isMovedFrame(gap: Span, at: Span, { page, source }: Sides): boolean {
  return isFrameBeside(gap, source, at, page);
}

/**
 * True where a run of one text says who says something, and the other text says it in the same
 * words, whatever their order, beside a quotation. O(run · FRAME_BESIDE).
 */
export function isFrameBeside(run: Span, words: SideWords, at: Span, other: SideWords): boolean {
  if (spanLength(run) > LONGEST_FRAME) return false;
  const lists = meaningWordsOf(words.sketch.language);
  const { tokens } = other.sketch;
  const beside = new Set([
    ...tokens.subarray(Math.max(0, at[0] - FRAME_BESIDE), at[0]),
    ...tokens.subarray(at[1], at[1] + FRAME_BESIDE),
  ]);
  let says = false;
  for (let token = run[0]; token < run[1]; token += 1) {
    if (lists.at(words, token)?.readings.some(({ scale }) => scale === 'saying')) says = true;
    if (!beside.has(words.code(token))) return false;
  }
  return says;
}
