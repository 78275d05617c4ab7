import { spanLength, spanOverlap, type Span } from '../../core/span';
import type { Region } from '../regions';
import { compareMeaning, type MeaningDifference, type OpenRegion } from './compare-meaning';
import type { MeaningWords } from './meaning-words';
import { MOST_EQUAL_BETWEEN } from './parameters';

/**
 * One wording for another that share a word, which parts the difference in two: "debido a" for
 * "a pesar de", with "a" equal. Only where of two neighbours the one has words on the one side
 * alone, the other on the other (`areCrossed`), and wordings of the lists reach over both. O(1) of a pair.
 */
export function meaningAcross(
  [first, second]: readonly [Region, Region],
  [one, two]: readonly [OpenRegion, OpenRegion],
  lists: MeaningWords,
): MeaningDifference[] {
  const side = (name: 'page' | 'source', span: Span): OpenRegion['page'] => ({
    words: one[name].words,
    tokens: [...one[name].tokens, ...two[name].tokens],
    span,
  });
  const both: OpenRegion = {
    page: side('page', [first.suspect[0], second.suspect[1]]),
    source: side('source', [first.source[0], second.source[1]]),
  };
  return compareMeaning(both, lists).filter(
    ({ kind, suspect, source }) =>
      kind !== 'same' &&
      [first, second].some((region) => spanOverlap(region.suspect, suspect) > 0) &&
      [first, second].some((region) => spanOverlap(region.source, source) > 0),
  );
}

/** The one has words of the page alone, the other of the source alone, and a word or two stands between. */
export function areCrossed(first: Region, second: Region): boolean {
  const gap = second.suspect[0] - first.suspect[1];
  if (gap > MOST_EQUAL_BETWEEN || gap !== second.source[0] - first.source[1]) return false;
  const isOf = (region: Region, side: 'suspect' | 'source'): boolean =>
    spanLength(region[side]) > 0 &&
    spanLength(region[side === 'suspect' ? 'source' : 'suspect']) === 0;
  return (
    (isOf(first, 'suspect') && isOf(second, 'source')) ||
    (isOf(first, 'source') && isOf(second, 'suspect'))
  );
}
