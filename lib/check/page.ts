import type { Article } from '../core/article';
import type { Span } from '../core/span';
import { makeSketchOfCoding, readInCoding, type SketchInput } from '../sketch/make-sketch';
import { CODING } from '../sketch/scheme';
import type { Sketch, SketchedText } from '../sketch/sketch';

/** An article with what the engine compares: the page's side of every comparison. */
export interface Page {
  article: Article;
  sketched: SketchedText;
}

/** Sketches an article, furniture left out, in the newest coding or an older one. O(n). */
export function pageOf(article: Article, coding = CODING): Page {
  return { article, sketched: makeSketchOfCoding(coding, inputOf(article)) };
}

const readings = new WeakMap<Page, Map<number, Sketch>>();

/**
 * The page's sketch to hold against one of the coding given: facts and quotations of two
 * codings are no match for each other. Spans of both mean the same words of the page. An
 * older coding is read from the text when a report of it is met, once a page. O(n).
 */
export function sketchFor(page: Page, coding: number): Sketch {
  const { sketch } = page.sketched;
  if (coding === sketch.coding) return sketch;
  let known = readings.get(page);
  if (known === undefined) readings.set(page, (known = new Map()));
  let read = known.get(coding);
  if (read === undefined) {
    read = readInCoding(coding, inputOf(page.article));
    // A sketch that was made of more than the article keeps its own tokens.
    if (read.tokens.length !== sketch.tokens.length) read = sketch;
    known.set(coding, read);
  }
  return read;
}

function inputOf({ text, title, language, blocks, credits, excluded }: Article): SketchInput {
  const spans = excluded.map(({ span }) => span).filter((span): span is Span => span !== null);
  return { text, title, language, excluded: spans, blocks, credits };
}
