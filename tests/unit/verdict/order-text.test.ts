import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { exchangeSides } from '../../../lib/verdict/exchange';
import { viewPair, type PairView } from '../../../lib/verdict/features';
import { readTextEvidence } from '../../../lib/verdict/order-evidence';
import {
  measureOrder,
  ORDER_FEATURE_NAMES,
  type OrderFeatures,
} from '../../../lib/verdict/order-text';
import { ORDER_WEIGHTS } from '../../../lib/verdict/order-weights';

const PAIRS = join(import.meta.dirname, '..', '..', 'fixtures', 'pairs');

function fixture(slug: string, side: 'suspect' | 'source'): string {
  return readFileSync(join(PAIRS, slug, `${side}.txt`), 'utf8').trim();
}

const HARBOUR = fixture('reprint', 'source');
const OTHER = fixture('unrelated', 'suspect');
const THIRD = fixture('unrelated-too', 'suspect');
const KITCHEN =
  'Soak the lentils overnight and throw the water away. Chop two onions as fine as you can, fry ' +
  'them slowly in butter, and add cumin before they brown. My grandmother used caraway instead. ' +
  'Does anybody know whether this freezes well? I made it twice and both times the rice stuck. ' +
  'Use a heavier pan, honestly. Subscribe for a recipe in your inbox every morning, with the ' +
  'shopping list for the week and a podcast about bread.';
const paragraphs = (text: string) => text.split(/\n\s*\n/u);
const SENTENCES = HARBOUR.replaceAll('\n\n', ' ').split(/(?<=[.”"]) (?=[A-Z"“])/u);

function pairOf(suspect: string, source: string): PairView {
  const sketch = (text: string) => makeSketch({ text, language: 'en', excluded: [] }).sketch;
  const [a, b] = [sketch(suspect), sketch(source)];
  return viewPair(a, b, align(a, b, { rarity: BACKGROUND_RARITY }), BACKGROUND_RARITY);
}

function measure(suspect: string, source: string): OrderFeatures {
  return measureOrder(pairOf(suspect, source));
}

describe('what two texts say of their order', () => {
  it('calls an excerpt the later one, where the other goes on about the same', () => {
    const excerpt = paragraphs(HARBOUR).slice(0, 4).join('\n\n');
    expect(measure(excerpt, HARBOUR).excerpt).toBeGreaterThan(0.5);
    expect(measure(excerpt, HARBOUR).pasted).toBe(0);
  });

  it('calls the text later in which a whole report stands among other things', () => {
    const page = [KITCHEN, HARBOUR].join('\n\n');
    expect(measure(page, HARBOUR).pasted).toBeGreaterThan(0);
    // No excerpt either, on whichever side.
    expect(measure(page, HARBOUR).excerpt).toBeCloseTo(0);
    expect(measure(HARBOUR, page).pasted).toBeLessThan(0);
  });

  it('asks less what was cut out of which where pieces of one stand all over the other', () => {
    const [a, b] = [paragraphs(HARBOUR), paragraphs(OTHER)];
    const mixed = a.flatMap((paragraph, i) => [paragraph, b[i % b.length]!]).join('\n\n');
    const end = [...a, ...a.flatMap((_, i) => b[i % b.length]!)].join('\n\n');
    expect(Math.abs(measure(mixed, HARBOUR).excerpt)).toBeLessThan(
      Math.abs(measure(end, HARBOUR).excerpt),
    );
  });

  it('calls the text later whose own part has nothing to do with the shared one', () => {
    const [own, shared] = [paragraphs(HARBOUR), paragraphs(HARBOUR).slice(0, 2)];
    const page = [...shared, OTHER].join('\n\n');
    expect(measure(page, own.join('\n\n')).likeness).toBeGreaterThan(0);
  });

  it('reads nothing in the sequence of sentences that stand in the same one', () => {
    const cut = SENTENCES.filter((_, i) => i % 3 !== 1).join(' ');
    expect(measure(cut, HARBOUR)).toMatchObject({ opening: 0 });
  });

  it('calls the text later that opens with less of what its sentences are about', () => {
    const shuffled = [9, 3, 12, 6, 1, 10, 4, 0, 8, 2, 11, 5, 7].flatMap((i) => SENTENCES[i] ?? []);
    expect(measure(shuffled.join(' '), HARBOUR).opening).toBeGreaterThan(0);
  });

  it('hears dropped quotation marks on the side that dropped them', () => {
    const reported = HARBOUR.replaceAll(/["“”]/gu, '');
    expect(measure(reported, HARBOUR).quotations).toBeGreaterThan(0);
    expect(measure(HARBOUR, reported).quotations).toBeLessThan(0);
  });

  it('says nothing of two equal texts', () => {
    expect(Object.values(measure(HARBOUR, HARBOUR)).every((value) => value === 0)).toBe(true);
    expect(readTextEvidence(pairOf(HARBOUR, HARBOUR), false)).toEqual([]);
  });

  it('says nothing of texts without a word, and of a text and none', () => {
    for (const [a, b] of [
      ['', ''],
      ['', HARBOUR],
      ['…', '—'],
    ] as const) {
      for (const value of Object.values(measure(a, b))) expect(Number.isFinite(value)).toBe(true);
    }
  });

  it('turns round when the two are exchanged, whatever was done to one of them', () => {
    const change = fc.record({
      kept: fc.subarray(SENTENCES.map((_, i) => i)),
      moved: fc.boolean(),
      around: fc.subarray([...paragraphs(OTHER), ...paragraphs(THIRD)]),
    });
    fc.assert(
      fc.property(change, ({ kept, moved, around }) => {
        const sentences = (moved ? kept.toReversed() : kept).map((i) => SENTENCES[i]!);
        const pair = pairOf([...sentences, ...around].join(' '), HARBOUR);
        const forth = measureOrder(pair);
        const back = measureOrder(exchangeSides(pair));
        for (const name of ORDER_FEATURE_NAMES) expect(forth[name]).toBeCloseTo(-back[name], 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the evidence that is told', () => {
  it('adds up to what the model says, however it is shared out', () => {
    const pair = pairOf(paragraphs(HARBOUR).slice(0, 3).join('\n\n'), HARBOUR);
    const measured = measureOrder(pair);
    const odds = ORDER_FEATURE_NAMES.reduce(
      (sum, name) => sum + measured[name] * ORDER_WEIGHTS[name],
      0,
    );
    const told = readTextEvidence(pair, false).reduce(
      (sum, { later, weight }) => sum + (later === 'suspect' ? weight : -weight),
      0,
    );
    expect(told).toBeCloseTo(odds, 6);
  });

  it('never weighs a measure against its meaning', () => {
    for (const name of ORDER_FEATURE_NAMES) expect(ORDER_WEIGHTS[name]).toBeGreaterThanOrEqual(0);
  });
});
