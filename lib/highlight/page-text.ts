import {
  TEXT_NODE,
  ELEMENT_NODE,
  charactersOf,
  isRendered,
  nodeTypeOf,
  nodesOf,
  shadowOf,
  tagOf,
} from '../article/dom';

/** Elements whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(
  'script,style,noscript,template,textarea,select,iframe,object,svg,math,head,title'.split(','),
);

/** Deeper trees are no article. */
const MAX_DEPTH = 500;

/** White space, soft hyphens and marks without width: what extraction and layout set as they like. */
const UNSEEN = /[\s\u00AD\u034F\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/u;

/** A text without what cannot be seen. */
export function squeezed(text: string): string {
  return squeeze(text).text;
}

/** … with the place of each of its characters. O(text). */
function squeeze(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let kept = '';
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i]!;
    if (character > ' ' && (character < '\u00A0' || !UNSEEN.test(character))) {
      kept += character;
      places.push(i);
    }
  }
  return { text: kept, places };
}

interface Piece {
  node: Text;
  /** Where its characters begin in the squeezed text. */
  start: number;
  places: number[];
}

/** A stretch of one text node. */
export interface NodeSpan {
  node: Text;
  start: number;
  end: number;
}

/**
 * What a reader sees of a page, as one text without white space, and the way back to its
 * nodes: open shadow trees are read in place of their hosts' children. Reads only. Collecting
 * is a generator, so that it can be done a few nodes at a time. Linear in the page.
 */
export class PageText {
  private readonly pieces: Piece[] = [];
  private readonly texts: string[] = [];
  private length = 0;
  private whole: string | null = null;

  /** Reads the page below a node; yields after each text node. */
  *read(root: Element): Generator<void, void> {
    yield* this.visit(root, 0);
    this.whole = this.texts.join('');
  }

  get text(): string {
    return this.whole ?? this.texts.join('');
  }

  /** The nodes that hold the characters from…to of the squeezed text. O(log nodes + found). */
  spansOf(from: number, to: number): NodeSpan[] {
    const spans: NodeSpan[] = [];
    for (let index = this.pieceAt(from); index < this.pieces.length; index += 1) {
      const { node, start, places } = this.pieces[index]!;
      if (start >= to) break;
      const first = Math.max(0, from - start);
      const last = Math.min(places.length, to - start) - 1;
      if (last < first) continue;
      spans.push({ node, start: places[first]!, end: places[last]! + 1 });
    }
    return spans;
  }

  private pieceAt(offset: number): number {
    let low = 0;
    let high = this.pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.pieces[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private *visit(element: Element, depth: number): Generator<void, void> {
    if (depth > MAX_DEPTH || UNREAD.has(tagOf(element)) || !isRendered(element)) return;
    for (const node of nodesOf(shadowOf(element) ?? element)) {
      const type = nodeTypeOf(node);
      if (type === ELEMENT_NODE) {
        if (tagOf(node as Element) === 'slot')
          yield* this.visitSlot(node as HTMLSlotElement, depth);
        else yield* this.visit(node as Element, depth + 1);
      } else if (type === TEXT_NODE) {
        this.take(node as Text);
        yield;
      }
    }
  }

  /** What is slotted stands in the slot's place. */
  private *visitSlot(slot: HTMLSlotElement, depth: number): Generator<void, void> {
    const assigned = assignedNodes(slot);
    for (const node of assigned.length > 0 ? assigned : nodesOf(slot)) {
      const type = nodeTypeOf(node);
      if (type === ELEMENT_NODE) yield* this.visit(node as Element, depth + 1);
      else if (type === TEXT_NODE) this.take(node as Text);
    }
  }

  private take(node: Text): void {
    const { text, places } = squeeze(charactersOf(node));
    if (text === '') return;
    this.pieces.push({ node, start: this.length, places });
    this.texts.push(text);
    this.length += text.length;
  }
}

/** A slot is no form field, and its class defines the method itself. */
function assignedNodes(slot: HTMLSlotElement): readonly Node[] {
  return HTMLSlotElement.prototype.assignedNodes.call(slot);
}
