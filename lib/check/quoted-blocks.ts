import type { Article, Block } from '../core/article';
import { oncePer } from '../core/lazy';
import type { Span } from '../core/span';
import type { Sketch, SketchQuotation, SketchedText } from '../sketch/sketch';
import { QUOTED } from '../verdict/thresholds';
import type { Page } from './page';

/** The line under an embedded post: "— Ada Venn (@adavenn) 4 May 2031". */
const SIGNATURE = /[—–-]\s{0,2}([^\n()@—–]{1,60}?)\s{0,2}\(@\w{1,30}\)[^\n]{0,60}$/u;

/**
 * A page's sketch with what its layout sets apart as another's words: block quotations, posts
 * embedded with their author's name under them, and the paragraph that one ending in a colon
 * announces (a notice, a statement in full), which carry no quotation marks. They are speech
 * as marked quotations are, for who prints a post or a statement has not copied a report. A page
 * that sets most of its text so means nothing by it. O(blocks + tokens).
 */
export function withQuotedBlocks(page: Page, sketch: Sketch): Sketch {
  const known = madeFor(page).get(sketch);
  if (known) return known;
  const made = makeQuotedBlocks(page, sketch);
  madeFor(page).set(sketch, made);
  return made;
}

/** The same beside every report: once a page and coding. */
const madeFor = oncePer<Page, Map<Sketch, Sketch>>(() => new Map());

function makeQuotedBlocks({ article, sketched }: Page, sketch: Sketch): Sketch {
  const set = article.blocks
    .map((_, i) => quotationOf(article, i))
    .filter((block) => block !== null)
    .map(({ span, speaker }) => ({ at: tokensOf(sketched, span), speaker, verb: null }))
    .filter(({ at }) => at[0] < at[1]);
  const tokens = set.reduce((sum, { at }) => sum + at[1] - at[0], 0);
  if (tokens === 0 || tokens > QUOTED.most * sketch.tokens.length) return sketch;
  return { ...sketch, quotations: joined(sketch.quotations, set) };
}

/** What a block says in another's name; null where it speaks for the page. */
function quotationOf(article: Article, at: number): { span: Span; speaker: string | null } | null {
  const { text, blocks } = article;
  const { kind, span } = blocks[at]!;
  const [before, next] = [blocks[at - 1], blocks[at + 1]];
  const own = SIGNATURE.exec(text.slice(...span));
  // The signature may stand in a block of its own, under the post.
  const below = next && SIGNATURE.exec(text.slice(...next.span));
  const speaker = own?.[1] ?? (below?.index === 0 ? below[1] : undefined) ?? null;
  if (kind === 'quotation' || speaker !== null) return { span, speaker };
  const isAnnounced = kind === 'paragraph' && before && announces(article, before);
  return isAnnounced ? { span, speaker } : null;
}

/** "The notice reads:" — in a paragraph; what a heading or a list item announces is the page's own. */
function announces({ text }: Article, block: Block): boolean {
  return block.kind === 'paragraph' && /[:：]$/u.test(text.slice(...block.span).trimEnd());
}

function tokensOf({ offsets: { starts, ends } }: SketchedText, [from, to]: Span): Span {
  const first = starts.findIndex((start) => start >= from);
  if (first < 0) return [0, 0];
  let last = first;
  while (last < ends.length && ends[last]! <= to) last++;
  return [first, last];
}

/** In reading order; a marked quotation inside a block is part of it. */
function joined(
  marked: readonly SketchQuotation[],
  blocks: readonly SketchQuotation[],
): SketchQuotation[] {
  const isInside = ({ at }: SketchQuotation) =>
    blocks.some((block) => block.at[0] <= at[0] && at[1] <= block.at[1]);
  const outside = marked.filter((quotation) => !isInside(quotation));
  return [...outside, ...blocks].sort((a, b) => a.at[0] - b.at[0]);
}
