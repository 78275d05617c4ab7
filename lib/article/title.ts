import { foldLine, furnitureOfLine } from '../text/furniture';
import { DATE_WORDS } from '../text/furniture-rules';
import type { StructuredArticle } from './json-ld';
import { query, queryAll, tagOf } from './dom';
import { headlineIn } from './heading';
import { hostOf } from '../core/url';
import { withoutEnd } from '../text/ends';
import type { PageReader } from './page-reader';

/** A value with where on the page it was read. */
export interface Read {
  value: string;
  from: string;
}

/** What parts a headline from the name of its site in a <title>. */
const SEPARATOR = /\s+[|–—·»«:•/\\-]+\s+|\s*[|»•]\s*/u;
const BETWEEN = ' |–—·»«:•/\\-';
const MIN_TITLE = 4;
/** A shorter title may be the end of a longer one by chance. */
const KICKED_TITLE = 20;
/** Shortest second-level heading taken for the headline, and how many are looked at. */
const SECOND_TITLE = 16;
const MAX_HEADINGS = 20;
/** Fewest letters by which a host spells the name of a site. */
const SPELT = 4;
const LEADING_DATE = new RegExp(`^${DATE_WORDS}\\s{0,3}[:,–-]?\\s{1,3}(?=\\S)`, 'iu');

/** What each claim of a headline weighs; what stands in two places is claimed twice. */
const WEIGHTS = { og: 3, data: 2, itemprop: 2, whole: 2, longest: 2, twitter: 1, part: 0.5 };
/** A first-level heading is the headline rather than a second-level one that is as good. */
const FIRST_LEVEL = 0.25;

interface Heading extends Read {
  /** The part of it that is the headline, where its markup tells it from a kicker. */
  named: string | null;
}

interface Claim {
  text: string;
  weight: number;
}

/**
 * The headline: the heading of the page that most of what the page says of itself confirms
 * (og:title, structured data, microdata, <title> and its parts); without one that anything
 * confirms, og:title, the structured headline, <title> without the site's name, or the first
 * heading of the first level.
 */
export function readTitle(
  page: PageReader,
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  outlet: string | null,
  url: string | null,
): Read | null {
  const declared = meta.get('og:title') ?? meta.get('twitter:title') ?? null;
  const named = page.name;
  const names = siteNames(named, outlet, url);
  const headings = headingsOf(page).filter(({ value }) => !names.has(foldLine(value)));
  const itemprop = page.line(query(page.document, '[itemprop~="headline"]'));
  const best = bestConfirmed(headings, claimsOf(meta, structured, itemprop, named));
  if (best !== null && (best.weight >= 1 || !isNamed(declared, named))) {
    return { value: withoutKicker(best.heading, [structured?.headline]), from: best.heading.from };
  }
  const firsts = headings.filter(({ from }) => from === 'h1');
  const confirmed = firsts.find(({ value }) =>
    [declared, structured?.headline, isNamed(declared, named) ? null : named].some((claim) =>
      confirms(claim, value),
    ),
  );
  if (confirmed !== undefined) {
    return { value: withoutKicker(confirmed, [declared, structured?.headline]), from: 'h1' };
  }
  const candidates: (Read | null)[] = [
    confirms(named, itemprop) ? { value: itemprop, from: 'microdata' } : null,
    declared === null ? null : { value: withoutSite(declared, outlet), from: 'og' },
    structured?.headline ? { value: structured.headline, from: 'json-ld' } : null,
    named === '' ? null : { value: withoutSite(named, outlet), from: 'title' },
    firsts[0] ?? null,
  ];
  return candidates.find((item) => item !== null && isHeadline(item.value)) ?? null;
}

/** The declared headline stands in <title>: a heading that is a lesser part of it is a section's. */
function isNamed(declared: string | null, named: string): boolean {
  const folded = declared === null ? '' : foldLine(declared);
  return folded !== '' && foldLine(named).startsWith(folded);
}

/** The headings that may be the headline, those of the first level first. */
function headingsOf(page: PageReader): Heading[] {
  const read = (selector: string, shortest: number): Heading[] =>
    [...queryAll(page.document, selector)]
      .slice(0, MAX_HEADINGS)
      .map((heading) => ({
        value: page.line(heading),
        from: tagOf(heading),
        named: headlineIn(page, heading),
      }))
      .filter(({ value }) => value.length >= shortest);
  return [...read('h1', MIN_TITLE), ...read('h2, h3', SECOND_TITLE)];
}

