import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import type { Alignment, Edit, Passage } from '../../../lib/align/alignment';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import type { Span } from '../../../lib/core/span';
import { relatedCodes, sketchOf, someCodes } from './texts';

const anyPair = fc.oneof(
  relatedCodes,
  fc.record({ a: someCodes, b: someCodes }),
  someCodes.map((a) => ({ a, b: a })),
);

function alignCodes(a: readonly number[], b: readonly number[]): Alignment {
  return align(sketchOf(a), sketchOf(b));
}

function covered(
  passages: readonly Passage[],
  side: 'suspect' | 'source',
  length: number,
): boolean[] {
  const marks = new Array<boolean>(length).fill(false);
  for (const passage of passages) marks.fill(true, passage[side][0], passage[side][1]);
  return marks;
}

/** The longest run of equal tokens, by looking at every pair of positions. */
function longestCommonRun(
  a: readonly number[],
  b: readonly number[],
): { atA: number; atB: number; length: number } {
  let best = { atA: 0, atB: 0, length: 0 };
  for (let i = 0; i < a.length; i += 1) {
    for (let j = 0; j < b.length; j += 1) {
      let length = 0;
      while (i + length < a.length && j + length < b.length && a[i + length] === b[j + length]) {
        length += 1;
      }
      if (length > best.length) best = { atA: i, atB: j, length };
    }
  }
  return best;
}

describe('align, on any two texts', () => {
  it('keeps every span inside its text, and passages sorted and disjoint on both sides', () => {
    fc.assert(
      fc.property(anyPair, ({ a, b }) => {
        const { passages, suspectTokens, sourceTokens } = alignCodes(a, b);
        expect([suspectTokens, sourceTokens]).toEqual([a.length, b.length]);
        for (const { suspect, source } of passages) {
          expect(0 <= suspect[0] && suspect[0] < suspect[1] && suspect[1] <= a.length).toBe(true);
          expect(0 <= source[0] && source[0] < source[1] && source[1] <= b.length).toBe(true);
        }
        expectDisjoint(passages.map(({ suspect }) => suspect));
        expectDisjoint(passages.map(({ source }) => source).sort((p, q) => p[0] - q[0]));
      }),
      { numRuns: 300 },
    );
  });

  it('tiles both sides of an aligned passage with its edits, equal where it says equal', () => {
    fc.assert(
      fc.property(anyPair, ({ a, b }) => {
        for (const passage of alignCodes(a, b).passages) {
          if (passage.relation === 'rewritten') expect(passage.edits).toEqual([]);
          else expectTiles(passage, a, b);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('covers the same tokens from both sides', () => {
    fc.assert(
      fc.property(anyPair, ({ a, b }) => {
        const there = alignCodes(a, b).passages;
        const back = alignCodes(b, a).passages;
        expect(covered(back, 'source', a.length)).toEqual(covered(there, 'suspect', a.length));
        expect(covered(back, 'suspect', b.length)).toEqual(covered(there, 'source', b.length));
      }),
      { numRuns: 300 },
    );
  });

  it('aligns a text with itself as one verbatim passage', () => {
    fc.assert(
      fc.property(
        someCodes.filter((codes) => codes.length > 0),
        (codes) => {
          const { passages } = alignCodes(codes, codes);
          expect(passages).toHaveLength(1);
          expect(passages[0]).toMatchObject({
            suspect: [0, codes.length],
            source: [0, codes.length],
            relation: 'verbatim',
            equal: codes.length,
          });
        },
      ),
    );
  });

  it('finds a passage that was pasted into another text', () => {
    const distinct = (count: number, from: number) =>
      fc.uniqueArray(fc.integer({ min: FUNCTION_CODES + from, max: FUNCTION_CODES + from + 999 }), {
        minLength: count,
        maxLength: count,
      });
    fc.assert(
      fc.property(
        distinct(20, 0),
        distinct(80, 1000),
        distinct(80, 2000),
        fc.nat(80),
        fc.nat(80),
        (run, around, other, atA, atB) => {
          const a = [...around.slice(0, atA), ...run, ...around.slice(atA)];
          const b = [...other.slice(0, atB), ...run, ...other.slice(atB)];
          expect(longestCommonRun(a, b)).toEqual({ atA, atB, length: run.length });
          const { passages } = alignCodes(a, b);
          expect(covered(passages, 'suspect', a.length).slice(atA, atA + 20)).not.toContain(false);
          expect(covered(passages, 'source', b.length).slice(atB, atB + 20)).not.toContain(false);
        },
      ),
    );
  });

  it('never misses a long shared run, whatever else the texts share', () => {
    fc.assert(
      fc.property(relatedCodes, ({ a, b }) => {
        const { atA, length } = longestCommonRun(a, b);
        const telling = new Set(
          a.slice(atA, atA + length).filter((code) => code >= FUNCTION_CODES),
        );
        fc.pre(telling.size >= 10);
        const marks = covered(alignCodes(a, b).passages, 'suspect', a.length);
        expect(marks.slice(atA, atA + length)).not.toContain(false);
      }),
      { numRuns: 300 },
    );
  });

  it('follows blocks that changed places', () => {
    const block = fc.uniqueArray(fc.integer({ min: FUNCTION_CODES, max: 4095 }), {
      minLength: 40,
      maxLength: 60,
    });
    fc.assert(
      fc.property(block, block, (first, second) => {
        const own = second.filter((code) => !first.includes(code));
        const a = [...first, ...own];
        const { passages } = alignCodes(a, [...own, ...first]);
        expect(covered(passages, 'suspect', a.length)).not.toContain(false);
        expect(passages.length).toBe(2);
        expect(passages[0]!.source[0]).toBeGreaterThan(passages[1]!.source[0]);
      }),
    );
  });
});

function expectDisjoint(spans: readonly Span[]): void {
  for (let i = 1; i < spans.length; i += 1) {
    expect(spans[i]![0]).toBeGreaterThanOrEqual(spans[i - 1]![1]);
  }
}

function expectTiles(
  { suspect, source, edits }: Passage,
  a: readonly number[],
  b: readonly number[],
): void {
  let [i, j] = [suspect[0], source[0]];
  for (const edit of edits) {
    expect([edit.suspect[0], edit.source[0]]).toEqual([i, j]);
    expectHonest(edit, a, b);
    [i, j] = [edit.suspect[1], edit.source[1]];
  }
  expect([i, j]).toEqual([suspect[1], source[1]]);
}

function expectHonest(
  { kind, suspect, source }: Edit,
  a: readonly number[],
  b: readonly number[],
): void {
  const inSuspect = suspect[1] - suspect[0];
  const inSource = source[1] - source[0];
  if (kind === 'equal') expect(a.slice(...suspect)).toEqual(b.slice(...source));
  if (kind === 'added') expect([inSuspect > 0, inSource]).toEqual([true, 0]);
  if (kind === 'dropped') expect([inSuspect, inSource > 0]).toEqual([0, true]);
  if (kind === 'changed' || kind === 'related') expect(inSuspect > 0 && inSource > 0).toBe(true);
}
