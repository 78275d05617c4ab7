import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ColumnAligner, type Area } from '../../../lib/align/columns';
import type { Pair } from '../../../lib/align/pair';
import {
  AFFINITY_MAX_SHIFT,
  CHANGED_CLASS,
  CHANGED_CONTENT,
  CHANGED_FUNCTION,
  EQUAL_CONTENT_MAX,
  EQUAL_CONTENT_MIN,
  EQUAL_FUNCTION,
  GAP_EXTEND,
  GAP_OPEN,
  RELATED,
} from '../../../lib/align/parameters';
import { CODES, FUNCTION_CODES } from '../../../lib/sketch/codes';

/** Two short texts of few words, so that everything recurs; every third code is common. */
const codes = fc.array(
  fc.constantFrom(1, 2, FUNCTION_CODES, FUNCTION_CODES + 1, FUNCTION_CODES + 2, FUNCTION_CODES + 3),
  { maxLength: 11 },
);
const kin = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 4 });
const texts = fc.record({
  x: codes,
  y: codes,
  kin,
  step: fc.constantFrom(1 as const, -1 as const),
});

function pairOf(x: readonly number[], y: readonly number[], related: [number, number][]): Pair {
  const rarity = new Float32Array(CODES).map((_, code) => (code % 3) / 2);
  const areKin = (a: number, b: number): boolean =>
    related.some(([one, two]) => a === FUNCTION_CODES + one && b === FUNCTION_CODES + two);
  return {
    x: Uint16Array.from(x),
    y: Uint16Array.from(y),
    rarity,
    related: (i, j) => areKin(x[i]!, y[j]!),
  };
}

/** The score of one column as the parameters say it, written down a second time. */
function columnScore({ x, y, rarity, related }: Pair, i: number, j: number, near: boolean): number {
  const [a, b] = [x[i]!, y[j]!];
  const spread = EQUAL_CONTENT_MAX - EQUAL_CONTENT_MIN;
  if (a === b)
    return a < FUNCTION_CODES
      ? EQUAL_FUNCTION
      : EQUAL_CONTENT_MIN + Math.round(spread * rarity[a]!);
  if (a < FUNCTION_CODES !== b < FUNCTION_CODES) return CHANGED_CLASS;
  if (a < FUNCTION_CODES) return CHANGED_FUNCTION;
  return near && related!(i, j) ? RELATED : CHANGED_CONTENT;
}

function gapCost(length: number): number {
  return length === 0 ? 0 : GAP_OPEN + GAP_EXTEND * (length - 1);
}

/** The best score of every corner, by asking for every last column and every last gap: O(n³). */
function naiveScores(pair: Pair, { atX, atY, step, width, height }: Area): number[][] {
  const best: number[][] = [];
  for (let i = 0; i <= width; i += 1) {
    best.push([]);
    for (let j = 0; j <= height; j += 1) {
      const found = [i + j === 0 ? 0 : -Infinity];
      if (i > 0 && j > 0) {
        const near = Math.abs(i - j) <= AFFINITY_MAX_SHIFT;
        const column = columnScore(pair, atX + step * (i - 1), atY + step * (j - 1), near);
        found.push(best[i - 1]![j - 1]! + column);
      }
      for (let k = 1; k <= i; k += 1) found.push(best[i - k]![j]! + gapCost(k));
      for (let k = 1; k <= j; k += 1) found.push(best[i]![j - k]! + gapCost(k));
      best[i]!.push(Math.max(...found));
    }
  }
  return best;
}

/** What the columns that were written are worth, walked from corner to corner. */
function worth(pair: Pair, mate: Int32Array, { atX, atY, step }: Area, to: [number, number]) {
  let [score, i, j] = [0, 0, 0];
  const columns: [number, number][] = [];
  for (let k = 0; k < to[0]; k += 1) {
    const there = mate[atX + step * k]!;
    if (there >= 0) columns.push([k, (there - atY) * step]);
  }
  for (const [a, b] of [...columns, to]) {
    score += gapCost(a - i) + gapCost(b - j);
    if (a < to[0] || b < to[1])
      score += columnScore(
        pair,
        atX + step * a,
        atY + step * b,
        Math.abs(a - b) <= AFFINITY_MAX_SHIFT,
      );
    [i, j] = [a + 1, b + 1];
  }
  return score;
}

function setUp({
  x,
  y,
  kin: related,
  step,
}: {
  x: number[];
  y: number[];
  kin: [number, number][];
  step: 1 | -1;
}) {
  const pair = pairOf(x, y, related);
  const mate = new Int32Array(x.length).fill(-1);
  const aligner = new ColumnAligner(pair, mate);
  aligner.asksAffinity = true;
  const area: Area = {
    atX: step === 1 ? 0 : x.length - 1,
    atY: step === 1 ? 0 : y.length - 1,
    step,
    width: x.length,
    height: y.length,
  };
  return { pair, mate, aligner, area };
}

describe('the columns of a rectangle', () => {
  it('are worth as much as the best that every last gap and column can give', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { pair, mate, aligner, area } = setUp(given);
        const score = aligner.alignAll(area);
        expect(score).toBe(naiveScores(pair, area)[area.width]![area.height]);
        expect(worth(pair, mate, area, [area.width, area.height])).toBe(score);
      }),
      { numRuns: 400 },
    );
  });

  it('reach as far ahead as the best corner', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { pair, mate, aligner, area } = setUp(given);
        const reach = aligner.alignAhead(area, 1);
        const all = naiveScores(pair, area);
        expect(reach.score).toBe(Math.max(0, ...all.flat()));
        expect(all[reach.inX]![reach.inY]).toBe(reach.score);
        if (reach.score > 0) {
          expect(worth(pair, mate, area, [reach.inX, reach.inY])).toBe(reach.score);
          const last = mate[area.atX + area.step * (reach.inX - 1)];
          expect(last).toBe(area.atY + area.step * (reach.inY - 1));
        }
        expect(mate.every((there, i) => there < 0 || area.step * (i - area.atX) < reach.inX)).toBe(
          true,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('are not written where they are worth too little', () => {
    const { mate, aligner, area } = setUp({
      x: [FUNCTION_CODES, FUNCTION_CODES + 1],
      y: [FUNCTION_CODES, FUNCTION_CODES + 1],
      kin: [],
      step: 1,
    });
    const { score } = aligner.alignAhead(area, 1);
    mate.fill(-1);
    expect(aligner.alignAhead(area, score)).toEqual({ inX: 2, inY: 2, score });
    mate.fill(-1);
    expect(aligner.alignAhead(area, score + 1)).toEqual({ inX: 0, inY: 0, score: 0 });
    expect([...mate]).toEqual([-1, -1]);
  });

  it('ask the affinity only where they are told to', () => {
    const { pair, mate, area } = setUp({
      x: [FUNCTION_CODES],
      y: [FUNCTION_CODES + 1],
      kin: [[0, 1]],
      step: 1,
    });
    const aligner = new ColumnAligner(pair, mate);
    expect(aligner.alignAll(area)).toBe(CHANGED_CONTENT);
    aligner.asksAffinity = true;
    expect(aligner.alignAll(area)).toBe(RELATED);
  });
});
