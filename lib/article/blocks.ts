import type { Block, ExclusionReason } from '../core/article';
import { junkReason, UNREAD_TAGS } from './junk';
import { charactersOf, closest, firstChildOf, nextSiblingOf, nodeTypeOf, tagOf } from './dom';

/** An element around a block that by its name does not belong to the article. */
export interface Junk {
  why: ExclusionReason;
  element: Element;
  parent: Junk | null;
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

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Deepest nesting followed: beyond it a page is broken or hostile. */
const MAX_DEPTH = 400;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*\s*$/u;

interface Walk {
  blocks: PageBlock[];
  text: string;
  linked: number;
  breaks: number;
  holder: Element;
  junk: Junk | null;
}

/**
 * The text blocks under an element in reading order. Reads only; linear in the page. Text
 * at block ends is never glued together; a double line break ends a paragraph, a single
 * one does so behind a full stop.
 */
export function collectBlocks(root: Element): PageBlock[] {
  const walk: Walk = { blocks: [], text: '', linked: 0, breaks: 0, holder: root, junk: null };
  visit(root, walk, false, 0);
  flush(walk);
  return walk.blocks;
}

function visit(element: Element, walk: Walk, inLink: boolean, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) {
    const type = nodeTypeOf(node);
    if (type === 3) readText(charactersOf(node), walk, inLink);
    else if (type === 1) visitElement(node as Element, walk, inLink, depth);
  }
}

function visitElement(element: Element, walk: Walk, inLink: boolean, depth: number): void {
  const tag = tagOf(element);
  if (UNREAD_TAGS.has(tag)) return;
  if (tag === 'br') {
    walk.breaks++;
    return;
  }
  const why = junkReason(element);
  const isBlock = BLOCK_TAGS.has(tag) || why !== null;
  if (!isBlock) {
    visit(element, walk, inLink || tag === 'a', depth + 1);
    return;
  }
  flush(walk);
  const { holder, junk } = walk;
  walk.holder = element;
  if (why !== null) walk.junk = { why, element, parent: junk };
  visit(element, walk, inLink, depth + 1);
  flush(walk);
  walk.holder = holder;
  walk.junk = junk;
}

function readText(raw: string, walk: Walk, inLink: boolean): void {
  const text = raw.replace(/[\s\u00a0]+/gu, ' ');
  if (text === '' || text === ' ') {
    if (walk.text !== '' && !walk.text.endsWith(' ')) walk.text += ' ';
    return;
  }
  if (walk.breaks > 0) {
    if (walk.breaks > 1 || SENTENCE_END.test(walk.text)) flush(walk);
    else if (walk.text !== '' && !walk.text.endsWith(' ')) walk.text += ' ';
    walk.breaks = 0;
  }
  walk.text += walk.text.endsWith(' ') ? text.trimStart() : text;
  if (inLink) walk.linked += text.trim().length;
}

function flush(walk: Walk): void {
  const text = walk.text.trim();
  if (text !== '') {
    walk.blocks.push({
      text,
      kind: kindOf(walk.holder),
      element: walk.holder,
      linked: Math.min(walk.linked, text.length),
      junk: walk.junk,
    });
  }
  walk.text = '';
  walk.linked = 0;
  walk.breaks = 0;
}

function kindOf(element: Element): Block['kind'] {
  if (/^h[1-6]$/u.test(tagOf(element))) return 'heading';
  const holder = closest(element, 'blockquote, li, figcaption');
  if (holder === null) return 'paragraph';
  const tag = tagOf(holder);
  if (tag === 'blockquote') return 'quotation';
  return tag === 'li' ? 'list' : 'caption';
}
