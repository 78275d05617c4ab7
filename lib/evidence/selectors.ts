import type { Span } from '../core/span';
import { followable } from './escape';

/** Characters of context on each side of a quote: enough that a sentence stands once. */
const CONTEXT = 32;
/** Words at each end by which a fragment names a long stretch. */
const END_WORDS = 6;
/** Longer stretches are named by their two ends. */
const WHOLE = 80;

/** A place in a text as the W3C Web Annotation model names it (TextQuoteSelector and position). */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export function selectorOf(text: string, [start, end]: Span): QuoteSelector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * An address that opens a page at these words (WICG Text Fragments); null where the page has
 * no address to follow or the stretch holds no word.
 */
export function fragmentLink(url: string | null, stretch: string): string | null {
  const address = followable(url);
  const words = stretch
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (address === null || words.length === 0) return null;
  const page = address.split('#')[0]!;
  const isShort = stretch.trim().length <= WHOLE || words.length < 2 * END_WORDS;
  const parts = isShort
    ? [words.join(' ')]
    : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  return `${page}#:~:text=${parts.map(encoded).join(',')}`;
}

/** The hyphen and the comma part a fragment, so that inside a part they are written out. */
function encoded(part: string): string {
  return encodeURIComponent(withoutHalves(part)).replaceAll('-', '%2D');
}

/** Halves of a character, which an address cannot carry, as the sign for what cannot be read. */
function withoutHalves(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
