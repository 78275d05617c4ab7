import { spanLength, type Span } from '../core/span';
import type { SketchQuotation } from '../sketch/sketch';
import { commonRun } from '../align/common-run';
import type { Texts } from './pairing';
import { FRAME_QUOTED, MOST_QUOTATIONS, RETOLD_QUOTATION } from './parameters';
import type { Mapping } from './regions';

/**
 * The quotation of the source in whose place one of the page stands that answers to none: by
 * the columns around it, or, in a retelling, by some words that both have. Null when there is
 * none that nothing else answers. O(quotations · words).
 */
export function quotationReplaced(
  page: SketchQuotation,
  texts: Texts,
  mapping: Mapping,
  answered: ReadonlySet<SketchQuotation>,
): SketchQuotation | null {
  const free = texts.sketch.quotations
    .slice(0, MOST_QUOTATIONS)
    .filter((quoted) => !answered.has(quoted));
  const there = inPlace(page, free, mapping);
  return there ?? (spanLength(page.at) > 1 ? alike(page, free, texts) : null);
}

/** Between the same columns, with hardly a word equal. */
function inPlace(
  { at }: SketchQuotation,
  quotations: readonly SketchQuotation[],
  mapping: Mapping,
): SketchQuotation | null {
  const { toSource, equal } = mapping;
  const nearest = (token: number, step: 1 | -1): number => {
    for (let k = 0; k < FRAME_QUOTED; k += 1, token += step)
      if (equal[token] === 1) return toSource[token]!;
    return -1;
  };
  const [before, behind] = [nearest(at[0] - 1, -1), nearest(at[1], 1)];
  const isBeside = (quoted: Span): boolean =>
    (before >= 0 && Math.abs(quoted[0] - before - 1) <= FRAME_QUOTED) ||
    (behind >= 0 && Math.abs(quoted[1] - behind) <= FRAME_QUOTED);
  const isOther = (quoted: Span): boolean => equalIn(quoted, mapping) <= spanLength(quoted) / 2;
  // A single word in marks may be emphasis anywhere else.
  const isBetween = (quoted: Span): boolean =>
    spanLength(quoted) === 1 &&
    toSource[at[0] - 1] === quoted[0] - 1 &&
    toSource[at[1]] === quoted[1];
  const stands = spanLength(at) === 1 ? isBetween : isBeside;
  return quotations.find((quoted) => stands(quoted.at) && isOther(quoted.at)) ?? null;
}

/** Words of the source that stand equal on the page. */
function equalIn([from, to]: Span, { toSuspect, equal }: Mapping): number {
  let count = 0;
  for (let j = from; j < to; j += 1) if (equal[toSuspect[j]!] === 1) count += 1;
  return count;
}

/** With the most words in common, of some. */
function alike(
  { at }: SketchQuotation,
  quotations: readonly SketchQuotation[],
  texts: Texts,
): SketchQuotation | null {
  let best: { quoted: SketchQuotation; equal: number } | null = null;
  for (const quoted of quotations) {
    const run = commonRun(texts.suspect.sketch.tokens, at, texts.sketch.tokens, quoted.at);
    if (run && run.equal > (best?.equal ?? 0)) best = { quoted, equal: run.equal };
  }
  return best && best.equal >= RETOLD_QUOTATION * spanLength(at) ? best.quoted : null;
}

/** Where the words of the page stand in a row in the quotation of the source; null where they do not. */
export function stretchIn(quoted: Span, at: Span, { suspect, sketch }: Texts): Span | null {
  const run = commonRun(suspect.sketch.tokens, at, sketch.tokens, quoted);
  const words = spanLength(at);
  return run?.equal === words && spanLength(run.source) === words ? run.source : null;
}
