import type { DateClaim } from '../core/article';
import { dateInUrl, isPast, parseDate } from './dates';
import type { StructuredArticle } from './json-ld';
import type { PageBlock } from './blocks';
import type { PageReader } from './page-reader';
import { attributeOf, closest, hasAttribute, parentOf, queryAll } from './dom';

/** Names of meta tags that say when a page was first published, the most telling first. */
const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published',
  'pubdate',
  'article.published',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'dc.created',
  'date',
  'last-published-date',
  'originalpublicationdate',
  'article:published',
  'article:post_date',
  'citation_publication_date',
  'citation_date',
  'bt:pubdate',
  'rnews:datepublished',
  'release_date',
  'created',
];
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'article.updated',
];

/** Visible elements that name themselves a date. */
const VISIBLE =
  '[class*="date" i],[class*="publish" i],[class*="byline" i],[class*="timestamp" i],[class*="datum" i],[class*="meta" i],[id*="date" i],[class*="fecha" i],[class*="time" i],[class*="posted" i]';
const MAX_VISIBLE = 60;
const MAX_VISIBLE_CHARS = 160;
/** Lines above and below the text that are searched for a date as a last resort. */
const MAX_TEXT_DATES = 3;

/** Lines above and below the headline that are searched. */
const NEAR_ABOVE = 6;
const NEAR_BELOW = 14;
const STAMP =
  /^\W*(?:(?:first\s)?published|posted|last (?:updated|modified)|updated|veröffentlicht|aktualisiert|erschienen|stand|publié|mis à jour|publicado|actualizado|pubblicato|опубликовано)\b/iu;

export interface PageDates {
  published: DateClaim | null;
  modified: DateClaim | null;
  /** Every candidate, in the order of trust, the future left out. */
  all: DateClaim[];
}

export interface DateSources {
  page: PageReader;
  blocks: readonly PageBlock[];
  url: string | null;
  structured: StructuredArticle | null;
  meta: ReadonlyMap<string, string>;
  /** The language that the page names: decides how 07/06/2020 reads. */
  language: string | null;
  now: number;
}

/** When the page says it was published and changed, and every claim it makes. */
export function readDates(sources: DateSources): PageDates {
  const monthFirst = sources.language === null || /^en(?:-us|-ca|_us)?$/iu.test(sources.language);
  const claim = (raw: string | null | undefined, from: string): DateClaim[] => {
    const moment = raw ? parseDate(raw, monthFirst) : null;
    return moment && isPast(moment, sources.now) ? [{ ...moment, from }] : [];
  };
  const { structured, meta } = sources;
  const inUrl = sources.url === null ? null : dateInUrl(sources.url);
  const url: DateClaim[] = inUrl && isPast(inUrl, sources.now) ? [{ ...inUrl, from: 'url' }] : [];
  const published = [
    ...claim(structured?.published, 'json-ld:datePublished'),
    ...PUBLISHED_META.flatMap((name) => claim(meta.get(name), `meta:${name}`)),
    ...microdata(sources.page, 'datePublished', claim),
    ...timeElements(sources.page, claim),
    ...url.filter((item) => item.precision === 'day'),
    ...visibleDates(sources.page, claim),
    ...claim(structured?.created, 'json-ld:dateCreated'),
  ];
  if (published.length === 0) published.push(...printedDates(sources, claim));
  published.push(...url.filter((item) => item.precision !== 'day'));
  const modified = [
    ...claim(structured?.modified, 'json-ld:dateModified'),
    ...MODIFIED_META.flatMap((name) => claim(meta.get(name), `meta:${name}`)),
    ...microdata(sources.page, 'dateModified', claim),
  ];
  return {
    published: refined(published) ?? modified[0] ?? null,
    modified: modified[0] ?? null,
    all: withoutRepeats([...published, ...modified]),
  };
}

type Claim = (raw: string | null | undefined, from: string) => DateClaim[];

/** The first claim, or a later one of the same day that knows the minute. */
function refined(claims: readonly DateClaim[]): DateClaim | null {
  const first = claims[0];
  if (!first || first.precision !== 'day') return first ?? null;
  return (
    claims.find((item) => item.precision === 'minute' && item.at.startsWith(first.at)) ?? first
  );
}

function microdata(page: PageReader, name: string, claim: Claim): DateClaim[] {
  return [...queryAll(page.document, `[itemprop~="${name}"]`)]
    .filter((element) => page.isSeen(element))
    .slice(0, MAX_TEXT_DATES)
    .flatMap((element) => claim(dateOf(page, element), `microdata:${name}`));
}

function timeElements(page: PageReader, claim: Claim): DateClaim[] {
  const times = [...queryAll(page.document, 'time, abbr.published, .published[title]')]
    .filter((element) => page.isSeen(element) && !page.places.standsBeside(element))
    .slice(0, MAX_VISIBLE);
  const rank = (element: Element): number => {
    const words = `${classOf(element)} ${classOf(parentOf(element))}`;
    if (hasAttribute(element, 'pubdate') || /publish|entry-date|posted/iu.test(words)) return 0;
    return /updat|modif/iu.test(words) ? 2 : 1;
  };
  return times
    .map((element, order) => ({ element, order, rank: rank(element) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .flatMap(({ element }) => claim(dateOf(page, element), 'time'));
}

const classOf = (element: Element | null): string => attributeOf(element, 'class') ?? '';

function dateOf(page: PageReader, element: Element): string {
  return (
    attributeOf(element, 'datetime') ??
    attributeOf(element, 'content') ??
    attributeOf(element, 'title') ??
    page.line(element, MAX_VISIBLE_CHARS)
  );
}

function visibleDates(page: PageReader, claim: Claim): DateClaim[] {
  const claims: DateClaim[] = [];
  for (const element of [...queryAll(page.document, VISIBLE)].slice(0, MAX_VISIBLE * 4)) {
    const text = page.line(element, MAX_VISIBLE_CHARS);
    if (text === '' || text.length > MAX_VISIBLE_CHARS || page.places.standsBeside(element))
      continue;
    claims.push(...claim(text, 'visible'));
    if (claims.length >= MAX_TEXT_DATES) break;
  }
  return claims;
}

/**
 * Dates in short lines around the headline, and in lines that call themselves a date of
 * publication, for pages whose markup names none.
 */
function printedDates({ page, blocks: all }: DateSources, claim: Claim): DateClaim[] {
  const blocks = all.filter((block) => block.text.length <= MAX_VISIBLE_CHARS);
  const headline = blocks.findIndex((block) => closest(block.element, 'h1') !== null);
  const near =
    headline < 0 ? [] : blocks.slice(Math.max(0, headline - NEAR_ABOVE), headline + NEAR_BELOW);
  const stamped = blocks.filter((block) => STAMP.test(block.text));
  return [...near, ...stamped]
    .filter((block) => !page.places.standsBeside(block.element))
    .flatMap((block) => claim(block.text, 'printed'))
    .slice(0, MAX_TEXT_DATES);
}

function withoutRepeats(claims: readonly DateClaim[]): DateClaim[] {
  const seen = new Set<string>();
  return claims.filter((item) => {
    const key = `${item.at} ${item.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