function claimsOf(
  meta: ReadonlyMap<string, string>,
  structured: StructuredArticle | null,
  itemprop: string,
  named: string,
): Claim[] {
  const parts = partsOf(named);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '');
  const claims: [string | null | undefined, number][] = [
    [meta.get('og:title'), WEIGHTS.og],
    [meta.get('twitter:title'), WEIGHTS.twitter],
    [structured?.headline, WEIGHTS.data],
    [itemprop, WEIGHTS.itemprop],
    [named, WEIGHTS.whole],
    [longest, WEIGHTS.longest],
    ...parts.map((part): [string, number] => [part, WEIGHTS.part]),
  ];
  return claims.flatMap(([text, weight]) => (text ? [{ text: foldLine(text), weight }] : []));
}

/** The heading that is, word for word, what most of the claims say; null where none is. */
function bestConfirmed(
  headings: readonly Heading[],
  claims: readonly Claim[],
): { heading: Heading; weight: number } | null {
  let best: { heading: Heading; weight: number } | null = null;
  for (const heading of headings) {
    const folded = foldLine(heading.value);
    const agreed = claims.filter(({ text }) => text === folded);
    if (agreed.length === 0 || folded === '') continue;
    const level = heading.from === 'h1' ? FIRST_LEVEL : 0;
    const weight = agreed.reduce((sum, claim) => sum + claim.weight, level);
    if (weight > (best?.weight ?? 0)) best = { heading, weight };
  }
  return best;
}

/**
 * How the page names its site: by its outlet, and by the end of its <title> that its host
 * spells, or else the shorter one.
 */
function siteNames(named: string, outlet: string | null, url: string | null): Set<string> {
  const parts = named.split(SEPARATOR);
  const names = outlet === null ? [] : [outlet];
  const ends = [parts.at(-1)!, parts[0]!];
  const shorter = ends[1]!.length < ends[0]!.length ? ends[1]! : ends[0]!;
  if (parts.length > 1) names.push(ends.find((end) => isSpelt(end, url)) ?? shorter);
  return new Set(names.map(foldLine));
}

/** True where a part of the page's host begins as the name does: "harbourpost.example". */
function isSpelt(name: string, url: string | null): boolean {
  const letters = foldLine(name).replace(/[^\p{L}\d]/gu, '');
  const labels = url === null ? [] : (hostOf(url) ?? '').split('.');
  return labels
    .map((label) => label.replace(/-/gu, ''))
    .some((label) => Math.min(label.length, letters.length) >= SPELT && letters.startsWith(label));
}

/** The parts of a <title>, and what follows a colon in it. */
function partsOf(named: string): string[] {
  const afterColon = /:\s(.{15,})$/u.exec(named)?.[1];
  const parts = named.split(SEPARATOR);
  const ends = [cutEnd(named, parts.at(-1)!), cutStart(named, parts[0]!)];
  return [...parts, ...ends, ...(afterColon === undefined ? [] : [afterColon])];
}

/**
 * An h1 may hold a date, or a kicker before the headline that its markup names or the head of
 * the page knows.
 */
function withoutKicker(heading: Heading, declared: readonly (string | null | undefined)[]): string {
  if (heading.named !== null) return heading.named;
  const undated = heading.value.replace(LEADING_DATE, '');
  const small = undated.toLowerCase();
  const known = declared.find(
    (claim) => claim && claim.length >= KICKED_TITLE && small.endsWith(` ${claim.toLowerCase()}`),
  );
  return known ? undated.slice(-known.length) : undated;
}

/** A page that names itself by a notice of its own ("browser not supported") names no headline. */
const isHeadline = (title: string): boolean =>
  title.length >= MIN_TITLE && furnitureOfLine(title) !== 'notice';

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
  withoutEnd(title.slice(0, title.length - part.length), BETWEEN);
const cutStart = (title: string, part: string): string =>
  title
    .slice(part.length)
    .replace(/^[\s|–—·»«:•/\\-]+/u, '')
    .trim();
