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
});
