import { attributeOf, hasAttribute, parentOf, tagOf } from './dom';
import { PARAMETERS } from './parameters';
import { isWholePage, type Judge, type Look } from './look';

/** What the markup of an element says of its visibility, with what its children inherit. */
export interface MarkupLook extends Look {
  readonly hidden: boolean;
  readonly tiny: boolean;
  readonly ink: string | null;
  readonly paper: string | null;
}

const SEEN: MarkupLook = {
  shows: true,
  opens: true,
  hidden: false,
  tiny: false,
  ink: null,
  paper: null,
};

type Style = ReadonlyMap<string, string>;
const NO_STYLE: Style = new Map();
/** Declarations of one style attribute that are read. */
const MAX_DECLARATIONS = 60;

/** Judges by attributes and inline style alone: what style sheets say is not known here. */
export function markupLook(): Judge<MarkupLook> {
  return (element, parent) => {
    const above = parent ?? SEEN;
    const written = attributeOf(element, 'style');
    const style = written === null ? NO_STYLE : declarationsOf(written);
    if (isWholePage(element)) return { ...above, ...coloursOf(style, above) };
    if (isGone(element, style)) return { ...above, shows: false, opens: false };
    const closed = tagOf(element) === 'details' && !hasAttribute(element, 'open');
    if (style.size === 0 && !closed) return above;
    const look: MarkupLook = {
      ...above,
      hidden: hides(style.get('visibility')) ?? above.hidden,
      tiny: isTiny(style.get('font-size')) ?? above.tiny,
      ...coloursOf(style, above),
    };
    const drawn = !look.hidden && !look.tiny && !isDrawnInPaper(look);
    return { ...look, shows: drawn && !closed };
  };
}

const coloursOf = (style: Style, above: MarkupLook): Pick<MarkupLook, 'ink' | 'paper'> => ({
  ink: style.get('color') ?? above.ink,
  paper: style.get('background-color') ?? style.get('background') ?? above.paper,
});

function declarationsOf(style: string): Style {
  const found = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';', MAX_DECLARATIONS)) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    found.set(declaration.slice(0, colon).trim(), value.trim());
  }
  return found;
}

/** Elements whose whole content is taken out of sight. */
function isGone(element: Element, style: Style): boolean {
  const display = style.get('display');
  if (display === 'none') return true;
  if (display === undefined && hasAttribute(element, 'hidden')) return true;
  const tag = tagOf(element);
  if (tag === 'dialog' && display === undefined && !hasAttribute(element, 'open')) return true;
  return isInClosedDetails(element, tag) || isFaint(style) || isOutside(style) || isClipped(style);
}

/** All that a closed <details> shows is its summary. */
function isInClosedDetails(element: Element, tag: string): boolean {
  if (tag === 'summary') return false;
  const parent = parentOf(element);
  return parent !== null && tagOf(parent) === 'details' && !hasAttribute(parent, 'open');
}

const hides = (visibility: string | undefined): boolean | undefined =>
  visibility === undefined || visibility === 'inherit' ? undefined : visibility !== 'visible';

function isTiny(size: string | undefined): boolean | undefined {
  if (size === undefined) return undefined;
  const pixels = pixelsOf(size);
  // Other units lean on what is not known here, but nothing is nothing in all of them.
  return pixels === null
    ? /^0(?:\.0*)?(?:r?em|%|pt|v[wh])?$/u.test(size)
    : pixels < PARAMETERS.tinyFont;
}

function isFaint(style: Style): boolean {
  const opacity = style.get('opacity');
  return opacity !== undefined && Number.parseFloat(opacity) < PARAMETERS.faint;
}

/** Moved so far to the left or up that no page shows it. */
function isOutside(style: Style): boolean {
  const far = (name: string): boolean => Number.parseFloat(style.get(name) ?? '') <= FAR;
  if (far('text-indent') || far('margin-left') || far('margin-top')) return true;
  const moved = /translate(?:x|y|3d)?\(\s*(-\d+)/u.exec(style.get('transform') ?? '');
  if (moved !== null && Number(moved[1]) <= FAR) return true;
  const position = style.get('position') ?? '';
  return (
    /^(?:absolute|fixed|relative)$/u.test(position) && ['left', 'top', 'right', 'bottom'].some(far)
  );
}

const FAR = -PARAMETERS.farOutside;

function isClipped(style: Style): boolean {
  const clip = style.get('clip') ?? '';
  if (
    /^rect\(\s*(?:0|1px)/u.test(clip) &&
    /^(?:absolute|fixed)$/u.test(style.get('position') ?? '')
  ) {
    return true;
  }
  if (/^(?:inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0)/u.test(style.get('clip-path') ?? ''))
    return true;
  if (/\bscale(?:x|y)?\(\s*0(?:\.0*)?[\s,)]/u.test(style.get('transform') ?? '')) return true;
  if (!/^(?:hidden|clip)/u.test(style.get('overflow') ?? '')) return false;
  return ['width', 'height', 'max-width', 'max-height'].some((name) => {
    const size = style.get(name);
    const pixels = size === undefined ? null : pixelsOf(size);
    return pixels !== null && pixels <= 1;
  });
}

function pixelsOf(size: string): number | null {
  const match = /^(\d*\.?\d+)(px)?$/u.exec(size);
  if (match === null) return null;
  return match[2] === undefined && Number(match[1]) !== 0 ? null : Number(match[1]);
}

/** Ink and paper are both named, and are the same; or the ink is none. */
function isDrawnInPaper({ ink, paper }: MarkupLook): boolean {
  if (ink === null) return false;
  return ink === 'transparent' || (paper !== null && colourOf(ink) === colourOf(paper));
}

const NAMES: Readonly<Record<string, string>> = { white: 'fff', black: '000' };

/** "#FFFFFF", "white" and "rgb(255, 255, 255)" are one colour. */
function colourOf(value: string): string {
  const named = NAMES[value];
  if (named !== undefined) return named;
  const parts = /^rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)$/u.exec(value);
  const hex =
    parts === null
      ? value.replace(/^#/u, '')
      : parts
          .slice(1)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join('');
  return /^(.)\1(.)\2(.)\3$/u.test(hex) ? hex.slice(0, 1) + hex.slice(2, 3) + hex.slice(4, 5) : hex;
}
