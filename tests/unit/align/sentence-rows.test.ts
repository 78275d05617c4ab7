import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { heaviestChain, type Link } from '../../../lib/align/heaviest-chain';
import { sentenceRows, type SentenceRow } from '../../../lib/align/sentence-rows';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import { sketchOf, sketched, someCodes } from './texts';

const A = 'The harbour of Vardeholm closed its northern quay on Monday after divers found cracks.';
const B = 'Ferries to the outer islands will leave from the fish market for three weeks at least.';
const C =
  'The mayor promised that every commuter with a monthly pass would get a full refund soon.';
const D = 'An engineer from Tromvik had warned the council about rotten pillars four years before.';
const OWN =
  'Nobody in the whole town had expected such a decision so early in a mild spring season.';

const text = (...sentences: string[]) => sketched(sentences.join(' ')).sketch;

function rowsOf(here: string[], there: string[]): SentenceRow[] {
  const [suspect, source] = [text(...here), text(...there)];
  const { passages } = align(suspect, source, { rarity: { weight: () => 1 } });
  return sentenceRows(suspect, source, passages);
}

/** "h" for a sentence of the page, "t" for one of the report, "ht" for both in one row. */
const shape = (rows: readonly SentenceRow[]) =>
  rows.map(({ suspect, source }) => `${suspect ? 'h' : ''}${source ? 't' : ''}`);

