import { LANGUAGES } from '../language';
import { foldLine } from '../text/furniture';
import { cleanName, MAX_BYLINE_CHARS } from './author-name';
import type { StructuredArticle } from './json-ld';
import { printable, type PageReader } from './page-reader';
import type { Read } from './title';
import { attributeOf, childCountOf, nextElementOf, queryAll } from './dom';

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
];
/** Cards of a network name what they tell beside it: an author, or the minutes that reading takes. */
const CARD_FIELDS = ['1', '2'];

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
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/autores/" i],a[href*="/auteur/" i],a[href*="/autoren/" i],a[href*="/byline/" i]',
];
const MAX_LOOKED_AT = 12;
/** Elements among which a line "By NAME" is looked for. */
const MAX_LINES = 400;
const BY = [...new Set(LANGUAGES.flatMap(({ dates }) => dates.by))]
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A line that begins so, in any language, names the author when a name follows. */
const BY_LINE = new RegExp(`^(?:${BY})(?: ?[:：] ?| )(?=[\\p{Lu}\\p{Lo}])`, 'u');
/** A line that is no more than that: the name stands in the element behind it. */
const BY_ALONE = new RegExp(`^(?:${BY}) ?[:：]?$`, 'iu');
/** "A column by": what stands before a name in a line that ends in it. */
const ENDS_IN_BY = new RegExp(`(?:^|\\s)(?:${BY})[:：]? ?$`, 'iu');

/** What no name holds: marks of a sentence, and a stop behind more than an initial or a title. */
const SENTENCE = /\p{L}{5}\.\s|[:;?!]/u;
/** Most words of a name that is told in full. */
const FULL_NAME = 4;

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
  for (const [name, value] of inMeta(meta)) {
    const author = named(value);
    if (author !== null) return fuller({ value: author, from: `meta:${name}` }, page, named);
  }
  const visible = visibleAuthor(page, named);
  return visible === null ? null : { value: visible, from: 'visible' };
}

/** What the head of the page names an author, the most telling first. */
function inMeta(meta: ReadonlyMap<string, string>): [name: string, value: string][] {
  const cards = CARD_FIELDS.filter((field) =>
    BY_ALONE.test(meta.get(`twitter:label${field}`) ?? ''),
  );
  return [...AUTHOR_META, ...cards.map((field) => `twitter:data${field}`)].flatMap((name) => {
    const value = meta.get(name);
    return value === undefined ? [] : [[name, value]];
  });
}

/** "Todd" in the head, "Todd Bates" on the page: the name as it is printed. */
function fuller(read: Read, page: PageReader, named: (raw: string) => string | null): Read {
  if (read.value.includes(' ')) return read;
  const first = `${foldLine(read.value)} `;
  for (const visible of [visibleAuthor(page, named), nameBehindBy(page, read.value)]) {
    if (visible !== null && foldLine(visible).startsWith(first)) {
      return { value: visible, from: 'visible' };
    }
  }
  return read;
}

/** "A column by Todd Bates": the name that begins so and ends its line, behind a word for "by". */
function nameBehindBy(page: PageReader, first: string): string | null {
  for (const { text } of shortLines(page)) {
    const at = text.indexOf(`${first} `);
    if (at < 0 || !ENDS_IN_BY.test(text.slice(0, at))) continue;
    const name = text.slice(at);
    if (looksLikeName(name) && name.split(' ').length <= FULL_NAME) return name;
  }
  return null;
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
  for (const { element, text } of shortLines(page)) {
    const line = BY_ALONE.test(text) ? nextLine(page, element) : byLineOf(text);
    const name = line === null ? null : named(line);
    if (name === null || !looksLikeName(name) || page.places.standsBeside(element)) continue;
    if (line !== null && BY_ALONE.test(text) && !isFullName(name)) continue;
    return name;
  }
  return null;
}

/** The first short lines of the page, each with its element; a longer line is given as "". */
function* shortLines(page: PageReader): Generator<{ element: Element; text: string }> {
  let looked = 0;
  for (const element of queryAll(
    page.document,
    'p, span, div, em, strong, small, address, h4, h5, h6',
  )) {
    if (childCountOf(element) > 3) continue;
    if (++looked > MAX_LINES) return;
    const text = page.line(element, MAX_BYLINE_CHARS);
    if (text !== '' && text.length <= MAX_BYLINE_CHARS) yield { element, text };
  }
}

/** The line of the element behind this one; null where none is short. */
function nextLine(page: PageReader, element: Element): string | null {
  const next = nextElementOf(element);
  const text = next === null ? '' : page.line(next, MAX_BYLINE_CHARS);
  return text === '' || text.length > MAX_BYLINE_CHARS ? null : text;
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
  return words.length <= 10 && /^[\p{Lu}\p{Lo}]/u.test(name) && !SENTENCE.test(name);
}

/** More words than one, each with a capital where its script has them. */
const isFullName = (name: string): boolean =>
  /^[\p{Lu}\p{Lo}][^\s]*(?: [\p{L}'’.-]+){1,4}$/u.test(name) && !/ \p{Ll}{4}/u.test(name);

function joined(names: readonly string[]): string {
  return [...new Map(names.map((name) => [foldLine(name), name])).values()].join(', ');
}
