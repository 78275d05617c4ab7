import { spanLength, type Span } from '../../core/span';
import type { Sides } from '../finish';
import { meaningWordsOf } from '../meaning/meaning-words';
import { FRAME_BESIDE, LONGEST_FRAME } from './parameters';

/**
 * True where all that parts two quotations of the source is who says them, and the page names
 * the same speaker beside its one: “A,” said Ines Lorre. “B.” and “A. B,” said Ines Lorre.
 * `gap`: tokens of the source between its quotations; `at`: the page's quotation. O(gap · FRAME_BESIDE).
 */
export function isMovedFrame(gap: Span, at: Span, { page, source }: Sides): boolean {
  if (spanLength(gap) > LONGEST_FRAME) return false;
  const lists = meaningWordsOf(source.sketch.language);
  let says = false;
  const beside = new Set([
    ...page.sketch.tokens.subarray(Math.max(0, at[0] - FRAME_BESIDE), at[0]),
    ...page.sketch.tokens.subarray(at[1], at[1] + FRAME_BESIDE),
  ]);
  for (let token = gap[0]; token < gap[1]; token += 1) {
    if (lists.at(source, token)?.readings.some(({ scale }) => scale === 'saying')) says = true;
    if (!beside.has(source.code(token))) return false;
  }
  return says;
}
