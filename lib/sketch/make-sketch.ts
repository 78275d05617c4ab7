import type { Block, Credit } from '../core/article';
import { mergeSpans, type Span } from '../core/span';
import { detectLanguage } from '../text/language';
import { findQuotations } from '../text/quotations';
import { findBreaks } from '../text/sentences';
import { tokenise, type Tokens } from '../text/tokenise';
import { MAX_TOKENS } from './codec';
import { codesOfHashes } from './codes';
import { findFacts } from './facts';
import { CODING } from './scheme';
import type { SketchCredit, SketchedText } from './sketch';
import { findSpeakers } from './speakers';
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
}

/**
 * Makes the sketch of a text, with the way back from its tokens. Deterministic, and the
 * same in every engine; a text of more than MAX_TOKENS words is cut there. O(n).
 */
export function makeSketch(input: SketchInput): SketchedText {
  const { text } = input;
  const excluded = mergeSpans(input.excluded);
  const tokens = cut(tokenise(text, excluded));
  const breaks = findBreaks(text, tokens, breakOffsets(excluded, input.blocks ?? []));
  const language =
    input.language === 'und' || input.language === ''
      ? detectLanguage(tokens.hashes)
      : input.language;
  const quotations = findQuotations(text).filter(({ inside }) => !isExcluded(inside, excluded));
  const offsets = { starts: tokens.starts, ends: tokens.ends };
  return {
    text,
    offsets,
    sketch: {
      coding: CODING,
      language,
      tokens: codesOfHashes(tokens.hashes),
      sentences: breaks.sentences,
      paragraphs: breaks.paragraphs,
      quotations: findSpeakers(text, tokens, breaks, quotations),
      facts: findFacts(text, tokens, breaks, language),
      credits: (input.credits ?? []).map((credit) => placeCredit(credit, tokens)),
    },
  };
}

function cut(tokens: Tokens): Tokens {
  if (tokens.count <= MAX_TOKENS) return tokens;
  return {
    count: MAX_TOKENS,
    starts: tokens.starts.slice(0, MAX_TOKENS),
    ends: tokens.ends.slice(0, MAX_TOKENS),
    hashes: tokens.hashes.slice(0, MAX_TOKENS),
  };
}

function breakOffsets(excluded: readonly Span[], blocks: readonly Pick<Block, 'span'>[]): number[] {
  const offsets = [...excluded.map(([, end]) => end), ...blocks.map(({ span }) => span[0])];
  return offsets.sort((a, b) => a - b);
}

/** True when the span begins in an excluded one: `excluded` is sorted and disjoint. */
function isExcluded(span: Span, excluded: readonly Span[]): boolean {
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

function placeCredit(credit: Credit, tokens: Tokens): SketchCredit {
  const at = credit.span ? tokensWithin(tokens, credit.span) : null;
  const placed = at !== null && at[1] > at[0] && firstTokenAt(tokens, credit.span![0]) === at[0];
  return { kind: credit.kind, outlet: credit.outlet, at: placed ? at : null };
}
