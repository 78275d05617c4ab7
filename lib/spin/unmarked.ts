import { spanLength, spanOverlap, type Span } from '../core/span';
import type { SketchedText, SketchQuotation } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';
import { MOST_QUOTATIONS, UNMARKED_SHARE, UNMARKED_WORDS } from './parameters';
import { sides, type QuotationInput, type ReadQuotation } from './quotation-reading';
import { mappingOf } from './regions';

/** Quotations of the source that stand on the page word for word and without marks. */
export function findUnmarked(
  { texts, alignment, frame }: QuotationInput,
  answered: ReadonlySet<SketchQuotation>,
): ReadQuotation[] {
  const found: ReadQuotation[] = [];
  const { toSuspect, equal } = mappingOf(alignment);
  const onPage = texts.suspect.sketch.quotations;
  for (const quotation of texts.sketch.quotations.slice(0, MOST_QUOTATIONS)) {
    if (answered.has(quotation) || spanLength(quotation.at) < UNMARKED_WORDS) continue;
    const places = Array.from(toSuspect.subarray(quotation.at[0], quotation.at[1])).filter(
      (token) => token >= 0 && equal[token] === 1,
    );
    if (places.length < UNMARKED_SHARE * spanLength(quotation.at)) continue;
    const at: Span = [places[0]!, places.at(-1)! + 1];
    if (spanLength(at) > 2 * spanLength(quotation.at) || !frame.holds(at)) continue;
    if (onPage.some((other) => spanOverlap(other.at, at) > 0)) continue;
    if (hasMarks(texts.suspect, at)) continue;
    found.push({
      held: { page: at, source: [quotation.at] },
      finding: {
        status: 'unmarked',
        ...sides(texts, at, quotation.at),
        speaker: { suspect: null, source: quotation.speaker },
        changes: [],
        agreedBy: [],
      },
      drafts: [{ gravity: 'quotation', kind: 'unmarked', suspect: at, source: quotation.at }],
    });
  }
  return found;
}

const MARK = /["“”„«»‘’']/;

/** A mark directly before or after, though it made no pair: nothing was dropped. */
export function hasMarks({ text, offsets }: SketchedText, at: Span): boolean {
  const [from, to] = textSpan(offsets, at);
  return MARK.test(text.slice(Math.max(0, from - 2), from)) || MARK.test(text.slice(to, to + 2));
}
