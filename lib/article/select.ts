import { Readability } from '@mozilla/readability';
import type { ExclusionReason } from '../core/article';
import { countWords, foldLine, furnitureOfLines } from '../text/furniture';
import type { Choice } from './choice';
import { collectBlocks, type Blocks, type Junk, type PageBlock } from './blocks';
import { attributeOf, bodyOf, copyOf, elementsNamed, holds, parentOf, tagOf } from './dom';
import { Places } from './junk';
import { namedBody } from './named-body';
import { withoutNextStory } from './next-story';
import type { PageReader } from './page-reader';
import { PARAMETERS } from './parameters';
import { Phrases } from './phrases';
import { makeShallow } from './shallow';

/** The blocks of a page that a reader sees, whatever they belong to, in reading order. */
export function readBlocks(page: PageReader): Blocks {
  const root = bodyOf(page.document);
  return root === null ? { blocks: [], weight: 0 } : collectBlocks(root, senseOf(page));
}

const senseOf = ({ places, visibility }: PageReader): Parameters<typeof collectBlocks>[1] => ({
  junkReason: (element) => places.junkReason(element),
  quotes: (element) => places.quotes(element),
  shows: (element) => visibility.shows(element),
  opens: (element) => visibility.opens(element),
});

/**
 * The blocks of the page that are its article, with those left out among them, in reading
 * order. Readability says where the article stands, on a copy without what nobody sees;
 * which blocks there belong to it is decided here, on the page's own elements.
 */
export function selectBlocks(page: PageReader, read: Blocks, title: string): readonly Choice[] {
  const { blocks } = read;
  const near = withNeighbours(blocks, readableBlocks(page, read));
  const choice = better(judged(near, title), near, blocks, title);
  return withoutNextStory(choice, title);
}

/** Indexes of the blocks that Readability kept. */
function readableBlocks(page: PageReader, { blocks, weight }: Blocks): Set<number> {
  const chosen = new Set<number>();
  if (elementsNamed(page.document, '*').length > PARAMETERS.maxElements) return chosen;
  if (weight > PARAMETERS.maxWeight) return chosen;
  const content = readable(page);
  if (content === null) return chosen;
  const everything = { shows: () => true, opens: () => true };
  const places = new Places(content);
  const sense = {
    junkReason: (element: Element) => places.junkReason(element),
    quotes: () => false,
    ...everything,
  };
  const kept = new Set(collectBlocks(content, sense).blocks.map((block) => foldLine(block.text)));
  const whole = new Phrases([foldLine([...kept].join(' '))]);
  blocks.forEach((block, i) => {
    const folded = foldLine(block.text);
    if (folded === '') return;
    if (kept.has(folded)) chosen.add(i);
    else if (folded.length >= PARAMETERS.longParagraph && whole.hold(folded)) chosen.add(i);
  });
  return chosen;
}