describe('rows of two texts', () => {
  it('put the same sentence beside itself', () => {
    expect(shape(rowsOf([A, B, C], [A, B, C]))).toEqual(['ht', 'ht', 'ht']);
  });

  it('leave what one text lacks alone, at its place', () => {
    expect(shape(rowsOf([A, C], [A, B, C]))).toEqual(['ht', 't', 'ht']);
    expect(shape(rowsOf([A, OWN, C], [A, C]))).toEqual(['ht', 'h', 'ht']);
  });

  it('keep two sentences together that were made of one', () => {
    const joined = `${A.slice(0, -1)}, and f${B.slice(1)}`;
    expect(shape(rowsOf([joined, C], [A, B, C]))).toEqual(['ht', 'ht']);
  });

  it('lead from a moved sentence to its counterpart, and back', () => {
    const rows = rowsOf([A, C, D, B], [A, B, C, D]);
    expect(shape(rows)).toEqual(['ht', 't', 'ht', 'ht', 'h']);
    expect(rows[1]!.counterpart).toBe(4);
    expect(rows[4]!.counterpart).toBe(1);
    expect(rows[4]!.relation).not.toBeNull();
  });

  it.each([
    ['past a sentence that was put in', [A, C, OWN, D, B], [A, B, C, D]],
    ['past a sentence that was left out', [A, C, D, B], [A, B, OWN, C, D]],
    ['with a few words changed', [A, C, OWN, D, B.replace('three', 'two')], [A, B, C, D]],
    ['to the front', [B, A, C, OWN, D], [A, C, D, B]],
  ])('lead to a sentence that was moved %s, and back', (_how, here, there) => {
    const rows = rowsOf(here, there);
    const moved = rows.flatMap(({ counterpart }, row) => (counterpart === null ? [] : [row]));
    expect(moved).toHaveLength(2);
    const [one, other] = moved as [number, number];
    expect([rows[one]!.counterpart, rows[other]!.counterpart]).toEqual([other, one]);
    expect(shape([rows[one]!, rows[other]!]).sort()).toEqual(['h', 't']);
  });

  it('lead from no short sentence to another that shares its few words', () => {
    const rows = rowsOf([A, C, OWN, D, 'The vote was close.'], [A, 'The vote was close.', C, D]);
    expect(rows.every(({ counterpart }) => counterpart === null)).toBe(true);
  });

  it('lead from no sentence to a longer one that says much more', () => {
    const rows = rowsOf([A, C, OWN, D, 'Ferries leave from the fish market.'], [A, B, C, D]);
    expect(rows.every(({ counterpart }) => counterpart === null)).toBe(true);
  });

  it('lead to the sentence that has the most words of it', () => {
    const like = B.replace('three weeks at least', 'seven months or so, said officials');
    const rows = rowsOf([A, C, OWN, D, B], [A, like, B, C, D]);
    const moved = rows.findIndex(({ suspect }, row) => suspect && rows[row]!.counterpart !== null);
    expect(moved).toBeGreaterThan(0);
    const there = rows[rows[moved]!.counterpart!]!;
    expect(there.source).toEqual([
      text(A).tokens.length + text(like).tokens.length,
      text(A).tokens.length + text(like).tokens.length + text(B).tokens.length,
    ]);
  });

  it('lead from every sentence of one text to its place in the other, and nowhere else', () => {
    const LENGTH = 15;
    const order = fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 9 });
    const codes = (sentences: readonly number[]) =>
      sentences.flatMap((sentence) =>
        Array.from({ length: LENGTH }, (_, i) =>
          i % 3 === 2 ? (sentence * 5 + i) % 40 : FUNCTION_CODES + 100 + sentence * LENGTH + i,
        ),
      );
    fc.assert(
      fc.property(order, order, (here, there) => {
        const [suspect, source] = [sketchOf(codes(here), LENGTH), sketchOf(codes(there), LENGTH)];
        const { passages } = align(suspect, source, { rarity: { weight: () => 1 } });
        const rows = sentenceRows(suspect, source, passages);
        const rowOf = (side: 'suspect' | 'source', sentence: number) =>
          rows.findIndex((row) => {
            const [start, end] = row[side] ?? [0, 0];
            return start <= sentence * LENGTH && sentence * LENGTH < end;
          });
        const led = new Set<number>();
        here.forEach((sentence, at) => {
          const of = there.indexOf(sentence);
          const [one, other] = [rowOf('suspect', at), of < 0 ? -1 : rowOf('source', of)];
          if (other < 0 || one === other) return;
          led.add(one).add(other);
          expect([rows[one]!.counterpart, rows[other]!.counterpart]).toEqual([other, one]);
        });
        rows.forEach(({ counterpart }, row) => {
          expect(counterpart === null || led.has(row)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('say nothing of texts that share nothing', () => {
    const rows = rowsOf([A, B], [C, D, OWN]);
    expect(shape(rows)).toEqual(['t', 't', 't', 'h', 'h']);
    expect(rows.every(({ relation, counterpart }) => !relation && counterpart === null)).toBe(true);
  });

  it('hold every word of both texts once, in order', () => {
    fc.assert(
      fc.property(someCodes, someCodes, fc.integer({ min: 0, max: 40 }), (a, b, cut) => {
        const suspect = sketchOf([...a, ...b.slice(0, cut)]);
        const source = sketchOf([...b, ...a.slice(0, cut)]);
        const { passages } = align(suspect, source, { rarity: { weight: () => 1 } });
        const rows = sentenceRows(suspect, source, passages);
        const tiled = (side: 'suspect' | 'source', length: number) => {
          let at = 0;
          for (const row of rows) {
            const span = row[side];
            if (!span) continue;
            if (span[0] !== at || span[1] <= span[0]) return false;
            at = span[1];
          }
          return at === length;
        };
        return tiled('suspect', suspect.tokens.length) && tiled('source', source.tokens.length);
      }),
    );
  });
});

describe('the heaviest chain', () => {
  const link = fc.record({
    from: fc.integer({ min: 0, max: 6 }),
    to: fc.integer({ min: 0, max: 6 }),
    weight: fc.integer({ min: 1, max: 9 }),
  });
  const weightOf = (links: readonly Link[]) => links.reduce((sum, { weight }) => sum + weight, 0);
  const goesBack = (links: readonly Link[]) =>
    links.some((one, i) => i > 0 && (one.from < links[i - 1]!.from || one.to < links[i - 1]!.to));

  it('is as heavy as the best of all selections', () => {
    fc.assert(
      fc.property(fc.array(link, { maxLength: 9 }), (links) => {
        const chain = heaviestChain(links);
        const sorted = [...links].sort((a, b) => a.from - b.from || a.to - b.to);
        let best = 0;
        for (let set = 0; set < 1 << sorted.length; set += 1) {
          const chosen = sorted.filter((_, i) => (set >> i) & 1);
          if (!goesBack(chosen)) best = Math.max(best, weightOf(chosen));
        }
        expect(goesBack(chain)).toBe(false);
        expect(weightOf(chain)).toBe(best);
      }),
    );
  });
});
