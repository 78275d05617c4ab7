import { LANGUAGES } from '../language';
import { foldLine } from '../text/furniture';
import { cleanName, MAX_BYLINE_CHARS } from './author-name';
import type { StructuredArticle } from './json-ld';
import { printable, type PageReader } from './page-reader';
import type { Read } from './title';
import { attributeOf, childCountOf, queryAll } from './dom';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'authors',
  'twitter:data1',
];

/** Visible elements that name themselves an author's, the most telling first. */
const VISIBLE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline-name,.author-name,.author__name,.byline__name,.article-author,.article__author,.entry-author,.post-author,.authorname',
  '.vcard .fn,.author .fn',
  '.byline,.article-byline,.article__byline,.story-byline',
  '[class*="author" i]',
  '[class*="byline" i]',
  '[class*="autor" i],[class*="auteur" i]',
];
const MAX_LOOKED_AT = 12;
/** Elements among which a line "By NAME" is looked for. */
const MAX_LINES = 400;
/** A line that begins so, in any language, names the author when a name follows. */
const BY_LINE = new RegExp(
  `^(?:${[...new Set(LANGUAGES.flatMap(({ dates }) => dates.by))]
    .sort((a, b) => b.length - a.length)
    .join('|')})(?: ?[:：] ?| )(?=[\\p{Lu}\\p{Lo}])`,
  'u',
);

/** Who wrote the page, as it says itself; null when it names nobody. */
export function readByline(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  outlet: string | null,
): Read | null {
  const named = (raw: string): string | null => cleanName(raw, outlet);
  const inData = (structured?.authors ?? []).map(named).filter((name) => name !== null);
  if (inData.length > 0) return fuller({ value: joined(inData), from: 'json-ld' }, page, named);
  for (const name of AUTHOR_META) {
    const value = meta.get(name);
    const author = value === undefined ? null : named(value);
    if (author !== null) return fuller({ value: author, from: `meta:${name}` }, page, named);
  }
  const visible = visibleAuthor(page, named);
  return visible === null ? null : { value: visible, from: 'visible' };
}

/** "Todd" in the head, "Todd Bates" on the page: the name as it is printed. */
function fuller(read: Read, page: PageReader, named: (raw: string) => string | null): Read {
  if (read.value.includes(' ')) return read;
  const visible = visibleAuthor(page, named);
  const longer = visible !== null && foldLine(visible).startsWith(`${foldLine(read.value)} `);
  return longer ? { value: visible, from: 'visible' } : read;
}

function visibleAuthor(page: PageReader, named: (raw: string) => string | null): string | null {
  for (const selector of VISIBLE) {
    const names: string[] = [];
    for (const element of [...queryAll(page.document, selector)].slice(0, MAX_LOOKED_AT)) {
      const text = printedOrGiven(page, element);
      if (
        text.length > MAX_BYLINE_CHARS ||
        page.places.standsBeside(element) ||
        !page.isSeen(element)
      )
        continue;
      const name = named(text);
      if (name !== null && (looksLikeName(name) || isUserName(name, selector))) names.push(name);
      // Authors of one text stand together; a second author far below is a teaser's.
      if (names.length > 0 && !/itemprop|rel/u.test(selector)) break;
    }
    if (names.length > 0) return joined(names.slice(0, 4));
  }
  return byLine(page, named);
}

/** What the markup gives in place of words, or the words. */
function printedOrGiven(page: PageReader, element: Element): string {
  const given = attributeOf(element, 'content');
  return given === null ? page.line(element, MAX_BYLINE_CHARS) : printable(given);
}

/** Blogs sign with the name of an account, in any case; only an element made for it is believed. */
function isUserName(name: string, selector: string): boolean {
  return /rel~|vcard|itemprop/u.test(selector) && /^[\p{L}\d_.-]{3,30}$/u.test(name);
}

/** A short line "By NAME" beside the headline, in an element without a helpful name. */
function byLine(page: PageReader, named: (raw: string) => string | null): string | null {
  let looked = 0;
  for (const element of queryAll(
    page.document,
    'p, span, div, em, strong, small, address, h4, h5, h6',
  )) {
    if (childCountOf(element) > 3) continue;
    if (++looked > MAX_LINES) return null;
    const text = page.line(element, MAX_BYLINE_CHARS);
    const line = text.length > MAX_BYLINE_CHARS ? null : byLineOf(text);
    const name = line === null ? null : named(line);
    if (name === null || !looksLikeName(name) || page.places.standsBeside(element)) continue;
    return name;
  }
  return null;
}

/** The line with its word for "by" in lower case; null where it begins with none. */
function byLineOf(text: string): string | null {
  const first = text.slice(0, 1);
  // In lower case it is a word of a sentence.
  if (first !== first.toUpperCase()) return null;
  const small = first.toLowerCase() + text.slice(1);
  const lines = [small, text.replace(/^[A-Z]{2,4}(?= )/u, (word) => word.toLowerCase())];
  return lines.find((line) => BY_LINE.test(line)) ?? null;
}

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 10 && /^[\p{Lu}\p{Lo}]/u.test(name) && !/[.!?]\s|[:;?!]/u.test(name);
}

function joined(names: readonly string[]): string {
  return [...new Map(names.map((name) => [foldLine(name), name])).values()].join(', ');
}
