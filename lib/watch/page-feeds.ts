import { addressIn } from './address';

/** A `link rel=alternate` of a page, as it stands there. */
export interface AlternateLink {
  href: string | null;
  type: string | null;
  title: string | null;
}

/** A feed that can be followed. */
export interface FoundFeed {
  url: string;
  title: string;
}

const FEED_TYPES = /^application\/(?:rss\+xml|atom\+xml|feed\+json)$/iu;

/** Early JSON feeds have the type of all JSON, and so have interfaces for programs. */
const PLAIN_JSON = /^application\/json$/iu;

/** A longer title is none (characters). */
const TITLE_LIMIT = 200;

/** The feeds that a page names in its head, each once and in its order. */
export function feedsAmong(links: readonly AlternateLink[], base: string): FoundFeed[] {
  const found = new Map<string, FoundFeed>();
  for (const { href, type, title } of links) {
    const url = addressIn(href, base);
    if (url === null || found.has(url) || !isFeed(type?.trim() ?? '', url)) continue;
    found.set(url, { url, title: (title?.trim() ?? '').slice(0, TITLE_LIMIT) });
  }
  return [...found.values()];
}

function isFeed(type: string, url: string): boolean {
  return FEED_TYPES.test(type) || (PLAIN_JSON.test(type) && /feed/iu.test(new URL(url).pathname));
}
