import { spanLength, type Span } from '../../core/span';
import type { SketchedText } from '../../sketch/sketch';
import type { Texts } from '../pairing';
import { mappingOf, regionsOf } from '../regions';
import type { Alignment } from '../../align/alignment';
import type { Draft } from '../draft';

const COUNTRY = /^US$/;

/**
 * Places where one text prints "US$" and the other "$", both right before one figure: the
 * country is understood. O(regions).
 */
export function dollarDrafts({ suspect, source }: Texts, alignment: Alignment): Draft[] {
  if (!source) return [];
  const { toSource, toSuspect } = mappingOf(alignment);
  return regionsOf(alignment).flatMap((region): Draft[] => {
    const isIn = spanLength(region.source) === 0;
    if (!isIn && spanLength(region.suspect) > 0) return [];
    const [side, span, map, other] = isIn
      ? ([suspect, region.suspect, toSource, source] as const)
      : ([source, region.source, toSuspect, suspect] as const);
    const figure = map[span[1]] ?? -1;
    if (!isCountryOfDollar(side, span) || figure < 0) return [];
    if (other.text[other.offsets.starts[figure]! - 1] !== '$') return [];
    return [{ gravity: 'style', kind: 'numeral', suspect: region.suspect, source: region.source }];
  });
}

function isCountryOfDollar({ text, offsets }: SketchedText, [from, to]: Span): boolean {
  if (to - from !== 1) return false;
  const end = offsets.ends[from]!;
  return COUNTRY.test(text.slice(offsets.starts[from], end)) && text[end] === '$';
}
