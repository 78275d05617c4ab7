import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkUnits, sentenceRarity, type Links } from '../../../lib/align/links';
import { LENT_MIN_WORDS } from '../../../lib/align/parameters';
import type { Units } from '../../../lib/align/units';

const CODES = 1 << 12;

/** Sentences as lists of distinct codes. */
type Bags = readonly (readonly number[])[];

function unitsOf(bags: Bags): Units {
  const firstWord = [0];
  for (const bag of bags) firstWord.push(firstWord.at(-1)! + bag.length);
  const starts = Int32Array.from(firstWord);
  return { count: bags.length, starts, firstWord: starts, words: Uint16Array.from(bags.flat()) };
}

function linksOf(x: Bags, y: Bags, code: (word: number) => number): Links {
  const [one, two] = [x, y].map((bags) => unitsOf(bags.map((bag) => bag.map(code))));
  return linkUnits(one!, two!, sentenceRarity(one!, two!));
}

const bags = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

describe('links of sentences', () => {
  it('do not depend on which codes the words have, to the last one', () => {
    fc.assert(
      fc.property(bags, bags, (x, y) => {
        expect(linksOf(x, y, (word) => CODES - 1 - word)).toEqual(linksOf(x, y, (word) => word));
      }),
    );
  });

  it('say how much of each sentence one of the other text has at most, by an oracle', () => {
    fc.assert(
      fc.property(bags, bags, (x, y) => {
        const [one, two] = [x, y].map((all) => unitsOf(all));
        const rarity = sentenceRarity(one!, two!);
        const lent = (a: readonly number[], b: readonly number[]): number => {
          const shared = a.filter((word) => b.includes(word));
          if (shared.length < LENT_MIN_WORDS) return 0;
          return shared.reduce((sum, word) => sum + rarity[word]!, 0);
        };
        const { lentToX, lentToY } = linkUnits(one!, two!, rarity);
        x.forEach((a, u) => {
          expect(lentToX[u]).toBeCloseTo(Math.max(...y.map((b) => lent(a, b))), 4);
        });
        y.forEach((b, v) => {
          expect(lentToY[v]).toBeCloseTo(Math.max(...x.map((a) => lent(a, b))), 4);
        });
      }),
    );
  });

  it('join the sentences that share their words, and no others', () => {
    const { links } = linksOf(
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ],
      [
        [5, 6, 7, 9],
        [10, 11, 1],
      ],
      (word) => CODES - 1 - word,
    );
    expect(links.filter(({ isLike }) => isLike).map(({ u, v }) => [u, v])).toEqual([[1, 0]]);
  });
});
