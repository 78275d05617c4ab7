import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import type { ReadQuotation } from './quotation-reading';
import { united } from './token-spans';

/**
 * What is told of one quotation with each run of its words told once: words swapped and words
 * left out or put in directly beside them are one change ("percentage points", "percent"), and so
 * are other words in the place of some.
 * Drafts come in the order of the source. O(n log n).
 */
export function mergedRuns(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort(
    (a, b) => a.suspect![0] - b.suspect![0] || a.source![0] - b.source![0],
  );
  const merged: Draft[] = [];
  for (const draft of sorted) {
    const last = merged.at(-1);
    if (last && areOneRun(last, draft)) merged[merged.length - 1] = joined(last, draft);
    else merged.push(draft);
  }
  return merged;
}

function areOneRun(a: Draft, b: Draft): boolean {
  if (a.gravity !== 'quotation' || b.gravity !== 'quotation') return false;
  const isOneSided = [a, b].some(
    ({ suspect, source }) => spanLength(suspect!) === 0 || spanLength(source!) === 0,
  );
  // Words in the place of others, of which none stands for its own: none is told alone.
  const areOthers = [a, b].every(({ swap }) => swap?.isStrange);
  return (
    (isOneSided || areOthers) && a.suspect![1] === b.suspect![0] && a.source![1] === b.source![0]
  );
}

function joined(a: Draft, b: Draft): Draft {
  const [suspect, source] = [united(a.suspect!, b.suspect!), united(a.source!, b.source!)];
  const isCut = spanLength(suspect) === 0;
  const words = [a.from, b.from];
  return {
    gravity: 'quotation',
    kind: isCut ? 'cut' : 'altered',
    suspect,
    source,
    ...(words.includes(null) ? { from: null } : {}),
    swap: { relation: 'other', isStrange: true },
  };
}

/**
 * One name for another in a frame is one change, however many quotations it frames: later ones
 * that name the same two speakers, at the same place or at none, are not told again.
 */
export function movedOnce(read: readonly ReadQuotation[]): ReadQuotation[] {
  let last: Draft | null = null;
  return read.map(({ drafts, ...one }) => ({
    ...one,
    drafts: drafts.filter((draft) => {
      if (draft.kind !== 'moved') return true;
      const isAgain = last !== null && isSameMove(last, draft);
      if (!isAgain) last = draft;
      return !isAgain;
    }),
  }));
}

function isSameMove(a: Draft, b: Draft): boolean {
  if (a.from !== b.from || a.to !== b.to) return false;
  const place = ({ suspect }: Draft): Span | null => suspect;
  return place(b) === null || place(a)?.[0] === place(b)![0];
}
