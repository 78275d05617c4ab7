import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestInOrder } from '../../../lib/align/assemble';
import { settleBounds, type Side } from '../../../lib/align/bounds';
import type { Draft } from '../../../lib/align/drafts';
import { isFunction } from '../../../lib/align/pair';
import {
  BOUND_MAX_CHANGE,
  BOUND_PENALTY,
  BOUND_REACH,
  BOUND_SENTENCE_BONUS,
} from '../../../lib/align/parameters';
import { unitsOf } from '../../../lib/align/units';
import { CODES, FUNCTION_CODES } from '../../../lib/sketch/codes';

describe('the heaviest parts that follow each other in both texts', () => {
  const part = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }), fc.nat(30), fc.integer({ min: 1, max: 6 }))
    .map(([fromX, width, fromY, height]): Draft => {
      return { fromX, toX: fromX + width, fromY, toY: fromY + height, isAligned: true };
    });
  // Exact in binary, and so light that nothing may count for more than it weighs.
  const weigh = ({ fromX, toX }: Draft): number => (toX - fromX) / 16;
  const sum = (parts: readonly Draft[]): number =>
    parts.reduce((total, one) => total + weigh(one), 0);
  const follow = (parts: readonly Draft[]): boolean =>
    parts.every((one, i) => i === 0 || parts[i - 1]!.toY <= one.fromY);

  /** Of every choice of them the heaviest. */
  function naive(parts: readonly Draft[]): number {
    const sorted = [...parts].sort((a, b) => a.fromX - b.fromX);
    let best = 0;
    for (let choice = 0; choice < 1 << sorted.length; choice += 1) {
      const chosen = sorted.filter((_, i) => (choice >> i) % 2 === 1);
      if (follow(chosen)) best = Math.max(best, sum(chosen));
    }
    return best;
  }

  it('weigh as much as the best of all choices', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 9 }), (parts) => {
        const chain = longestInOrder(parts, weigh);
        expect(follow(chain)).toBe(true);
        expect(sum(chain)).toBe(naive(parts));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the bounds of a rewritten stretch, on any two texts', () => {
  const RARITY = new Float32Array(CODES).fill(1);

  /** What a run of words is worth that is walked from its first on, with so many of each left. */
  function worth(walked: readonly number[], left: ReadonlyMap<number, number>): number {
    let total = 0;
    walked.forEach((code, i) => {
      if (isFunction(code)) return;
      const before = walked.slice(0, i).filter((other) => other === code).length;
      total += (left.get(code) ?? 0) - before > 0 ? 1 : -BOUND_PENALTY;
    });
    return total;
  }

  /** One side against the other, every bound looked at anew. */
  function naive(side: Side, [from, to]: [number, number], other: readonly number[]): number[] {
    const tokens = [...side.tokens];
    const middle = (side.from + side.to) >> 1;
    const inner = [
      Math.min(middle, side.from + BOUND_MAX_CHANGE),
      Math.max(middle, side.to - BOUND_MAX_CHANGE),
    ] as const;
    const left = new Map<number, number>();
    const add = (code: number, by: number): void => void left.set(code, (left.get(code) ?? 0) + by);
    for (const code of other.slice(from, to)) add(code, 1);
    for (const code of tokens.slice(...inner)) add(code, -1);
    const bonus = (bound: number): number =>
      [...side.units.starts].includes(bound) ? BOUND_SENTENCE_BONUS : 0;
    const bestOf = (bounds: number[], walked: (bound: number) => number[]): number => {
      const totals = bounds.map((bound) => worth(walked(bound), left) + bonus(bound));
      return bounds[totals.indexOf(Math.max(...totals))]!;
    };
    const first = Math.max(0, side.from - BOUND_MAX_CHANGE);
    const last = Math.min(tokens.length, side.to + BOUND_MAX_CHANGE);
    const down = Array.from({ length: inner[0] - first + 1 }, (_, i) => inner[0] - i);
    const start = bestOf(down, (bound) => tokens.slice(bound, inner[0]).reverse());
    for (const code of tokens.slice(start, inner[0])) add(code, -1);
    const up = Array.from({ length: last - inner[1] + 1 }, (_, i) => inner[1] + i);
    return [start, bestOf(up, (bound) => tokens.slice(inner[1], bound))];
  }

  const text = fc.array(
    fc.oneof(fc.nat(5), fc.integer({ min: FUNCTION_CODES, max: FUNCTION_CODES + 12 })),
    { minLength: 4, maxLength: 90, size: 'max' },
  );

  it('stand where a look at every place puts them', () => {
    fc.assert(
      fc.property(text, text, fc.nat(80), fc.nat(80), fc.nat(80), fc.nat(80), (a, b, ...ends) => {
        const sideOf = (tokens: readonly number[], one: number, two: number): Side => {
          const [from, to] = [one % tokens.length, two % tokens.length].sort((p, q) => p - q);
          const codes = Uint16Array.from(tokens);
          const sentences = Uint32Array.from(tokens.keys()).filter((i) => i % 11 === 0);
          return { tokens: codes, units: unitsOf(codes, sentences), from: from!, to: to! + 1 };
        };
        const [x, y] = [sideOf(a, ends[0], ends[1]), sideOf(b, ends[2], ends[3])];
        const reach: [number, number] = [
          Math.max(0, y.from - BOUND_REACH),
          Math.min(b.length, y.to + BOUND_REACH),
        ];
        const inX = naive(x, reach, b);
        const inY = naive(y, [inX[0]!, inX[1]!], a);
        settleBounds(x, y, RARITY, 1);
        expect([x.from, x.to, y.from, y.to]).toEqual([...inX, ...inY]);
      }),
      { numRuns: 150 },
    );
  });
});
