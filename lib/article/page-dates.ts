import type { DateClaim } from '../core/article';
import type { PageBlock } from './blocks';
import { isStamped, labelledDates, labelOf, leadingDate, type DateLabel } from './date-labels';
import { dateInUrl, isPast, parseDate, type DateStyle, type Moment } from './dates';
import { attributeOf, closest, hasAttribute, namesOf, parentOf, queryAll } from './dom';
import type { StructuredArticle } from './json-ld';
import { languageTag } from '../text/language';
import type { PageReader } from './page-reader';

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

/** A full hour of Greenwich at which a day begins to the east of it, and by how many hours at most. */
const LATE_HOUR = /T(?:1\d|2[0-3]):00Z$/u;
const MOST_AHEAD = 14;

/** Visible elements that name themselves a date. */
const VISIBLE =
  '[class*="date" i],[class*="publish" i],[class*="byline" i],[class*="timestamp" i],[class*="datum" i],[class*="meta" i],[id*="date" i],[class*="fecha" i],[class*="time" i],[class*="posted" i]';
const MAX_VISIBLE = 60;
const MAX_VISIBLE_CHARS = 160;
/** Letters beside a date in a line that has no word for it: more, and the line tells something else. */
const MAX_BESIDE = 70;
/** Dates of one kind that are kept. */
const MAX_DATES = 3;

/** Lines above and below the headline that are searched. */
const NEAR_ABOVE = 6;
const NEAR_BELOW = 14;

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
  const { structured, meta } = sources;
  const reader = new DateReader(sources);
  const claim = reader.claim.bind(reader);
  const inUrl = sources.url === null ? null : dateInUrl(sources.url);
  const url = inUrl && isPast(inUrl, sources.now) ? [{ ...inUrl, from: 'url' }] : [];
  const printed = reader.printed();
  const published = [
    ...claim(structured?.published, 'json-ld:datePublished'),
    ...PUBLISHED_META.flatMap((name) => claim(meta.get(name), `meta:${name}`)),
    ...reader.microdata('datePublished'),
    ...printed.times.published,
    ...url.filter((item) => item.precision === 'day'),
    ...printed.lines.published,
    ...claim(structured?.created, 'json-ld:dateCreated'),
  ];
  const near = published.length === 0 ? reader.nearHeadline() : null;
  if (near !== null) published.push(...near.published);
  if (published.length === 0) published.push(...reader.leading());
  published.push(...url.filter((item) => item.precision !== 'day'));
  const modified = [
    ...claim(structured?.modified, 'json-ld:dateModified'),
    ...MODIFIED_META.flatMap((name) => claim(meta.get(name), `meta:${name}`)),
    ...reader.microdata('dateModified'),
    ...printed.times.modified,
    ...printed.lines.modified,
    ...(near?.modified ?? []),
  ];
  return {
    published: refined(published) ?? modified[0] ?? null,
    modified: modified[0] ?? null,
    all: withoutRepeats([...published, ...modified]),
  };
}

/**
 * The first claim, or a later one of the same day that knows the minute. A midnight that some
 * zone counts already to the day that the page prints says no more than that day.
 */
function refined(claims: readonly DateClaim[]): DateClaim | null {
  const first = claims[0];
  if (!first) return null;
  const day = dayFromMidnight(first.at);
  if (day !== null) return claims.find(({ at }) => at === day) ?? first;
  if (first.precision !== 'day') return first;
  return (
    claims.find((item) => item.precision === 'minute' && item.at.startsWith(first.at)) ?? first
  );
}

/** "2021-11-04T23:00Z" → "2021-11-05", which began then in the zones east of Greenwich; else null. */
function dayFromMidnight(at: string): string | null {
  if (!LATE_HOUR.test(at)) return null;
  return new Date(Date.parse(at) + MOST_AHEAD * 3_600_000).toISOString().slice(0, 10);
}

interface Claims {
  published: DateClaim[];
  modified: DateClaim[];
}

class DateReader {
  private readonly style: DateStyle;
  private readonly page: PageReader;

  constructor(private readonly sources: DateSources) {
    const { language } = sources;
    this.page = sources.page;
    this.style = {
      monthFirst: language === null || /^en(?:[-_](?:us|ca|ph))?$/iu.test(language),
      language: languageTag(language) ?? '',
    };
  }

  claim(raw: string | null | undefined, from: string): DateClaim[] {
    const moment = raw ? parseDate(raw, this.style) : null;
    return this.past(moment === null ? [] : [moment], from);
  }

  microdata(name: string): DateClaim[] {
    return [...queryAll(this.page.document, `[itemprop~="${name}"]`)]
      .filter((element) => this.isOwn(element))
      .slice(0, MAX_DATES)
      .flatMap((element) => this.claim(this.valueOf(element), `microdata:${name}`));
  }

