import type { ArticleSight } from '../core/article';
import { parentOf, viewOf } from './dom';
import type { Judge, Look } from './look';
import { markupLook } from './markup-visibility';
import { styleLook } from './style-visibility';

/**
 * What a reader sees of a page. In a live page its style sheets are asked, once an element
 * that holds text; in a document without a window, attributes and inline style alone.
 */
export interface Visibility {
  /** 'seen' where style sheets were asked, 'not-seen' where nothing but markup could be. */
  readonly sight: ArticleSight;
  /** True where text that stands in the element itself is seen. */
  shows(element: Element): boolean;
  /** False where nothing in the element can be seen, however it is styled. */
  opens(element: Element): boolean;
}

/** Whoever reads the document: its style sheets where it has a window that draws it. */
export function visibilityOf(document: Document): Visibility {
  const view = viewOf(document);
  const styled = view === null ? null : styleLook(document, view);
  return styled === null ? remembering(markupLook(), 'not-seen') : remembering(styled, 'seen');
}

/** Asks once for each element and no more than once for those around it: linear in all. */
function remembering<L extends Look>(judge: Judge<L>, sight: ArticleSight): Visibility {
  const looks = new Map<Element, L>();
  const lookOf = (element: Element): L => {
    const path: Element[] = [];
    let above: L | null = null;
    for (let e: Element | null = element; e !== null; e = parentOf(e)) {
      above = looks.get(e) ?? null;
      if (above !== null) break;
      path.push(e);
    }
    for (const e of path.reverse()) {
      above = above !== null && !above.opens ? above : judge(e, above);
      looks.set(e, above);
    }
    return above!;
  };
  return {
    sight,
    shows: (element) => lookOf(element).shows,
    opens: (element) => lookOf(element).opens,
  };
}
