import { JSDOM, VirtualConsole } from 'jsdom';

/** The character set a page names in its first bytes, or UTF-8. */
function charsetOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([\w:-]{2,40})/iu.exec(head)?.[1] ?? 'utf-8';
}

/** The text of an HTML file, in the character set that it names. */
export function decodeHtml(bytes: Uint8Array): string {
  const charset = charsetOf(bytes);
  // A page without a name for its bytes, or a wrong one, is most often one of these two.
  for (const name of [charset, 'utf-8', 'windows-1252']) {
    try {
      return new TextDecoder(name, { fatal: name !== 'windows-1252' }).decode(bytes);
    } catch {
      continue;
    }
  }
  return new TextDecoder().decode(bytes);
}

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
