import type { Span } from '../core/span';
import type { Kinship } from '../lexicon/neighbours';
import { PHRASE_TOKENS } from '../lexicon/parameters';
import { isFunction } from './pair';
import { BLOCK_SCORES, LONGEST_REGION } from './parameters';

/** What is known of one wording standing for another. */
export interface Pairing {
  /** The source's wording; null when it is not known. */
  from: string | null;
  /** Null when the lexicon knows no relation. */
  kinship: Kinship | null;
}

/** Tells how the suspect's tokens may stand for the source's. Token spans, neither empty. */
export type Judge = (suspect: Span, source: Span) => Pairing;

/** One wording against another inside a differing region. Token spans. */
export interface Block extends Pairing {
  suspect: Span;
  source: Span;
}

interface Cell {
  score: number;
  /** Tokens taken on each side by the last step; 0 on one side for a gap. */
  took: [number, number];
  pairing: Pairing | null;
}

/**
 * Cuts a differing region into the wordings that stand for each other: dynamic programming
 * over both sides, where a block of one to PHRASE_TOKENS words a side scores by what the
 * lexicon knows of it and a word with no partner costs a little. Cost: tokens × tokens ×
 * PHRASE_TOKENS²; regions beyond LONGEST_REGION give nothing, they are no swaps.
 */
export function pairPhrases(
  suspect: Span,
  source: Span,
  codes: { suspect: Uint16Array; source: Uint16Array },
  judge: Judge,
): Block[] {
  const [n, m] = [suspect[1] - suspect[0], source[1] - source[0]];
  if (n === 0 || m === 0 || n > LONGEST_REGION || m > LONGEST_REGION) return [];
  // What nearly all regions are: whatever a word for a word scores beats two gaps.
  if (n === 1 && m === 1) return [{ ...judge(suspect, source), suspect, source }];
  return pairInside(suspect, source, codes, judge);
}

/** The same of a region of several words. */
function pairInside(
  suspect: Span,
  source: Span,
  codes: { suspect: Uint16Array; source: Uint16Array },
  judge: Judge,
): Block[] {
  const [n, m] = [suspect[1] - suspect[0], source[1] - source[0]];
  const width = m + 1;
  const cells: Cell[] = [];
  for (let i = 0; i <= n; i++) for (let j = 0; j <= m; j++) cells.push(bestCell(i, j));
  return trace();

  function bestCell(i: number, j: number): Cell {
    let best: Cell = { score: i + j === 0 ? 0 : -Infinity, took: [0, 0], pairing: null };
    const offer = (a: number, b: number, gain: number, pairing: Pairing | null): void => {
      const score = cells[(i - a) * width + (j - b)]!.score + gain;
      if (score > best.score) best = { score, took: [a, b], pairing };
    };
    if (i > 0) offer(1, 0, BLOCK_SCORES.gap, null);
    if (j > 0) offer(0, 1, BLOCK_SCORES.gap, null);
    for (let a = 1; a <= Math.min(i, PHRASE_TOKENS); a++)
      for (let b = 1; b <= Math.min(j, PHRASE_TOKENS); b++) {
        const at: Span = [suspect[0] + i - a, suspect[0] + i];
        const of: Span = [source[0] + j - b, source[0] + j];
        const pairing = judge(at, of);
        const gain = blockScore(a, b, pairing, at, of);
        if (gain !== null) offer(a, b, gain, pairing);
      }
    return best;
  }

  function blockScore(a: number, b: number, pairing: Pairing, at: Span, of: Span): number | null {
    if (pairing.kinship !== null) return BLOCK_SCORES.known + BLOCK_SCORES.word * (a + b);
    if (Math.min(a, b) > 1 || Math.max(a, b) > 2) return null;
    const [one, two] = [hasContent(codes.suspect, at), hasContent(codes.source, of)];
    if (a + b > 2) return one && two ? BLOCK_SCORES.unknownPhrase : null;
    return one === two ? BLOCK_SCORES.unknown : BLOCK_SCORES.unlike;
  }

  function trace(): Block[] {
    const blocks: Block[] = [];
    let [i, j] = [n, m];
    while (i > 0 || j > 0) {
      const { took, pairing } = cells[i * width + j]!;
      if (pairing)
        blocks.push({
          ...pairing,
          suspect: [suspect[0] + i - took[0], suspect[0] + i],
          source: [source[0] + j - took[1], source[0] + j],
        });
      i -= took[0];
      j -= took[1];
    }
    return blocks.reverse();
  }
}

/** True when a stretch has a word that carries meaning. */
export function hasContent(tokens: Uint16Array, span: Span): boolean {
  for (let i = span[0]; i < span[1]; i++) if (!isFunction(tokens[i]!)) return true;
  return false;
}
