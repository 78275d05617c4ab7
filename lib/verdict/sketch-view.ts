import type { Rarity } from '../align/alignment';
import { oncePer } from '../core/lazy';
import { isFunctionCode } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import { markQuotedThere } from './speech';
import { isStockPhrase, markPhrases, type IsCommonPhrase } from './stock-phrases';

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

/** What the view has of the text alone, whatever stands beside it. */
interface OwnView extends Omit<SketchView, 'spoken' | 'common'> {
  /** 1 where the token stands in a stock phrase. */
  stock: Uint8Array;
}

/** A text by itself. O(tokens). */
function viewAlone(sketch: Sketch, rarity: Rarity): OwnView {
  const n = sketch.tokens.length;
  const weights = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const code = sketch.tokens[i]!;
    if (!isFunctionCode(code)) weights[i] = rarity.weight(code);
  }
  const stock = new Uint8Array(n);
  markPhrases(sketch.tokens, stock, isStockPhrase);
  return { sketch, weights, quoted: markQuoted(sketch), stock, ...sentenceBounds(sketch) };
}

/** A page is viewed beside one report after another; of reports, which are many, nothing is kept. */
const pageAlone = oncePer((rarity: Rarity) => oncePer((page: Sketch) => viewAlone(page, rarity)));

/** A page beside a report. O(tokens of both). */
export function viewPage(
  page: Sketch,
  report: Sketch,
  rarity: Rarity,
  isLearnt?: IsCommonPhrase,
): SketchView {
  return viewBeside(pageAlone(rarity)(page), report, isLearnt);
}

/** A report beside a page. O(tokens of both). */
export function viewReport(
  report: Sketch,
  page: Sketch,
  rarity: Rarity,
  isLearnt?: IsCommonPhrase,
): SketchView {
  return viewBeside(viewAlone(report, rarity), page, isLearnt);
}

function viewBeside(
  { stock, ...own }: OwnView,
  other: Sketch,
  isLearnt?: IsCommonPhrase,
): SketchView {
  const { tokens } = own.sketch;
  const spoken = own.quoted.slice();
  markQuotedThere(tokens, spoken, other);
  const common = stock.map((mark, token) => mark | spoken[token]!);
  if (isLearnt) markPhrases(tokens, common, isLearnt);
  return { ...own, spoken, common };
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
