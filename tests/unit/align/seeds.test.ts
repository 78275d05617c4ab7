import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairOf } from '../../../lib/align/pair';
import { SEED_MAX_OCCURRENCES, SEED_TOKENS } from '../../../lib/align/parameters';
import { findAnchors } from '../../../lib/align/seeds';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import { relatedCodes, someCodes } from './texts';

type Run = [atX: number, atY: number, length: number];

function anchorsOf(a: readonly number[], b: readonly number[]) {
  const { pair } = pairOf(Uint16Array.from(a), Uint16Array.from(b), undefined, undefined);
  const { atX, atY, length } = findAnchors(pair);
  return {
    x: [...pair.x],
    y: [...pair.y],
    runs: Array.from(atX, (x, i): Run => [x, atY[i]!, length[i]!]),
  };
}

/** Every maximal run of equal codes that holds a telling seed, or stands at both starts or both ends. */
function naiveRuns(x: readonly number[], y: readonly number[]): Run[] {
  const key = (tokens: readonly number[], at: number): string =>
    tokens.slice(at, at + SEED_TOKENS).join(' ');
  const counts = new Map<string, number>();
  for (let j = 0; j + SEED_TOKENS <= y.length; j += 1)
    counts.set(key(y, j), (counts.get(key(y, j)) ?? 0) + 1);
  const holdsSeed = (at: number, length: number): boolean => {
    for (let i = at; i + SEED_TOKENS <= at + length; i += 1) {
      const isTelling = x.slice(i, i + SEED_TOKENS).some((code) => code >= FUNCTION_CODES);
      if (isTelling && counts.get(key(x, i))! <= SEED_MAX_OCCURRENCES) return true;
    }
    return false;
  };
  const runs: Run[] = [];
  for (let i = 0; i < x.length; i += 1)
    for (let j = 0; j < y.length; j += 1) {
      if (x[i] !== y[j] || (i > 0 && j > 0 && x[i - 1] === y[j - 1])) continue;
      let length = 1;
      while (i + length < x.length && j + length < y.length && x[i + length] === y[j + length])
        length += 1;
      const isShared = i + j === 0 || (i + length === x.length && j + length === y.length);
      if (isShared || holdsSeed(i, length)) runs.push([i, j, length]);
    }
  return runs.sort((one, two) => one[0] - two[0] || one[1] - two[1]);
}

describe('the runs that two texts share', () => {
  it('are those that a look at every pair of places finds', () => {
    fc.assert(
      fc.property(fc.oneof(relatedCodes, fc.record({ a: someCodes, b: someCodes })), (texts) => {
        const { x, y, runs } = anchorsOf(texts.a, texts.b);
        expect(runs).toEqual(naiveRuns(x, y));
      }),
      { numRuns: 200 },
    );
  });

  it('are all found between a shared start and a shared end of texts of one length', () => {
    const a = Array.from({ length: 40 }, (_, i) => FUNCTION_CODES + i);
    const b = a.map((code, i) => (i === 10 || i === 30 ? code + 1000 : code));
    expect(anchorsOf(a, b).runs).toEqual([
      [0, 0, 10],
      [11, 11, 19],
      [31, 31, 9],
    ]);
  });
});
