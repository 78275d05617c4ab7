import type { Span } from './span';

/**
 * What is known of a page before any comparison: its text and what it says of itself.
 * Everything here is JSON. All spans are UTF-16 offsets into `text`.
 */
export interface Article {
  url: string | null;
  /** `rel=canonical` or og:url, absolute; null when the page names none. */
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  /** Who published, in the page's own words ("The Independent"). */
  outlet: string | null;
  credits: Credit[];
  /** The best claim of first publication; every candidate stands in `dates`. */
  published: DateClaim | null;
  modified: DateClaim | null;
  dates: DateClaim[];
  /** BCP 47 primary subtag ("en"), or "und". */
  language: string;
  text: string;
  blocks: Block[];
  /** Furniture left out of the sketch, of passages and of coverage. */
  excluded: Excluded[];
  /** Where the page's metadata came from: field → origin ("json-ld", "og", "h1", …). */
  origins: Record<string, string>;
  /** What the page says of its own access; false marks a paywalled stub. */
  accessibleForFree: boolean | null;
  /** True when the text was cut to fit the capture limit. */
  truncated: boolean;
  /** Whether what a reader sees was asked of style sheets. */
  visibility: ArticleSight;
  /** What the page shows and says beside its text; null where only the text is known. */
  surroundings: Surroundings | null;
}

/** Where on the page a line stands that is not of the text. */
export const LINE_PLACES = [
  'byline',
  'head', // above the text, by the headline
  'between', // among its paragraphs
  'end', // right behind it
  'caption',
  'comment',
  'aside',
  'furniture', // menus, footers, and all that is far from the text
] as const;

export type LinePlace = (typeof LINE_PLACES)[number];

/** The page around its text: asked where a name stands on it, never compared. */
export interface Surroundings {
  /** Visible lines, each cut at 300 characters, in the order of the page. */
  lines: { place: LinePlace; text: string }[];
  /** Visible links to other hosts. */
  links: { place: LinePlace | 'text'; url: string; text: string }[];
  /** Houses and people that the page's code names, and the field that does. */
  named: { name: string; from: string }[];
  /** False where the page has more lines or links than are kept. */
  complete: boolean;
}

/**
 * 'seen': of a live page, whose style sheets say what a reader sees, or of a text, which
 * hides nothing. 'not-seen': of a document that nobody looks at (a file, a page that was
 * fetched), where attributes and inline style alone say what is hidden.
 */
export type ArticleSight = 'seen' | 'not-seen';

export type DatePrecision = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';

export interface DateClaim {
  /** ISO 8601, cut to its precision: "2020-07-06", "2020-07-06T12:47Z". */
  at: string;
  precision: DatePrecision;
  /** Where it was read: "json-ld:datePublished", "meta:article:published_time", "time", … */
  from: string;
  /** "Not later than", ISO 8601: somebody saw it by then. */
  notAfter?: string;
}

export interface Block {
  kind: 'paragraph' | 'heading' | 'quotation' | 'caption' | 'list';
  span: Span;
}

export type ExclusionReason =
  | 'headline'
  | 'left-over-headline'
  | 'byline'
  | 'date'
  | 'caption'
  | 'promotion'
  | 'comment'
  | 'navigation'
  | 'notice'
  | 'credit-line'
  | 'submission-line'
  | 'duplicate'
  | 'related';

export interface Excluded {
  /** Where it stands in `text`; null when it was never part of it (taken out of a page). */
  span: Span | null;
  why: ExclusionReason;
  /** The words left out, cut at 300 characters. */
  text: string;
}

export const CREDIT_KINDS = [
  'agency-byline', // "By Reuters", "(AP)"
  'dateline', // "LONDON (Reuters) -"
  'originally-published', // "originally published by …", "this article first appeared in …"
  'attribution', // "according to / told / reported by OUTLET" in the running text
  'contributor', // "X contributed to this report"
  'submission', // "Authored by OUTLET and submitted by …"
  'canonical', // rel=canonical to another host
  'based-on', // schema.org isBasedOn
  'original-source', // the meta tags original-source and syndication-source
  'licence', // a licence or copyright line naming another outlet
  'link', // a visible link "Source: OUTLET"
] as const;

export type CreditKind = (typeof CREDIT_KINDS)[number];

export interface Credit {
  kind: CreditKind;
  /** The outlet, agency or person named. */
  outlet: string;
  /** Where it stands in `text`, or null when it was read from markup. */
  span: Span | null;
  url?: string;
  /** The printed words, cut at 200 characters. */
  text: string;
}
