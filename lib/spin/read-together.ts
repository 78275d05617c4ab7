import { withOneDenial } from './denials';
import type { Draft } from './draft';
import { withExchanges } from './exchange';
import { withMedium } from './medium';
import type { MovedFrames } from './moved-frame';
import { withRestatedClauses } from './restated-clause';
import type { RunReader } from './run-changes';

/**
 * What is seen only when all is read: two drafts that are halves of one change become one, and what
 * merely stands elsewhere is taken out (`moved`). O(drafts · log drafts + words of the quotations).
 */
export function readTogether(
  drafts: readonly Draft[],
  frames: MovedFrames,
  readers: Readonly<Record<'page' | 'source', RunReader>>,
): { drafts: Draft[]; moved: Draft[] } {
  const both = {
    page: readers.page.words,
    source: readers.source.words,
    lists: readers.page.lists,
  };
  const restated = withRestatedClauses(drafts, both);
  const moved = new Set(restated.filter((draft) => frames.holds(draft)));
  const told = restated.filter((draft) => !moved.has(draft));
  const exchanged = withMedium(withExchanges(told, both), readers);
  return { drafts: withOneDenial(exchanged, both), moved: [...moved] };
}
