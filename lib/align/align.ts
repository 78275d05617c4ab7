import type { Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import type { Affinity, Alignment, Passage, Rarity } from './alignment';
import { chainAnchors } from './chains';
import { editsOf, flipEdits } from './edits';
import { finishPassages } from './finish';
import {
  commonMaterial,
  countColumns,
  quotedTokens,
  relationOf,
  sharedWords,
  shareMarked,
  weightOf,
  type JudgeColumns,
} from './judge';
import { pairOf, type Pair } from './pair';
import { addRewritten, viewSentences } from './rewritten';
import { RegionBuilder, type Region } from './regions';
import { findAnchors } from './seeds';
import { slideRuns, type PrintedTexts } from './slide';
import { countSwaps } from './swap-counts';

export interface AlignOptions {
  /** Which words may stand for which; without it only equal codes count, and the skeleton. */
  affinity?: Affinity;
  /** How telling each code is in the corpus; without it the pair itself is asked. */
  rarity?: Rarity;
  /** The texts themselves: a word put in or left out then stands where clauses begin and end. */
  printed?: PrintedTexts;
}

/**
 * Aligns two texts on their token codes: seeds, chains that may cross, gaps healed, ends
 * extended through substitutions; then columns for what was swapped throughout, what nearly
 * touches joined, and the swaps counted. Nothing behind it aligns again. Passages are disjoint in both texts and sorted by the
 * suspect. `align(a, b)` and `align(b, a)` cover the same tokens when no affinity is given.
 * Linear in practice: O(n + m) for the seeds, O(passage · gap) for the columns.
 */
export function align(suspect: Sketch, source: Sketch, options: AlignOptions = {}): Alignment {
  const { pair, flipped } = pairOf(suspect.tokens, source.tokens, options.rarity, options.affinity);
  const { mate, regions } = alignColumns(pair);
  const [first, second] = flipped ? [source, suspect] : [suspect, source];
  const view = viewSentences(first, second);
  const judge = passageJudge(suspect, source, pair.rarity);
  const drafts = addRewritten(pair, view, regions, mate).map((draft) => {
    const inX: Span = [draft.fromX, draft.toX];
    const inY: Span = [draft.fromY, draft.toY];
    const [inSuspect, inSource] = flipped ? [inY, inX] : [inX, inY];
    if (!draft.isAligned) return judge.rewritten(inSuspect, inSource);
    const edits = editsOf(pair, mate, draft);
    return judge.aligned(inSuspect, inSource, flipped ? flipEdits(edits) : edits);
  });
  drafts.sort((a, b) => a.suspect[0] - b.suspect[0]);
  const finished = finishPassages(drafts, { pair, flipped }, judge.aligned);
  const passages = slideRuns(finished, suspect, source, options.printed ?? NOT_PRINTED);
  return {
    passages,
    suspectTokens: suspect.tokens.length,
    sourceTokens: source.tokens.length,
    swaps: countSwaps(passages, suspect.tokens, source.tokens, options.affinity),
  };
}

const NOT_PRINTED: PrintedTexts = { suspect: null, source: null };

/** The column-by-column passes over the pair. */
function alignColumns(pair: Pair): { mate: Int32Array; regions: Region[] } {
  if (isSame(pair)) return wholeRegion(pair);
  const anchors = findAnchors(pair);
  const builder = new RegionBuilder(pair, anchors);
  builder.addChains(chainAnchors(anchors, (anchor) => builder.scoreAnchor(anchor)));
  return builder;
}

function isSame({ x, y }: Pair): boolean {
  return x.length === y.length && x.every((code, i) => code === y[i]);
}

/** Equal texts, however short, are one passage. */
function wholeRegion({ x }: Pair): { mate: Int32Array; regions: Region[] } {
  const mate = Int32Array.from(x.keys());
  if (x.length === 0) return { mate, regions: [] };
  return { mate, regions: [{ fromX: 0, toX: x.length, fromY: 0, toY: x.length, score: 0 }] };
}

/** Names the relation of passages and weighs them. */
function passageJudge(suspect: Sketch, source: Sketch, rarity: Float32Array) {
  const common = commonMaterial(suspect);
  const quotedBySuspect = quotedTokens(suspect);
  const quotedBySource = quotedTokens(source);
  const rewritten = (inSuspect: Span, inSource: Span): Passage => ({
    suspect: inSuspect,
    source: inSource,
    relation: 'rewritten',
    edits: [],
    related: 0,
    ...sharedWords(suspect.tokens, inSuspect, source.tokens, inSource, rarity, common),
  });
  const aligned: JudgeColumns = (inSuspect, inSource, edits) => {
    const counts = countColumns(edits, suspect.tokens);
    const quoted = Math.max(
      shareMarked(quotedBySuspect, inSuspect),
      shareMarked(quotedBySource, inSource),
    );
    return {
      suspect: inSuspect,
      source: inSource,
      relation: relationOf(counts, inSuspect[1] - inSuspect[0], quoted),
      edits,
      equal: counts.equal,
      related: counts.related,
      weight: weightOf(edits, suspect.tokens, rarity, common),
    };
  };
  return { aligned, rewritten };
}
