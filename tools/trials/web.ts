/** Outlets of an invented web, each with a feed, pages and the rules for robots. */
import type { Answer } from '../../lib/watch/follower';
import { randomOf } from '../bench/synthetic';
import { inventedArticle } from './invented';

const HOUR = 3_600_000;
/** Articles that a feed shows. */
const SHOWN = 30;
/** Every so many-th article is a copy of one that another outlet had two hours before. */
const COPY_EVERY = 25;
/** Outlets that have the whole article in their feed: every other one. */
const isWholeFeed = (outlet: number) => outlet % 2 === 0;

interface Published {
  url: string;
  title: string;
  paragraphs: readonly string[];
  at: number;
}

export interface WebSize {
  outlets: number;
  days: number;
  articles: number;
  /** ms. */
  begin: number;
}

export interface InventedWeb {
  feeds: { url: string; isWhole: boolean }[];
  articles: number;
  copies: number;
  answer(url: string, time: number): Answer;
}

/** The same web for the same size. Every outlet publishes evenly over the day. */
export function createWeb({ outlets, days, articles, begin }: WebSize): InventedWeb {
  const hosts = Array.from({ length: outlets }, (_, at) => `outlet-${at + 1}.example`);
  const span = days * 24 * HOUR;
  const all: Published[][] = hosts.map(() => []);
  const pages = new Map<string, Published>();
  let copies = 0;
  for (let number = 0; number < articles; number++) {
    const outlet = number % outlets;
    const at = begin + Math.floor((number / articles) * span);
    const isCopy = number >= articles / 10 && number % COPY_EVERY === 0;
    const from = isCopy ? number - outlets * 3 - 1 : number;
    const { title, paragraphs } = inventedArticle(randomOf(from + 1));
    const url = `https://${hosts[outlet]}/${number}`;
    const headline = isCopy ? `${title}, as it is told here` : title;
    const page = { url, title: headline, paragraphs, at };
    if (isCopy) copies += 1;
    all[outlet]!.push(page);
    pages.set(url, page);
  }
  const feedOf = (host: string) => `https://${host}/feed.xml`;
  return {
    feeds: hosts.map((host, at) => ({ url: feedOf(host), isWhole: isWholeFeed(at) })),
    articles,
    copies,
    answer(url, time) {
      const outlet = hosts.findIndex((host) => url === feedOf(host));
      if (outlet >= 0) {
        const shown = all[outlet]!.filter(({ at }) => at <= time).slice(-SHOWN);
        return text(feed(hosts[outlet]!, shown, isWholeFeed(outlet)));
      }
      const page = pages.get(url);
      return page ? text(pageOf(page)) : { is: 'no', problem: 'not-found', retryAfter: null };
    },
  };
}

function text(body: string): Answer {
  return { is: 'text', text: body, etag: null, lastModified: null };
}

function feed(host: string, pages: readonly Published[], isWhole: boolean): string {
  const items = pages.map(({ url, title, paragraphs, at }) => {
    const whole = `<content:encoded><![CDATA[${bodyOf(paragraphs)}]]></content:encoded>`;
    const teaser = `<description>${paragraphs[0]!.slice(0, 120)}…</description>`;
    return `<item><title>${title}</title><link>${url}</link><pubDate>${new Date(at).toUTCString()}</pubDate>${isWhole ? whole : teaser}</item>`;
  });
  return `<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${host}</title><link>https://${host}/</link>${items.join('')}</channel></rss>`;
}

function pageOf({ title, paragraphs, at }: Published): string {
  return `<html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${new Date(at).toISOString()}"></head><body><article><h1>${title}</h1>${bodyOf(paragraphs)}</article></body></html>`;
}

function bodyOf(paragraphs: readonly string[]): string {
  return paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
}
