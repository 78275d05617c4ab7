import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairPhrases, type Block, type Judge } from '../../../lib/align/phrases';
import { BLOCK_SCORES, LONGEST_REGION } from '../../../lib/align/parameters';
import type { Span } from '../../../lib/core/span';
import { PHRASE_TOKENS } from '../../../lib/lexicon/parameters';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';

/** True for a word that carries meaning. */
const words = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 });
/** Blocks that the lexicon knows: where they start on both sides and how long they are. */
const known = fc.array(
  fc.tuple(fc.nat(3), fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
  { maxLength: 4 },
);

function codesOf(contents: readonly boolean[]): Uint16Array {
  return Uint16Array.from(contents, (isContent) => (isContent ? FUNCTION_CODES + 1 : 1));
}

function judgeOf(blocks: readonly (readonly number[])[], fromX = 0, fromY = 0): Judge {
  return ([a, b], [c, d]) => ({
    from: 'was',
    kinship: blocks.some(
      ([x, y, n, m]) => x === a - fromX && y === c - fromY && n === b - a && m === d - c,
    )
      ? 'synonym'
      : null,
  });
}

interface Region {
  x: readonly boolean[];
  y: readonly boolean[];
  judge: Judge;
}

/** What a block is worth as the parameters say it; −∞ where it may not be. */
function blockScore({ x, y, judge }: Region, at: Span, of: Span): number {
  const [a, b] = [at[1] - at[0], of[1] - of[0]];
  if (judge(at, of).kinship !== null) return BLOCK_SCORES.known + BLOCK_SCORES.word * (a + b);
  const [one, two] = [x.slice(...at).includes(true), y.slice(...of).includes(true)];
  if (a === 1 && b === 1) return one === two ? BLOCK_SCORES.unknown : BLOCK_SCORES.unlike;
  const isShortPhrase = Math.min(a, b) === 1 && Math.max(a, b) === 2;
  return isShortPhrase && one && two ? BLOCK_SCORES.unknownPhrase : -Infinity;
}

/** The best of every way to cut up what lies behind (i, j). */
function naiveBest(region: Region, i = 0, j = 0): number {
  const { x, y } = region;
  if (i === x.length && j === y.length) return 0;
  const found: number[] = [];
  if (i < x.length) found.push(BLOCK_SCORES.gap + naiveBest(region, i + 1, j));
  if (j < y.length) found.push(BLOCK_SCORES.gap + naiveBest(region, i, j + 1));
  for (let a = 1; a <= Math.min(PHRASE_TOKENS, x.length - i); a += 1)
    for (let b = 1; b <= Math.min(PHRASE_TOKENS, y.length - j); b += 1) {
      const gain = blockScore(region, [i, i + a], [j, j + b]);
      if (gain > -Infinity) found.push(gain + naiveBest(region, i + a, j + b));
    }
  return Math.max(...found);
}

function worth(region: Region, blocks: readonly Block[]): number {
  let [score, i, j] = [0, 0, 0];
  for (const { suspect, source } of blocks) {
    expect(suspect[0]).toBeGreaterThanOrEqual(i);
    expect(source[0]).toBeGreaterThanOrEqual(j);
    score += BLOCK_SCORES.gap * (suspect[0] - i + source[0] - j);
    score += blockScore(region, suspect, source);
    [i, j] = [suspect[1], source[1]];
  }
  return score + BLOCK_SCORES.gap * (region.x.length - i + region.y.length - j);
}

describe('the wordings of a differing region', () => {
  it('are paired off as well as the best of all ways to cut it up', () => {
    fc.assert(
      fc.property(words, words, known, (x, y, blocks) => {
        const region = { x, y, judge: judgeOf(blocks) };
        const codes = { suspect: codesOf(x), source: codesOf(y) };
        const found = pairPhrases([0, x.length], [0, y.length], codes, region.judge);
        expect(worth(region, found)).toBeCloseTo(naiveBest(region));
        for (const { suspect, source, kinship } of found)
          expect(kinship).toBe(region.judge(suspect, source).kinship);
      }),
      { numRuns: 300 },
    );
  });

  it('stand where the region does', () => {
    const codes = { suspect: codesOf(Array(9).fill(true)), source: codesOf(Array(9).fill(true)) };
    const judge = judgeOf([[0, 1, 2, 1]], 5, 3);
    const found = pairPhrases([5, 8], [3, 6], codes, judge);
    expect(found.find(({ kinship }) => kinship !== null)).toEqual({
      from: 'was',
      kinship: 'synonym',
      suspect: [5, 7],
      source: [4, 5],
    });
  });

  it('are none where one side is empty, or too long to be a swap', () => {
    const long = LONGEST_REGION + 1;
    const codes = {
      suspect: codesOf(Array(long).fill(true)),
      source: codesOf(Array(long).fill(true)),
    };
    const judge = judgeOf([]);
    expect(pairPhrases([0, 0], [0, 2], codes, judge)).toEqual([]);
    expect(pairPhrases([0, 2], [1, 1], codes, judge)).toEqual([]);
    expect(pairPhrases([0, long], [0, 1], codes, judge)).toEqual([]);
    expect(pairPhrases([0, 1], [0, long], codes, judge)).toEqual([]);
    expect(pairPhrases([0, long - 1], [0, 1], codes, judge)).not.toEqual([]);
  });
});
