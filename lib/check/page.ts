import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { makeSketch } from '../sketch/make-sketch';
import type { SketchedText } from '../sketch/sketch';

/** An article with what the engine compares: the page's side of every comparison. */
export interface Page {
  article: Article;
  sketched: SketchedText;
}

/** Sketches an article, furniture left out. O(n). */
export function pageOf(article: Article): Page {
  const excluded = article.excluded
    .map(({ span }) => span)
    .filter((span): span is Span => span !== null);
  const { text, language, blocks, credits } = article;
  return { article, sketched: makeSketch({ text, language, excluded, blocks, credits }) };
}
