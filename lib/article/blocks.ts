import type { Block, ExclusionReason } from '../core/article';
import {
  attributeOf,
  charactersOf,
  ELEMENT_NODE,
  nodesOf,
  nodeTypeOf,
  shadowOf,
  tagOf,
  TEXT_NODE,
} from './dom';
import { UNREAD_TAGS } from './junk';
import { BLOCK_TAGS } from './page-reader';
import { PARAMETERS } from './parameters';
import { TextRun } from './text-run';

/** An element around a block that by its name does not belong to the article. */
export interface Junk {
  why: ExclusionReason;
  element: Element;
  parent: Junk | null;
  depth: number;
}

/** A run of text of the page that a reader sees as one paragraph, heading or item. */
export interface PageBlock {
  text: string;
  kind: Block['kind'];
  /** The element that holds it. */
  element: Element;
  /** Characters of it that stand in links. */
  linked: number;
  /** The innermost doubtful element around it. */
  junk: Junk | null;
}

/** What the walk asks of an element: why it is doubtful, and what of it is seen. */
export interface Sense {
  junkReason(element: Element): ExclusionReason | null;
  /** Whether it is named for a post or another's words. */
  quotes(element: Element): boolean;
  shows(element: Element): boolean;
  opens(element: Element): boolean;
}

export interface Blocks {
  blocks: PageBlock[];
  /** Characters, an element as many more, times their depth: the cost of every element's text. */
  weight: number;
}

/** Deepest nesting followed: beyond it a page is broken or hostile. */
const MAX_DEPTH = 400;
/** Doubtful elements around one block that are kept apart: more of them say nothing more. */
const MAX_JUNK = 16;

/** What the children of an element inherit in the walk. */
interface Place {
  depth: number;
  inLink: boolean;
  kind: Block['kind'] | null;
  /** Of the shadow tree that is walked, or null outside of one. */
  slots: Slots | null;
}

/** What a host's own children are, by the slot that they ask for, and the slots around them. */
interface Slots {
  nodes: Map<string, Node[]>;
  outer: Slots | null;
}

/**
 * The text blocks under an element in reading order, of what a reader sees: open shadow
 * trees with what is slotted into them, too. Reads only; linear in the page. Text at block
 * ends is never glued together; a double line break ends a paragraph, a single one does so
 * behind a full stop.
 */
export function collectBlocks(root: Element, sense: Sense): Blocks {
  const walk = new Walk(root, sense);
  walk.visit(root, { depth: 0, inLink: false, kind: null, slots: null });
  walk.flush();
  return walk;
}

class Walk implements Blocks {
  readonly blocks: PageBlock[] = [];
  weight = 0;
  private readonly run = new TextRun();
  private linked = 0;
  private breaks = 0;
  private kind: Block['kind'] | null = null;
  private junk: Junk | null = null;

  constructor(
    private holder: Element,
    private readonly sense: Sense,
  ) {}

  visit(element: Element, place: Place): void {
    if (place.depth > MAX_DEPTH) return;
    const shadow = shadowOf(element);
    if (shadow === null) this.visitAll(nodesOf(element), element, place);
    else {
      const slots = { nodes: bySlot(element), outer: place.slots };
      this.visitAll(nodesOf(shadow), element, { ...place, slots });
    }
  }

  flush(): void {
    const text = this.run.take();
    if (text !== '') {
      const { holder: element, junk } = this;
      const linked = Math.min(this.linked, text.length);
      this.blocks.push({ text, kind: kindOf(element, this.kind), element, linked, junk });
    }
    this.linked = 0;
    this.breaks = 0;
  }

  /** The nodes, whose text stands in `holder` for the eye. */
  private visitAll(nodes: Iterable<Node>, holder: Element, place: Place): void {
    for (const node of nodes) {
      const type = nodeTypeOf(node);
      if (type === TEXT_NODE) this.readText(charactersOf(node), holder, place);
      else if (type === ELEMENT_NODE) this.visitElement(node as Element, place);
    }
  }

