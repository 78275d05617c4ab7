import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonRun } from '../../../lib/align/common-run';

const codes = fc.array(fc.nat(3), { maxLength: 9 });
const around = fc.array(fc.nat(3), { maxLength: 3 });

/** The length of the longest common subsequence by asking for every one. */
function naiveLength(x: readonly number[], y: readonly number[]): number {
  const [head, ...rest] = x;
  if (head === undefined) return 0;
  const without = naiveLength(rest, y);
  const at = y.indexOf(head);
  return at < 0 ? without : Math.max(without, 1 + naiveLength(rest, y.slice(at + 1)));
}

/** The fewest rows that pairs of so many words make, by asking for every choice of pairs. */
function fewestRows(x: readonly number[], y: readonly number[], words: number): number {
  const from = (i: number, j: number, left: number, isInRow: boolean): number => {
    if (left === 0) return 0;
    if (i === x.length || j === y.length) return Infinity;
    const paired =
      x[i] === y[j] ? (isInRow ? 0 : 1) + from(i + 1, j + 1, left - 1, true) : Infinity;
    return Math.min(paired, from(i + 1, j, left, false), from(i, j + 1, left, false));
  };
  return from(0, 0, words, false);
}

describe('the common run of two stretches', () => {
  it('has as many equal words as the longest common subsequence, in columns that tile both', () => {
    fc.assert(
      fc.property(codes, codes, around, around, (x, y, beforeX, beforeY) => {
        const a = Uint16Array.from([...beforeX, ...x, 7]);
        const b = Uint16Array.from([...beforeY, ...y, 8]);
        const [fromA, fromB] = [beforeX.length, beforeY.length];
        const run = commonRun(a, [fromA, fromA + x.length], b, [fromB, fromB + y.length]);
        const length = naiveLength(x, y);
        if (length === 0) {
          expect(run).toBeNull();
          return;
        }
        const { edits, equal, source } = run!;
        expect(equal).toBe(length);
        let counted = 0;
        edits.forEach(({ kind, suspect, source: of }, index) => {
          const before = edits[index - 1];
          if (before) expect([suspect[0], of[0]]).toEqual([before.suspect[1], before.source[1]]);
          const [added, dropped] = [suspect[1] - suspect[0], of[1] - of[0]];
          if (kind === 'equal') {
            // What is equal in one run is one column run.
            expect(before?.kind).not.toBe('equal');
            expect([...a.subarray(...suspect)]).toEqual([...b.subarray(...of)]);
            counted += added;
          } else {
            expect(kind).toBe(added === 0 ? 'dropped' : dropped === 0 ? 'added' : 'changed');
            expect(added + dropped).toBeGreaterThan(0);
            // Between two equal runs, which would otherwise be one.
            expect([before?.kind, edits[index + 1]?.kind]).toEqual(['equal', 'equal']);
          }
        });
        expect(counted).toBe(length);
        expect(source).toEqual([edits[0]!.source[0], edits.at(-1)!.source[1]]);
        expect(edits[0]!.suspect[0]).toBeGreaterThanOrEqual(fromA);
        expect(edits.at(-1)!.suspect[1]).toBeLessThanOrEqual(fromA + x.length);
      }),
      { numRuns: 500 },
    );
  });

  it('has the equal words in the fewest rows', () => {
    const short = fc.array(fc.nat(2), { maxLength: 6 });
    fc.assert(
      fc.property(short, short, (x, y) => {
        const run = commonRun(Uint16Array.from(x), [0, x.length], Uint16Array.from(y), [
          0,
          y.length,
        ]);
        const rows = run?.edits.filter(({ kind }) => kind === 'equal').length ?? 0;
        expect(rows).toBe(fewestRows(x, y, run?.equal ?? 0));
      }),
      { numRuns: 300 },
    );
  });
});
