import { align } from '../../lib/align/align';
import type { Page } from '../../lib/check/page';
import { textSpan } from '../../lib/sketch/token-places';
import { makeAffinity } from '../../lib/spin/affinity';
import { withColumns } from '../../lib/spin/columns';
import { stitch } from '../../lib/spin/stitch';
import { findSwaps } from '../../lib/spin/swaps';
import type { Thesaurus } from '../../lib/spin/thesaurus';
import { openThesaurus } from '../lexicon-file';
import { pageOfLabelled } from './labelled';
import { readPairs, type PairRow } from './pair-rows';
import { addScores, NO_SCORE, scoreSwaps, type PlacedSwap, type SpinScore } from './spin-scores';
import { wordDifferences, wordsOf } from './word-differences';

/** Rows in which nothing but words was replaced: their word differences are the truth. */
const ONLY_SWAPPED = /^spin\d+$/;

/**
 * `firsthand eval spin FILE…`: substitutions found against the word differences of the two
 * texts, and the names found by code alone, for each recipe.
 */
export async function evalSpin(files: readonly string[]): Promise<Map<string, SpinScore>> {
  const thesaurus = await openThesaurus();
  const scores = new Map<string, SpinScore>();
  for await (const row of readPairs(files)) {
    const recipe = row.native_label ?? '';
    if (!ONLY_SWAPPED.test(recipe)) continue;
    const score = scoreRow(row, thesaurus);
    scores.set(recipe, addScores(scores.get(recipe) ?? NO_SCORE, score));
  }
  return scores;
}

function scoreRow(row: PairRow, thesaurus: Thesaurus): SpinScore {
  const suspect = pageOfLabelled(row.suspect, { dates: false });
  const source = pageOfLabelled(row.source, { dates: false });
  const alignment = align(suspect.sketched.sketch, source.sketched.sketch, {
    affinity: makeAffinity(suspect.sketched, thesaurus),
  });
  const columns = stitch(
    withColumns(
      alignment,
      { suspect: suspect.sketched, sketch: source.sketched.sketch, source: null },
      thesaurus,
    ),
  );
  const swaps = (text: boolean): PlacedSwap[] =>
    findSwaps(
      {
        suspect: suspect.sketched,
        sketch: source.sketched.sketch,
        source: text ? source.sketched : null,
      },
      columns,
      thesaurus,
    ).map((swap) => ({ ...swap, at: placeOf(suspect, swap.suspect) }));
  const differences = wordDifferences(wordsOf(row.suspect.text), wordsOf(row.source.text));
  return scoreSwaps(differences, swaps(true), swaps(false));
}

function placeOf(page: Page, tokens: readonly [number, number]): readonly [number, number] {
  return textSpan(page.sketched.offsets, tokens);
}

/** The table of `eval spin`, a line a recipe. */
export function spinTable(scores: ReadonlyMap<string, SpinScore>): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '   –' : (part / whole).toFixed(3);
  const lines = [...scores]
    .sort()
    .map(([recipe, score]) =>
      [
        recipe.padEnd(12),
        `precision ${share(score.right, score.found)} of ${score.found}`,
        `recall ${share(score.covered, score.true)} of ${score.true} words`,
        `named by code ${share(score.named, score.found)}`,
        `right ${share(score.namedRight, score.named)} of ${score.named}`,
      ].join('  '),
    );
  return lines.join('\n');
}
