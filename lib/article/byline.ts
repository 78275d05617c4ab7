import { foldLine } from '../text/furniture';
import type { StructuredArticle } from './json-ld';
import type { PageReader } from './page-reader';
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
const MAX_BYLINE_CHARS = 120;
const MAX_LOOKED_AT = 12;

const LEAD_IN =
  /^(?:(?:written|posted|published|reviewed|story|words|text|article|report|veröffentlicht|geschrieben|publié|escrito|publicado)\s)?(?:by|von|par|por|di|door|van|av)\s*:?\s+|^(?:authors?|autor(?:in|en|es)?|auteurs?|redakteur(?:in)?|text|foto|from)\s*:\s*|^(?:(?:view all|all|more|zeige alle|alle|mehr) (?:posts|articles|stories|beiträge|artikel) (?:by|from|von)|posts by|voir tous les articles de|ver todos los artículos de)\s+/iu;
/** What follows a name in a byline: dates, roles, buttons. */
const TAIL =
  /\s*(?:[|•·–—]|,?\s(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\p{Lu}\p{L}{3,6}tag)[.,]?\s(?=\d)|\s(?:mo|di|mi|do|fr|sa|so)[.,]?(?:\s(?=\d)|$)|\s(?:at|um)\s\d|,?\s(?:published|posted|updated|last updated|on|am|le|el)\s(?=\S*\d|\p{L}+\s\d)|\d{1,2}[./:]\d|\d{1,2}\.?\s\p{L}{3,}|\b\d{4}\b|@\w|\S+@\S+|\bfollow\b|\bview (?:all|profile)|\bmore (?:from|by)|\bread more\b|\bmehr von\b).*$/iu;
const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor|webmaster|guest|unknown|anonymous|none|null|undefined|author|autor|by|user|web|online|news ?desk|share|comments?)$/iu;

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
  return given === null ? page.line(element, MAX_BYLINE_CHARS) : spaced(given);
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
    if (childCountOf(element) > 3 || looked > 400) continue;
    looked++;
    const text = page.line(element, MAX_BYLINE_CHARS);
    if (text.length > MAX_BYLINE_CHARS || !/^(?:By|BY|Von|Par|Por)\s\p{Lu}/u.test(text)) continue;
    const name = named(text);
    if (name !== null && looksLikeName(name) && !page.places.standsBeside(element)) return name;
  }
  return null;
}

/** "By Jane Doe | July 6" → "Jane Doe"; null for what is no name: addresses, the outlet, "admin". */
export function cleanName(raw: string, outlet: string | null): string | null {
  let name = spaced(raw);
  if (/^https?:|^\/|^@|[<>{}]/u.test(name)) return null;
  name = name.replace(LEAD_IN, '').replace(LEAD_IN, '').replace(TAIL, '');
  name = name.replace(/[\s,;:/|]+$/u, '').replace(/^[\s,;:/|•·–—-]+/u, '');
  if (name.length < 2 || name.length > MAX_BYLINE_CHARS || NO_NAME.test(name)) return null;
  if (outlet !== null && foldLine(name) === foldLine(outlet)) return null;
  return /\p{L}/u.test(name) ? name : null;
}

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 10 && /^\p{Lu}/u.test(name) && !/[.!?]\s|[:;?!]/u.test(name);
}

const spaced = (text: string): string => text.replace(/[\s\u00a0]+/gu, ' ').trim();

function joined(names: readonly string[]): string {
  return [...new Map(names.map((name) => [foldLine(name), name])).values()].join(', ');
}
