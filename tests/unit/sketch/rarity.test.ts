import { describe, expect, it } from 'vitest';
import { codeOfWord, CODES } from '../../../lib/sketch/codes';
import { codeWeight } from '../../../lib/sketch/rarity';

describe('codeWeight', () => {
  it('gives function words least, common words of news less than rare ones', () => {
    const weight = (word: string): number => codeWeight(codeOfWord(word));
    expect(weight('the')).toBe(0);
    expect(weight('would')).toBeLessThanOrEqual(0.2);
    expect(weight('said')).toBeLessThan(weight('marzipan'));
    expect(weight('government')).toBeLessThan(weight('zeppelin'));
  });

  it('stays between 0 and 1 for every code, and is 1 beyond them', () => {
    for (let code = 0; code < CODES; code++) {
      expect(codeWeight(code)).toBeGreaterThanOrEqual(0);
      expect(codeWeight(code)).toBeLessThanOrEqual(1);
    }
    expect(codeWeight(CODES)).toBe(1);
  });
});
