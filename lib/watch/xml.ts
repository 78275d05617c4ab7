import { SaxesParser } from 'saxes';
import { XML_DEPTH, XML_ELEMENTS } from './parameters';

/** An element as feeds need it: local name, attributes by local name, children, own text. */
export interface XmlElement {
  name: string;
  /** The name as printed, with its prefix: what a namespace means is customary in feeds. */
  fullName: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
}

/**
 * The root of an XML text; null where there is none. Feeds are often not well-formed, so what is
 * wrong is passed over and what stands before it is kept. Entities of a document type are never
 * expanded and nothing is loaded; a text of more elements than a feed has is cut. O(n).
 */
export function parseXml(text: string): XmlElement | null {
  const parser = new SaxesParser({ position: false });
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let elements = 0;
  const pieces: string[][] = [];
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    const element = elementOf(name, attributes as Record<string, string>);
    if (elements <= XML_ELEMENTS && open.length < XML_DEPTH) open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
    pieces.push([]);
  });
  const add = (piece: string) => void pieces.at(-1)?.push(piece);
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    const element = open.pop();
    const said = pieces.pop();
    if (element && said) element.text = said.join('').trim();
  });
  // Without a listener the first fault would be thrown and the rest of the feed lost.
  parser.on('error', () => undefined);
  parser.write(withWholeEntities(text.replace(/^[\uFEFF\s]+/u, ''))).close();
  return root;
}

const BARE_AMPERSAND = /&(?!#?\w{1,32};)/gu;
const CDATA = ['<![CDATA[', ']]>'] as const;

/**
 * The text with every ampersand that begins no entity written as one: the commonest fault of feeds
 * and of lists of them, after which a parser takes all that follows for the name of an entity. O(n).
 */
function withWholeEntities(text: string): string {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf(CDATA[0], at);
    const outside = start < 0 ? text.length : start;
    pieces.push(text.slice(at, outside).replace(BARE_AMPERSAND, '&amp;'));
    const end = text.indexOf(CDATA[1], outside);
    at = end < 0 ? text.length : end;
    pieces.push(text.slice(outside, at));
  }
  return pieces.join('');
}

function elementOf(fullName: string, attributes: Record<string, string>): XmlElement {
  const local = Object.entries(attributes).map(([name, value]) => [localName(name), value]);
  return {
    name: localName(fullName),
    fullName: fullName.toLowerCase(),
    attributes: Object.fromEntries(local) as Record<string, string>,
    children: [],
    text: '',
  };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** The first child of this name. */
export function child(element: XmlElement, name: string): XmlElement | null {
  return element.children.find((one) => one.name === name) ?? null;
}

/** The children of this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((one) => one.name === name);
}

/** Text of the first child of one of these names that has any; null where none has. */
export function textOf(element: XmlElement, ...names: string[]): string | null {
  for (const name of names) {
    const found = element.children.find((one) => one.name === name && one.text !== '');
    if (found) return found.text;
  }
  return null;
}
