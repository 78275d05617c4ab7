import { charactersOf } from '../article/dom';
import type { NodeSpan, PageText } from './page-text';
import { squeezed } from './page-text';
import type { PageMark } from './marks';

/**
 * Least characters, quote and context together, that a place must be known by: a shorter
 * stretch stands in any text. Below it nothing is painted.
 */
const LEAST_KNOWN = 16;

/** Most places of one stretch that are looked at: a page that says a thing more often says nothing. */
const MOST_PLACES = 8;

/**
 * The nodes that hold a mark's words; null where the page does not have them with what stands
 * around them, so that nothing wrong is ever painted. Where the page has the whole stretch more
 * than once, the place in the article tells which (`at`). With one side of its context gone, as
 * where a paragraph was cut, the other side alone must be long enough. O(page).
 */
export function anchor(
  page: PageText,
  mark: Pick<PageMark, 'quote' | 'prefix' | 'suffix' | 'at'>,
): NodeSpan[] | null {
  const quote = squeezed(mark.quote);
  if (quote === '') return null;
  const prefix = squeezed(mark.prefix);
  const suffix = squeezed(mark.suffix);
  for (const [before, after] of [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
  ] as const) {
    const known = before + quote + after;
    if (known.length < LEAST_KNOWN) continue;
    const found = placeOf(page.text, known, mark.at);
    if (found === null) continue;
    const from = found + before.length;
    const spans = page.spansOf(from, from + quote.length);
    if (isThere(spans, quote)) return spans;
  }
  return null;
}

/** Where a stretch stands; of several places the one nearest to its share of the text. */
function placeOf(text: string, stretch: string, share: number): number | null {
  const places: number[] = [];
  for (let at = text.indexOf(stretch); at >= 0; at = text.indexOf(stretch, at + 1)) {
    places.push(at);
    if (places.length > MOST_PLACES) return null;
  }
  const wanted = share * text.length;
  return places.reduce<number | null>(
    (best, at) => (best === null || Math.abs(at - wanted) < Math.abs(best - wanted) ? at : best),
    null,
  );
}

/** Whether the nodes hold these words and no others, as they are now. */
export function isThere(spans: readonly NodeSpan[], quote: string): boolean {
  return (
    squeezed(spans.map(({ node, start, end }) => charactersIn(node, start, end)).join('')) === quote
  );
}

function charactersIn(node: Text, start: number, end: number): string {
  return charactersOf(node).slice(start, end);
}
