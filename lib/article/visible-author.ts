import { foldLine, furnitureOfLine } from '../text/furniture';
import { areNames, isSentence, MAX_BYLINE_CHARS, namesIn } from './author-name';
import { authorWords, byLines } from './author-words';
import { datesIn, foldDateLine } from './dates';
import { attributeOf, childCountOf, nextElementOf, parentOf, queryAll, tagOf } from './dom';
import { printable, type PageReader } from './page-reader';

/** Visible elements that name themselves an author's, the most telling first. */
const VISIBLE = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  'a[rel~="author"]',
  '.byline-name,.author-name,.author__name,.byline__name,.article-author,.article__author,.entry-author,.post-author,.authorname,.p-author .p-name,.h-card .p-name',
  '.vcard .fn,.author .fn',
  '.byline,.article-byline,.article__byline,.story-byline',
  '[class*="author" i]',
  '[class*="byline" i]',
  '[class*="autor" i],[class*="auteur" i]',
  '[data-testid*="author" i],[data-testid*="byline" i],[data-qa*="author" i],[data-qa*="byline" i],[data-component*="byline" i]',
  'a[href*="/author/" i],a[href*="/authors/" i],a[href*="/autor/" i],a[href*="/autores/" i],a[href*="/auteur/" i],a[href*="/autoren/" i],a[href*="/byline/" i]',
];
/** What may name an author and something else: only a full name is believed. */
const DOUBTFUL = [
  '[class*="redakteur" i],[class*="verfasser" i],[class*="skribent" i],[class*="journalist" i],[class*="signature" i],[class*="contributor" i],[class*="writer" i]',
  'address a,address',
  'a[href*="/profile/" i],a[href*="/people/" i],a[href*="/person/" i],a[href*="/journalist" i],a[href*="/staff/" i],a[href*="/contributor" i],a[href*="/writer" i],a[href*="/redaktion/" i],a[href*="/team/" i]',
];
const MAX_LOOKED_AT = 12;
/** Elements among which a line "By NAME" is looked for. */
const MAX_LINES = 600;
/** Elements in a line "By NAME". */
const MAX_PARTS = 5;
/** Names of one selector that are kept. */
const MAX_NAMES = 4;

/** What no name holds: marks of a sentence, and a stop behind more than an initial or a title. */
const SENTENCE = /\p{L}{5}\.\s|[:;?!]/u;
/** Most words of a name that is told in full. */
const FULL_NAME = 4;

/** The names that a page prints where an author's stands. */
export class VisibleAuthors {
  private names: string[] | null = null;

  constructor(
    private readonly page: PageReader,
    private readonly named: (raw: string) => string | null,
  ) {}

  /** The one that most says of itself that it is the author's; null for none. */
  first(): string | null {
    // What stands aside is more often another text's author, and seldom this one's.
    return this.firstOf(false) ?? this.firstOf(true);
  }

  private firstOf(aside: boolean): string | null {
    for (const selector of VISIBLE) {
      const names = this.ofSelector(selector, aside);
      if (names.length > 0) return this.together(names);
    }
    const line = this.lines()[0];
    if (line !== undefined) return line;
    for (const selector of DOUBTFUL) {
      const names = this.ofSelector(selector, aside).filter((name) => isFullName(name));
      if (names.length > 0) return this.together(names);
    }
    return null;
  }

  /** Every name and list of names that may be the author's, the most telling first. */
  all(): readonly string[] {
    this.names ??= [
      ...VISIBLE.flatMap((selector) => {
        const names = this.ofSelector(selector);
        return names.length > 1 ? [...names, joined(names)] : names;
      }),
      ...this.lines(),
    ];
    return this.names;
  }

  /** Several names as one short line of the page joins them: from the first to the last; null where none does. */
  listed(names: readonly string[]): string | null {
    const [first, last] = [names[0]!, names.at(-1)!];
    const own = names.flatMap(namesIn);
    for (const { element, text } of this.shortLines()) {
      const [from, to] = [text.indexOf(first), text.indexOf(last) + last.length];
      if (from < 0 || !text.includes(last) || to <= from || this.isElsewhere(element)) continue;
      // Elements are parted by bars, and a word between two names may have its own.
      const printed = text.slice(from, to).replaceAll(' | ', ' ');
      const among = namesIn(printed);
      if (among.length === own.length && own.every((name) => among.includes(name))) return printed;
    }
    return null;
  }

  /** "A column by Todd Bates": the name that begins so and ends its line, behind a word for "by". */
  behindBy(first: string): string | null {
    for (const { text } of this.shortLines()) {
      const at = text.indexOf(`${first} `);
      if (at < 0 || !byLines().ends.test(text.slice(0, at))) continue;
      const name = text.slice(at);
      if (looksLikeName(name) && name.split(' ').length <= FULL_NAME) return name;
    }
    return null;
  }

  /** Names of several elements, as one line of the page joins them where one does. */
  private together(names: readonly string[]): string {
    if (names.length === 1) return names[0]!;
    const own = names.flatMap(namesIn);
    const line = this.lines().find((printed) => {
      const listed = namesIn(printed);
      return listed.length === own.length && own.every((name) => listed.includes(name));
    });
    return line ?? this.listed(names) ?? joined(names.slice(0, MAX_NAMES));
  }

