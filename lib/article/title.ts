import { foldLine, furnitureOfLine } from '../text/furniture';
import { DATE_WORDS } from '../text/furniture-rules';
import type { StructuredArticle } from './json-ld';
import { query, queryAll, tagOf } from './dom';
import type { PageReader } from './page-reader';

/** A value with where on the page it was read. */
export interface Read {
  value: string;
  from: string;
}

/** What parts a headline from the name of its site in a <title>. */
const SEPARATOR = /\s+[|–—·»«:•/\\-]+\s+|\s*[|»•]\s*/u;
const MIN_TITLE = 4;
/** A shorter title may be the end of a longer one by chance. */
const KICKED_TITLE = 20;
/** Shortest second-level heading taken for the headline, and how many are looked at. */
const SECOND_TITLE = 16;
const MAX_HEADINGS = 20;
const LEADING_DATE = new RegExp(`^${DATE_WORDS}\\s*[:,–-]?\\s+(?=\\S)`, 'iu');

/**
 * The headline: the h1 that og:title or <title> confirms; without one, og:title, the
 * structured headline, <title> without the site's name, or the first h1.
 */
export function readTitle(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  outlet: string | null,
): Read | null {
  const declared = meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  const named = page.name;
  const headings = [...queryAll(page.document, 'h1')]
    .slice(0, MAX_HEADINGS)
    .map((heading) => page.line(heading))
    .filter((t) => t.length >= MIN_TITLE);
  const names = siteNames(named, outlet);
  const claims = [declared, structured?.headline ?? null, ...partsOf(named)];
  const exact = headings.find(
    (heading) => !names.has(foldLine(heading)) && claims.some((claim) => isSame(claim, heading)),
  );
  if (exact !== undefined) return { value: exact, from: 'h1' };
  const second = headingNamed(page, names, claims);
  if (second !== null) return second;
  const confirmed = headings.find(
    (heading) =>
      !names.has(foldLine(heading)) &&
      [declared, structured?.headline, named].some((claim) => confirms(claim, heading)),
  );
  if (confirmed !== undefined) return { value: withoutKicker(confirmed, declared), from: 'h1' };
  const itemprop = page.line(query(page.document, '[itemprop~="headline"]'));
  const candidates: (Read | null)[] = [
    confirms(named, itemprop) ? { value: itemprop, from: 'microdata' } : null,
    declared === null ? null : { value: withoutSite(declared, outlet), from: 'og' },
    structured?.headline ? { value: structured.headline, from: 'json-ld' } : null,
    named === '' ? null : { value: withoutSite(named, outlet), from: 'title' },
    headings[0] === undefined ? null : { value: headings[0], from: 'h1' },
  ];
  return candidates.find((item) => item !== null && isHeadline(item.value)) ?? null;
}

/** How the page names its site: by its outlet, and by the shorter end of its <title>. */
function siteNames(named: string, outlet: string | null): Set<string> {
  const parts = named.split(SEPARATOR);
  const names = outlet === null ? [] : [outlet];
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length > 1) names.push(first.length < last.length ? first : last);
  return new Set(names.map(foldLine));
}

/** The parts of a <title>, and what follows a colon in it. */
function partsOf(named: string): string[] {
  const afterColon = /:\s+(.{15,})$/u.exec(named)?.[1];
  const parts = named.split(SEPARATOR);
  const ends = [cutEnd(named, parts.at(-1)!), cutStart(named, parts[0]!)];
  return [...parts, ...ends, ...(afterColon === undefined ? [] : [afterColon])];
}

const isSame = (claim: string | null, heading: string): boolean =>
  claim !== null && foldLine(claim) === foldLine(heading);

/** An h1 may hold a date, or a kicker before the headline that the head of the page knows. */
function withoutKicker(heading: string, declared: string | null): string {
  const undated = heading.replace(LEADING_DATE, '');
  if (declared === null || declared.length < KICKED_TITLE || declared.length >= undated.length) {
    return undated;
  }
  return undated.toLowerCase().endsWith(` ${declared.toLowerCase()}`)
    ? undated.slice(-declared.length)
    : undated;
}

/** A page that names itself by a notice of its own ("browser not supported") names no headline. */
const isHeadline = (title: string): boolean =>
  title.length >= MIN_TITLE && furnitureOfLine(title) !== 'notice';

/** A second-level heading may be the headline where the site keeps h1 for itself. */
function headingNamed(
  page: PageReader,
  names: ReadonlySet<string>,
  claims: readonly (string | null)[],
): Read | null {
  for (const heading of [...queryAll(page.document, 'h2, h3')].slice(0, MAX_HEADINGS)) {
    const text = page.line(heading);
    if (text.length < SECOND_TITLE || names.has(foldLine(text))) continue;
    if (claims.some((claim) => isSame(claim, text))) {
      return { value: text, from: tagOf(heading) };
    }
  }
  return null;
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
