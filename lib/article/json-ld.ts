import { queryAll, textOf } from './dom';
import { decodeEntities } from './entities';
import { printable } from './page-reader';
import { PARAMETERS } from './parameters';
/** What the page's own structured data says of its article. */
export interface StructuredArticle {
  headline: string | null;
  authors: string[];
  /** Of the same article, where the page describes it again. */
  furtherAuthors: string[];
  /** Whichever of all these are houses by their type, and nobody. */
  houses: string[];
  published: string | null;
  created: string | null;
  modified: string | null;
  publisher: string | null;
  body: string | null;
  url: string | null;
  language: string | null;
  accessibleForFree: boolean | null;
  /** The parts of the site that the article is filed under. */
  sections: string[];
  /** URLs or names of works that this one says it is based on. */
  basedOn: { name: string | null; url: string | null }[];
  /** Whoever is said to have written, published, delivered or to hold the text, by field. */
  named: { name: string; from: string }[];
}

/** Fields that name whose the text is. */
const HOLDERS = [
  'publisher',
  'author',
  'creator',
  'creditText',
  'sourceOrganization',
  'copyrightHolder',
  'provider',
];

type Node = Record<string, unknown>;

/** Types whose author is the article's, where no article is described. */
const PAGE_TYPE = /(?:WebPage|CreativeWork|ItemPage)$/u;
const ARTICLE_TYPE = /(?:Article|BlogPosting|NewsItem|Report|LiveBlogPosting|Review)$/u;
/** A script longer than this is data, not metadata. */
const MAX_SCRIPT = 2_000_000;
const MAX_DEPTH = 8;
/** Longest single value, and most values of one field, that are believed. */
const MAX_VALUE = 2_000;
const MAX_LIST = 20;

/** The article of the page's JSON-LD scripts, the one named by most fields; null without one. */
export function readJsonLd(document: Document): StructuredArticle | null {
  const nodes: Node[] = [];
  for (const script of queryAll(document, 'script[type*="ld+json" i]')) {
    const raw = textOf(script);
    if (raw.length <= MAX_SCRIPT) collectNodes(parseLoose(raw), nodes, 0);
  }
  const ofType = (type: RegExp): Node[] =>
    nodes.filter((node) => typesOf(node).some((name) => type.test(name)));
  const articles = ofType(ARTICLE_TYPE);
  const byId = new Map(nodes.map((node) => [text(node['@id']), node]));
  const follow = (value: unknown): unknown => resolve(value, byId);
  if (articles.length === 0) {
    const page = ofType(PAGE_TYPE).find((node) => Object.hasOwn(node, 'author'));
    return page === undefined
      ? null
      : { ...NOTHING, authors: authorsOf(page, follow), houses: housesOf([page], follow) };
  }
  const best = articles.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const found = structured(best, follow);
  const same = articles.filter((node) => node !== best && isSameWork(node, found));
  return {
    ...found,
    furtherAuthors: same.flatMap((one) => authorsOf(one, follow)),
    houses: housesOf([best, ...same], follow),
  };
}

/** The authors that are organisations by their type, and no person besides. */
function housesOf(articles: readonly Node[], follow: (value: unknown) => unknown): string[] {
  return articles
    .flatMap((node) => list(node['author'] ?? node['creator']).map(follow))
    .filter((one): one is Node => isNode(one) && isHouse(typesOf(one)))
    .flatMap((one) => nameOf(one) ?? []);
}

const isHouse = (types: readonly string[]): boolean =>
  types.some((type) => type.endsWith('Organization')) && !types.includes('Person');

const NOTHING: StructuredArticle = {
  headline: null,
  authors: [],
  furtherAuthors: [],
  houses: [],
  published: null,
  created: null,
  modified: null,
  publisher: null,
  body: null,
  url: null,
  language: null,
  accessibleForFree: null,
  sections: [],
  basedOn: [],
  named: [],
};

/** Described twice: by the site and by a plug-in of it. */
function isSameWork(node: Node, { headline, url }: StructuredArticle): boolean {
  const [name, address] = [text(node['headline']), urlOf(node['mainEntityOfPage'])];
  return (name !== null && name === headline) || (address !== null && address === url);
}

function authorsOf(node: Node, follow: (value: unknown) => unknown): string[] {
  const names = namesOf(node['author'], follow);
  return Object.hasOwn(node, 'author') ? names : namesOf(node['creator'], follow);
}

/** The names of whoever is listed; one entry may hold several. */
function namesOf(value: unknown, follow: (value: unknown) => unknown): string[] {
  return list(value).flatMap((item) => {
    const one = follow(item);
    const several = isNode(one) && Array.isArray(one['name']) ? list(one['name']) : [one];
    return several.map(nameOf).filter((name) => name !== null);
  });
}

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** JSON with the faults that templates leave in it: comment marks, raw line breaks, a last comma. */
function parseLoose(raw: string): unknown {
  const trimmed = withoutMarks(raw.trim());
  for (const attempt of [
    trimmed,
    trimmed.replace(/[\u0000-\u001f]+/gu, ' ').replace(/,(\s*[}\]])/gu, '$1'),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue;
    }
  }
  return null;
}

