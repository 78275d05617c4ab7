import type { LinePlace, Surroundings } from '../core/article';
import { hostOf } from '../core/url';
import type { PageBlock } from './blocks';
import { attributeOf, closest, parentOf, queryAll, tagOf, textOf } from './dom';
import type { PageReader } from './page-reader';
import { PARAMETERS } from './parameters';
import type { Choice } from './choice';

/**
 * What the page shows beside its text, for the search for credits: every visible line with
 * its place, every visible link to another host. `blocks` are all that a reader sees, `choice`
 * those near the article. What is nearest to the text is kept first where not all fits. Linear.
 */
export function readSurroundings(
  page: PageReader,
  blocks: readonly PageBlock[],
  choice: readonly Choice[],
  url: string | null,
): Omit<Surroundings, 'named'> {
  const places = placesOf(blocks, choice);
  const lines: { place: LinePlace; text: string }[] = [];
  blocks.forEach((block, i) => {
    const place = places[i]!;
    if (place === 'text' || place === null) return;
    lines.push({ place, text: block.text.slice(0, PARAMETERS.maxLine) });
  });
  const kept = withinLimit(lines);
  const links = linksOf(page, blocks, places, url);
  return {
    lines: kept,
    links: links.slice(0, PARAMETERS.maxLinks),
    complete: kept.length === lines.length && links.length <= PARAMETERS.maxLinks,
  };
}

/** A place for each block; null for what nobody sees. */
type Place = LinePlace | 'text' | null;

function placesOf(blocks: readonly PageBlock[], choice: readonly Choice[]): Place[] {
  const text = new Set(choice.filter(({ why }) => why === null).map(({ block }) => keyOf(block)));
  const isText = blocks.map((block) => text.has(keyOf(block)));
  const first = isText.indexOf(true);
  const last = isText.lastIndexOf(true);
  const around = elementsAround(blocks, isText);
  const reasons = new Map(choice.map(({ block, why }) => [keyOf(block), why]));
  const headline = headlineBefore(blocks, first);
  return blocks.map((block, i): Place => {
    if (isText[i]) return 'text';
    const why = reasons.get(keyOf(block)) ?? null;
    if (why === 'headline' || why === 'duplicate') return null;
    if (why === 'comment') return 'comment';
    const beside = besideOf(block, around);
    if (beside !== null) return beside;
    if (block.kind === 'caption') return 'caption';
    if (first < 0) return 'furniture';
    if (i > first && i < last) return 'between';
    return i < first ? above(block, i, headline, around) : below(block, i - last);
  });
}

const keyOf = ({ element, text }: PageBlock): string => `${tagOf(element)} ${text}`;

/** Elements that hold a part of the text: whatever their names say, they stand around it. */
function elementsAround(blocks: readonly PageBlock[], isText: readonly boolean[]): Set<Element> {
  const around = new Set<Element>();
  blocks.forEach(({ junk }, i) => {
    if (!isText[i]) return;
    for (let one = junk; one !== null; one = one.parent) around.add(one.element);
  });
  return around;
}

/** Where the element around a block says that it stands, and not where it lies. */
function besideOf({ junk }: PageBlock, around: ReadonlySet<Element>): LinePlace | null {
  for (let one = junk; one !== null; one = one.parent) {
    if (around.has(one.element)) continue;
    const tag = tagOf(one.element);
    if (one.why === 'comment') return 'comment';
    if (tag === 'figure' || tag === 'figcaption') return 'caption';
    if (tag === 'aside' || one.why === 'related' || one.why === 'promotion') return 'aside';
    if (tag === 'nav' || tag === 'menu' || hasLandmark(one.element)) return 'furniture';
    if (tag === 'footer' && closest(one.element, 'article') === null) return 'furniture';
  }
  return null;
}

/** Class names that say "caption" say "credit" too: the place decides then. */
function hasLandmark(element: Element): boolean {
  const role = attributeOf(element, 'role') ?? '';
  return /^(?:navigation|banner|contentinfo|menu|menubar|search|complementary)$/u.test(role);
}

/** Index of the headline above the text: what stands before it heads the site. */
function headlineBefore(blocks: readonly PageBlock[], first: number): number {
  for (let i = first - 1; i >= Math.max(0, first - PARAMETERS.headBlocks); i--) {
    if (tagOf(blocks[i]!.element) === 'h1') return i;
  }
  return first - PARAMETERS.headBlocks;
}

function above(
  block: PageBlock,
  at: number,
  headline: number,
  around: ReadonlySet<Element>,
): LinePlace {
  if (at < headline - PARAMETERS.aboveHeadline) return 'furniture';
  if (at < headline && block.kind === 'list') return 'furniture';
  for (let one = block.junk; one !== null; one = one.parent) {
    if (one.why === 'byline' && !around.has(one.element)) return 'byline';
  }
  return 'head';
}

function below(block: PageBlock, behind: number): LinePlace {
  if (behind > PARAMETERS.endBlocks) return 'furniture';
  return block.kind === 'list' ? 'aside' : 'end';
}

/** The lines next to the text first, each only while there is room. */
function withinLimit(
  lines: readonly { place: LinePlace; text: string }[],
): { place: LinePlace; text: string }[] {
  const far = new Set<LinePlace>(['aside', 'furniture', 'comment']);
  const order = [
    ...lines.filter(({ place }) => !far.has(place)),
    ...lines.filter(({ place }) => far.has(place)),
  ];
  const kept = new Set<object>();
  let room: number = PARAMETERS.maxSurroundings;
  for (const line of order) {
    room -= line.text.length;
    if (room < 0) break;
    kept.add(line);
  }
  return lines.filter((line) => kept.has(line));
}

function linksOf(
  page: PageReader,
  blocks: readonly PageBlock[],
  places: readonly Place[],
  url: string | null,
): Surroundings['links'] {
  const placeOf = new Map<Element, Place>();
  blocks.forEach(({ element }, i) => {
    const place = places[i]!;
    if (place !== null && placeOf.get(element) !== 'text') placeOf.set(element, place);
  });
  const home = url === null ? null : hostOf(url);
  const links: Surroundings['links'] = [];
  for (const link of queryAll(page.document, 'a[href]')) {
    const address = attributeOf(link, 'href') ?? '';
    const host = /^https?:\/\//iu.test(address) ? hostOf(address) : null;
    if (host === null || host === home || address.length > PARAMETERS.maxLine) continue;
    const place = placeAround(link, placeOf);
    if (place === null || !page.visibility.opens(link)) continue;
    const text = foldSpace(textOf(link)).slice(0, PARAMETERS.maxLinkText);
    links.push({ place, url: address, text });
  }
  return links;
}

function placeAround(link: Element, placeOf: ReadonlyMap<Element, Place>): Place {
  for (let element: Element | null = link; element !== null; element = parentOf(element)) {
    const place = placeOf.get(element);
    if (place !== undefined) return place;
  }
  return null;
}

const foldSpace = (text: string): string => text.replace(/\s+/gu, ' ').trim();
