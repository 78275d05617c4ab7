import type { Article } from '../core/article';
import type { Span } from '../core/span';

/** In UTF-16 units: of the whole JSON of what is sent, of its long strings where it is read. */
export const CAPTURE_LIMIT = 1_048_576;

/** Most blocks, credits or left-out lines of an article, and the longest single line of it. */
export const LIST_LIMIT = 50_000;
export const LINE_LIMIT = 4_000;

/**
 * Share of the text kept where something comes out too large by another measure than its
 * size, and the room left for what does not shrink with the text.
 */
const CUT = 0.9;

/** What was made of an article, how long its JSON is (UTF-16 units), and whether its lists are short. */
export interface Made<T> {
  made: T;
  size: number;
  hasShortLists: boolean;
}

/** The article as a page sends it: of at most `limit` UTF-16 units, else cut. Loads no engine. */
export function fitArticle(article: Article, limit = CAPTURE_LIMIT): Article {
  return cutToFit(article, limit, (made) => ({
    made,
    size: JSON.stringify(made).length,
    hasShortLists: true,
  }));
}

/**
 * Makes something of an article, cut until it fits `limit` UTF-16 units and the lists of an article
 * are short; what was cut says `truncated`. O(n) for each cut; as each one aims at the limit,
 * seldom more than two.
 */
export function cutToFit<T>(whole: Article, limit: number, make: (article: Article) => Made<T>): T {
  let article = withShortLines(whole);
  for (;;) {
    const { made, size, hasShortLists } = make(article);
    const fits = size <= limit && hasShortLists && areShort(article);
    if (fits || article.text === '') return made;
    const share = CUT * Math.min(1, limit / size);
    article = cutArticle(article, Math.floor(article.text.length * share));
  }
}

/** The article of the first `length` UTF-16 units of its text; a block that runs over ends there. */
export function cutArticle(article: Article, length: number): Article {
  const end = splitsPair(article.text, length) ? length - 1 : length;
  const isWithin = ({ span }: { span: Span | null }) => span === null || span[1] <= end;
  return {
    ...article,
    text: article.text.slice(0, end),
    blocks: article.blocks
      .filter(({ span }) => span[0] < end)
      .map(({ kind, span }) => ({ kind, span: [span[0], Math.min(span[1], end)] as const })),
    credits: article.credits.filter(isWithin),
    excluded: article.excluded.filter(isWithin),
    truncated: true,
  };
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && text.codePointAt(at - 1)! > 0xffff;
}

function areShort({ blocks, credits, excluded }: Article): boolean {
  return Math.max(blocks.length, credits.length, excluded.length) <= LIST_LIMIT;
}

/** Nobody reads a headline of several pages; an address that long loses its query. */
function withShortLines(article: Article): Article {
  const cut = (line: string | null) => line?.slice(0, LINE_LIMIT) ?? null;
  const address = (url: string | null) =>
    url === null || url.length <= LINE_LIMIT ? url : cut(url.replace(/[?#].*$/su, ''));
  return {
    ...article,
    url: address(article.url),
    canonicalUrl: address(article.canonicalUrl),
    title: article.title.slice(0, LINE_LIMIT),
    byline: cut(article.byline),
    outlet: cut(article.outlet),
  };
}
