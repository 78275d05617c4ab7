import type { Article } from '../core/article';
import type { FeedItem } from './feed-item';

/** The article of a feed as a page, for the reader of pages; markup of the feed stays as it is. */
export function pageOfItem({ title, html, url, language }: FeedItem): string {
  const lang = language === null ? '' : ` lang="${escaped(language)}"`;
  return `<!doctype html><html${lang}><head><meta charset="utf-8"><title>${escaped(title)}</title><link rel="canonical" href="${escaped(url)}"></head><body><article><h1>${escaped(title)}</h1>${html ?? ''}</article></body></html>`;
}

/** With what the feed says where the page says nothing: headline, byline and date. */
export function articleOfItem(article: Article, item: FeedItem): Article {
  const { title, author, published } = item;
  const claim =
    published === null
      ? null
      : {
          at: published,
          precision: published.includes('T') ? ('second' as const) : ('day' as const),
          from: 'feed',
        };
  return {
    ...article,
    title: article.title === '' ? title : article.title,
    byline: article.byline ?? author,
    published: article.published ?? claim,
    dates: article.published || !claim ? article.dates : [...article.dates, claim],
  };
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<"]/gu, (sign) => ESCAPES[sign]!);
}
