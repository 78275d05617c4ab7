import { foldLine, furnitureOfLine } from '../text/furniture';
import type { StructuredArticle } from './json-ld';

/** A value with where on the page it was read. */
export interface Read {
  value: string;
  from: string;
}

/** What parts a headline from the name of its site in a <title>. */
const SEPARATOR = /\s+[|–—·»«:•/\\-]+\s+|\s*[|»•]\s*/u;
const MIN_TITLE = 4;

/**
 * The headline: the h1 that og:title or <title> confirms; without one, og:title, the
 * structured headline, <title> without the site's name, or the first h1.
 */
export function readTitle(
  document: Document,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  outlet: string | null,
): Read | null {
  const declared = meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  const named = (document.querySelector('title')?.textContent ?? '').replace(/\s+/gu, ' ').trim();
  const headings = [...document.querySelectorAll('h1')]
    .map(textOf)
    .filter((t) => t.length >= MIN_TITLE);
  const own = outlet === null ? '' : foldLine(outlet);
  const confirmed = headings.find(
    (heading) =>
      foldLine(heading) !== own &&
      [declared, structured?.headline, named].some((claim) => confirms(claim, heading)),
  );
  if (confirmed !== undefined) return { value: confirmed, from: 'h1' };
  const itemprop = document.querySelector('[itemprop~="headline"]');
  const candidates: (Read | null)[] = [
    itemprop && confirms(named, textOf(itemprop))
      ? { value: textOf(itemprop), from: 'microdata' }
      : null,
    headingNamed(document, [declared, structured?.headline ?? null, named]),
    declared === null ? null : { value: withoutSite(declared, outlet), from: 'og' },
    structured?.headline ? { value: structured.headline, from: 'json-ld' } : null,
    named === '' ? null : { value: withoutSite(named, outlet), from: 'title' },
    headings[0] === undefined ? null : { value: headings[0], from: 'h1' },
  ];
  return candidates.find((item) => item !== null && isHeadline(item.value)) ?? null;
}

/** A page that names itself by a notice of its own ("browser not supported") names no headline. */
const isHeadline = (title: string): boolean =>
  title.length >= MIN_TITLE && furnitureOfLine(title) !== 'notice';

/** A second-level heading may be the headline where the site keeps h1 for itself. */
function headingNamed(document: Document, claims: readonly (string | null)[]): Read | null {
  for (const heading of [...document.querySelectorAll('h2, h3')].slice(0, 20)) {
    const text = textOf(heading);
    if (
      claims.some(
        (claim) => claim !== null && foldLine(claim) === foldLine(text) && text.length > 15,
      )
    ) {
      return { value: text, from: heading.localName };
    }
  }
  return null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ').trim();
}

/** True when what the head of the page declares holds the visible heading, or most of its words. */
function confirms(claim: string | null | undefined, heading: string): boolean {
  if (!claim) return false;
  const a = foldLine(claim);
  const b = foldLine(heading);
  if (a === '' || b === '') return false;
  if (a === b) return true;
  if (b.length >= 10 && a.includes(b)) return true;
  if (a.length >= 15 && b.includes(a)) return true;
  const inA = new Set(a.split(' '));
  const words = [...new Set(b.split(' '))];
  const shared = words.filter((word) => inA.has(word)).length;
  return (
    words.length >= 3 &&
    shared / Math.max(words.length, Math.min(inA.size, words.length * 2)) >= 0.6
  );
}

/** "Headline | Site" → "Headline": the site's name by its words, or else the shorter end. */
export function withoutSite(title: string, outlet: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const own = outlet === null ? '' : foldLine(outlet);
  if (own !== '' && foldLine(parts.at(-1)!) === own) return cutEnd(title, parts.at(-1)!);
  if (own !== '' && foldLine(parts[0]!) === own) return cutStart(title, parts[0]!);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length >= title.length * 0.5 &&
    parts.at(-1)!.split(' ').length <= 5 &&
    longest !== parts.at(-1)
    ? cutEnd(title, parts.at(-1)!)
    : title;
}

const cutEnd = (title: string, part: string): string =>
  title
    .slice(0, title.length - part.length)
    .replace(/[\s|–—·»«:•/\\-]+$/u, '')
    .trim();
const cutStart = (title: string, part: string): string =>
  title
    .slice(part.length)
    .replace(/^[\s|–—·»«:•/\\-]+/u, '')
    .trim();
