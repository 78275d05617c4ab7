import { childrenOf, parentOf, query, rectOf, tagOf } from './dom';
import { PARAMETERS } from './parameters';

type Channels = readonly [red: number, green: number, blue: number];

/** What text is drawn on: its colour, null where it is none or not known, and who paints it. */
export interface Paper {
  readonly colour: Channels | null;
  readonly by: Element | null;
}

/** Elements that paint something of their own. */
const PICTURES = 'img,video,canvas,svg,iframe,object,embed';
const PICTURE_TAGS: ReadonlySet<string> = new Set(PICTURES.split(','));

/** What the element paints behind its text, or what is painted behind the element. */
export function paperOf(element: Element, style: CSSStyleDeclaration, above: Paper): Paper {
  if (style.backgroundImage !== 'none') return { colour: plainGradient(style), by: element };
  const paint = colourOf(style.backgroundColor);
  if (paint?.alpha === 0) return above;
  return { colour: paint?.alpha === 1 ? paint.channels : null, by: element };
}

/**
 * Tells whether text can be told from what it is drawn on. Only where the two colours are
 * the same is it asked what else lies under the text: a picture, or a sibling's paint. At
 * most `maxUnderlays` elements of a page are looked at for that.
 */
export class Ink {
  private left: number = PARAMETERS.maxUnderlays;

  constructor(private readonly view: Window) {}

  isSeen(element: Element, style: CSSStyleDeclaration, paper: Paper): boolean {
    const ink = colourOf(style.webkitTextFillColor || style.color);
    if (ink === null || style.textShadow !== 'none') return true;
    if (ink.alpha < PARAMETERS.faint) return style.backgroundClip === 'text';
    if (paper.colour === null || !isNear(ink.channels, paper.colour)) return true;
    return this.isUnderlaid(element, paper.by);
  }

  /** Something between the text and whoever paints its paper is painted as well. */
  private isUnderlaid(element: Element, painter: Element | null): boolean {
    const rect = rectOf(element);
    if (this.paintsBeside(element)) return true;
    for (let inner = element; inner !== painter && this.left > 0;) {
      const outer = parentOf(inner);
      if (outer === null) return false;
      if (this.paintsBeside(outer)) return true;
      for (const child of childrenOf(outer)) {
        if (child !== inner && this.paintsUnder(child, rect)) return true;
        if (this.left <= 0) return false;
      }
      inner = outer;
    }
    return false;
  }

  private paintsUnder(element: Element, rect: DOMRect): boolean {
    this.left--;
    const own = rectOf(element);
    const apart =
      own.right <= rect.left ||
      rect.right <= own.left ||
      own.bottom <= rect.top ||
      rect.bottom <= own.top;
    if (apart) return false;
    if (PICTURE_TAGS.has(tagOf(element)) || query(element, PICTURES) !== null) return true;
    return this.paints(this.view.getComputedStyle(element));
  }

  /** Paint that a style sheet adds before or after what is in the element. */
  private paintsBeside(element: Element): boolean {
    this.left--;
    return ['::before', '::after'].some((part) => {
      const style = this.view.getComputedStyle(element, part);
      return style.content !== 'none' && style.content !== 'normal' && this.paints(style);
    });
  }

  private paints(style: CSSStyleDeclaration): boolean {
    return style.backgroundImage !== 'none' || colourOf(style.backgroundColor)?.alpha !== 0;
  }
}

const GRADIENTS: ReadonlySet<string> = new Set(
  ['linear', 'radial', 'conic'].flatMap((one) => [`${one}-gradient`, `repeating-${one}-gradient`]),
);
const WHOLE_SIZE = /^(?:auto|cover|contain|100%)(?: (?:auto|100%))?$/u;

/**
 * The colour of gradients that are of one colour and fill the box: paint like any other. Null
 * where that is not so, or where a picture may be among them: its pixels are not known.
 */
function plainGradient(style: CSSStyleDeclaration): Channels | null {
  const { backgroundImage, backgroundSize, backgroundClip } = style;
  if (backgroundImage.length > PARAMETERS.longestGradient || backgroundClip === 'text') return null;
  if (!backgroundSize.split(', ').every((size) => WHOLE_SIZE.test(size))) return null;
  const pieces = backgroundImage.split('(').slice(0, -1);
  const names = pieces.map((piece) => /[a-z-]{0,30}$/u.exec(piece)?.[0] ?? '');
  if (!names.every((name) => GRADIENTS.has(name) || /^rgba?$/u.test(name))) return null;
  const stops = (backgroundImage.match(/rgba?\([^()]*\)/gu) ?? []).map(colourOf);
  const first = stops[0];
  if (!first) return null;
  const isPlain = stops.every(
    (stop) => stop !== null && stop.alpha === 1 && isNear(stop.channels, first.channels),
  );
  return isPlain ? first.channels : null;
}

function isNear(a: Channels, b: Channels): boolean {
  return a.every((channel, i) => Math.abs(channel - b[i]!) <= PARAMETERS.sameColour);
}

/** A computed colour: "rgb(1, 2, 3)", "rgba(1, 2, 3, 0.5)"; null for spaces other than these. */
function colourOf(value: string): { channels: Channels; alpha: number } | null {
  const match =
    /^rgba?\((\d+(?:\.\d+)?), (\d+(?:\.\d+)?), (\d+(?:\.\d+)?)(?:, (\d*\.?\d+))?\)$/u.exec(value);
  if (match === null) return null;
  const channels: Channels = [Number(match[1]), Number(match[2]), Number(match[3])];
  return { channels, alpha: match[4] === undefined ? 1 : Number(match[4]) };
}
