import { addressIn } from './address';
import type { FeedItem } from './feed-item';
import { moment } from './moment';
import { child, childrenOf, textOf, type XmlElement } from './xml';

export type SitemapRead =
  | { what: 'sitemap'; items: FeedItem[] }
  /** The sitemaps that an index names, the one changed last first. */
  | { what: 'index'; sitemaps: string[] };

/** A sitemap with its news extension, or an index of sitemaps; the newest first. */
export function readSitemap(root: XmlElement, base: string): SitemapRead {
  if (root.name === 'sitemapindex') {
    const listed = childrenOf(root, 'sitemap').flatMap((map) => {
      const url = addressIn(textOf(map, 'loc'), base);
      return url === null ? [] : [{ url, changed: textOf(map, 'lastmod') ?? '' }];
    });
    return {
      what: 'index',
      sitemaps: newestFirst(listed, ({ changed }) => changed).map(({ url }) => url),
    };
  }
  const items = childrenOf(root, 'url').flatMap((entry) => itemOf(entry, base));
  return { what: 'sitemap', items: newestFirst(items, ({ published }) => published ?? '') };
}

function itemOf(entry: XmlElement, base: string): FeedItem[] {
  const url = addressIn(textOf(entry, 'loc'), base);
  if (url === null) return [];
  const news = child(entry, 'news');
  const publication = news && child(news, 'publication');
  return [
    {
      url,
      title: (news && textOf(news, 'title')) ?? '',
      published: moment((news && textOf(news, 'publication_date')) ?? textOf(entry, 'lastmod')),
      author: null,
      language: publication && textOf(publication, 'language'),
      html: null,
    },
  ];
}

/** By what ISO dates say, read as text; what has none comes last. Equal ones keep their order. */
function newestFirst<T>(items: readonly T[], at: (item: T) => string): T[] {
  return items.toSorted((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}