  private ofSelector(selector: string, aside = true): string[] {
    const names: string[] = [];
    let place: Element | null = null;
    for (const element of [...queryAll(this.page.document, selector)].slice(0, MAX_LOOKED_AT)) {
      // Authors of one text stand together; a second author far below is a teaser's.
      if (place !== null && !isBeside(element, place)) continue;
      if (!aside && isAside(element)) continue;
      const text = this.printedOrGiven(element);
      if (text.length > MAX_BYLINE_CHARS * 2 || this.isElsewhere(element)) continue;
      const name = this.named(text);
      if (name === null || !(looksLikeName(name) || isUserName(name, selector))) continue;
      if (names.some((known) => foldLine(known) === foldLine(name))) continue;
      names.push(name);
      if (!/itemprop|rel/u.test(selector)) place ??= element;
    }
    return names;
  }

  private isElsewhere(element: Element): boolean {
    return this.page.places.standsBeside(element) || !this.page.isSeen(element);
  }

  /** What the markup gives in place of words, or the words. */
  private printedOrGiven(element: Element): string {
    const given = attributeOf(element, 'content');
    return given === null ? this.page.parted(element, MAX_BYLINE_CHARS * 2) : printable(given);
  }

  /** The names of short lines "By NAME" in elements without a helpful name. */
  private lines(): string[] {
    const names: string[] = [];
    for (const { element, text } of this.shortLines()) {
      const isAlone = byLines().alone.test(text);
      const signed = authorWords().signed.exec(text)?.[1];
      const line = isAlone ? this.nextLine(element) : (signed ?? byLineOf(text, tagOf(element)));
      const name = line === null ? null : this.named(line);
      if (name === null || !looksLikeName(name) || isSentence(name)) continue;
      if (isAlone && !isFullName(name)) continue;
      if (!this.page.places.standsBeside(element)) names.push(name);
    }
    return names;
  }

  /** The first short lines of the page, each with its element. */
  private *shortLines(): Generator<{ element: Element; text: string }> {
    let looked = 0;
    for (const element of queryAll(
      this.page.document,
      'p, span, div, em, strong, small, address, h4, h5, h6',
    )) {
      if (childCountOf(element) > MAX_PARTS) continue;
      if (++looked > MAX_LINES) return;
      const text = this.page.parted(element, MAX_BYLINE_CHARS);
      if (text !== '' && text.length <= MAX_BYLINE_CHARS) yield { element, text };
    }
  }

  /** The line of the element behind this one; null where none is short. */
  private nextLine(element: Element): string | null {
    const next = nextElementOf(element);
    const text = next === null ? '' : this.page.line(next, MAX_BYLINE_CHARS);
    return text === '' || text.length > MAX_BYLINE_CHARS ? null : text;
  }
}

function isAside(element: Element): boolean {
  for (let e: Element | null = element; e !== null; e = parentOf(e))
    if (tagOf(e) === 'aside') return true;
  return false;
}

/** In one element, or in two that are. */
function isBeside(element: Element, first: Element): boolean {
  const [a, b] = [parentOf(element), parentOf(first)];
  return a !== null && b !== null && (a === b || parentOf(a) === parentOf(b));
}

/** Blogs sign with the name of an account, in any case; only an element made for it is believed. */
function isUserName(name: string, selector: string): boolean {
  return /rel~|vcard|itemprop/u.test(selector) && /^[\p{L}\d_.-]{3,30}$/u.test(name);
}

/** Elements that stand on a line of their own. */
const LINE_TAGS = new Set(['p', 'div', 'address', 'h4', 'h5', 'h6']);

/**
 * The line from its word for "by" on, which is in lower case then; null where it begins with
 * none, a date and a label aside. With a small letter it is a word of a sentence, unless a
 * full name is all that follows on a line of its own.
 */
function byLineOf(text: string, tag: string): string | null {
  const line = withoutDateBefore(text);
  const first = line.slice(0, 1);
  const small = first.toLowerCase() + line.slice(1);
  const lines = [small, line.replace(/^[A-Z]{2,4}(?= )/u, (word) => word.toLowerCase())];
  const found = lines.find((one) => byLines().begins.test(one)) ?? null;
  if (found === null || first === first.toUpperCase()) return found;
  const isOwn = line !== text || LINE_TAGS.has(tag);
  return isOwn && isFullName(found.replace(byLines().begins, '')) ? found : null;
}

/** "April 18, 2026 by Orla Venning", "Published April 18, 2026 | By …": from the word on. */
function withoutDateBefore(text: string): string {
  const folded = foldDateLine(text);
  if (folded.length !== text.length) return text;
  const date = datesIn(folded, { monthFirst: false, language: 'en' })[0];
  if (date === undefined) return text;
  const before = foldLine(text.slice(0, date.start));
  if (before !== '' && !byLines().labels.has(before)) return text;
  return text.slice(date.end).replace(/^[\s,|•·–—:-]+/u, '');
}

function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= 10 && /^[\p{Lu}\p{Lo}]/u.test(name) && !SENTENCE.test(name);
}

/** More words than one, each with a capital where its script has them. */
const isFullName = (name: string): boolean =>
  name.includes(' ') && areNames(name) && furnitureOfLine(name) === null;

function joined(names: readonly string[]): string {
  return names.join(', ');
}