  /** The dates of time elements, and of elements that name themselves a date. */
  printed(): { times: Claims; lines: Claims } {
    const times: Claims = { published: [], modified: [] };
    for (const { element, label } of this.times()) {
      const claims = this.claim(this.valueOf(element), 'time');
      (label === 'updated' ? times.modified : times.published).push(...claims);
    }
    const lines: Claims = { published: [], modified: [] };
    for (const element of [...queryAll(this.page.document, VISIBLE)].slice(0, MAX_VISIBLE * 4)) {
      const text = this.page.line(element, MAX_VISIBLE_CHARS);
      if (text === '' || text.length > MAX_VISIBLE_CHARS || !this.isOwn(element)) continue;
      this.read(text, labelOf(namesOf(element).replace(/[-_]/gu, ' ')), 'visible', lines);
      if (lines.published.length >= MAX_DATES) break;
    }
    return { times, lines };
  }

  /**
   * Dates in short lines around the headline, and in lines that call themselves a date of
   * publication, for pages whose markup names none.
   */
  nearHeadline(): Claims {
    const blocks = this.sources.blocks.filter((block) => block.text.length <= MAX_VISIBLE_CHARS);
    const headline = blocks.findIndex((block) => closest(block.element, 'h1') !== null);
    const near =
      headline < 0 ? [] : blocks.slice(Math.max(0, headline - NEAR_ABOVE), headline + NEAR_BELOW);
    const stamped = blocks.filter((block) => isStamped(block.text));
    const lines: Claims = { published: [], modified: [] };
    for (const block of [...near, ...stamped]) {
      if (!this.isOwn(block.element)) continue;
      this.read(block.text, null, 'printed', lines);
      if (lines.published.length >= MAX_DATES) break;
    }
    return lines;
  }

  /** The date that the text itself begins with: "29.11.2022 – The council …". */
  leading(): DateClaim[] {
    for (const { element, text } of this.sources.blocks) {
      if (text.length <= MAX_VISIBLE_CHARS || !this.isOwn(element)) continue;
      const moment = leadingDate(text, this.style);
      if (moment !== null) return this.past([moment], 'printed');
    }
    return [];
  }

  private read(text: string, named: DateLabel, from: string, into: Claims): void {
    const dates = labelledDates(text, this.style);
    for (const { moment, label, beside } of dates) {
      if (label === null && beside > MAX_BESIDE) continue;
      const isUpdate = (label ?? (dates.length === 1 ? named : null)) === 'updated';
      (isUpdate ? into.modified : into.published).push(...this.past([moment], from));
    }
  }

  /** Time elements of the article, those that call themselves its date of publication first. */
  private times(): { element: Element; label: DateLabel }[] {
    const times = [...queryAll(this.page.document, 'time, abbr.published, .published[title]')];
    return times
      .filter((element) => this.isOwn(element))
      .slice(0, MAX_VISIBLE)
      .map((element) => ({ element, label: this.labelOfTime(element) }))
      .map((time, order) => ({ ...time, order, rank: time.label === 'published' ? 0 : 1 }))
      .sort((a, b) => a.rank - b.rank || a.order - b.order);
  }

  private labelOfTime(element: Element): DateLabel {
    if (hasAttribute(element, 'pubdate')) return 'published';
    const words = `${classOf(parentOf(element))} ${classOf(element)}`;
    if (/publish|entry-date|posted/iu.test(words)) return 'published';
    if (/updat|modif/iu.test(words)) return 'updated';
    const own = this.page.line(element, MAX_VISIBLE_CHARS);
    const around = this.page.line(parentOf(element), MAX_VISIBLE_CHARS);
    const before = own === '' ? around : around.slice(0, Math.max(0, around.indexOf(own)));
    return labelOf(own) ?? labelOf(before.slice(-LABEL_REACH));
  }

  /** Seen, and neither in a teaser nor in the link to another page. */
  private isOwn(element: Element): boolean {
    if (!this.page.isSeen(element) || this.page.places.standsBeside(element)) return false;
    return !this.page.leadsElsewhere(element);
  }

  private valueOf(element: Element): string {
    return (
      attributeOf(element, 'datetime') ??
      attributeOf(element, 'content') ??
      attributeOf(element, 'title') ??
      this.page.line(element, MAX_VISIBLE_CHARS)
    );
  }

  private past(moments: readonly Moment[], from: string): DateClaim[] {
    return moments
      .filter((moment) => isPast(moment, this.sources.now))
      .map((moment) => ({ ...moment, from }));
  }
}

/** Characters before a date in which its label stands. */
const LABEL_REACH = 40;

const classOf = (element: Element | null): string => attributeOf(element, 'class') ?? '';

function withoutRepeats(claims: readonly DateClaim[]): DateClaim[] {
  const seen = new Set<string>();
  return claims.filter((item) => {
    const key = `${item.at} ${item.from}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
