/**
 * The one file that touches the nodes of a page. A form hands out its fields in place of its
 * own methods (`<input name=getAttribute>`), and a document its images and forms, so that a
 * page could answer for the DOM. Every method and attribute is therefore taken from the
 * prototype that defines it, and called on the node. Lint refuses any other access in this
 * folder (tools/lint/no-direct-dom.js). Works in a page, in DOMParser's documents and in
 * Node's; reads only.
 */

/** Longest attribute that is believed, in UTF-16 units: a longer one is cut. */
const MAX_ATTRIBUTE = 8192;

/** What a selector can be asked of. */
export type Queried = Document | Element;

export const nodeTypeOf = getter<Node, 'nodeType'>('nodeType');
export const firstChildOf = getter<Node, 'firstChild'>('firstChild');
export const nextSiblingOf = getter<Node, 'nextSibling'>('nextSibling');
export const parentOf = getter<Node, 'parentElement'>('parentElement');
export const holds = method<Node, 'contains'>('contains');

const nodeValue = getter<Node, 'nodeValue'>('nodeValue');
const textContent = getter<Node, 'textContent'>('textContent');
const cloneNode = method<Node, 'cloneNode'>('cloneNode');

export const tagOf = getter<Element, 'localName'>('localName');
export const hasAttribute = method<Element, 'hasAttribute'>('hasAttribute');
export const closest = method<Element, 'closest'>('closest');
export const childCountOf = getter<Element, 'childElementCount'>('childElementCount');

const checkVisibility = method<Element, 'checkVisibility'>('checkVisibility');
const getAttribute = method<Element, 'getAttribute'>('getAttribute');
const elementsIn = method<Element, 'querySelectorAll'>('querySelectorAll');
const firstIn = method<Element, 'querySelector'>('querySelector');
const namedIn = method<Element, 'getElementsByTagName'>('getElementsByTagName');

export const rootOf = getter<Document, 'documentElement'>('documentElement');
export const viewOf = getter<Document, 'defaultView'>('defaultView');

const head = getter<Document, 'head'>('head');
const body = getter<Document, 'body'>('body');
const elementsOf = method<Document, 'querySelectorAll'>('querySelectorAll');
const firstOf = method<Document, 'querySelector'>('querySelector');
const namedOf = method<Document, 'getElementsByTagName'>('getElementsByTagName');

/** The value of an attribute, cut at MAX_ATTRIBUTE; null where there is none. */
export function attributeOf(element: Element | null, name: string): string | null {
  return (element && getAttribute(element, name)?.slice(0, MAX_ATTRIBUTE)) ?? null;
}

/** The names that the author gave an element: its classes and its id. */
export function namesOf(element: Element): string {
  return `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`;
}

/** The characters of a text node. */
export const charactersOf = (node: Node): string => nodeValue(node) ?? '';

/** All text under a node, scripts and hidden parts included. */
export const textOf = (node: Node | null): string => (node && textContent(node)) ?? '';

/** False where the style sheets of a live page hide the element; null where nobody knows. */
export function isShown(element: Element): boolean | null {
  return 'checkVisibility' in element ? checkVisibility(element) : null;
}

/** Elements under the root that match, in the order of the page. */
export function queryAll(root: Queried, selector: string): ArrayLike<Element> & Iterable<Element> {
  return isDocument(root) ? elementsOf(root, selector) : elementsIn(root, selector);
}

/** The first of `queryAll`, or null. */
export function query(root: Queried, selector: string): Element | null {
  return isDocument(root) ? firstOf(root, selector) : firstIn(root, selector);
}

/** Elements of a tag under the root, as a live list; "*" for all. */
export function elementsNamed(root: Queried, tag: string): ArrayLike<Element> & Iterable<Element> {
  return isDocument(root) ? namedOf(root, tag) : namedIn(root, tag);
}

/** The document's body; null where it has none, as in a frameset or an XML file. */
export const bodyOf = (document: Document): HTMLElement | null => body(document);

/** The document's head; null where it has none. */
export const headOf = (document: Document): HTMLElement | null => head(document);

/** What stands where a field, an image or a frame could answer for its form or document. */
const NAMED = 'form,input,button,select,textarea,fieldset,output,object,embed,iframe,img';

/**
 * A copy of the document that may be handed to code which calls methods on nodes: nothing in
 * it answers to a name any more.
 */
export function copyOf(document: Document): Document {
  const copy = cloneNode(document, true) as Document;
  for (const element of queryAll(copy, NAMED)) {
    removeAttribute(element, 'name');
    if (tagOf(element) !== 'form') removeAttribute(element, 'id');
  }
  return copy;
}

const removeAttribute = method<Element, 'removeAttribute'>('removeAttribute');

const DOCUMENT_NODE = 9;
const isDocument = (node: Node): node is Document => nodeTypeOf(node) === DOCUMENT_NODE;

/**
 * The property where the chain of prototypes defines it first: what a class of the page's
 * own, or a name in its forms, puts before it is not asked.
 */
function definitionOf(node: Node, name: PropertyKey): PropertyDescriptor {
  let found: PropertyDescriptor | undefined;
  let prototype = Object.getPrototypeOf(node) as object | null;
  while (prototype !== null) {
    found = Object.getOwnPropertyDescriptor(prototype, name) ?? found;
    prototype = Object.getPrototypeOf(prototype) as object | null;
  }
  if (found === undefined) throw new TypeError(`no node has ${String(name)}`);
  return found;
}

/** Reads an attribute of the interface N; its definition is looked for once. */
function getter<N extends Node, K extends keyof N>(name: K): (node: N) => N[K] {
  let read: (() => N[K]) | null = null;
  return (node) => {
    read ??= definitionOf(node, name).get as () => N[K];
    return read.call(node);
  };
}

type Arguments<F> = F extends (...args: infer A) => unknown ? A : never;
type Result<F> = F extends (...args: never[]) => infer R ? R : never;

/** Calls a method of the interface N; its definition is looked for once. */
function method<N extends Node, K extends keyof N>(
  name: K,
): (node: N, ...args: Arguments<N[K]>) => Result<N[K]> {
  let call: ((...args: Arguments<N[K]>) => Result<N[K]>) | null = null;
  return (node, ...args) => {
    call ??= definitionOf(node, name).value as (...args: Arguments<N[K]>) => Result<N[K]>;
    return call.apply(node, args);
  };
}
