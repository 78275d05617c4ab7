import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import type { Passage } from '../../../lib/align/alignment';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import { sketchOf } from './texts';

/** Content words, from the n-th on, no two alike. */
function words(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => FUNCTION_CODES + from + i);
}

/** Every n-th word swapped for one that stands nowhere else. */
function spun(tokens: readonly number[], every: number): number[] {
  return tokens.map((token, i) => (i % every === every - 1 ? token + 2000 : token));
}

function alignSentences(suspect: readonly number[], source: readonly number[], sentence: number) {
  return align(sketchOf(suspect, sentence), sketchOf(source, sentence)).passages;
}

function lengths({ suspect, source }: Passage): [number, number] {
  return [suspect[1] - suspect[0], source[1] - source[0]];
}

describe('a stretch of text', () => {
  it('whose halves changed places within a sentence is one passage', () => {
    const [first, second] = [words(0, 22), words(30, 26)];
    const suspect = [...words(500, 37), ...spun(second, 5), ...spun(first, 5), ...words(600, 30)];
    const source = [...words(700, 50), ...first, ...second, ...words(800, 40)];
    const passages = alignSentences(suspect, source, 60);
    expect(passages.map(lengths)).toEqual([[48, 48]]);
  });

  it('that was copied whole stays apart from one beside it', () => {
    const [first, second] = [words(0, 45), words(60, 45)];
    const source = [...words(700, 45), ...first, ...second, ...words(800, 45)];
    const passages = alignSentences([...second, ...first, ...words(500, 45)], source, 45);
    expect(passages.map(({ relation }) => relation)).toEqual(['verbatim', 'verbatim']);
  });

  it('is no summary when single sentences share a word or two with the other text', () => {
    const sentences = 12;
    const suspect = Array.from({ length: sentences }, (_, s) => [
      ...words(60 * s, 2),
      ...words(1000 + 4 * s, 2),
    ]).flat();
    const source = Array.from({ length: sentences }, (_, s) => words(60 * s, 16)).flat();
    expect(align(sketchOf(suspect, 4), sketchOf(source, 16)).passages).toEqual([]);
  });

  it('is a summary when its sentences draw on places far apart, and reaches from first to last', () => {
    const summary = [0, 1, 2, 3].flatMap((s) => {
      const [a, b] = [words(200 * s, 14), words(2500 + 20 * s, 4)];
      return shuffled([...a, ...b]);
    });
    const source = [0, 1, 2, 3].flatMap((s) => [...words(200 * s, 18), ...words(200 * s + 50, 90)]);
    const passages = alignSentences(summary, source, 18);
    expect(passages.map(({ relation }) => relation)).toEqual(['rewritten']);
    expect(lengths(passages[0]!)[1]).toBeGreaterThan(0.9 * source.length);
  });

  it('is that stretch rewritten when one place lends nearly all, though others lend some words too', () => {
    const place = words(0, 120);
    const suspect = [0, 40, 50, 80].flatMap((at, s) =>
      shuffled([...place.slice(at, at + 8), ...words(2500 + 20 * s, 10)]),
    );
    const elsewhere = [...place.slice(0, 5), ...words(300, 35)];
    const source = [...words(400, 360), ...place, ...words(900, 360), ...elsewhere];
    const passages = align(sketchOf(suspect, 18), sketchOf(source, 40)).passages;
    expect(passages.map(({ source: at }) => at)).toEqual([[360, 480]]);
  });
});

/** The words in an order that leaves no three of them together. */
function shuffled(tokens: readonly number[]): number[] {
  return tokens.map((_, i) => tokens[(i * 7) % tokens.length]!);
}
