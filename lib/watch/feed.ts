import { decodeEntities } from '../article/entities';
import { addressIn } from './address';
import { moment } from './moment';
import type { FeedItem, FeedRead } from './feed-item';
import { readJsonFeed } from './json-feed';
import { readSitemap, type SitemapRead } from './sitemap';
import { child, childrenOf, parseXml, textOf, type XmlElement } from './xml';

export type Followed = FeedRead | SitemapRead;

/**
 * What stands at the address of a subscription: RSS 0.9x to 2.0 and RDF, Atom, JSON Feed, sitemaps
 * and indexes of them; null for anything else. Addresses are resolved against `base`, and only
 * those of http and https are kept. O(n).
 */
export function readFollowed(text: string, base: string): Followed | null {
  const start = text.slice(0, 200).replace(/^[\uFEFF\s]+/u, '');
  if (start.startsWith('{')) return readJsonFeed(text, base);
  if (!start.startsWith('<')) return null;
  const root = parseXml(text);
  if (!root) return null;
  switch (root.name) {
    case 'rss':
    case 'rdf':
      return readRss(root, base);
    case 'feed':
      return readAtom(root, base);
    case 'urlset':
    case 'sitemapindex':
      return readSitemap(root, base);
    default:
      return null;
  }
}

function readRss(root: XmlElement, base: string): FeedRead | null {
  const channel = child(root, 'channel');
  if (!channel) return null;
  const items = [...childrenOf(channel, 'item'), ...childrenOf(root, 'item')];
  const language = textOf(channel, 'language');
  return {
    what: 'feed',
    title: plain(textOf(channel, 'title')),
    site: addressIn(linkText(channel), base),
    items: items.flatMap((item) => rssItem(item, base, language)),
  };
}

/** `link` is text in RSS; an Atom link among them has its address in an attribute. */
function linkText(element: XmlElement): string | null {
  const link = element.children.find(({ fullName, text }) => fullName === 'link' && text !== '');
  return link?.text ?? null;
}

function rssItem(item: XmlElement, base: string, language: string | null): FeedItem[] {
  const guid = child(item, 'guid');
  const permanent = guid && guid.attributes['ispermalink'] !== 'false' ? guid.text : null;
  const url = addressIn(linkText(item) ?? permanent, base);
  if (url === null) return [];
  const encoded = item.children.find(({ fullName }) => fullName === 'content:encoded');
  return [
    {
      url,
      title: plain(textOf(item, 'title')),
      published: moment(textOf(item, 'pubdate', 'date', 'published')),
      author: textOf(item, 'creator', 'author'),
      language,
      html: encoded && encoded.text !== '' ? encoded.text : null,
    },
  ];
}

function readAtom(feed: XmlElement, base: string): FeedRead {
  const language = feed.attributes['lang'] ?? null;
  return {
    what: 'feed',
    title: plain(textOf(feed, 'title')),
    site: atomLink(feed, base),
    items: childrenOf(feed, 'entry').flatMap((entry) => atomItem(entry, base, language)),
  };
}

function atomItem(entry: XmlElement, base: string, language: string | null): FeedItem[] {
  const url = atomLink(entry, base);
  if (url === null) return [];
  const content = child(entry, 'content');
  const author = child(entry, 'author');
  return [
    {
      url,
      title: plain(textOf(entry, 'title')),
      published: moment(textOf(entry, 'published', 'issued', 'updated')),
      author: author && textOf(author, 'name'),
      language: entry.attributes['lang'] ?? language,
      html: content?.attributes['type'] === 'html' && content.text !== '' ? content.text : null,
    },
  ];
}

function atomLink(element: XmlElement, base: string): string | null {
  const links = childrenOf(element, 'link').filter(({ attributes }) => attributes['href']);
  const link = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
  return addressIn(link?.attributes['href'] ?? null, base);
}

/** Titles may carry markup that was escaped, and names of characters; neither is part of a headline. */
function plain(title: string | null): string {
  return decodeEntities(title ?? '')
    .replace(/<[^<>]{0,300}>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
