import type { Article, Credit } from '../../lib/core/article';
import { hostOf } from '../../lib/core/url';
import { sameOutlet } from '../../lib/text/outlets';
import { foreignCanonical, isHome } from '../../lib/verdict/identity';
import { namesSide } from '../../lib/verdict/order-claims';
import type { RowGrade, RowSource } from './credit-rows';

/** What the page is found to say of one source. */
export interface CreditReading {
  grade: RowGrade;
  where: string | null;
  name: string | null;
}

const WHERE: Partial<Record<Credit['kind'], string>> = {
  dateline: 'dateline',
  'agency-byline': 'byline',
  attribution: 'text',
  canonical: 'code',
  'based-on': 'code',
};

/** Reads a page for one source, as the verdict does. */
export function readCreditTo(article: Article, source: RowSource): CreditReading {
  const foreign = foreignCanonical(article);
  if (foreign !== null && isHome(hostOf(foreign), source)) {
    return { grade: 'declared', where: 'code', name: source.outlet };
  }
  const to = article.credits.filter(
    ({ outlet }) =>
      namesSide(outlet, source) || (source.agency !== null && sameOutlet(outlet, source.agency)),
  );
  const told = (grade: RowGrade, { kind, outlet }: Credit): CreditReading => ({
    grade,
    where: WHERE[kind] ?? 'end',
    name: outlet,
  });
  const declared = to.find(({ kind }) => kind === 'canonical' || kind === 'based-on');
  if (declared) return told('declared', declared);
  const printed = to.find(({ kind }) => kind !== 'attribution' && kind !== 'contributor');
  if (printed) return told('printed', printed);
  if (article.byline !== null && namesSide(article.byline, source)) {
    return { grade: 'printed', where: 'byline', name: article.byline };
  }
  const mention = to.find(({ kind }) => kind === 'attribution');
  return mention ? told('mention', mention) : { grade: 'none', where: null, name: null };
}
