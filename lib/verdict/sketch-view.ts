import type { Rarity } from '../align/alignment';
import { isFunctionCode } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import { markQuotedThere } from './speech';
import { markStockPhrases, type IsCommonPhrase } from './stock-phrases';

/** A sketch with what the measures ask of every token, worked out once. */
export interface SketchView {
  sketch: Sketch;
  /** Rarity of each token; 0 for function words. */
  weights: Float32Array;
  /** 1 where the token stands inside quotation marks. */
  quoted: Uint8Array;
  /** 1 where the token is speech: inside quotation marks here, or in the same words there. */
  spoken: Uint8Array;
  /** 1 where the token is nobody's own: speech, or a stock phrase of news. No measure of copying counts it. */
  common: Uint8Array;
  /** Number of the sentence each token belongs to. */
  sentenceOf: Uint32Array;
  /** One past the last token of each sentence. */
  sentenceEnds: Uint32Array;
}

/** A text beside the `other` of its pair. O(tokens of both). */
export function viewSketch(
  sketch: Sketch,
  other: Sketch,
  rarity: Rarity,
  isLearnt?: IsCommonPhrase,
): SketchView {
  const n = sketch.tokens.length;
  const weights = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const code = sketch.tokens[i]!;
    if (!isFunctionCode(code)) weights[i] = rarity.weight(code);
  }
  const quoted = markQuoted(sketch);
  const spoken = quoted.slice();
  markQuotedThere(sketch.tokens, spoken, other);
  const common = spoken.slice();
  markStockPhrases(sketch.tokens, common, isLearnt);
  return { sketch, weights, quoted, spoken, common, ...sentenceBounds(sketch) };
}

function markQuoted(sketch: Sketch): Uint8Array {
  const quoted = new Uint8Array(sketch.tokens.length);
  for (const quotation of sketch.quotations) quoted.fill(1, quotation.at[0], quotation.at[1]);
  return quoted;
}

function sentenceBounds(sketch: Sketch): Pick<SketchView, 'sentenceOf' | 'sentenceEnds'> {
  const n = sketch.tokens.length;
  const count = sketch.sentences.length;
  const sentenceOf = new Uint32Array(n);
  const sentenceEnds = new Uint32Array(count);
  for (let s = 0; s < count; s++) {
    const end = s + 1 < count ? sketch.sentences[s + 1]! : n;
    sentenceEnds[s] = end;
    sentenceOf.fill(s, sketch.sentences[s]!, end);
  }
  return { sentenceOf, sentenceEnds };
}
