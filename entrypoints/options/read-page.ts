import { readArticle } from '../../lib/article/extract';
import type { PageReader } from '../../lib/check/report-of';

/** The article of a saved page, in a document that runs no script and loads nothing. */
export const readPage: PageReader = (html, url) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { article, absent } = readArticle(document, url);
  return { article, absent: absent?.code ?? null };
};
