import type { PageBlock } from './blocks';
import { attributeOf, holds, namesOf, parentOf } from './dom';
import { PARAMETERS } from './parameters';

/** Share of the chosen text that the body holds. */
const BODY_SHARE = 0.4;
/** Bodies around one block that are counted: no page nests more of them. */
const MAX_NESTED = 16;

const BODY_NAMES =
  /^(?:article ?(?:body|text|content|copy)(?: (?:content|text|container|inner))?|story ?(?:body|text|content)(?: text)?|(?:entry|post|blog|node|news|single|td post|the|page|main|single post) ?content|post ?(?:body|text)|entry ?(?:body|text)|body ?(?:copy|text|content)|text ?(?:body|copy)|content ?(?:body|text)|articletext|field name body|rich ?text|(?:mod )?article main)$/u;

/** The element that calls itself the article's body and holds most of what was chosen. */
export function namedBody(blocks: readonly PageBlock[]): Element | null {
  const held = new Map<Element, number>();
  const bodies = new Bodies();
  let total = 0;
  for (const block of blocks) {
    total += block.text.length;
    let body = bodies.around(block.element);
    for (let k = 0; body !== null && k < MAX_NESTED; k++) {
      held.set(body, (held.get(body) ?? 0) + block.text.length);
      body = bodies.around(parentOf(body));
    }
  }
  let best: Element | null = null;
  for (const [element, length] of held) {
    if (length < BODY_SHARE * total || length < PARAMETERS.tooLittle) continue;
    if (best === null || holds(best, element)) best = element;
  }
  return best;
}

/** The nearest body around an element, asked once for each element on the way. */
class Bodies {
  private readonly known = new Map<Element, Element | null>();

  around(element: Element | null): Element | null {
    const path: Element[] = [];
    let body: Element | null = null;
    for (let e = element; e !== null; e = parentOf(e)) {
      const known = this.known.get(e);
      body = known ?? null;
      if (known !== undefined) break;
      path.push(e);
      if (isBody(e)) {
        body = e;
        break;
      }
    }
    for (const e of path) this.known.set(e, body);
    return body;
  }
}

function isBody(element: Element): boolean {
  if (attributeOf(element, 'itemprop') === 'articleBody') return true;
  const names = namesOf(element).split(/\s+/u);
  return names.some((name) => name !== '' && BODY_NAMES.test(namesWords(name)));
}

const namesWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[^A-Za-z]+/gu, ' ')
    .trim()
    .toLowerCase();