  private visitElement(element: Element, place: Place): void {
    const tag = tagOf(element);
    if (UNREAD_TAGS.has(tag)) return;
    if (tag === 'br') this.breaks++;
    else if (tag === 'svg') this.visitDrawing(element, place);
    else if (tag === 'slot') this.visitSlot(element, place);
    else this.visitPart(element, tag, place);
  }

  private visitPart(element: Element, tag: string, place: Place): void {
    const why = this.sense.junkReason(element);
    const inner = { ...place, depth: place.depth + 1 };
    this.weigh(PARAMETERS.weightOfElement, inner);
    if (!BLOCK_TAGS.has(tag) && why === null) {
      this.visit(element, { ...inner, inLink: place.inLink || tag === 'a' });
      return;
    }
    // What nobody sees parts no words: it may stand in the middle of one.
    if (!this.run.isEmpty && !this.sense.opens(element)) return;
    this.flush();
    const { holder, junk, kind } = this;
    this.holder = element;
    this.kind = KINDS[tag] ?? (this.sense.quotes(element) ? 'quotation' : place.kind);
    if (why !== null && (junk?.depth ?? 0) < MAX_JUNK) {
      this.junk = { why, element, parent: junk, depth: (junk?.depth ?? 0) + 1 };
    }
    this.visit(element, { ...inner, kind: this.kind });
    this.flush();
    this.holder = holder;
    this.junk = junk;
    this.kind = kind;
  }

  /** Of a drawing only the text that is laid out as on a page. */
  private visitDrawing(element: Element, place: Place): void {
    if (place.depth > MAX_DEPTH) return;
    for (const node of nodesOf(element)) {
      if (nodeTypeOf(node) !== ELEMENT_NODE) continue;
      const part = node as Element;
      const inner = { ...place, depth: place.depth + 1 };
      if (tagOf(part) === 'foreignObject') this.visitPart(part, 'foreignObject', inner);
      else if (!UNREAD_TAGS.has(tagOf(part))) this.visitDrawing(part, inner);
    }
  }

  /** The nodes that the host holds for the slot, once; without any, what the slot holds itself. */
  private visitSlot(slot: Element, place: Place): void {
    const name = attributeOf(slot, 'name') ?? '';
    const nodes = place.slots?.nodes.get(name);
    place.slots?.nodes.delete(name);
    if (place.depth > MAX_DEPTH || !this.sense.opens(slot)) return;
    const inner = { ...place, depth: place.depth + 1 };
    if (nodes === undefined) this.visitAll(nodesOf(slot), slot, inner);
    else this.visitAll(nodes, slot, { ...inner, slots: place.slots?.outer ?? null });
  }

  private weigh(characters: number, { depth }: Place): void {
    this.weight += characters * Math.min(depth, PARAMETERS.deepest);
  }

  private readText(raw: string, holder: Element, place: Place): void {
    const text = raw.replace(/\u00ad/gu, '').replace(/[\s\u00a0]+/gu, ' ');
    if (text === '' || text === ' ') {
      this.run.space();
      return;
    }
    if (!this.sense.shows(holder)) return;
    if (this.breaks > 0) {
      if (this.breaks > 1 || this.run.endsSentence()) this.flush();
      else this.run.space();
      this.breaks = 0;
    }
    this.run.add(text);
    this.weigh(text.length, place);
    if (place.inLink) this.linked += text.trim().length;
  }
}

const KINDS: Readonly<Partial<Record<string, Block['kind']>>> = {
  blockquote: 'quotation',
  li: 'list',
  figcaption: 'caption',
};

const kindOf = (element: Element, around: Block['kind'] | null): Block['kind'] =>
  /^h[1-6]$/u.test(tagOf(element)) ? 'heading' : (around ?? 'paragraph');

/** The children of a shadow tree's host, by the slot that they ask for. */
function bySlot(host: Element): Map<string, Node[]> {
  const slots = new Map<string, Node[]>();
  for (const node of nodesOf(host)) {
    const isElement = nodeTypeOf(node) === ELEMENT_NODE;
    const name = isElement ? (attributeOf(node as Element, 'slot') ?? '') : '';
    const nodes = slots.get(name) ?? [];
    nodes.push(node);
    slots.set(name, nodes);
  }
  return slots;
}
