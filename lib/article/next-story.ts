import { foldLine } from '../text/furniture';
import { closest, parentOf, tagOf } from './dom';
import { PARAMETERS } from './parameters';
import type { Choice } from './choice';

/** Levels of headings that begin a story. */
const HEADINGS = /^h[12]$/u;

/**
 * Cuts off the story that follows the article on an endless page: from the heading on that
 * opens another <article> beside the one in which the page's own text began, where enough
 * of that was read before.
 */
export function withoutNextStory(choice: readonly Choice[], title: string): readonly Choice[] {
  const own = ownArticle(choice);
  if (own === null) return choice;
  const folded = foldLine(title);
  let read = 0;
  for (const [i, { block, why }] of choice.entries()) {
    if (why === null && closest(block.element, 'article') === own) read += block.text.length;
    const begins =
      read >= PARAMETERS.tooLittle &&
      HEADINGS.test(tagOf(block.element)) &&
      foldLine(block.text) !== folded &&
      isBeside(closest(block.element, 'article'), own);
    if (!begins) continue;
    return choice.map((item, j) =>
      j >= i && item.why === null ? { ...item, why: 'related' } : item,
    );
  }
  return choice;
}

/** The <article> of the first running text, when that is in one. */
function ownArticle(choice: readonly Choice[]): Element | null {
  const first = choice.find(
    ({ block, why }) => why === null && block.text.length >= PARAMETERS.longParagraph,
  );
  return first === undefined ? null : closest(first.block.element, 'article');
}

/** Another article, neither around ours nor in it. */
function isBeside(other: Element | null, own: Element): boolean {
  if (other === null || other === own) return false;
  return !isAround(other, own) && !isAround(own, other);
}

function isAround(outer: Element, inner: Element): boolean {
  for (let e = parentOf(inner); e !== null; e = parentOf(e)) if (e === outer) return true;
  return false;
}
