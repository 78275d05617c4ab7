import type { Article } from '../core/article';
import { countWords } from '../text/furniture';
import { EXCERPT_WORDS } from './parameters';

/** How a text breaks off: an ellipsis, in brackets or not, and nothing but closing marks after. */
const BROKEN_OFF = /(?:…|\.{3}|\[…\]|\[\.{3}\]|⋯)[\s"'”’»“)\]]{0,4}$/u;

/**
 * True for what is only the beginning of an article: the page says that the rest is for
 * subscribers, or a short text breaks off. Such a text says nothing of how much of an article
 * stands elsewhere.
 */
export function isExcerpt(
  article: Pick<Article, 'accessibleForFree' | 'text'>,
  words = countWords(article.text),
): boolean {
  if (article.accessibleForFree === false) return true;
  return words < EXCERPT_WORDS && BROKEN_OFF.test(article.text.trimEnd().slice(-12));
}
