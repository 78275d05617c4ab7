import { JSDOM, VirtualConsole } from 'jsdom';

let parser: DOMParser | null = null;

/**
 * An inert document of the HTML, as DOMParser makes it in a browser: scripting off, no
 * style applied, nothing loaded (docs/adr/0501-dom-in-node.md).
 */
export function parseHtml(html: string): Document {
  parser ??= new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();
  const document = parser.parseFromString(html, 'text/html');
  // A browser copies a document of a nameless doctype; jsdom throws on it.
  if (document.doctype?.name === '') document.doctype.remove();
  return document;
}
