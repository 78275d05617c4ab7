import type { Article } from '../../lib/core/article';
import { findCredit } from '../../lib/credit/find-credit';
import type { RowGrade, RowSource } from './credit-rows';

/** What the page is found to say of one source. */
export interface CreditReading {
  grade: RowGrade;
  where: string | null;
  name: string | null;
  role?: string | null;
  quoted?: string | null;
}

/** Reads a page for one source, as the check does. */
export function readCreditTo(article: Article, source: RowSource): CreditReading {
  const { agency, outlet, hosts, url, byline } = source;
  const { grade, where, name, role, quoted } = findCredit(article, {
    outlet,
    hosts,
    url,
    byline,
    credits: agency === null ? [] : [{ kind: 'agency-byline', outlet: agency }],
  });
  return { grade, where, name, role, quoted };
}
