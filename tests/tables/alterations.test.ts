import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alarmsOf, isDetected, spinBetween } from '../../tools/eval/alteration-scores';
import { alter, ALTERATION_KINDS, restyle } from '../../tools/eval/alterations';
import { wordDifferences, wordsOf } from '../../tools/eval/word-differences';
import { HARBOUR, LIBRARY, ORCHARD, thesaurus } from '../unit/spin/compare';

const SAMPLES = [HARBOUR, LIBRARY, ORCHARD];
const ROUNDS = 4;

describe('seeded alterations', () => {
  it('are made by a generator that borrows nothing from the detector', () => {
    expect(readFileSync('tools/eval/alterations.ts', 'utf8')).not.toMatch(/^import/m);
  });

  it.each(ALTERATION_KINDS)('%s: change one place, the same for the same seed', (kind) => {
    const made = alter(kind, HARBOUR, 7)!;
    expect(made).toEqual(alter(kind, HARBOUR, 7));
    const differences = wordDifferences(wordsOf(made.page), wordsOf(made.source));
    expect(differences).toHaveLength(1);
  });

  it.each(ALTERATION_KINDS)('%s: are told as what they are', (kind) => {
    const made = SAMPLES.flatMap((text, i) =>
      Array.from({ length: ROUNDS }, (_, round) => alter(kind, text, i * ROUNDS + round)),
    ).filter((alteration) => alteration !== null);
    const missed = made.filter(
      (alteration) =>
        !isDetected(spinBetween(alteration.page, alteration.source, thesaurus), alteration),
    );
    expect(made.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(missed.map(({ page, at }) => page.slice(at[0], at[1]))).toEqual([]);
  });

  it('raise no alarm where only the house style changed', () => {
    for (const text of SAMPLES)
      expect(alarmsOf(spinBetween(restyle(text), text, thesaurus))).toEqual([]);
  });
});
