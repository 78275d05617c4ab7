import type { Span } from '../core/span';
import type { Edit } from './alignment';
import { editOf } from './edits';

/** Two short stretches held against each other. */
export interface CommonRun {
  /** Tokens of the source from the first to the last equal one. */
  source: Span;
  equal: number;
  /** Column runs from the first to the last equal token. */
  edits: Edit[];
}

/**
 * Longest common subsequence of two short token stretches (Wagner and Fischer 1974), of several
 * the one in the fewest rows, as equal columns and what lies between. Null when nothing is
 * common. O(n·m) time and space: for quotations.
 */
export function commonRun(a: Uint16Array, at: Span, b: Uint16Array, of: Span): CommonRun | null {
  const pairs = commonPairs(a.subarray(at[0], at[1]), b.subarray(of[0], of[1]));
  const first = pairs[0];
  const last = pairs.at(-1);
  if (!first || !last) return null;
  return {
    source: [of[0] + first[1], of[0] + last[1] + 1],
    equal: pairs.length,
    edits: editsBetween(pairs, at[0], of[0]),
  };
}

/** `pairs` ascend on both sides. */
function editsBetween(
  pairs: readonly (readonly [number, number])[],
  inSuspect: number,
  inSource: number,
): Edit[] {
  const edits: Edit[] = [];
  for (const [x, y] of pairs) {
    const [i, j] = [inSuspect + x, inSource + y];
    const last = edits.at(-1);
    if (!last) edits.push({ kind: 'equal', suspect: [i, i + 1], source: [j, j + 1] });
    else if (last.suspect[1] === i && last.source[1] === j) {
      last.suspect = [last.suspect[0], i + 1];
      last.source = [last.source[0], j + 1];
    } else
      edits.push(...editOf([last.suspect[1], i], [last.source[1], j]), {
        kind: 'equal',
        suspect: [i, i + 1],
        source: [j, j + 1],
      });
  }
  return edits;
}

/**
 * Of the longest common subsequences the one in the fewest rows of words: the cells hold the pairs
 * from there on, weighed so that no number of rows outweighs one, less the rows (after Gotoh 1982).
 */
function commonPairs(x: Uint16Array, y: Uint16Array): [number, number][] {
  const width = y.length + 1;
  const weight = Math.min(x.length, y.length) + 1;
  // The best from a cell on, and the best of which its words are a pair, without the row they begin.
  const best = new Int32Array((x.length + 1) * width);
  const paired = new Int32Array((x.length + 1) * width);
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) {
      const [cell, next] = [i * width + j, (i + 1) * width + j + 1];
      if (x[i] === y[j]) paired[cell] = weight + Math.max(paired[next]!, best[next]!);
      best[cell] = Math.max(best[cell + width]!, best[cell + 1]!, paired[cell]! - 1);
    }
  const pairs: [number, number][] = [];
  let isInRow = false;
  for (let i = 0, j = 0; i < x.length && j < y.length;) {
    const cell = i * width + j;
    const isPair: boolean = x[i] === y[j] && paired[cell]! - (isInRow ? 0 : 1) >= best[cell]!;
    if (isPair) pairs.push([i++, j++]);
    else if (best[cell + width]! >= best[cell + 1]!) i++;
    else j++;
    isInRow = isPair;
  }
  return pairs;
}
