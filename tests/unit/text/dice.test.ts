import { describe, expect, it } from 'vitest';
import { diceSimilarity, LONGEST_COMPARED } from '../../../lib/text/dice';

describe('diceSimilarity', () => {
  it('is 1 for headlines that differ only in case, marks and lookalikes', () => {
    expect(diceSimilarity('Harbour “closed” – again', 'harbour "closed" - AGAIN')).toBe(1);
  });

  it('is low for headlines about other things', () => {
    expect(diceSimilarity('Harbour closed by storm', 'Pilots vote on new pay deal')).toBeLessThan(
      0.4,
    );
  });

  it('looks no further than its limit', () => {
    const start = 'a'.repeat(LONGEST_COMPARED);
    expect(diceSimilarity(`${start} one ending`, `${start} and quite another`)).toBe(1);
  });
});
