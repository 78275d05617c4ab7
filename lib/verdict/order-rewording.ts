import { coveredLength, spanLength } from '../core/span';
import type { PairView } from './features';
import type { SketchView } from './sketch-view';
import { ORDER_TEXT } from './thresholds';

/**
 * What is lost where a text is told again in other words. Positive where the suspect has
 * lost it.
 */
export interface RewordingMeasures {
  /** Long and short sentences take turns less; as far as the shared part is reworded at all. */
  evenness: number;
  /** Less of it is quoted. */
  quotations: number;
}

/** Linear in the tokens and columns. */
export function measureRewording(pair: PairView): RewordingMeasures {
  const { suspect, source } = pair;
  const reworded = rewordedShare(pair);
  const variety = [varietyOf(source), varietyOf(suspect)] as const;
  const known = variety[0] !== null && variety[1] !== null;
  return {
    evenness: known ? reworded * (variety[0]! - variety[1]!) : 0,
    quotations: cut(quotedShare(source) - quotedShare(suspect), ORDER_TEXT.mostQuoted),
  };
}

/** 0…1: how much of what is shared is not the same words; 1 from a share set as "in full". */
function rewordedShare({ alignment: { passages } }: PairView): number {
  let columns = 0;
  let equal = 0;
  for (const passage of passages) {
    columns += spanLength(passage.suspect) + spanLength(passage.source);
    equal += 2 * passage.equal;
  }
  const changed = columns === 0 ? 1 : Math.max(0, 1 - equal / columns);
  return Math.min(1, changed / ORDER_TEXT.rewordedInFull);
}

/** Standard deviation of the logarithm of the sentences' lengths; null for a few sentences. */
function varietyOf(view: SketchView): number | null {
  const lengths: number[] = [];
  for (let s = 0; s < view.sentenceEnds.length; s++) {
    const length = view.sentenceEnds[s]! - view.sketch.sentences[s]!;
    if (length > 0) lengths.push(Math.log(length));
  }
  if (lengths.length < ORDER_TEXT.leastLengths) return null;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const squares = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0);
  return Math.sqrt(squares / lengths.length);
}

/** Only what stands in marks of its own: marks that were dropped are what is asked for. */
function quotedShare({ sketch }: SketchView): number {
  const quoted = coveredLength(sketch.quotations.map(({ at }) => at));
  return quoted / Math.max(1, sketch.tokens.length);
}

function cut(value: number, at: number): number {
  return Math.max(-at, Math.min(at, value));
}
