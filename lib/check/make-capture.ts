import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { encodeOffsets, encodeSketch, MAX_ITEMS } from '../sketch/codec';
import type { Sketch } from '../sketch/sketch';
import type { Capture } from './capture';
import { CAPTURE_LIMIT, LINE_LIMIT, LIST_LIMIT } from './limits';
import { pageOf } from './page';

/**
 * Share of the text kept where the capture comes out too large by another measure than its
 * size, and the room left for what does not shrink with the text.
 */
const CUT = 0.9;

/**
 * The capture of an article, as `parseCapture` takes it. A text whose sketch would not fit
 * is cut and the article says `truncated`: where every character is a token, or every word
 * a fact, the sketch is several times as long as the text. O(n) for each cut; as each one
 * aims at the limit (in UTF-16 units of the JSON), seldom more than two.
 */
export function captureOf(whole: Article, limit = CAPTURE_LIMIT): Capture {
  let article = withShortLines(whole);
  for (;;) {
    const { sketch, offsets } = pageOf(article).sketched;
    const capture = { article, sketch: encodeSketch(sketch), offsets: encodeOffsets(offsets) };
    const size = JSON.stringify(capture).length;
    if ((size <= limit && hasShortLists(article, sketch)) || article.text === '') {
      return capture;
    }
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

function hasShortLists({ blocks, credits, excluded }: Article, sketch: Sketch): boolean {
  return (
    Math.max(blocks.length, credits.length, excluded.length) <= LIST_LIMIT &&
    Math.max(sketch.facts.length, sketch.quotations.length, sketch.credits.length) <= MAX_ITEMS
  );
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
