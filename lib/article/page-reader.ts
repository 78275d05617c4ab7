import {
  attributeOf,
  charactersOf,
  closest,
  ELEMENT_NODE,
  firstChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  query,
  tagOf,
  textOf,
  TEXT_NODE,
} from './dom';
import { Places, UNREAD_TAGS } from './junk';
import { visibilityOf, type Visibility } from './visibility';

/** Longest line that is read of an element by default, in UTF-16 units. */
const MAX_LINE = 600;
/** Nodes looked at for a line: an element may hold no end of empty ones. */
const MAX_NODES = 2_000;

/** Between the lines of an element while it is read: white space that no page prints. */
const PART = '\u2028';

/** Elements whose text stands in lines of its own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer foreignObject form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements that say something of the page and have no place on it. */
const MARKUP_ONLY: ReadonlySet<string> = new Set(['meta', 'link']);

/**
 * One reading of a page: what a reader sees of it, where its elements stand, and the words
 * of a single element. Lives as long as the reading does; the page is never changed.
 */
export class PageReader {
  readonly visibility: Visibility;
  readonly places: Places;

  constructor(readonly document: Document) {
    this.visibility = visibilityOf(document);
    this.places = new Places(document);
  }

  /** True where the element, or something in it, is seen; markup that shows nothing to anyone too. */
  isSeen(element: Element): boolean {
    if (MARKUP_ONLY.has(tagOf(element)) || this.visibility.shows(element)) return true;
    return this.line(element, 1) !== '';
  }

  /** True in a link to another page: what it says is said of that page. */
  leadsElsewhere(element: Element): boolean {
    const link = closest(element, 'a[href]');
    const address = attributeOf(link, 'href') ?? '';
    return link !== null && address !== '' && !address.startsWith('#');
  }

  /** How the page names itself in its <title>. */
  get name(): string {
    return printable(textOf(query(this.document, 'title')).slice(0, MAX_LINE));
  }

  /**
   * The words of an element that a reader sees, on one line; "" for none. Reads no further
   * than one character beyond `max`, so that what is longer is told by its length.
   */
  line(element: Element | null, max = MAX_LINE): string {
    return element === null ? '' : printable(this.words(element, max)).slice(0, max + 1);
  }

  /** The words of an element as `line` has them, " | " where a block or a time begins or ends. */
  parted(element: Element, max = MAX_LINE): string {
    const parts = this.words(element, max).split(PART).map(printable);
    return parts
      .filter((part) => part !== '')
      .join(' | ')
      .slice(0, max + 1);
  }

  private words(element: Element, max: number): string {
    let text = '';
    let looked = 0;
    for (const piece of this.pieces(element)) {
      text += piece;
      if (text.length > 2 * max || ++looked > MAX_NODES) break;
    }
    return text;
  }

  /** The texts under an element in the order of the page, with PART where a block begins or ends. */
  private *pieces(root: Element): Generator<string> {
    let node: Node | null = root;
    while (node !== null) {
      const enters: boolean = this.isRead(node);
      if (nodeTypeOf(node) === TEXT_NODE) {
        const holder = parentOf(node);
        yield holder !== null && this.visibility.shows(holder) ? charactersOf(node) : '';
      } else yield this.partsWords(node) ? PART : '';
      let next: Node | null = enters ? firstChildOf(node) : null;
      while (next === null && node !== null && node !== root) {
        next = nextSiblingOf(node);
        if (next !== null) break;
        node = parentOf(node);
        if (node !== null && this.partsWords(node)) yield PART;
      }
      if (node === root && next === null) return;
      node = next;
    }
  }

  private isRead(node: Node): boolean {
    return nodeTypeOf(node) === ELEMENT_NODE && !UNREAD_TAGS.has(tagOf(node as Element));
  }

  private partsWords(node: Node): boolean {
    if (nodeTypeOf(node) !== ELEMENT_NODE) return false;
    const tag = tagOf(node as Element);
    return tag === 'br' || tag === 'time' || BLOCK_TAGS.has(tag);
  }
}

/** White space of every kind as one space, nothing around the text, and no soft hyphens. */
export const printable = (text: string): string =>
  text
    .replace(/\u00ad/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
