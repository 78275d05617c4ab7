import type { Credit } from '../../core/article';
import { mergeSpans, type Span } from '../../core/span';
import { tokenise, type Tokens } from '../../text/tokenise';
import { codesOfHashes } from '../codes';
import { breakOffsets, cutToLimit, isExcluded, placeCredit, type SketchInput } from '../input';
import type { Sketch, SketchedText } from '../sketch';
import { canonicalWord } from './canonical';
import { findFacts } from './facts';
import { detectLanguage } from './language';
import { findQuotations } from './quotations';
import { findBreaks } from './sentences';
import { findSpeakers } from './speakers';

/**
 * The sketch that coding 1 makes of a text. This folder is frozen (docs/adr/0101): what it
 * makes stands in packs without text, and tests/unit/corpus/coding.test.ts holds it to the bit.
 * Its word lists are its own, whatever lib/language learns. O(n).
 */
export function makeSketch1(input: SketchInput): SketchedText {
  const { text } = input;
  const excluded = mergeSpans(input.excluded);
  const tokens = tokenise1(text, excluded);
  const breaks = breakOffsets(excluded, input.blocks ?? []);
  return {
    text,
    offsets: { starts: tokens.starts, ends: tokens.ends },
    sketch: readSketch1({ ...input, excluded, breaks, tokens }),
  };
}

/** The words of a text as coding 1 hashes them. */
export function tokenise1(text: string, excluded: readonly Span[]): Tokens {
  return cutToLimit(tokenise(text, excluded, canonicalWord));
}

/** A text that was cut into tokens; spans and breaks are offsets into it. */
export interface TokenisedInput {
  text: string;
  language: string;
  /** Sorted and disjoint. */
  excluded: readonly Span[];
  /** Where a paragraph starts whatever the text says, ascending. */
  breaks: readonly number[];
  tokens: Tokens;
  credits?: readonly Credit[];
}

/** What coding 1 reads in a text that was cut into tokens already. O(n). */
export function readSketch1({ text, tokens, excluded, ...input }: TokenisedInput): Sketch {
  const breaks = findBreaks(text, tokens, input.breaks);
  const language =
    input.language === 'und' || input.language === ''
      ? detectLanguage(tokens.hashes)
      : input.language;
  const quotations = findQuotations(text).filter(({ inside }) => !isExcluded(inside, excluded));
  return {
    coding: 1,
    language,
    tokens: codesOfHashes(tokens.hashes),
    sentences: breaks.sentences,
    paragraphs: breaks.paragraphs,
    quotations: findSpeakers(text, tokens, breaks, quotations),
    facts: findFacts(text, tokens, breaks, language),
    credits: (input.credits ?? []).map((credit) => placeCredit(credit, tokens)),
  };
}