/** The element that Readability takes for the article; null where it finds none, or fails. */
function readable({ document, visibility }: PageReader): Element | null {
  const copy = copyOf(document, (element) => !visibility.opens(element));
  const body = bodyOf(copy);
  if (body !== null) makeShallow(body, PARAMETERS.deepest);
  try {
    const reader = new Readability<Element>(copy, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    // What a page is made of must not decide whether it is read: its own paragraphs remain.
    return null;
  }
}

interface Near {
  block: PageBlock;
  chosen: boolean;
}

/**
 * The chosen blocks without those outside the element that names itself the article's
 * body, and with the paragraphs that Readability left beside those it took.
 */
function withNeighbours(blocks: readonly PageBlock[], chosen: ReadonlySet<number>): Near[] {
  const taken = [...chosen].map((i) => blocks[i]!);
  const body = namedBody(taken);
  const kept = body === null ? taken : taken.filter((block) => holds(body, block.element));
  const homes = homesOf(kept);
  const keptSet = new Set(kept);
  const first = blocks.findIndex((block) => keptSet.has(block));
  const last = blocks.findLastIndex((block) => keptSet.has(block));
  const wider = new Set([...homes].map((home) => parentOf(home)));
  // A paragraph that is one link from end to end: kept for the rules, which say what it is.
  const isLinked = (block: PageBlock, i: number): boolean => {
    if (i < first || i > last || block.kind !== 'paragraph' || block.linked === 0) return false;
    const home = parentOf(block.element);
    const outer = home === null ? null : parentOf(home);
    return isHome(homes, home) || isHome(homes, outer) || wider.has(outer);
  };
  const near: Near[] = [];
  blocks.forEach((block, i) => {
    if (keptSet.has(block)) near.push({ block, chosen: true });
    else if (isLinked(block, i) || (isRunning(block) && isHome(homes, parentOf(block.element)))) {
      near.push({ block, chosen: false });
    } else if (i < first && i >= first - LEAD_BLOCKS && isLead(block)) {
      near.push({ block, chosen: false });
    }
  });
  return near;
}

/** Parents and grandparents of the running paragraphs that were taken. */
function homesOf(blocks: readonly PageBlock[]): Set<Element> {
  const homes = new Set<Element>();
  for (const block of blocks) {
    const home = isRunning(block) ? parentOf(block.element) : null;
    if (home !== null) homes.add(home);
  }
  return homes;
}

const isHome = (homes: ReadonlySet<Element>, element: Element | null): boolean =>
  element !== null && homes.has(element);

const LEAD_BLOCKS = 15;
const LEAD_NAME =
  /(?:^|[-_ ])(?:lead|lede|intro|introduction|deck|dek|standfirst|abstract|summary|subtitle|subheadline|subline|excerpt|chapo|chapeau|entradilla|bajada|vorspann|kicker|sub-?title|description)(?:$|[-_ ])/iu;

function isRunning(block: PageBlock): boolean {
  return block.text.length >= PARAMETERS.longParagraph && block.linked < 0.5 * block.text.length;
}

/** The paragraph between headline and text that says what the text will. */
function isLead(block: PageBlock): boolean {
  if (block.junk !== null || block.linked > 0.3 * block.text.length) return false;
  if (block.text.length < PARAMETERS.longParagraph || tagOf(block.element) === 'h1') return false;
  for (let e: Element | null = block.element, k = 0; e !== null && k < 3; e = parentOf(e), k++) {
    if (LEAD_NAME.test(`${attributeOf(e, 'class') ?? ''} ${attributeOf(e, 'itemprop') ?? ''}`))
      return true;
  }
  return false;
}

/** Asks every rule, the rule by class name only while it does not take too much. */
function judged(near: readonly Near[], title: string): Choice[] {
  const blocks = near.map((item) => item.block);
  const strict = judge(blocks, title, doubtfulElements(blocks, blocks));
  const taken = lengthOf(strict.filter((item) => item.why !== null));
  return taken > PARAMETERS.classRuleMaxShare * lengthOf(strict)
    ? judge(blocks, title, null)
    : strict;
}

function judge(
  blocks: readonly PageBlock[],
  title: string,
  doubtful: ReadonlySet<Element> | null,
): Choice[] {
  const byPlace = blocks.map((block) => placeReason(block, doubtful));
  markCopies(blocks, byPlace);
  const rest = blocks.filter((_, i) => byPlace[i] === null);
  const byWords = furnitureOfLines(
    rest.map((block) => block.text),
    title === '' ? {} : { title },
  );
  let next = 0;
  return blocks.map((block, i) => ({ block, why: byPlace[i] ?? byWords[next++] ?? null }));
}

/** A block whose words all stand in one longer block is that block's copy for another layout. */
function markCopies(blocks: readonly PageBlock[], why: (ExclusionReason | null)[]): void {
  const folded = blocks.map((block) => foldLine(block.text));
  const wholes = new Phrases(
    folded.filter((text, i) => why[i] === null && text.length >= PARAMETERS.copyOf),
  );
  folded.forEach((text, i) => {
    if (why[i] !== null || text.length < PARAMETERS.longParagraph / 2) return;
    if (wholes.hold(text, 1)) why[i] = 'duplicate';
  });
}

/** The doubtful elements that do not hold the article, as far as it is known. */
function doubtfulElements(
  blocks: readonly PageBlock[],
  article: readonly PageBlock[],
): Set<Element> {
  const held = new Map<Element, number>();
  let total = 0;
  for (const block of article) {
    total += block.text.length;
    for (let junk = block.junk; junk !== null; junk = junk.parent) {
      held.set(junk.element, (held.get(junk.element) ?? 0) + block.text.length);
    }
  }
  const doubtful = new Set<Element>();
  for (const block of blocks) {
    for (let junk = block.junk; junk !== null; junk = junk.parent) {
      if ((held.get(junk.element) ?? 0) <= PARAMETERS.junkMaxShare * total) {
        doubtful.add(junk.element);
      }
    }
  }
  return doubtful;
}

function placeReason(
  block: PageBlock,
  doubtful: ReadonlySet<Element> | null,
): ExclusionReason | null {
  if (doubtful !== null) {
    for (let junk: Junk | null = block.junk; junk !== null; junk = junk.parent) {
      if (doubtful.has(junk.element)) return junk.why;
    }
  }
  if (block.kind === 'caption') return 'caption';
  return isLinkOnly(block) ? 'related' : null;
}

function isLinkOnly(block: PageBlock): boolean {
  if (block.linked < PARAMETERS.linkOnly * block.text.length) return false;
  if (block.kind === 'list' || countWords(block.text) < PARAMETERS.linkedSentence) return true;
  return !/[.!?…]["'”’»)\]]*$/u.test(block.text);
}

function lengthOf(choice: readonly Choice[]): number {
  return choice.reduce((sum, item) => sum + item.block.text.length, 0);
}

/** The page's own long paragraphs when the choice misses most of them. */
function better(
  choice: Choice[],
  near: readonly Near[],
  blocks: readonly PageBlock[],
  title: string,
): Choice[] {
  const own = lengthOf(choice.filter((item) => item.why === null));
  const all = judge(
    blocks,
    title,
    doubtfulElements(
      blocks,
      near.map((item) => item.block),
    ),
  );
  const long = lengthOf(
    all.filter(({ block, why }) => why === null && block.kind !== 'list' && isRunning(block)),
  );
  if (own >= PARAMETERS.tooLittle && own >= PARAMETERS.tooSmallShare * long) return choice;
  const kept = all.filter((item) => item.why === null);
  return lengthOf(kept) > PARAMETERS.fallbackGain * own ? all : choice;
}
