import type { Block, Credit } from '../core/article';
import type { Span } from '../core/span';
import type { Tokens } from '../text/tokenise';
import { MAX_TOKENS } from './codec';
import type { SketchCredit } from './sketch';
import { firstTokenAt, tokensWithin } from './token-places';

/** What a sketch is made from. All spans are UTF-16 offsets into `text`. */
export interface SketchInput {
  text: string;
  /** BCP 47 primary subtag; "und" when unknown, and then told from the words. */
  language: string;
  /** Furniture: gets no tokens. In any order, may overlap. */
  excluded: readonly Span[];
  /** Paragraphs of the page, where they are known better than line breaks tell. */
  blocks?: readonly Pick<Block, 'span'>[];
  credits?: readonly Credit[];
  /** The headline, whose words are among the telling ones. */
  title?: string;
}

/** The first MAX_TOKENS tokens. */
export function cutToLimit(tokens: Tokens): Tokens {
  if (tokens.count <= MAX_TOKENS) return tokens;
  return {
    count: MAX_TOKENS,
    starts: tokens.starts.slice(0, MAX_TOKENS),
    ends: tokens.ends.slice(0, MAX_TOKENS),
    hashes: tokens.hashes.slice(0, MAX_TOKENS),
  };
}

/** Offsets where a paragraph starts whatever the text says: blocks, and ends of what was left out. */
export function breakOffsets(
  excluded: readonly Span[],
  blocks: readonly Pick<Block, 'span'>[],
): number[] {
  const offsets = [...excluded.map(([, end]) => end), ...blocks.map(({ span }) => span[0])];
  return offsets.sort((a, b) => a - b);
}

/** True when the span begins in an excluded one: `excluded` is sorted and disjoint. */
export function isExcluded(span: Span, excluded: readonly Span[]): boolean {
  let low = 0;
  let high = excluded.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (excluded[middle]![1] <= span[0]) low = middle + 1;
    else high = middle;
  }
  const next = excluded[low];
  return next !== undefined && next[0] <= span[0];
}

/** A credit of the article, placed at its tokens where it has some. */
export function placeCredit(credit: Credit, tokens: Tokens): SketchCredit {
  const at = credit.span ? tokensWithin(tokens, credit.span) : null;
  const placed = at !== null && at[1] > at[0] && firstTokenAt(tokens, credit.span![0]) === at[0];
  return { kind: credit.kind, outlet: credit.outlet, at: placed ? at : null };
}
