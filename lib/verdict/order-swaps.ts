import type { Passage } from '../align/alignment';
import { isCommonPair } from './common-pairs';
import type { PairView } from './features';
import { ORDER_TEXT } from './thresholds';

/** What the words say that stand for each other; positive where the suspect's look swapped in. */
export interface SwapMeasures {
  /** Standard score of how much rarer the suspect's words are. */
  rarerWords: number;
  /** One word of the source replaced by several: the mark of a synonym list. */
  manyForOne: number;
  /** Standard score of how much oftener the suspect's words make pairs that are not in use. */
  unusualPairs: number;
}

interface Swap {
  suspect: number;
  source: number;
  suspectWeight: number;
  sourceWeight: number;
}

/** Linear in the columns. */
export function measureSwaps(pair: PairView): SwapMeasures {
  const swaps = swappedCodes(pair);
  return {
    rarerWords: rarityGap(swaps),
    manyForOne: diversityGap(swaps),
    unusualPairs: pairGap(pair.alignment.passages, pair),
  };
}

/** Every place where one content word stands for another that the thesaurus confirms. */
function swappedCodes(pair: PairView): Swap[] {
  const swaps: Swap[] = [];
  for (const edit of pair.alignment.passages.flatMap((passage) => passage.edits)) {
    if (edit.kind !== 'related') continue;
    const length = Math.min(edit.suspect[1] - edit.suspect[0], edit.source[1] - edit.source[0]);
    for (let i = 0; i < length; i++) {
      const a = edit.suspect[0] + i;
      const b = edit.source[0] + i;
      const suspectWeight = pair.suspect.weights[a]!;
      const sourceWeight = pair.source.weights[b]!;
      if (suspectWeight === 0 || sourceWeight === 0) continue;
      swaps.push({
        suspect: pair.suspect.sketch.tokens[a]!,
        source: pair.source.sketch.tokens[b]!,
        suspectWeight,
        sourceWeight,
      });
    }
  }
  return swaps;
}

function rarityGap(swaps: readonly Swap[]): number {
  if (swaps.length === 0) return 0;
  const gaps = swaps.map((swap) => swap.suspectWeight - swap.sourceWeight);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;
  const spread = Math.sqrt(variance + ORDER_TEXT.leastVariance);
  return cutScore((mean * Math.sqrt(gaps.length)) / spread);
}

function diversityGap(swaps: readonly Swap[]): number {
  const suspect = new Set(swaps.map((swap) => swap.suspect)).size;
  const source = new Set(swaps.map((swap) => swap.source)).size;
  return (suspect - source) / (swaps.length + ORDER_TEXT.halfTrust);
}

/** Counted over the pairs of neighbours that the swapped words stand in. */
function pairGap(passages: readonly Passage[], pair: PairView): number {
  const here = { known: 0, all: 0 };
  const there = { known: 0, all: 0 };
  for (const { kind, suspect, source } of passages.flatMap((passage) => passage.edits)) {
    if (kind !== 'related') continue;
    countPairs(pair.suspect.sketch.tokens, suspect, here);
    countPairs(pair.source.sketch.tokens, source, there);
  }
  if (here.all === 0 || there.all === 0) return 0;
  const gap = there.known / there.all - here.known / here.all;
  const share = (there.known + here.known) / (there.all + here.all);
  const variance = share * (1 - share) + ORDER_TEXT.leastVariance;
  return cutScore(gap / Math.sqrt(variance * (1 / here.all + 1 / there.all)));
}

/** Counts the pairs of neighbours that touch [start, end), and the common ones among them. */
function countPairs(
  tokens: Uint16Array,
  [start, end]: readonly [number, number],
  into: { known: number; all: number },
): void {
  for (let i = Math.max(1, start); i <= Math.min(tokens.length - 1, end); i++) {
    into.all++;
    if (isCommonPair(tokens[i - 1]!, tokens[i]!)) into.known++;
  }
}

/** More certain than certain is no use: cut and brought to −1…1. */
function cutScore(score: number): number {
  return Math.max(-ORDER_TEXT.scoreCut, Math.min(ORDER_TEXT.scoreCut, score)) / ORDER_TEXT.scoreCut;
}
