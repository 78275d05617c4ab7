import {
  CREDIT_KINDS,
  type Article,
  type ArticleSight,
  type Block,
  type Credit,
  type Excluded,
  type ExclusionReason,
  type Surroundings,
  LINE_PLACES,
} from '../core/article';
import { dateOrNull } from '../core/date-claim';
import { FirsthandError } from '../core/errors';
import type { Span } from '../core/span';
import { decodeOffsets, decodeSketch } from '../sketch/codec';
import { CODING } from '../sketch/scheme';
import { CAPTURE_LIMIT, LINE_LIMIT, LIST_LIMIT } from './limits';
import { pageOf, type Page } from './page';
import {
  asArray,
  asBoolean,
  asOneOf,
  asRecord,
  asSpan,
  asString,
  asStringRecord,
  nullable,
  type RawRecord,
} from '../core/parse';

/** Article + Sketch as JSON, at most 1 MB: what crosses from the page to the background. */
export interface Capture {
  article: Article;
  /** The sketch and its token offsets in the wire form of lib/sketch/codec. */
  sketch: string;
  offsets: string;
}

const LINK_PLACES = [...LINE_PLACES, 'text'] as const;
const BLOCKS: readonly Block['kind'][] = ['paragraph', 'heading', 'quotation', 'caption', 'list'];
const EXCLUSIONS: readonly ExclusionReason[] = [
  'headline',
  'left-over-headline',
  'byline',
  'date',
  'caption',
  'promotion',
  'comment',
  'navigation',
  'notice',
  'credit-line',
  'submission-line',
  'duplicate',
  'related',
];

const SIGHTS: readonly ArticleSight[] = ['seen', 'not-seen'];

/**
 * A capture from the wire. A page cannot normally reach its content script, but one that
 * did could send anything: every field is read by name into a new object, and spans lie
 * inside the text. Throws FirsthandError `input-malformed` or `file-too-large`.
 */
export function parseCapture(value: unknown): Capture {
  const raw = asRecord(value, 'capture');
  const sketch = asString(raw['sketch'], 'sketch', CAPTURE_LIMIT);
  const offsets = asString(raw['offsets'], 'offsets', CAPTURE_LIMIT);
  const article = parseArticle(raw['article']);
  const around = sizeOf(article.surroundings);
  if (sketch.length + offsets.length + article.text.length + around > CAPTURE_LIMIT) {
    throw new FirsthandError('file-too-large', 'the capture of the page is over 1 MB');
  }
  return { article, sketch, offsets };
}

/** The page that a capture tells of. Throws FirsthandError `input-malformed`. */
export function pageOfCapture({ article, sketch: encoded, offsets: packed }: Capture): Page {
  const sketch = decodeSketch(encoded);
  // A tab that was open before an update still sends the coding of then.
  if (sketch.coding !== CODING) return pageOf(article);
  const offsets = decodeOffsets(packed, article.text.length);
  if (offsets.starts.length !== sketch.tokens.length) {
    throw new FirsthandError('input-malformed', 'the sketch and its offsets differ in length');
  }
  return { article, sketched: { text: article.text, sketch, offsets } };
}

/** An article from the wire or a file; every span lies inside `text`. */
export function parseArticle(value: unknown): Article {
  const raw = asRecord(value, 'article');
  const text = asString(raw['text'], 'text', CAPTURE_LIMIT);
  const line = (name: string) => nullable(raw[name], (v) => asString(v, name, LINE_LIMIT));
  return {
    url: line('url'),
    canonicalUrl: line('canonicalUrl'),
    title: asString(raw['title'], 'title', LINE_LIMIT),
    byline: line('byline'),
    outlet: line('outlet'),
    credits: asArray(raw['credits'], 'credits', LIST_LIMIT, (v) => parseCredit(v, text.length)),
    published: dateOrNull(raw['published']),
    modified: dateOrNull(raw['modified']),
    dates: asArray(raw['dates'], 'dates', LIST_LIMIT, (v) => dateOrNull(v)).filter(
      (date) => date !== null,
    ),
    language: asString(raw['language'], 'language', 35),
    text,
    blocks: asArray(raw['blocks'], 'blocks', LIST_LIMIT, (v) => parseBlock(v, text.length)),
    excluded: asArray(raw['excluded'], 'excluded', LIST_LIMIT, (v) =>
      parseExcluded(v, text.length),
    ),
    origins: asStringRecord(raw['origins'], 'origins', 100, LINE_LIMIT),
    accessibleForFree: nullable(raw['accessibleForFree'], (v) => asBoolean(v, 'accessibleForFree')),
    truncated: asBoolean(raw['truncated'], 'truncated'),
    visibility: asOneOf(raw['visibility'], SIGHTS, 'visibility'),
    // A capture of an earlier release knows only the text.
    surroundings: nullable(raw['surroundings'] ?? null, parseSurroundings),
  };
}

/** UTF-16 units of all that stands beside the text. */
function sizeOf(surroundings: Surroundings | null): number {
  if (surroundings === null) return 0;
  const { lines, links, named } = surroundings;
  return (
    lines.reduce((sum, { text }) => sum + text.length, 0) +
    links.reduce((sum, { url, text }) => sum + url.length + text.length, 0) +
    named.reduce((sum, { name, from }) => sum + name.length + from.length, 0)
  );
}

function parseSurroundings(value: unknown): Surroundings {
  const raw = asRecord(value, 'surroundings');
  const list = <T>(name: string, parse: (item: RawRecord) => T): T[] =>
    asArray(raw[name], name, LIST_LIMIT, (item) => parse(asRecord(item, name)));
  const text = (item: RawRecord, name: string): string => asString(item[name], name, LINE_LIMIT);
  return {
    lines: list('lines', (item) => ({
      place: asOneOf(item['place'], LINE_PLACES, 'place'),
      text: text(item, 'text'),
    })),
    links: list('links', (item) => ({
      place: asOneOf(item['place'], LINK_PLACES, 'place'),
      url: text(item, 'url'),
      text: text(item, 'text'),
    })),
    named: list('named', (item) => ({ name: text(item, 'name'), from: text(item, 'from') })),
    complete: asBoolean(raw['complete'], 'complete'),
  };
}

function parseCredit(value: unknown, length: number): Credit {
  const raw = asRecord(value, 'credit');
  const credit: Credit = {
    kind: asOneOf(raw['kind'], CREDIT_KINDS, 'credit.kind'),
    outlet: asString(raw['outlet'], 'credit.outlet', LINE_LIMIT),
    span: parseSpan(raw['span'], length),
    text: asString(raw['text'], 'credit.text', LINE_LIMIT),
  };
  if (raw['url'] !== undefined) credit.url = asString(raw['url'], 'credit.url', LINE_LIMIT);
  return credit;
}

function parseBlock(value: unknown, length: number): Block {
  const raw = asRecord(value, 'block');
  return {
    kind: asOneOf(raw['kind'], BLOCKS, 'block.kind'),
    span: asSpan(raw['span'], 'block.span', length),
  };
}

function parseExcluded(value: unknown, length: number): Excluded {
  const raw = asRecord(value, 'excluded');
  return {
    span: parseSpan(raw['span'], length),
    why: asOneOf(raw['why'], EXCLUSIONS, 'excluded.why'),
    text: asString(raw['text'], 'excluded.text', LINE_LIMIT),
  };
}

function parseSpan(value: unknown, length: number): Span | null {
  return nullable(value, (v) => asSpan(v, 'span', length));
}
