import type { Article, Credit, Surroundings } from '../core/article';
import { LANGUAGES } from '../language';
import { declaredCredits, namedInCode } from './code-credits';
import { foldLine } from '../text/furniture';
import { isAgency } from '../text/outlets';
import { readByline } from './byline';
import type { PageBlock } from './blocks';
import { readJsonLd, type StructuredArticle } from './json-ld';
import { languageTag } from '../text/language';
import { readDates } from './page-dates';
import { readTitle, type Read } from './title';
import { attributeOf, query, queryAll, rootOf } from './dom';
import { decodeEntities } from './entities';
import { printable, type PageReader } from './page-reader';

/** Headings that are compared with the end of the page's name. */
const MAX_HEADINGS = 20;
/** Longest value of a meta tag that is believed, in UTF-16 units. */
const MAX_META = 1000;
/** Longest footer that is searched for a line of rights, in UTF-16 units. */
const MAX_FOOTER = 4000;

/** Everything of an article but its text. */
export type Metadata = Pick<
  Article,
  | 'canonicalUrl'
  | 'title'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'modified'
  | 'dates'
  | 'origins'
  | 'accessibleForFree'
> & {
  /** The language that the page names, or null. */
  language: string | null;
  /** The parts of the site that it is filed under, as the markup names them. */
  sections: string[];
  /** Credits read from markup. */
  credits: Credit[];
  /** Houses and people that the markup names. */
  named: Surroundings['named'];
  /** The text as structured data has it, when it does. */
  structuredBody: string | null;
};

/** What the page says of itself, each value with where it was read. `now` in milliseconds. */
export function readMetadata(
  page: PageReader,
  blocks: readonly PageBlock[],
  url: string | null,
  now: number,
): Metadata {
  const { document } = page;
  const meta = metaTags(document);
  const structured = readJsonLd(document);
  const outlet = readOutlet(page, meta, structured, url);
  const title = readTitle(page, meta, structured, outlet?.value ?? null, url);
  const house = { outlet: outlet?.value ?? null, host: hostOf(url) };
  const byline = readByline(page, meta, structured, house);
  const named =
    attributeOf(rootOf(document), 'lang') ||
    meta.get('content-language') ||
    meta.get('og:locale') ||
    structured?.language ||
    null;
  const dates = readDates({ page, blocks, url, structured, meta, language: named, now });
  const canonical = readCanonical(document, meta, structured, url);
  const origins: Record<string, string> = {};
  const note = (field: string, read: Read | null): string | null => {
    if (read !== null) origins[field] = read.from;
    return read?.value ?? null;
  };
  if (dates.published) origins['published'] = dates.published.from;
  if (dates.modified) origins['modified'] = dates.modified.from;
  return {
    canonicalUrl: note('canonicalUrl', canonical),
    title: note('title', title) ?? '',
    byline: note('byline', byline),
    outlet: note('outlet', outlet),
    published: dates.published,
    modified: dates.modified,
    dates: dates.all,
    origins,
    accessibleForFree: structured?.accessibleForFree ?? null,
    language: languageTag(named),
    sections: [...(structured?.sections ?? []), meta.get('article:section') ?? ''],
    credits: declaredCredits(structured, meta, canonical?.value ?? null, url),
    named: namedInCode(structured, meta),
    structuredBody: structured?.body ?? null,
  };
}

/** name, property or http-equiv of every meta tag, lower case → its content; the first one wins. */
function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of queryAll(document, 'meta[content]')) {
    const name =
      attributeOf(tag, 'property') ?? attributeOf(tag, 'name') ?? attributeOf(tag, 'http-equiv');
    const content = printable(decodeEntities(attributeOf(tag, 'content') ?? '')).slice(0, MAX_META);
    if (!name || content === '') continue;
    for (const key of name.toLowerCase().trim().split(/\s+/u)) {
      if (!tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}

function readOutlet(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  url: string | null,
): Read | null {
  const publisher = structured?.publisher ?? null;
  // An agency named as publisher on another's site is where the text is from, not the outlet.
  if (publisher !== null && !isAgency(publisher)) return { value: publisher, from: 'json-ld' };
  for (const name of [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'dc.publisher',
    'copyright',
  ]) {
    const value = meta.get(name)?.replace(/^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu, '');
    if (value && value.length <= 60 && !isRightsNotice(value)) {
      return { value, from: `meta:${name}` };
    }
  }
  if (publisher !== null) return { value: publisher, from: 'json-ld' };
  const copyright = copyrightHolder(page);
  if (copyright !== null) return { value: copyright, from: 'copyright-line' };
  const site = siteInTitle(page);
  if (site !== null) return { value: site, from: 'title' };
  const host = hostOf(url);
  return host === null ? null : { value: host, from: 'host' };
}

/** "All rights reserved" in any language: says what may be done, and is nobody's name. */
function isRightsNotice(line: string): boolean {
  const folded = foldLine(line);
  return LANGUAGES.some(({ furniture }) =>
    furniture.rights.map(foldLine).some((phrase) => phrase !== '' && folded.startsWith(phrase)),
  );
}

/** "Headline | The Harbour Post", where the headline stands on the page as well. */
function siteInTitle(page: PageReader): string | null {
  const parts = /^(.{8,}?) [|–—-] (\p{Lu}[^|–—]{2,40})$/u.exec(page.name);
  if (!parts) return null;
  const heading = foldLine(parts[1]!);
  const onPage = [...queryAll(page.document, 'h1, h2')]
    .slice(0, MAX_HEADINGS)
    .some((element) => foldLine(page.line(element)) === heading);
  return onPage ? parts[2]!.trim() : null;
}

/** "© 2020 The Harbour Post. All rights reserved" → "The Harbour Post". */
function copyrightHolder(page: PageReader): string | null {
  for (const footer of [
    ...queryAll(page.document, 'footer, [class*="footer" i], [class*="copyright" i]'),
  ].slice(0, 8)) {
    const text = page.line(footer, MAX_FOOTER);
    const match =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by\s)?(\p{Lu}[^.|©,•·–—\d]{2,40}?)\s*(?:[.|,•·–—]|\d{4}|all rights|$)/iu.exec(
        text,
      );
    const holder = match?.[1]?.trim() ?? '';
    if (/^\p{Lu}/u.test(holder) && !isRightsNotice(holder)) return holder;
  }
  return null;
}

function readCanonical(
  document: Document,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  url: string | null,
): Read | null {
  const candidates: [string | null | undefined, string][] = [
    [attributeOf(query(document, 'link[rel~="canonical" i]'), 'href'), 'link'],
    [meta.get('og:url'), 'og'],
    [structured?.url, 'json-ld'],
  ];
  for (const [address, from] of candidates) {
    const value = absolute(address, url);
    if (value !== null) return { value, from };
  }
  return null;
}

function absolute(address: string | null | undefined, base: string | null): string | null {
  if (!address) return null;
  try {
    const url = base === null ? new URL(address) : new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

function hostOf(url: string | null): string | null {
  const address = absolute(url, null);
  return address === null ? null : new URL(address).hostname.replace(/^www\./u, '');
}
