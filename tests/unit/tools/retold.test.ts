import { describe, expect, it } from 'vitest';
import { readRetold } from '../../../tools/eval/traps/retold';

const PAIRS = readRetold();
const words = (text: string): number => text.split(/\s+/u).length;

describe('the traps that were written out', () => {
  it('are of many kinds and languages, and half of them is kept', () => {
    expect(new Set(PAIRS.map(({ id }) => id)).size).toBe(PAIRS.length);
    expect(PAIRS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(PAIRS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(4);
    const count = (half: string) => PAIRS.filter((pair) => pair.half === half).length;
    expect(Math.abs(count('kept') - count('open'))).toBeLessThan(PAIRS.length / 5);
    expect(count('after')).toBeGreaterThan(8);
  });

  it.each(PAIRS.map((pair) => [pair.id, pair] as const))(
    'are whole, long enough, and differ: %s',
    (_, { first, second, copy, falsified, sort }) => {
      for (const text of [first, second, copy, falsified ?? copy]) {
        expect(words(text.text)).toBeGreaterThanOrEqual(45);
        expect(text.text).not.toMatch(/^--|→|\|/mu);
        expect(text.date).toMatch(/^\d{4}-\d\d-\d\d$/u);
      }
      expect(second.text).not.toBe(first.text);
      expect(copy.text).not.toBe(first.text);
      expect(falsified?.text).not.toBe(first.text);
      expect(second.date === first.date).toBe(sort === 'event');
    },
  );
});
