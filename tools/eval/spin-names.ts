import { align } from '../../lib/align/align';
import { makeAffinity } from '../../lib/align/affinity';
import { findSwaps } from '../../lib/spin/swaps';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { bareWord, withoutPossessive } from '../../lib/sketch/words';
import { pageOfLabelled } from './labelled';
import type { PairRow } from './pair-rows';

export interface NameScore {
  swaps: number;
  /** Swaps named by their code alone, and those of them named with the source's very words. */
  named: number;
  right: number;
}

export const NO_NAMES: NameScore = { swaps: 0, named: 0, right: 0 };

/** Longer texts are left out: their thousands of swaps would be most of the count (UTF-16 units). */
const LONGEST_TEXT = 40_000;

/** The names that the codes of a source without text give, against its text. */
export function scoreNames(row: PairRow, thesaurus: Thesaurus): NameScore {
  if (Math.max(row.suspect.text.length, row.source.text.length) > LONGEST_TEXT) return NO_NAMES;
  const suspect = pageOfLabelled(row.suspect, { dates: false }).sketched;
  const source = pageOfLabelled(row.source, { dates: false }).sketched;
  const texts = { suspect, sketch: source.sketch, source: null };
  const affinity = makeAffinity(suspect, thesaurus);
  const alignment = align(suspect.sketch, source.sketch, { affinity });
  const swaps = findSwaps(texts, alignment, thesaurus);
  const named = swaps.filter(({ from }) => from !== null);
  const right = named.filter(({ from, source: [start, end] }) => {
    const words = Array.from({ length: end - start }, (_, i) => bareWord(source, start + i));
    return withoutPossessive(from!.toLowerCase()).replaceAll('-', ' ') === plain(words);
  });
  return { swaps: swaps.length, named: named.length, right: right.length };
}

function plain(words: readonly string[]): string {
  return words.join(' ').replaceAll('-', ' ');
}

export function addNames(a: NameScore, b: NameScore): NameScore {
  return { swaps: a.swaps + b.swaps, named: a.named + b.named, right: a.right + b.right };
}
