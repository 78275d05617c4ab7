import { describe, expect, it } from 'vitest';
import { LENGTH_POWER, USUAL_LENGTH } from '../../../lib/index/parameters';
import { rankLikeness, rankShortlist } from '../../../lib/index/shortlist';
import { makeSketch } from '../../../lib/sketch/make-sketch';

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;

/** Sentences of invented words, another for each number. */
function sentences(from: number, count: number): string[] {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'te', 'so', 'ni', 'va'];
  const word = (n: number): string =>
    [n, n >> 3, n >> 6, n >> 9].map((part) => syllables[part & 7]).join('');
  return Array.from({ length: count }, (_, at) => {
    const words = Array.from({ length: 9 }, (__, n) => word(((from + at) * 37 + n * 101) % 4096));
    return `The ${words.join(' ')} of it.`;
  });
}

const ordinals = (ranked: readonly { ordinal: number }[]) => ranked.map(({ ordinal }) => ordinal);

describe('rankLikeness', () => {
  it('puts the source of a pasted passage before a report with as much, scattered', () => {
    const page = sentences(0, 80);
    const list = [
      {
        ordinal: 1,
        sketch: sketchOf(
          [...page.filter((_, at) => at % 20 === 0), ...sentences(300, 6)].join(' '),
        ),
      },
      { ordinal: 2, sketch: sketchOf([...sentences(400, 6), ...page.slice(41, 45)].join(' ')) },
    ];
    expect(ordinals(rankLikeness(sketchOf(page.join(' ')), list))).toEqual([2, 1]);
  });

  it('counts for little what all reports of the list have', () => {
    const [common, own] = [sentences(0, 3), sentences(50, 2)];
    const page = sketchOf([...common, ...own].join(' '));
    const list = [700, 800, 900, 1_000].map((from, at) => ({
      ordinal: at + 1,
      sketch: sketchOf([...common, ...sentences(from, 4)].join(' ')),
    }));
    list.push({ ordinal: 9, sketch: sketchOf([...own, ...sentences(600, 4)].join(' ')) });
    expect(rankLikeness(page, list)[0]!.ordinal).toBe(9);
  });

  it('divides by what a report has beyond the usual length', () => {
    const page = sentences(0, 5);
    const short = sketchOf(page.join(' '));
    const long = sketchOf([...page, ...sentences(100, 400)].join(' '));
    const [first, second] = rankLikeness(short, [
      { ordinal: 1, sketch: long },
      { ordinal: 2, sketch: short },
    ]);
    expect(first!.ordinal).toBe(2);
    const excess = (long.tokens.length / USUAL_LENGTH) ** LENGTH_POWER;
    expect(first!.score / second!.score).toBeCloseTo(excess, 6);
  });

  it('finds a page of which every telling word was swapped by its small words', () => {
    const frame = (noun: (n: number) => string) =>
      Array.from(
        { length: 12 },
        (_, n) => `It was the ${noun(n)} that had been with them and not the ${noun(n + 40)} of a`,
      ).join(' ');
    const plain = (n: number) => `lotemi${'kaloruva'.slice(n % 5)}`;
    const other = (n: number) => `sonika${'ruvakate'.slice(n % 5)}`;
    const list = [
      { ordinal: 1, sketch: sketchOf(sentences(0, 12).join(' ')) },
      { ordinal: 2, sketch: sketchOf(frame(plain)) },
    ];
    expect(rankLikeness(sketchOf(frame(other)), list)[0]).toMatchObject({ ordinal: 2 });
  });

  it('gives nothing for an empty list, and a score of 0 to a report that shares nothing', () => {
    const page = sketchOf(sentences(0, 5).join(' '));
    expect(rankLikeness(page, [])).toEqual([]);
    const stranger = { ordinal: 3, sketch: sketchOf('') };
    expect(rankLikeness(page, [stranger])).toEqual([{ ordinal: 3, score: 0 }]);
  });
});

describe('rankShortlist', () => {
  const page = sketchOf(sentences(0, 6).join(' '));
  const stranger = { ordinal: 1, sketch: sketchOf(sentences(500, 6).join(' ')), score: 0 };
  const source = { ordinal: 2, sketch: page, score: 0 };

  it('ranks by likeness what the look-ups found alike', () => {
    expect(ordinals(rankShortlist(page, [stranger, source]))).toEqual([2, 1]);
    expect(rankShortlist(page, [{ ...source, score: 1 }])[0]!.score).toBeLessThanOrEqual(1);
  });

  it('ranks by the look-ups what is alike', () => {
    const other = { ...stranger, ordinal: 3, score: 0.4 };
    expect(ordinals(rankShortlist(page, [stranger, other]))).toEqual([3, 1]);
  });

  it('lets a long report profit from neither', () => {
    const long = sketchOf(sentences(500, 400).join(' '));
    const [short] = rankShortlist(page, [{ ...stranger, score: 0.5 }]);
    const [longer] = rankShortlist(page, [{ ordinal: 4, sketch: long, score: 0.5 }]);
    expect(longer!.score).toBeLessThan(0.7 * short!.score);
  });
});
