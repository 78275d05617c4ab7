import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Article } from '../../lib/core/article';

/** What is compared of an article. */
export function draftOf(article: Pick<Article, keyof ReportDraft>): ReportDraft {
  const { title, outlet, url, published, text } = article;
  return { title, outlet, url, published, text };
}
