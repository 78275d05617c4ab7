import type { Affinity, Edit, Passage, SwapCounts } from './alignment';
import { isFunction } from './pair';

/**
 * The swaps of the columns, in words of the suspect: content words that stand for another
 * word. Another form or spelling of the same word is no swap. O(columns).
 */
export function countSwaps(
  passages: readonly Passage[],
  suspect: Uint16Array,
  source: Uint16Array,
  affinity: Affinity | undefined,
): SwapCounts {
  const counts = { contentWords: 0, swapped: 0, confirmed: 0 };
  const count = ({ kind, suspect: at, source: of }: Edit): void => {
    for (let i = at[0]; i < at[1]; i += 1) {
      if (isFunction(suspect[i]!)) continue;
      counts.contentWords += 1;
      if (kind === 'equal') continue;
      const code = source[Math.min(of[0] + i - at[0], of[1] - 1)]!;
      if (kind === 'related' && affinity?.isSameWord(i, code)) continue;
      counts.swapped += 1;
      if (kind === 'related') counts.confirmed += 1;
    }
  };
  for (const { edits } of passages)
    for (const edit of edits) if (edit.kind !== 'added' && edit.kind !== 'dropped') count(edit);
  return counts;
}
