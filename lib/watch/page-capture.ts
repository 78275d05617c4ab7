import { extractArticle } from '../article/extract';
import type { Capture } from '../check/capture';
import { captureOf } from '../check/make-capture';

/** The article of a page's HTML, in a document that runs no script and loads nothing. */
export function captureOfHtml(html: string, url: string): Capture | null {
  const read = extractArticle(new DOMParser().parseFromString(html, 'text/html'), url);
  return read.ok ? captureOf(read.value) : null;
}
