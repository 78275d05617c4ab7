import { hasBetween } from '../../core/sorted';
import { spanLength, type Span } from '../../core/span';
import type { SideWords } from '../side-words';
import type { Marker, MeaningWords } from './meaning-words';
import { LONGEST_MARKER } from './parameters';

/** The tokens of one side of a differing stretch that nothing graver has told. */
export interface OpenSide {
  words: SideWords;
  /** Ascending; the stretch may have gaps where something else is told. */
  tokens: readonly number[];
  /** Token span of the whole stretch. */
  span: Span;
}

/** The wordings of the lists that touch the open tokens, left to right, the longest first. */
export function markersIn(side: OpenSide, lists: MeaningWords): Marker[] {
  const { words, tokens, span } = side;
  const isSure = words.sketched !== null || spanLength(span) <= SURE_BY_CODE;
  const found: Marker[] = [];
  let from = Math.max(0, span[0] - LONGEST_MARKER + 1);
  while (from < span[1]) {
    const marker = lists.at(words, from);
    if (marker && touches(marker, tokens) && (isSure || isRead(marker, words))) {
      found.push(marker);
      from = marker.at[1];
    } else from += 1;
  }
  return found;
}

/** By code alone a content word is believed to be of a list only where nothing else changed. */
const SURE_BY_CODE = 1;

/** Every word of it is known, and not its code alone. */
export function isRead({ at }: Marker, words: SideWords): boolean {
  for (let token = at[0]; token < at[1]; token += 1) if (words.word(token) === null) return false;
  return true;
}

/** `open` ascends. O(log n). */
function touches({ at }: Marker, open: readonly number[]): boolean {
  return hasBetween(open, at[0], at[1]);
}
