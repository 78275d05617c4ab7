import { spanLength, type Span } from '../../core/span';
import { findQuotations, type Quotation } from '../../text/quotations';
import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import { isExcluded } from '../input';
import type { SketchQuotation } from '../sketch';
import { tokensWithin } from '../token-places';
import { DashReader, type SpeechPart } from './dashes';
import { FrameReader } from './frames';
import { isUnspacedLanguage, unspacedFrame, type PrintedFrame } from './unspaced';
import { speechWordsOf } from './words';

/** A text cut into tokens, in a language. */
export interface SpokenText {
  text: string;
  tokens: Tokens;
  breaks: TextBreaks;
  language: string;
  /** Sorted and disjoint; a quotation that begins in one is none. */
  excluded: readonly Span[];
}

/**
 * What a text has people say, between marks and behind dashes, each with its speaker and verb of
 * saying where a frame names them. A pronoun stands for the speaker before; a quotation that
 * follows another in its paragraph without a frame of its own has the same speaker, as has what
 * goes on behind a frame; a paragraph quoted on into the next has the next one's. O(n).
 */
export function findSpeech(spoken: SpokenText): SketchQuotation[] {
  const reader = new SpeechReader(spoken);
  return reader.read();
}

interface PlacedPart extends SpeechPart {
  at: Span;
}

class SpeechReader {
  private readonly frames: FrameReader;
  private readonly dashes: DashReader;
  private readonly isUnspaced: boolean;

  constructor(private readonly spoken: SpokenText) {
    const { text, tokens, breaks, language } = spoken;
    const words = speechWordsOf(language);
    this.frames = new FrameReader(text, tokens, breaks, words);
    this.dashes = new DashReader(text, tokens, breaks, words, this.frames.phrases);
    this.isUnspaced = isUnspacedLanguage(language);
  }

  read(): SketchQuotation[] {
    const found: SketchQuotation[] = [];
    const parts = this.parts();
    this.frames.phrases.spoken = this.spokenTokens(parts);
    let lastNamed: string | null = null;
    for (const [index, part] of parts.entries()) {
      const before = found.at(-1);
      const frame = part.goesOn ? null : this.frameOf(part);
      const quotation: SketchQuotation = { at: part.at, speaker: null, verb: frame?.verb ?? null };
      if (frame) quotation.speaker = frame.speaker ?? (frame.isPronoun ? lastNamed : null);
      const goesOn = part.goesOn || parts[index - 1]?.open === true;
      if (!frame && before && (goesOn || this.frames.continues(before.at, part.at))) {
        quotation.speaker = before.speaker;
        quotation.verb = before.verb;
      }
      if (frame && quotation.speaker) lastNamed = quotation.speaker;
      found.push(quotation);
    }
    return inheritBackwards(found, parts);
  }

  /** Speech in reading order: a paragraph that a dash opens holds no further quotations. */
  private parts(): PlacedPart[] {
    const { text, tokens, excluded } = this.spoken;
    const dashed = this.dashes.paragraphs();
    const marked = findQuotations(text).flatMap((quotation) =>
      this.dashes.cut(quotation, tokensWithin(tokens, quotation.inside)),
    );
    return merged(marked, dashed)
      .filter(({ inside }) => !isExcluded(inside, excluded))
      .map((part) => ({ ...part, at: tokensWithin(tokens, part.inside) }))
      .filter(({ at }) => spanLength(at) > 0);
  }

  /**
   * 1 for the tokens of each part that is said as a sentence is: it ends as one or as a clause of
   * it does, or begins one and goes on in small letters. Other words in marks are a writer's.
   */
  private spokenTokens(parts: readonly PlacedPart[]): Uint8Array {
    const { text, tokens, breaks } = this.spoken;
    const begun = new Set(breaks.sentences);
    const spoken = new Uint8Array(tokens.count);
    for (const { at, inside, outside } of parts) {
      const behind = text.slice(outside[1], outside[1] + 4);
      const endsInside = /[,.!?…]/u.test(text.charAt(inside[1] - 1));
      const endsBehind = /^["”’»›]?\s*[,.!?…–—-]/u.test(behind);
      const leads = begun.has(at[0]) && !/^\s*\p{Lu}/u.test(behind);
      if (endsInside || endsBehind || leads) spoken.fill(1, ...at);
    }
    return spoken;
  }

  private frameOf(part: PlacedPart): (PrintedFrame & { isPronoun: boolean }) | null {
    if (this.isUnspaced) {
      const frame = unspacedFrame(this.spoken.text, part, this.spoken.language);
      return frame && { ...frame, isPronoun: frame.speaker === null };
    }
    const frame = this.frames.around(part.at, part);
    if (frame === null) return null;
    const speaker = frame.speaker && this.frames.phrases.printed(frame.speaker);
    return { speaker, verb: frame.verb, isPronoun: frame.speaker !== null && speaker === null };
  }
}

/** Both lists in reading order, without the first one's parts inside the second's. O(n). */
function merged(marked: readonly SpeechPart[], dashed: readonly SpeechPart[]): SpeechPart[] {
  if (dashed.length === 0) return [...marked];
  const all: SpeechPart[] = [];
  let next = 0;
  for (const part of marked) {
    while (next < dashed.length && dashed[next]!.outside[0] <= part.outside[0]) {
      all.push(dashed[next++]!);
    }
    const before = all.at(-1);
    if (!before || before.outside[1] <= part.outside[0]) {
      const behind = dashed[next];
      if (!behind || part.outside[1] <= behind.outside[0]) all.push(part);
    }
  }
  return [...all, ...dashed.slice(next)];
}

/** Quotations left open at a paragraph's end take the speaker of the one that goes on. */
function inheritBackwards(
  found: SketchQuotation[],
  parts: readonly Quotation[],
): SketchQuotation[] {
  for (let index = found.length - 2; index >= 0; index--) {
    const quotation = found[index]!;
    const next = found[index + 1]!;
    if (quotation.speaker !== null || !parts[index]!.open) continue;
    found[index] = { at: quotation.at, speaker: next.speaker, verb: next.verb };
  }
  return found;
}
