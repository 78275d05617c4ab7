import type { Article } from '../core/article';
import type { Found } from './reading';
import { sameOutlet } from '../text/outlets';
import { fold } from './fold';
import { foldedLines } from './folded-lines';
import type { CreditSource } from './source';

const PLACES = new Set(['byline', 'head', 'end', 'between']);
/** A line that names an author says little else, in characters. */
const LONGEST = 160;

/**
 * The source's author is named on the page: a credit to the person, none to the house. The page's
 * own house is no author of the source's.
 */
export function readAuthor(article: Article, { byline }: CreditSource): Found | null {
  const author = byline === null ? '' : fold(byline.split(/[,/|]/u)[0]!).trim();
  if (author.split(/\s+/u).length < 2) return null;
  if (article.outlet !== null && sameOutlet(byline!, article.outlet)) return null;
  for (const { line, folded } of foldedLines(article)) {
    const { place, text } = line;
    if (!PLACES.has(place) || text.length > LONGEST || !folded.includes(author)) continue;
    const where = place === 'text' ? 'text' : place;
    return { grade: 'none', where, role: 'author', name: byline, quoted: text, span: null };
  }
  return null;
}
