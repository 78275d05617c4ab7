import { describe, expect, it } from 'vitest';
import { scorePairs, type JudgedPair } from '../../../tools/eval/pair-scores';
import type { PairKind } from '../../../lib/verdict/model';

/** A pair labelled `truth` of which `kind` was said with the probability of reuse `probability`. */
function judged(truth: PairKind, kind: PairKind, probability: number, id = 0): JudgedPair {
  const side = { text: `The tram at Marit stood still for ${id} minutes.` };
  return {
    row: { id: `${truth}-${id}`, kind: truth, suspect: side, source: side, dataset: 'invented' },
    kind,
    reuse: probability >= 0.65,
    probability,
  };
}

const many = (count: number, truth: PairKind, kind: PairKind, probability: number) =>
  Array.from({ length: count }, (_, id) => judged(truth, kind, probability, id));

describe('confidence by what was told', () => {
  it('is what came true where nine in ten of what is said with .9 are so', () => {
    const rows = [...many(9, 'heavy', 'heavy', 0.9), ...many(1, 'independent', 'heavy', 0.9)];
    const [heavy] = scorePairs(rows).confidence;
    expect(heavy).toMatchObject({ said: 'heavy', rows: 10 });
    expect(heavy!.confidence).toBeCloseTo(0.9, 9);
    expect(heavy!.right).toBeCloseTo(0.9, 9);
    expect(scorePairs(rows).calibrationError).toBeCloseTo(0, 9);
  });

  it('is turned round where no reuse was told', () => {
    const [said] = scorePairs(many(4, 'unrelated', 'unrelated', 0.1)).confidence;
    expect(said!.confidence).toBeCloseTo(0.9, 9);
    expect(said!.right).toBe(1);
  });

  it('asks for reuse or not, and not for the kind', () => {
    const [said] = scorePairs(many(4, 'light', 'verbatim', 1)).confidence;
    expect(said).toMatchObject({ said: 'verbatim', confidence: 1, right: 1 });
  });

  it('shows by how much a kind is told too surely', () => {
    const rows = [
      ...many(5, 'partial', 'partial', 0.95),
      ...many(5, 'independent', 'partial', 0.95),
    ];
    const scores = scorePairs(rows);
    expect(scores.confidence[0]!.confidence - scores.confidence[0]!.right).toBeCloseTo(0.45, 9);
    expect(scores.calibrationError).toBeCloseTo(0.45, 9);
    expect(scores.alarms.value).toBe(1);
  });
});
