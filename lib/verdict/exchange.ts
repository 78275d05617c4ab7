import type { Edit, Passage } from '../align/alignment';
import type { PairView } from './features';

/** The same pair looked at from the other side. O(edits). */
export function exchangeSides({ suspect, source, alignment, tail }: PairView): PairView {
  const passages = alignment.passages
    .map(exchangePassage)
    .sort((a, b) => a.suspect[0] - b.suspect[0]);
  return {
    suspect: source,
    source: suspect,
    alignment: {
      passages,
      suspectTokens: alignment.sourceTokens,
      sourceTokens: alignment.suspectTokens,
      swaps: alignment.swaps,
    },
    tail: tail && { suspect: tail.source, source: tail.suspect },
  };
}

function exchangePassage(passage: Passage): Passage {
  return {
    ...passage,
    suspect: passage.source,
    source: passage.suspect,
    edits: passage.edits.map(exchangeEdit),
  };
}

function exchangeEdit({ kind, suspect, source }: Edit): Edit {
  const other = kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : kind;
  return { kind: other, suspect: source, source: suspect };
}
