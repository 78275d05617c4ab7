import type { Article } from '../core/article';
import { fold } from './fold';
import { pageLines, type PageLine } from './page-lines';

/** A line of a page with its folded text. */
export interface FoldedLine {
  line: PageLine;
  folded: string;
}

const known = new WeakMap<Article, readonly FoldedLine[]>();

/** The lines of a page, read and folded once for all that is looked for on it. O(n). */
export function foldedLines(article: Article): readonly FoldedLine[] {
  let lines = known.get(article);
  if (lines === undefined) {
    lines = pageLines(article).map((line) => ({ line, folded: fold(line.text) }));
    known.set(article, lines);
  }
  return lines;
}
