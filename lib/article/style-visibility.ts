import { attributeOf, bodyOf, hasAttribute, isRendered, rectOf, rootOf, tagOf } from './dom';
import { Ink, paperOf, type Paper } from './ink';
import { isWholePage, type Judge, type Look } from './look';
import { PARAMETERS } from './parameters';

/** What the style sheets say of an element, with what its children inherit. */
export interface StyleLook extends Look {
  readonly opacity: number;
  readonly paper: Paper;
}

const CLIP_RECT =
  /^rect\((?:0px|1px|auto)[, ]+(?:0px|1px|auto)[, ]+(?:0px|1px|auto)[, ]+(?:0px|1px|auto)\)$/u;
const CLIP_PATH = /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0(?:\.0+)?(?:px|%)?[ )])/u;
const POSITIONED = /^(?:absolute|fixed)$/u;

/**
 * Judges by the computed styles of a live page; null where the page is not drawn, and has
 * none. Styles of at most `maxStylesAsked` elements are asked; from then on elements that
 * share tag, class, inline style and parent's look are taken to look alike.
 */
export function styleLook(document: Document, view: Window): Judge<StyleLook> | null {
  const body = bodyOf(document);
  const root = rootOf(document) as Element | null;
  // A frame that is not shown, or a body that waits, has styles for nothing in it.
  if (body === null || root === null || !isRendered(body)) return null;
  const rootStyle = view.getComputedStyle(root);
  // Nor has a window that draws nothing at all.
  if (rootStyle.opacity === '') return null;
  const asked = new Asked();
  const page = new Page(view, view.getComputedStyle(body).visibility !== 'visible');
  return (element, above) =>
    asked.look(element, above, () => {
      const style = view.getComputedStyle(element);
      return lookOf(element, style, above ?? { ...TOP, paper: page.canvas(rootStyle) }, page);
    });
}

const TOP: StyleLook = { shows: true, opens: true, opacity: 1, paper: { colour: null, by: null } };

/** Remembers looks by what elements have in common, once too many were asked one by one. */
class Asked {
  private count = 0;
  private readonly alike = new Map<StyleLook | null, Map<string, StyleLook>>();

  look(element: Element, above: StyleLook | null, ask: () => StyleLook): StyleLook {
    if (++this.count <= PARAMETERS.maxStylesAsked) return ask();
    const key = `${tagOf(element)} ${attributeOf(element, 'class')} ${attributeOf(element, 'style')} ${hasAttribute(element, 'hidden')}`;
    const known = this.alike.get(above) ?? new Map<string, StyleLook>();
    this.alike.set(above, known);
    const look = known.get(key) ?? ask();
    known.set(key, look);
    return look;
  }
}

/** Where the page lies in its window. */
class Page {
  readonly ink: Ink;

  /** `waits`: the body is invisible, and with it all that does not say otherwise. */
  constructor(
    private readonly view: Window,
    readonly waits: boolean,
  ) {
    this.ink = new Ink(view);
  }

  /** What is painted where nothing is: white, but for pages that ask for the dark. */
  canvas(root: CSSStyleDeclaration): Paper {
    const dark = root.colorScheme.includes('dark');
    return { colour: dark ? null : [255, 255, 255], by: null };
  }

  /** True for a box that ends to the left of the page or above it. */
  isBefore(rect: DOMRect): boolean {
    return rect.right + this.view.scrollX <= 0 || rect.bottom + this.view.scrollY <= 0;
  }
}

function lookOf(
  element: Element,
  style: CSSStyleDeclaration,
  above: StyleLook,
  page: Page,
): StyleLook {
  const paper = paperOf(element, style, above.paper);
  if (isWholePage(element)) return { ...TOP, paper };
  const gone: StyleLook = { ...above, shows: false, opens: false };
  const { display } = style;
  if (display === 'none') return gone;
  const opacity = above.opacity * Number.parseFloat(style.opacity);
  if (opacity < PARAMETERS.faint) return gone;
  const hasBox = display !== 'contents';
  if (hasBox && !isRendered(element)) return gone;
  if (style.contentVisibility === 'hidden') return gone;
  if (hasBox && isCutAway(element, style, page)) return gone;
  const shows =
    (page.waits || style.visibility === 'visible') &&
    Number.parseFloat(style.fontSize) >= PARAMETERS.tinyFont &&
    Number.parseFloat(style.textIndent) > -PARAMETERS.farOutside &&
    page.ink.isSeen(element, style, paper);
  return { shows, opens: true, opacity, paper };
}

/** Its box is clipped to nothing, or lies where no reader comes. Inline text has no box. */
function isCutAway(element: Element, style: CSSStyleDeclaration, page: Page): boolean {
  const { position } = style;
  if (POSITIONED.test(position) && CLIP_RECT.test(style.clip)) return true;
  if (CLIP_PATH.test(style.clipPath)) return true;
  if (style.display === 'inline' && position === 'static') return false;
  const rect = rectOf(element);
  const cuts = /hidden|clip/u.test(style.overflowX + style.overflowY);
  if (cuts && (rect.width <= 1 || rect.height <= 1)) return true;
  if (style.transform !== 'none' && (rect.width === 0 || rect.height === 0)) return true;
  return rect.width > 0 && rect.height > 0 && page.isBefore(rect);
}
