import { mergeSpans } from '../core/span';
import { cleanText, spansFromSource, type CleanText } from '../text/clean';
import { guessLanguage } from '../text/language';
import { findBreaks } from '../text/sentences';
import { tokenise, type Tokens } from '../text/tokenise';
import { readFacts } from './facts/read-facts';
import { makeSketch1, readSketch1, tokenise1, type TokenisedInput } from './coding-1/make-sketch';
import { codesOfHashes } from './codes';
import { breakOffsets, cutToLimit, placeCredit, type SketchInput } from './input';
import { CODING } from './scheme';
import type { Sketch, SketchedText, TokenOffsets } from './sketch';
import { findSpeech } from './speech/speakers';
import { tellingWords } from './telling';

export type { SketchInput } from './input';

/**
 * Makes the sketch of a text in the newest coding, with the way back from its tokens.
 * Deterministic, and the same in every engine; a text of more than MAX_TOKENS words is cut
 * there. O(n).
 */
export function makeSketch(input: SketchInput): SketchedText {
  const { clean, read } = tokenised(input);
  const offsets = {
    starts: clean.startsInSource(read.tokens.starts),
    ends: clean.endsInSource(read.tokens.ends),
  };
  return { text: input.text, offsets, sketch: readSketch(read, offsets) };
}

/** The sketch of a text, its tokens included, as the coding of this number makes it. O(n). */
export function makeSketchOfCoding(coding: number, input: SketchInput): SketchedText {
  return coding === 1 ? makeSketch1(input) : makeSketch(input);
}

/**
 * What an older coding reads in a text, placed at the tokens that the newest one cuts it into:
 * to be held against sketches of that coding, beside others held against the newest. Token for
 * token it stands for the same words as `makeSketch`. O(n).
 */
export function readInCoding(coding: number, input: SketchInput): Sketch {
  const { clean, read } = tokenised(input);
  const { tokens } = read;
  const offsets = {
    starts: clean.startsInSource(tokens.starts),
    ends: clean.endsInSource(tokens.ends),
  };
  if (coding !== 1) return readSketch(read, offsets);
  const older = tokenise1(read.text, read.excluded);
  // A word that one of the two reads as none is rare; then the newer codes must do.
  const words = sameCuts(older, tokens) ? older : tokens;
  return {
    ...readSketch1({ ...read, tokens: words }),
    credits: placedCredits(read, offsets),
  };
}

interface CleanInput extends TokenisedInput {
  title: string;
}

function tokenised(input: SketchInput): { clean: CleanText; read: CleanInput } {
  const clean = cleanText(input.text);
  const merged = mergeSpans(input.excluded);
  const excluded = spansFromSource(clean, merged);
  const breaks = breakOffsets(merged, input.blocks ?? []);
  return {
    clean,
    read: {
      text: clean.text,
      language: input.language,
      excluded,
      breaks: breaks.map((offset) => clean.fromSource(offset)),
      tokens: cutToLimit(tokenise(clean.text, excluded)),
      title: input.title ?? '',
      ...(input.credits ? { credits: input.credits } : {}),
    },
  };
}

function readSketch(read: CleanInput, offsets: TokenOffsets): Sketch {
  const { text, tokens, excluded } = read;
  const language =
    read.language === 'und' || read.language === '' ? guessLanguage(text) : read.language;
  const breaks = findBreaks(text, tokens, read.breaks, language);
  const codes = codesOfHashes(tokens.hashes);
  return {
    coding: CODING,
    language,
    tokens: codes,
    sentences: breaks.sentences,
    paragraphs: breaks.paragraphs,
    quotations: findSpeech({ text, tokens, breaks, language, excluded }),
    facts: readFacts(text, tokens, breaks, language),
    credits: placedCredits(read, offsets),
    telling: tellingWords(text, tokens, codes, read.title),
  };
}

/** Credits are placed by their offsets in the source. */
function placedCredits({ credits = [], tokens }: TokenisedInput, offsets: TokenOffsets) {
  return credits.map((credit) => placeCredit(credit, { ...tokens, ...offsets }));
}

function sameCuts(a: Tokens, b: Tokens): boolean {
  return a.count === b.count && a.starts.every((start, token) => start === b.starts[token]);
}
