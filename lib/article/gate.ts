import { isHomePath } from '../core/url';
import {
  attributeOf,
  charactersOf,
  elementsNamed,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  query,
  queryAll,
  textOf,
} from './dom';
/**
 * The gate: does this page look like an article? Runs on every page that is opened, so it
 * costs next to nothing: a few selectors, at most MAX_PARAGRAPHS paragraphs, no layout. It
 * imports next to nothing, to keep the script that every page gets small. The user's click is never
 * asked through it.
 */
export type GateVerdict = 'yes' | 'maybe' | 'no';

export interface GateReading {
  verdict: GateVerdict;
  /** Characters of running text that were seen: tells later text from the first. */
  chars: number;
}

/** Running text that a page must have whatever it says of itself, in characters. */
const DECLARED_CHARS = 250;
/** Running text of a page that says nothing of itself. */
const PLAIN_CHARS = 700;
/** Share of such a page's text that runs in paragraphs rather than in links. */
const PLAIN_SHARE = 0.3;
/** The same for a page whose address ends in a headline or a number. */
const NAMED_CHARS = 300;
const NAMED_SHARE = 0.08;
/** Shortest text that counts as a paragraph. */
const PARAGRAPH_CHARS = 60;
const MAX_PARAGRAPHS = 250;
/** More text than this changes nothing. */
const ENOUGH_CHARS = 6000;
/** Links looked at for their share of the text. */
const MAX_LINKS = 400;
/** A structured-data script longer than this is not searched. */
const MAX_SCRIPT = 200_000;
/** Text below which a page with a password field is a form. */
const FORM_CHARS = 1500;

const ARTICLE_TYPE =
  /"@type"\s*:\s*(?:\[\s*)?"(?:[A-Za-z]*Article|BlogPosting|NewsItem|Report|LiveBlogPosting|Review)"/gu;
const DATE_META =
  'meta[property="article:published_time" i],meta[name="article:published_time" i],meta[itemprop="datePublished"],meta[name="date" i],meta[name="pubdate" i],meta[name="publish-date" i],meta[name="parsely-pub-date" i],meta[name="sailthru.date" i],meta[name="dc.date" i],meta[name="DC.date.issued" i]';
/** Addresses of logins, registrations and the like. */
const FORM_PATH =
  /[/=](?:log-?in|log-?on|sign-?in|sign-?up|register\w*|registra\w*|registrieren|anmelden|anmeldung|forgot-?password|password|passwor[td]\w*|kundenkonto|createaccount|my-?account|checkout|cart|warenkorb)(?:$|[/.?&])/iu;

/** Judges the page at `href`. Reads only; about a millisecond on a page of 200 KB. */
export function readGate(document: Document, href: string): GateReading {
  const chars = runningText(document);
  return { verdict: judge(document, href, chars), chars };
}

function judge(document: Document, href: string, chars: number): GateVerdict {
  const url = addressOf(href);
  if (chars < DECLARED_CHARS || url === null || isHomePath(url.pathname, url.search) || isForm(url))
    return 'no';
  if (declaresArticle(document)) return 'yes';
  if (!namesArticle(url) && asksForPassword(document, chars)) return 'no';
  const share = chars / (chars + linkText(document));
  if (chars >= PLAIN_CHARS && share >= PLAIN_SHARE) return 'maybe';
  return chars >= NAMED_CHARS && share >= NAMED_SHARE && namesArticle(url) ? 'maybe' : 'no';
}

function addressOf(href: string): URL | null {
  try {
    return new URL(href);
  } catch {
    return null;
  }
}

const isForm = (url: URL): boolean => FORM_PATH.test(url.pathname + url.search);

/** The last step of the path is a headline in words, or ends in an article's number. */
function namesArticle({ pathname }: URL): boolean {
  const last = pathname.replace(/\/$/u, '').split('/').at(-1) ?? '';
  return last.split(/[-_]/u).length >= 4 || /\d{4,}/u.test(last);
}

/** Two fields for a password are a registration; one beside little text is a login. */
function asksForPassword(document: Document, chars: number): boolean {
  const fields = queryAll(document, 'input[type="password"]').length;
  return fields > 1 || (fields === 1 && chars < FORM_CHARS);
}

function declaresArticle(document: Document): boolean {
  const type = attributeOf(query(document, 'meta[property="og:type" i]'), 'content');
  if (type !== null && /article|news|blog/iu.test(type)) return true;
  if (query(document, DATE_META) !== null) return true;
  let articles = 0;
  for (const script of queryAll(document, 'script[type="application/ld+json"]')) {
    const text = textOf(script);
    if (text.length > MAX_SCRIPT) continue;
    articles += text.match(ARTICLE_TYPE)?.length ?? 0;
  }
  // Many at once are the teasers of a front page.
  return articles > 0 && articles <= 3;
}

function runningText(document: Document): number {
  let chars = 0;
  let seen = 0;
  for (const paragraph of elementsNamed(document, 'p')) {
    if (++seen > MAX_PARAGRAPHS || chars > ENOUGH_CHARS) return chars;
    const length = textLength(paragraph);
    if (length >= PARAGRAPH_CHARS && !mostlyLinks(paragraph, length)) chars += length;
  }
  return chars >= PLAIN_CHARS ? chars : Math.max(chars, looseText(document));
}

/** Text of pages that part their paragraphs with <br> or <div>. */
function looseText(document: Document): number {
  let chars = 0;
  let seen = 0;
  for (const element of queryAll(document, 'article, main, td, div, section, pre, blockquote')) {
    if (++seen > MAX_PARAGRAPHS * 4) break;
    let own = 0;
    for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) {
      if (nodeTypeOf(node) === 3) own += charactersOf(node).trim().length;
    }
    if (own >= PARAGRAPH_CHARS) chars += own;
  }
  return chars;
}

function mostlyLinks(paragraph: Element, length: number): boolean {
  let linked = 0;
  for (const link of elementsNamed(paragraph, 'a')) linked += textLength(link);
  return linked > length / 2;
}

function linkText(document: Document): number {
  let chars = 0;
  let seen = 0;
  for (const link of elementsNamed(document, 'a')) {
    if (++seen > MAX_LINKS) break;
    chars += textLength(link);
  }
  return chars;
}

const textLength = (element: Element): number => textOf(element).trim().length;
