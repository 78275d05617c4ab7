import type { FeedItem, FeedRead } from './feed-item';
import { addressIn } from './address';
import { moment } from './moment';

type Raw = Readonly<Record<string, unknown>>;

/** A JSON Feed, 1.0 or 1.1; null for other JSON. */
export function readJsonFeed(text: string, base: string): FeedRead | null {
  const raw = parse(text);
  if (!raw || !string(raw['version'])?.includes('jsonfeed.org') || !Array.isArray(raw['items'])) {
    return null;
  }
  const language = string(raw['language']);
  return {
    what: 'feed',
    title: string(raw['title']) ?? '',
    site: addressIn(string(raw['home_page_url']), base),
    items: raw['items'].flatMap((item: unknown) =>
      isRaw(item) ? itemOf(item, base, language) : [],
    ),
  };
}

function itemOf(item: Raw, base: string, language: string | null): FeedItem[] {
  const url = addressIn(string(item['url']) ?? string(item['id']), base);
  if (url === null) return [];
  const [author] = Array.isArray(item['authors'])
    ? (item['authors'] as unknown[])
    : [item['author']];
  return [
    {
      url,
      title: string(item['title']) ?? '',
      published: moment(string(item['date_published'])),
      author: isRaw(author) ? string(author['name']) : null,
      language: string(item['language']) ?? language,
      html: string(item['content_html']),
    },
  ];
}

function parse(text: string): Raw | null {
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    return isRaw(raw) ? raw : null;
  } catch {
    // Not JSON after all: then it is no feed.
    return null;
  }
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
