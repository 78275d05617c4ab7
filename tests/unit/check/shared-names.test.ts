import { describe, expect, it } from 'vitest';
import { sharedNames } from '../../../lib/check/shared-names';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Sketch } from '../../../lib/sketch/sketch';

/** A sketch of these words, each of which was read as a name. */
function named(...words: string[]): Sketch {
  const { sketch } = makeSketch({ text: words.join(' '), language: 'en', excluded: [] });
  const facts = words.map((word, i) => {
    const at: [number, number] = [i, i + 1];
    return { kind: 'name' as const, value: word.toLowerCase(), text: word, at };
  });
  return { ...sketch, facts };
}

describe('the names that two texts share', () => {
  // What is no name in its own language is read as one where a form has too few words to tell it.
  it.each(['April', 'März', 'Friday', 'Jeudi', 'EDT', 'UPI'])('are not %s', (word) => {
    const shared = sharedNames(named('Askeby', word), named(word, 'Lindholt', 'Askeby'));
    expect(shared.map(({ words }) => words)).toEqual([['askeby']]);
  });

  it.each([
    { page: ['Askeby', 'Quennell', 'Velk'], report: ['Quennell', 'Askeby', 'Velk'], count: 2 },
    { page: ['Askeby', 'Quennell', 'Velk'], report: ['Askeby', 'Quennell', 'Velk'], count: 1 },
    { page: ['Askeby', 'Orsund'], report: ['Orsund', 'Karsund', 'Tolle', 'Askeby'], count: 2 },
  ])('are of $count designations: $page, $report', ({ page, report, count }) => {
    const shared = sharedNames(named(...page), named(...report));
    expect(new Set(shared.map(({ designation }) => designation)).size).toBe(count);
  });
});
