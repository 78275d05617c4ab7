import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../lib/verdict/amount';
import { explainFeatures } from '../../../lib/verdict/explain';
import { FEATURE_NAMES, type Features } from '../../../lib/verdict/features';
import { reasonSentence } from '../../../lib/verdict/reasons';

const ALL_SHARED = Object.fromEntries(
  FEATURE_NAMES.map((name) => [name, 1]),
) as unknown as Features;

describe('the measures that weighed most', () => {
  it('are three, each in a sentence without a name of the program', () => {
    const reasons = explainFeatures(ALL_SHARED, true);
    expect(reasons).toHaveLength(3);
    for (const reason of reasons) {
      const sentence = reasonSentence(reason);
      expect(sentence).toMatch(/^[A-Z].*: .+ \(speaks (for|against) this verdict\)\.$/u);
      for (const name of FEATURE_NAMES) expect(sentence.split(/\W+/u)).not.toContain(name);
    }
  });

  it('are told by their code, so that every language has its own words for them', () => {
    for (const { what } of explainFeatures(ALL_SHARED, true)) expect(FEATURE_NAMES).toContain(what);
  });

  it('have a share where they are one, and a word where a number would say nothing', () => {
    expect(amountOf('ownSuspect', 0.987)).toBe(0.99);
    // Whatever the arithmetic leaves over, no share is told as more than all or less than nothing.
    expect(amountOf('ownSuspect', 1.02)).toBe(1);
    expect(amountOf('ownSuspect', -0.02)).toBe(0);
    expect([0.1, 0.5, 0.9].map((value) => amountOf('specific', value))).toEqual([
      'low',
      'medium',
      'high',
    ]);
  });
});
