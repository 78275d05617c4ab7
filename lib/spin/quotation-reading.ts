import type { Alignment } from '../align/alignment';
import { firstFrom } from '../core/sorted';
import { spanLength, type Span } from '../core/span';
import type { Thesaurus } from '../lexicon/thesaurus';
import type { SketchedText, SketchQuotation } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';
import { printed } from '../sketch/words';
import type { CopyFrame } from './copy-frame';
import type { Draft } from './draft';
import type { Sides } from './finish';
import type { PlacedFact } from './facts';
import { omissibleOf } from './house/omissible';
import type { MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import type { QuotationFinding } from './spin';
import { united } from './token-spans';
import type { Witnesses } from './witnesses';

export interface QuotationInput {
  texts: Texts;
  alignment: Alignment;
  thesaurus: Thesaurus | null;
  witnesses: Witnesses;
  frame: CopyFrame;
  facts: readonly PlacedFact[];
  /** The words of both texts. */
  words: Sides;
  lists: MeaningWords;
  /** The page's words are swapped throughout (lib/spin/swaps.ts). */
  systematic: boolean;
}

/** A quotation as it fared, with what of it is told as a change. */
export interface ReadQuotation {
  finding: QuotationFinding;
  drafts: Draft[];
  /** The quotations of both texts that it holds against each other, in tokens. */
  held: Held;
}

export interface Held {
  page: Span;
  source: readonly Span[];
  /** What the page gives of them, with the words directly beside it; absent where none answer. */
  given?: Span;
}

/** The page's quotation with those of the source that answer to it, of which it gives a stretch. */
export function heldAgainst(
  page: SketchQuotation,
  quoted: readonly SketchQuotation[],
  of?: Span,
): Held {
  const source = quoted.map(({ at }) => at);
  if (!of || source.length === 0) return { page: page.at, source };
  const [from, to] = source.reduce(united);
  return {
    page: page.at,
    source,
    given: [Math.max(from, of[0] - 1), Math.min(to, of[1] + 1)],
  };
}

/** The words between the marks, with a bracket that opens or closes them. */
function quotedText({ text, offsets }: SketchedText, at: Span): { text: string; at: Span } {
  const [from, to] = textSpan(offsets, at);
  const start = text[from - 1] === '[' ? from - 1 : from;
  const end = text[to] === ']' ? to + 1 : to;
  return { text: text.slice(start, end), at: [start, end] };
}

/** Both sides as a finding shows them. */
export function sides(
  { suspect, source }: Texts,
  at: Span,
  of: Span,
): Pick<QuotationFinding, 'suspect' | 'source'> {
  return {
    suspect: quotedText(suspect, at),
    source: source
      ? { text: printed(source, of[0], of[1]), at: textSpan(source.offsets, of) }
      : { text: null, at: null },
  };
}

/** Several words of the source, or one that denies or is no small one; none that a house style leaves out. */
export function saysMuch(
  span: Span,
  { words: { source }, lists, facts }: Pick<QuotationInput, 'words' | 'lists' | 'facts'>,
): boolean {
  if (spanLength(span) < 1 || omissibleOf(source.sketch.language).isAll(span, source)) return false;
  // "dollars" of "300 million dollars", which the page says with a sign.
  const isOfKept = facts.some(
    ({ finding, of }) =>
      finding.status === 'kept' && of !== null && of[0] <= span[0] && span[1] <= of[1],
  );
  if (isOfKept) return false;
  return spanLength(span) > 1 || !source.isFunction(span[0]) || lists.denies(source, span[0]);
}

/** The start of the sentence that the token stands in, or `limit` when that is later. O(log n). */
export function lastStart(sentences: Uint32Array, token: number, limit: number): number {
  const last = sentences[firstFrom(sentences, token + 1) - 1];
  return Math.max(limit, last ?? limit);
}

/** The first start of a sentence at the token or behind it, or `limit` when that is earlier. O(log n). */
export function nextStart(sentences: Uint32Array, from: number, limit: number): number {
  return Math.min(limit, sentences[firstFrom(sentences, from)] ?? limit);
}
