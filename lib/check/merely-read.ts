import type { Article } from '../core/article';
import { startOf } from '../verdict/moments';
import { READ } from './report';
import type { RankedSource } from './sources';

/**
 * True where all that speaks against the page is that the other text was read before it. That
 * a text was seen says not later than, and which of two the reader came upon first is chance: a
 * page that is dated before that, and of which nothing says that it is the later one, is warned
 * of by nobody.
 */
export function isMerelyReadFirst(
  { assessment, order }: RankedSource,
  { published }: Pick<Article, 'published'>,
): boolean {
  const { origin, seen } = assessment.report.meta;
  if (origin !== READ || seen === null || published === null) return false;
  if (order.order !== 'undetermined') return false;
  if (order.evidence.some(({ later }) => later === 'suspect')) return false;
  return startOf(published) <= Date.parse(seen);
}
