import { decodeEntities } from '../article/entities';

/** Elements that stand on lines of their own: around them a paragraph ends. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary ' +
    'table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Elements whose words are no part of the text. */
const SILENT = new Set(
  (
    'script style template noscript iframe object embed svg math canvas audio video figcaption ' +
    'select option textarea button form head title'
  ).split(' '),
);

/** Of these nothing is markup but their own end. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

const NAME = /[a-zA-Z][a-zA-Z0-9-]{0,40}/uy;

/**
 * The text of an article's body in HTML, as feeds, WordPress and agencies hand it over: a
 * blank line between paragraphs, no scripts, no captions. It reads the marks and makes no
 * document, so it needs no browser, and what it answers is text and is parsed by nobody.
 * `keepsLines`: a line of the source is a line of the text. O(n).
 */
export function textOfFragment(html: string, { keepsLines = false } = {}): string {
  const out: string[] = [];
  const ends = new Ends(html);
  let at = 0;
  const say = (end: number) => {
    if (end <= at) return;
    const words = decodeEntities(html.slice(at, end)).replaceAll('\0', '');
    out.push(keepsLines ? words : words.replaceAll(/\s+/gu, ' '));
  };
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const mark = markAt(html, open);
    if (mark === null) {
      // A "<" that opens nothing is a character like others.
      say(open + 1);
      at = open + 1;
      continue;
    }
    say(open);
    const { name, isEnd, isEmpty } = mark;
    if (name === 'br') out.push('\n');
    else if (BLOCKS.has(name)) out.push('\n\n');
    at = mark.end;
    if (!isEnd && !isEmpty && SILENT.has(name)) at = ends.after(name, at);
  }
  say(html.length);
  return tidied(out.join(''));
}

/** Where elements that say nothing end; each is looked for once where there is none. */
class Ends {
  readonly #missing = new Set<string>();

  constructor(private readonly html: string) {}

  /** Behind the content of an element, or where it began when it has no end. */
  after(name: string, from: number): number {
    if (this.#missing.has(name)) return from;
    const end = new RegExp(`</${name}(?=[\\s>/])`, 'giu');
    end.lastIndex = from;
    const found = end.exec(this.html);
    if (found) return found.index;
    this.#missing.add(name);
    // A script without an end is a script to the last word; other elements end somewhere.
    return RAW.has(name) ? this.html.length : from;
  }
}

interface Mark {
  /** Lower case; empty for a comment and the like. */
  name: string;
  isEnd: boolean;
  isEmpty: boolean;
  end: number;
}

/** The mark that begins at a "<", or null where that is none. */
function markAt(html: string, open: number): Mark | null {
  const next = html[open + 1];
  if (next === '!' || next === '?') return { ...NOTHING, end: commentEnd(html, open) };
  const isEnd = next === '/';
  NAME.lastIndex = open + (isEnd ? 2 : 1);
  const name = NAME.exec(html)?.[0];
  if (name === undefined) return null;
  const end = tagEnd(html, NAME.lastIndex);
  return { name: name.toLowerCase(), isEnd, isEmpty: html[end - 2] === '/', end };
}

const NOTHING = { name: '', isEnd: false, isEmpty: true };

function commentEnd(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  const isData = html.startsWith('<![CDATA[', open);
  const closing = isComment ? '-->' : isData ? ']]>' : '>';
  const close = html.indexOf(closing, open + 2);
  return close < 0 ? html.length : close + closing.length;
}

/** Behind the ">" of a tag; one in a quoted value is none. */
function tagEnd(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length; at++) {
    const unit = html[at]!;
    if (quote !== '') {
      if (unit === quote) quote = '';
    } else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return at + 1;
  }
  return html.length;
}

/** Spaces as a browser shows them, and one blank line between paragraphs. */
function tidied(text: string): string {
  return text
    .replaceAll(/[ \t\r\f\v]+/gu, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
