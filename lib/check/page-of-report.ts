import { articleFromText } from '../article/from-text';
import type { Credit } from '../core/article';
import type { StoredReport } from '../index/candidates';
import { pageOf, type Page } from './page';

/** A report read again as a page; null where the corpus has no text of it. */
export function pageOfReport({ meta, sketch, text }: StoredReport): Page | null {
  if (text === null) return null;
  const { title, url, outlet, published, language } = meta;
  const known = { title, outlet, published, language, ...(url === null ? {} : { url }) };
  const article = articleFromText(text, known);
  // What was read from markup is not in the text.
  const marked = sketch.credits
    .filter(
      ({ at, kind, outlet: named }) => at === null && !hasCredit(article.credits, kind, named),
    )
    .map(({ kind, outlet: named }) => ({ kind, outlet: named, span: null, text: named }));
  return pageOf({
    ...article,
    byline: meta.byline ?? article.byline,
    credits: [...article.credits, ...marked],
  });
}

function hasCredit(credits: readonly Credit[], kind: Credit['kind'], outlet: string): boolean {
  return credits.some((credit) => credit.kind === kind && credit.outlet === outlet);
}
