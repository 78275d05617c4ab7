import type { Article } from '../core/article';
import { encodeOffsets, encodeSketch, MAX_ITEMS } from '../sketch/codec';
import type { Capture } from './capture';
import { CAPTURE_LIMIT, cutToFit } from './fit-article';
import { pageOf } from './page';

/**
 * The capture of an article, as `parseCapture` takes it. A text whose sketch would not fit
 * is cut and the article says `truncated`: where every character is a token, or every word
 * a fact, the sketch is several times as long as the text.
 */
export function captureOf(whole: Article, limit = CAPTURE_LIMIT): Capture {
  return cutToFit(whole, limit, (article) => {
    const { sketch, offsets } = pageOf(article).sketched;
    const made = { article, sketch: encodeSketch(sketch), offsets: encodeOffsets(offsets) };
    const longest = Math.max(sketch.facts.length, sketch.quotations.length, sketch.credits.length);
    return { made, size: JSON.stringify(made).length, hasShortLists: longest <= MAX_ITEMS };
  });
}
