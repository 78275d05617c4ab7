import { addressIn } from './address';
import { parseXml, type XmlElement } from './xml';

export interface OpmlEntry {
  url: string;
  title: string;
}

/** The feeds of an OPML file, in its order, each once; null where it is none. O(n). */
export function readOpml(text: string): OpmlEntry[] | null {
  const root = parseXml(text);
  if (root?.name !== 'opml') return null;
  const found = new Map<string, OpmlEntry>();
  const collect = ({ attributes, children }: XmlElement) => {
    const url = addressIn(attributes['xmlurl'] ?? null, 'about:blank');
    if (url !== null && !found.has(url)) {
      found.set(url, { url, title: attributes['title'] ?? attributes['text'] ?? '' });
    }
    for (const one of children) collect(one);
  };
  collect(root);
  return [...found.values()];
}

/** An OPML 2.0 file of these feeds. */
export function writeOpml(entries: readonly OpmlEntry[]): string {
  const lines = entries.map(
    ({ url, title }) =>
      `    <outline type="rss" text="${escaped(title || url)}" xmlUrl="${escaped(url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Firsthand</title></head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  // Control characters have no place in XML, not even escaped.
  const printable = text.replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
  return printable.replace(/[&<>"]/gu, (sign) => ESCAPES[sign]!);
}
