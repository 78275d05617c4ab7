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
export const holds = method<Node, 'contains'>('contains');

const parentElement = getter<Node, 'parentElement'>('parentElement');
const parentNode = getter<Node, 'parentNode'>('parentNode');
const nodeValue = getter<Node, 'nodeValue'>('nodeValue');
const textContent = getter<Node, 'textContent'>('textContent');
const cloneNode = method<Node, 'cloneNode'>('cloneNode');

export const tagOf = getter<Element, 'localName'>('localName');
export const hasAttribute = method<Element, 'hasAttribute'>('hasAttribute');
export const closest = method<Element, 'closest'>('closest');
export const nextElementOf = getter<Element, 'nextElementSibling'>('nextElementSibling');
export const childCountOf = getter<Element, 'childElementCount'>('childElementCount');

const checkVisibility = method<Element, 'checkVisibility'>('checkVisibility');
const boundingRect = method<Element, 'getBoundingClientRect'>('getBoundingClientRect');
const openRoot = getter<Element, 'shadowRoot'>('shadowRoot');
const templateContent = getter<HTMLTemplateElement, 'content'>('content');
const hostOf = getter<ShadowRoot, 'host'>('host');
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

/** The element around a node; around a shadow tree, its host. Null at the top. */
export function parentOf(node: Node): Element | null {
  const parent = parentElement(node);
  if (parent !== null) return parent;
  const root = parentNode(node);
  const isShadow = root !== null && nodeTypeOf(root) === FRAGMENT_NODE && 'host' in root;
  return isShadow ? hostOf(root as ShadowRoot) : null;
}

/** The nodes directly in a node, in their order. */
export function* nodesOf(parent: Node): Generator<Node> {
  for (let node = firstChildOf(parent); node !== null; node = nextSiblingOf(node)) yield node;
}

/** The elements among them. */
export function* childrenOf(element: Element): Generator<Element> {
  for (const node of nodesOf(element)) {
    if (nodeTypeOf(node) === ELEMENT_NODE) yield node as Element;
  }
}

/**
 * What is shown in place of an element's own children: its open shadow tree, or, in a
 * document without a window, the template that would become one. Null for most elements.
 */
export function shadowOf(element: Element): DocumentFragment | null {
  const root = openRoot(element);
  if (root !== null) return root;
  for (const child of childrenOf(element)) {
    const isRoot = tagOf(child) === 'template' && attributeOf(child, 'shadowrootmode') === 'open';
    return isRoot ? templateContent(child as HTMLTemplateElement) : null;
  }
  return null;
}

/** Where an element stands in the window, in CSS pixels. May cost a layout. */
export const rectOf = (element: Element): DOMRect => boundingRect(element);

/** False where a live page gives the element no box, or skips what is in it. */
export const isRendered = (element: Element): boolean =>
  !('checkVisibility' in element) || checkVisibility(element);

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
/** By these a reader of the copy would judge again what was judged on the page. */
const OF_SIGHT = ['style', 'hidden', 'aria-hidden'];

/**
 * A copy of the document, without the elements of its body that `isLeftOut` names, for code
 * that calls methods on nodes: nothing in it answers to a name any more, and nothing says that
 * it is hidden. Shadow trees are in it as plain children of their hosts. The document itself
 * stays as it is.
 */
export function copyOf(document: Document, isLeftOut: (element: Element) => boolean): Document {
  const copy = cloneNode(document, true) as Document;
  const copies = [...queryAll(copy, 'body, body *')];
  [...queryAll(document, 'body, body *')].forEach((element, i) => {
    const copied = copies[i]!;
    if (isLeftOut(element)) remove(copied);
    else for (const name of OF_SIGHT) removeAttribute(copied, name);
    const shadow = shadowOf(element);
    // A shadow tree itself cannot be copied, what is in it can.
    if (shadow !== null) {
      prepend(copied, ...[...nodesOf(shadow)].map((node) => cloneNode(node, true)));
    }
  });
  for (const element of queryAll(copy, NAMED)) {
    removeAttribute(element, 'name');
    if (tagOf(element) !== 'form') removeAttribute(element, 'id');
  }
  return copy;
}

export const remove = method<Element, 'remove'>('remove');
export const append = method<Node, 'appendChild'>('appendChild');
const prepend = method<Element, 'prepend'>('prepend');
const removeAttribute = method<Element, 'removeAttribute'>('removeAttribute');

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const FRAGMENT_NODE = 11;
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
