import { lazily } from '../core/lazy';
import { foldLine } from '../text/furniture';
import { areNames, cleanName, namesIn, type OwnHouse } from './author-name';
import { BY_WORDS } from './author-words';
import { attributeOf, queryAll } from './dom';
import { decodeEntities } from './entities';
import type { StructuredArticle } from './json-ld';
import { printable, type PageReader } from './page-reader';
import type { Read } from './title';
import { VisibleAuthors } from './visible-author';

const AUTHOR_META = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'og:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'dc.contributor',
  'citation_author',
  'cxenseparse:author',
  'cxenseparse:pageauthor',
  'mediator_author',
  'shareaholic:article_author_name',
  'lp.article:author',
  'article.author',
  'creator',
  'authors',
];
/** Libraries write the family name first: "Venning, Orla". */
const FAMILY_FIRST = /^(?:dc|dcterms|citation)[.:_]/u;
/** Data about the page in one meta tag, as JSON. */
const DATA_META = ['parsely-page', 'parsely-metadata'];
/** Cards of a network name what they tell beside it: an author, or the minutes that reading takes. */
const CARD_FIELDS = ['1', '2'];
/** Tags of one name that are read, and the characters of one. */
const MAX_TAGS = 12;
const MAX_CONTENT = 1000;
/** A label that is no more than a word for "by". */
const byAlone = lazily(() => new Set(BY_WORDS.map(foldLine)));

/** Cleans what was read to the name of an author; null for none. */
type Named = (raw: string) => string | null;

/**
 * Who wrote the page, as it says itself; null when it names nobody. What its structured data
 * and its head name is looked for on the page and taken as it is printed there: in full, in
 * its own capitals, with the word that joins two names.
 */
export function readByline(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  own: OwnHouse,
): Read | null {
  const given: Named = (raw) => cleanName(raw, own);
  const named: Named = (raw) => cleanName(raw, own, true);
  const visible = new VisibleAuthors(page, named);
  const houses = new Set(structured?.houses ?? []);
  for (const listed of [structured?.authors ?? [], structured?.furtherAuthors ?? []]) {
    const authors = listed
      .filter((name) => !houses.has(name))
      .map(given)
      .filter((name) => name !== null);
    if (authors.length > 0) return asPrinted({ value: joined(authors), from: 'json-ld' }, visible);
  }
  for (const [name, values] of inMeta(page, meta)) {
    const authors = values.map(given).filter((author) => author !== null);
    if (authors.length > 0) {
      return asPrinted({ value: joined(authors), from: `meta:${name}` }, visible);
    }
  }
  const first = visible.first();
  if (first !== null) return { value: first, from: 'visible' };
  const house = [...houses].map(given).find((name) => name !== null);
  return house === undefined ? houseAsAuthor(meta, own) : { value: house, from: 'json-ld' };
}

/** A site that signs with its address, and names nobody else. */
function houseAsAuthor(meta: ReadonlyMap<string, string>, { host }: OwnHouse): Read | null {
  const value = meta.get('author') ?? '';
  return host !== null && value.toLowerCase() === host ? { value, from: 'meta:author' } : null;
}

/** What the head of the page names an author, the most telling first. */
function inMeta(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
): [name: string, values: string[]][] {
  const cards = CARD_FIELDS.filter((field) =>
    byAlone().has(foldLine(meta.get(`twitter:label${field}`) ?? '')),
  ).map((field): [string, string[]] => [
    `twitter:data${field}`,
    [meta.get(`twitter:data${field}`) ?? ''],
  ]);
  return [
    ...AUTHOR_META.filter((name) => meta.has(name)).map((name): [string, string[]] => [
      name,
      contentsOf(page, name).map((value) => (FAMILY_FIRST.test(name) ? givenFirst(value) : value)),
    ]),
    ...DATA_META.map((name): [string, string[]] => [name, authorsInData(meta.get(name))]),
    ...cards,
  ];
}

/** What every meta tag of that name says: pages have one for each author. */
function contentsOf(page: PageReader, name: string): string[] {
  const named = [...queryAll(page.document, 'meta[content]')].filter((tag) =>
    [attributeOf(tag, 'property'), attributeOf(tag, 'name')].some(
      (key) => key?.toLowerCase().trim() === name,
    ),
  );
  return named
    .slice(0, MAX_TAGS)
    .map((tag) =>
      printable(decodeEntities((attributeOf(tag, 'content') ?? '').slice(0, MAX_CONTENT))),
    );
}

function givenFirst(name: string): string {
  const parts = name.split(', ');
  return parts.length === 2 && !/[,;]/u.test(parts.join('')) ? `${parts[1]!} ${parts[0]!}` : name;
}

function authorsInData(json: string | undefined): string[] {
  if (json === undefined) return [];
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== 'object' || data === null) return [];
    const { authors, author } = data as Record<string, unknown>;
    const listed: unknown[] = Array.isArray(authors) ? authors : [author];
    return listed.filter((name): name is string => typeof name === 'string').slice(0, MAX_TAGS);
  } catch {
    return [];
  }
}

/** The same names as they stand on the page: in full, joined, in their own capitals. */
function asPrinted(read: Read, visible: VisibleAuthors): Read {
  const names = namesIn(read.value);
  const isShort = names.length === 1 && !read.value.includes(' ');
  const isUser = isShort && /^[\p{Ll}\d_.-]+$/u.test(read.value);
  const isShouted = read.value === read.value.toUpperCase() && /\p{Lu}{4}/u.test(read.value);
  if (names.length === 1 && !isShort && !isShouted) return read;
  for (const printed of visible.all()) {
    const same = namesIn(printed);
    const isSame = same.length === names.length && names.every((name) => same.includes(name));
    const isFuller = isShort && foldLine(printed).startsWith(`${names[0]!} `);
    const isOwner = isUser && same.length === 1 && isOf(read.value, printed);
    if ((isSame && printed !== read.value) || isFuller || isOwner) {
      return { value: printed, from: 'visible' };
    }
  }
  const list = names.length > 1 ? visible.listed(read.value.split(', ')) : null;
  if (list !== null) return { value: list, from: 'visible' };
  const behind = isShort ? visible.behindBy(read.value) : null;
  return behind === null ? read : { value: behind, from: 'visible' };
}

/** "ovenning", "orla.v": the account of somebody of that name. */
function isOf(account: string, name: string): boolean {
  if (!areNames(name) || !name.includes(' ')) return false;
  const letters = foldLine(account).replace(/[^\p{L}]/gu, '');
  return foldLine(name)
    .split(' ')
    .some((word) => word.length > 3 && letters.includes(word));
}

function joined(names: readonly string[]): string {
  return [...new Map(names.map((name) => [foldLine(name), name])).values()].join(', ');
}
