import { Readability } from '@mozilla/readability';
import type { ExclusionReason } from '../core/article';
import { countWords, foldLine, furnitureOfLines } from '../text/furniture';
import { collectBlocks, type Junk, type PageBlock } from './blocks';
import { PARAMETERS } from './parameters';
import {
  attributeOf,
  bodyOf,
  copyOf,
  elementsNamed,
  holds,
  isShown,
  namesOf,
  parentOf,
  tagOf,
  viewOf,
} from './dom';

/** A block of the page near the article, and why it is left out; null when it is of it. */
export interface Choice {
  block: PageBlock;
  why: ExclusionReason | null;
}

/**
 * The blocks of the page that are its article, with those left out among them, in reading
 * order. Readability says where the article stands, on a clone; which blocks there belong
 * to it is decided here, on the page's own elements. The page is only read.
 */
export function selectBlocks(document: Document, title: string): Choice[] {
  const root = bodyOf(document);
  if (root === null) return [];
  const blocks = collectBlocks(root);
  const chosen = readableBlocks(document, blocks);
  const near = withNeighbours(blocks, chosen);
  const choice = better(judged(near, title), near, blocks, title);
  return viewOf(document) === null ? choice : withoutHidden(choice);
}

/**
 * In a live page the style sheets say what is shown. Text that waits behind a "read more"
 * is hidden too: where most is, nothing is taken away.
 */
function withoutHidden(choice: Choice[]): Choice[] {
  const judgedShown = choice.map((item) => {
    const { element } = item.block;
    const hidden = item.why === null && isShown(element) === false;
    return hidden ? { ...item, why: 'notice' as const } : item;
  });
  const kept = (items: readonly Choice[]): number =>
    lengthOf(items.filter((item) => item.why === null));
  return kept(judgedShown) >= PARAMETERS.shownShare * kept(choice) ? judgedShown : choice;
}

/** Indexes of the blocks that Readability kept. */
function readableBlocks(document: Document, blocks: readonly PageBlock[]): Set<number> {
  const chosen = new Set<number>();
  if (elementsNamed(document, '*').length > PARAMETERS.maxElements) return chosen;
  const content = readable(document);
  if (content === null) return chosen;
  const kept = new Set(collectBlocks(content).map((block) => foldLine(block.text)));
  const whole = ` ${foldLine([...kept].join(' '))} `;
  blocks.forEach((block, i) => {
    const folded = foldLine(block.text);
    if (folded === '') return;
    if (kept.has(folded)) chosen.add(i);
    else if (folded.length >= PARAMETERS.longParagraph && whole.includes(` ${folded} `)) {
      chosen.add(i);
    }
  });
  return chosen;
}

function readable(document: Document): Element | null {
  const clone = copyOf(document);
  const reader = new Readability<Element>(clone, {
    keepClasses: true,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  });
  return reader.parse()?.content ?? null;
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
  const near: Near[] = [];
  blocks.forEach((block, i) => {
    if (keptSet.has(block)) near.push({ block, chosen: true });
    else if (isRunning(block) && homes.has(parentOf(block.element))) {
      near.push({ block, chosen: false });
    } else if (i < first && i >= first - LEAD_BLOCKS && isLead(block)) {
      near.push({ block, chosen: false });
    }
  });
  return near;
}

/** The element that calls itself the article's body and holds most of what was chosen. */
function namedBody(blocks: readonly PageBlock[]): Element | null {
  const held = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    total += block.text.length;
    for (let e: Element | null = block.element; e !== null; e = parentOf(e)) {
      if (isBody(e)) held.set(e, (held.get(e) ?? 0) + block.text.length);
    }
  }
  let best: Element | null = null;
  for (const [element, length] of held) {
    if (length < BODY_SHARE * total || length < PARAMETERS.tooLittle) continue;
    if (best === null || holds(best, element)) best = element;
  }
  return best;
}

const BODY_SHARE = 0.4;

const BODY_NAMES =
  /^(?:article ?(?:body|text|content|copy)(?: (?:content|text|container|inner))?|story ?(?:body|text|content)(?: text)?|(?:entry|post|blog|node|news|single|td post|the|page|main|single post) ?content|post ?(?:body|text)|entry ?(?:body|text)|body ?(?:copy|text|content)|text ?(?:body|copy)|content ?(?:body|text)|articletext|field name body|rich ?text|(?:mod )?article main)$/u;

function isBody(element: Element): boolean {
  const itemprop = attributeOf(element, 'itemprop');
  if (itemprop === 'articleBody') return true;
  const names = namesOf(element);
  return names.split(/\s+/u).some((name) => name !== '' && BODY_NAMES.test(namesWords(name)));
}

const namesWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[^A-Za-z]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Parents and grandparents of the running paragraphs that were taken. */
function homesOf(blocks: readonly PageBlock[]): Set<Element | null> {
  const homes = new Set<Element | null>();
  for (const block of blocks) {
    if (isRunning(block)) homes.add(parentOf(block.element));
  }
  return homes;
}

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
  const folded = blocks.map((block) => ` ${foldLine(block.text)} `);
  const wholes = folded
    .filter((text, i) => why[i] === null && text.length >= PARAMETERS.copyOf)
    .sort((a, b) => b.length - a.length)
    .slice(0, PARAMETERS.maxWholes);
  if (wholes.length === 0) return;
  folded.forEach((text, i) => {
    if (why[i] !== null || text.length < PARAMETERS.longParagraph / 2) return;
    if (wholes.some((whole) => whole.length > text.length && whole.includes(text))) {
      why[i] = 'duplicate';
    }
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