const OPENING = ['<!--', '/*<![CDATA[*/', '<![CDATA['];
const CLOSING = ['-->', ']]>'];

/** Without the marks by which a template hides its script from old browsers. */
function withoutMarks(raw: string): string {
  const opening = OPENING.find((mark) => raw.startsWith(mark)) ?? '';
  const rest = (raw.endsWith(';') ? raw.slice(0, -1) : raw).trimEnd();
  const closing = CLOSING.find((mark) => rest.endsWith(mark));
  const end = closing === undefined ? raw.length : rest.length - closing.length;
  return raw.slice(opening.length, end);
}

function collectNodes(value: unknown, nodes: Node[], depth: number): void {
  if (depth > MAX_DEPTH || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) collectNodes(item, nodes, depth + 1);
    return;
  }
  const node = value as Node;
  if ('@type' in node) nodes.push(node);
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'author',
    'publisher',
    'hasPart',
    'itemListElement',
  ]) {
    if (Object.hasOwn(node, key)) collectNodes(node[key], nodes, depth + 1);
  }
}

/** A list of teasers names many articles in few fields; the page's own has the most. */
function weight(node: Node): number {
  const fields = [
    'headline',
    'datePublished',
    'author',
    'publisher',
    'articleBody',
    'dateModified',
    'image',
  ];
  return fields.filter((field) => Object.hasOwn(node, field)).length;
}

function typesOf(node: Node): string[] {
  return list(node['@type']).filter((type) => typeof type === 'string');
}

function resolve(value: unknown, byId: ReadonlyMap<string | null, Node>): unknown {
  if (typeof value === 'string') return byId.get(text(value)) ?? value;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  const node = value as Node;
  return Object.hasOwn(node, 'name') ? node : (byId.get(text(node['@id'])) ?? node);
}

function structured(node: Node, follow: (value: unknown) => unknown): StructuredArticle {
  const names = (value: unknown): string[] => namesOf(value, follow);
  return {
    headline: text(node['headline']) ?? text(node['name']),
    authors: authorsOf(node, follow),
    furtherAuthors: [],
    houses: [],
    published: text(node['datePublished']),
    created: text(node['dateCreated']),
    modified: text(node['dateModified']),
    publisher: names(node['publisher'])[0] ?? null,
    body: bodyOf(node['articleBody']),
    url: text(node['url']) ?? urlOf(node['mainEntityOfPage']),
    language: text(node['inLanguage']),
    accessibleForFree: freeOf(node['isAccessibleForFree']),
    sections: names(node['articleSection']),
    basedOn: [...list(node['isBasedOn']), ...list(node['isBasedOnUrl'])].map((item) => ({
      name: typeof item === 'string' ? null : nameOf(follow(item)),
      url: urlOf(item),
    })),
    named: HOLDERS.flatMap((field) =>
      names(node[field]).map((name) => ({ name, from: `json-ld:${field}` })),
    ),
  };
}

/** The text in its own lines. */
function bodyOf(value: unknown): string | null {
  const lines = (typeof value === 'string' ? value.slice(0, PARAMETERS.maxText) : '').split('\n');
  const body = lines
    .map(printable)
    .filter((line) => line !== '')
    .join('\n');
  return body === '' ? null : body;
}

function freeOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = text(value)?.toLowerCase();
  if (word === undefined) return null;
  if (/^(?:false|no|0)$/u.test(word) || word.endsWith('/false')) return false;
  return /^(?:true|yes|1)$/u.test(word) || word.endsWith('/true') ? true : null;
}

function nameOf(value: unknown): string | null {
  // What points into the page and at nothing there is no name.
  if (typeof value === 'string') return /^[#_]/u.test(value) ? null : text(value);
  if (value === null || typeof value !== 'object') return null;
  const node = value as Node;
  const fields = ['name', '@value', 'legalName', 'alternateName'];
  const named = fields.map((field) => text(valueOf(node[field]))).find((name) => name !== null);
  return named ?? ownName(node);
}

/** A text with its language beside it: `{"@value": "…", "@language": "en"}`. */
function valueOf(value: unknown): unknown {
  const [first] = list(value);
  return isNode(first) ? first['@value'] : value;
}

function ownName(node: Node): string | null {
  const parts = [text(node['givenName']), text(node['familyName'])];
  return parts.every((part) => part !== null) ? parts.join(' ') : null;
}

function urlOf(value: unknown): string | null {
  const address = typeof value === 'string' ? value : undefined;
  if (address !== undefined) return /^https?:/iu.test(address) ? address : null;
  if (value === null || typeof value !== 'object') return null;
  const node = value as Node;
  return text(node['url']) ?? urlOf(node['@id'] ?? null);
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MAX_LIST) : [value];
}

function text(value: unknown, max = MAX_VALUE): string | null {
  const first = Array.isArray(value) ? (value as unknown[])[0] : value;
  if (typeof first !== 'string') return null;
  const printed = printable(decodeEntities(first.slice(0, max)));
  return printed === '' ? null : printed;
}
