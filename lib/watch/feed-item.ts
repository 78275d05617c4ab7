/** One article that a feed or a sitemap tells of. */
export interface FeedItem {
  url: string;
  title: string;
  /** ISO 8601, as the feed says it; null where it says nothing that is a date. */
  published: string | null;
  author: string | null;
  language: string | null;
  /** The article as HTML, where the feed carries more than a description. */
  html: string | null;
}

export interface FeedRead {
  what: 'feed';
  title: string;
  /** The site that the feed is of. */
  site: string | null;
  items: FeedItem[];
}
