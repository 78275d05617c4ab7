import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SketchView } from '../../../lib/verdict/sketch-view';
import { measureSameOrder } from '../../../lib/verdict/same-order';
import { viewRow } from '../../../tools/fit/measure-row';

/** A text of content words by their codes; those of `common` are nobody's own. */
function viewOf(codes: readonly number[], common: readonly number[] = []): SketchView {
  const tokens = Uint16Array.from(codes);
  return {
    sketch: { tokens },
    weights: new Float32Array(codes.length).fill(1),
    common: Uint8Array.from(codes, (code) => (common.includes(code) ? 1 : 0)),
  } as unknown as SketchView;
}

/** By trying every choice of words. */
function longestByTrial(places: readonly number[]): number {
  let best = 0;
  for (let choice = 0; choice < 1 << places.length; choice++) {
    const chosen = places.filter((_, i) => (choice >> i) & 1);
    if (chosen.every((place, i) => i === 0 || place > chosen[i - 1]!)) {
      best = Math.max(best, chosen.length);
    }
  }
  return best;
}

const sentences = [
  'The harbour council of Tellsea closed the ferry landing on Monday.',
  'Engineers had found cracks in the timber piers after the winter storms.',
  'Passengers are to board at the fish market until April.',
  'Repairs cost two million crowns, and a bridge was postponed.',
  'Fishermen fear that a crowded quay slows their catch.',
];

const orderOf = async (page: readonly string[]) => {
  const { suspect, source } = await viewRow({
    suspect: { text: page.join(' ') },
    source: { text: sentences.join(' ') },
  });
  return measureSameOrder(suspect, source, 0);
};

describe('the words that each text says once', () => {
  it('are counted in the longest row that both have', () => {
    const shuffled = fc.shuffledSubarray([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008], {
      minLength: 0,
    });
    fc.assert(
      fc.property(shuffled, shuffled, (page, other) => {
        const places = page.map((code) => other.indexOf(code)).filter((place) => place >= 0);
        const share = longestByTrial(places) / (places.length + 12);
        expect(measureSameOrder(viewOf(page), viewOf(other), 0)).toBeCloseTo(share, 9);
        expect(measureSameOrder(viewOf(other), viewOf(page), 0)).toBeCloseTo(share, 9);
      }),
    );
  });

  it('are no longer counted where one says them again, or where they are common material', () => {
    const once = measureSameOrder(viewOf([1000, 1001, 1002]), viewOf([1000, 1001, 1002]), 0);
    expect(once).toBeCloseTo(3 / 15, 9);
    const twice = measureSameOrder(viewOf([1000, 1001, 1002, 1001]), viewOf([1000, 1001, 1002]), 0);
    expect(twice).toBeCloseTo(2 / 14, 9);
    const common = measureSameOrder(
      viewOf([1000, 1001, 1002], [1000]),
      viewOf([1000, 1001, 1002]),
      0,
    );
    expect(common).toBeCloseTo(2 / 14, 9);
  });

  it('stand in the order of the best passage, whatever the order of the rest', () => {
    const [page, other] = [viewOf([1000, 1001, 1002]), viewOf([1002, 1001, 1000])];
    expect(measureSameOrder(page, other, 48)).toBeCloseTo(24 / 36, 9);
    expect(measureSameOrder(page, other, 1)).toBeCloseTo(1 / 15, 9);
  });

  it('follow each other in a retelling, and hardly in sentences told the other way round', async () => {
    const retold = [
      'Tellsea has closed its ferry landing, the council of the harbour said.',
      'Cracks were seen by engineers: storms of this winter had gone for the piers.',
      'Until April passengers find their boat beside the market where fish is sold.',
      'Two million crowns will pay for repairs, while any bridge has been postponed.',
      'For fishermen the quay is too crowded, and their catch will wait.',
    ];
    const inOrder = await orderOf(retold);
    const turned = await orderOf([...retold].reverse());
    expect(inOrder).toBeGreaterThan(0.4);
    expect(turned).toBeLessThan(0.25);
  });
});
