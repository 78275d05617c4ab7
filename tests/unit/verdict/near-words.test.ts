import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureNearWords } from '../../../lib/verdict/near-words';
import { ownWords, withoutFacts } from '../../../lib/verdict/plain-words';
import type { SketchView } from '../../../lib/verdict/sketch-view';
import { viewRow } from '../../../tools/fit/measure-row';

/** A text of content words by their codes; those of `common` are nobody's own, `facts` are spans. */
function viewOf(
  codes: readonly number[],
  { common = [], facts = [] }: { common?: number[]; facts?: [number, number][] } = {},
): SketchView {
  return {
    sketch: { tokens: Uint16Array.from(codes), facts: facts.map((at) => ({ at })) },
    weights: new Float32Array(codes.length).fill(1),
    common: Uint8Array.from(codes, (code) => (common.includes(code) ? 1 : 0)),
  } as unknown as SketchView;
}

const row = (length: number, first = 1000) => Array.from({ length }, (_, i) => first + i);

describe('words of both texts that stand side by side in both', () => {
  it('are nearly all in a text beside itself, and the more words the surer', () => {
    const [few, many] = [5, 60].map((n) => measureNearWords(viewOf(row(n)), viewOf(row(n))));
    expect(few).toBeLessThan(0.7);
    expect(many).toBeGreaterThan(0.9);
  });

  it('are none where both say the same words, each in a row of its own', () => {
    const here = row(40);
    const there = here.map((_, i) => here[(i * 17) % 40]!);
    expect(measureNearWords(viewOf(here), viewOf(there))).toBeLessThan(0.2);
  });

  it('still stand there where the sentences come the other way round', () => {
    const sentences = [row(8, 1000), row(8, 1100), row(8, 1200), row(8, 1300)];
    const share = measureNearWords(
      viewOf(sentences.flat()),
      viewOf([...sentences].reverse().flat()),
    );
    expect(share).toBeGreaterThan(0.7);
  });

  it('do not count where one name holds both, or where they are common material', () => {
    const both = row(2);
    const share = (options: Parameters<typeof viewOf>[1]) =>
      measureNearWords(viewOf(both, options), viewOf(both));
    expect(share({})).toBeGreaterThan(0);
    expect(share({ facts: [[0, 2]] })).toBe(0);
    expect(
      share({
        facts: [
          [0, 1],
          [1, 2],
        ],
      }),
    ).toBeGreaterThan(0);
    expect(share({ common: [1000] })).toBe(0);
  });

  it('are a share, and say nothing of texts without a word in common', () => {
    const codes = fc.array(fc.integer({ min: 1000, max: 1030 }), { maxLength: 40 });
    fc.assert(
      fc.property(codes, codes, (page, other) => {
        const share = measureNearWords(viewOf(page), viewOf(other));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThan(1);
        const strangers = other.map((code) => code + 100);
        expect(measureNearWords(viewOf(page), viewOf(strangers))).toBe(0);
      }),
    );
  });
});

const NOTICE =
  'The harbour office of Tellsea closed the north quay on Monday after a crane had lost a load of 40 pipes. ' +
  'Two dockers were treated for cuts, and the quay is to open again on 14 March.';

async function viewsOf(page: string) {
  const { suspect, source } = await viewRow({ suspect: { text: page }, source: { text: NOTICE } });
  return [withoutFacts(suspect), withoutFacts(source)] as const;
}

describe('words beside names and figures', () => {
  it('are the other text’s in a copy with another day and figure', async () => {
    const copy = NOTICE.replace('40', '70').replace('14 March', '19 April');
    expect(ownWords(...(await viewsOf(copy)))).toBe(0);
  });

  it('are a writer’s own in a second account that has every fact of the notice', async () => {
    const account =
      'Nothing moves on the north side of Tellsea since 40 steel tubes slipped from their chain on Monday. ' +
      'A pair of workers went home with bandages; officials hope that ships may berth there from 14 March.';
    expect(ownWords(...(await viewsOf(account)))).toBeGreaterThan(0.6);
  });

  it('are none in a text of facts alone', () => {
    const facts = viewOf(row(4), { facts: [[0, 4]] });
    expect(ownWords(withoutFacts(facts), viewOf(row(4, 2000)))).toBe(0);
  });

  it('leave the view that they are taken from as it was', () => {
    const view = viewOf(row(3), { facts: [[1, 2]] });
    expect([...withoutFacts(view).weights]).toEqual([1, 0, 1]);
    expect([...view.weights]).toEqual([1, 1, 1]);
  });
});
