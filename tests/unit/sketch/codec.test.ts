import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FirsthandError } from '../../../lib/core/errors';
import {
  decodeOffsets,
  decodeSketch,
  encodeOffsets,
  encodeSketch,
} from '../../../lib/sketch/codec';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { CODING } from '../../../lib/sketch/scheme';

const TEXT =
  '“We pause for 3 weeks,” Mara Orrin told the Gazette on Monday.\n\nThe port lost $3.5bn, 12% more than in 2015.';
const made = makeSketch({ text: TEXT, language: 'en', excluded: [] });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof FirsthandError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('encodeSketch', () => {
  it('comes back as it was', () => {
    expect(decodeSketch(encodeSketch(made.sketch))).toEqual(made.sketch);
  });

  it('comes back as it was for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const { sketch, offsets } = makeSketch({ text, language: 'und', excluded: [] });
        expect(decodeSketch(encodeSketch(sketch))).toEqual(sketch);
        expect(decodeOffsets(encodeOffsets(offsets), text.length)).toEqual(offsets);
      }),
    );
  });

  it('holds no word of the text that is not a fact', () => {
    const encoded = encodeSketch(made.sketch);
    expect(encoded).not.toContain('pause');
    expect(encoded).not.toContain('port');
    expect(encoded).toContain('Mara Orrin');
  });
});

describe('decodeSketch', () => {
  const good = JSON.parse(encodeSketch(made.sketch)) as Record<string, unknown>;
  const bad = (change: Record<string, unknown>): string => JSON.stringify({ ...good, ...change });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['null', 'null'],
    ['no coding', bad({ v: 'x' })],
    ['codes out of the alphabet', bad({ t: 'A!' })],
    ['half a code', bad({ t: 'ABC' })],
    ['sentences that do not start at 0', bad({ s: 'B' })],
    ['a sentence twice', bad({ s: 'AA' })],
    ['a sentence beyond the tokens', bad({ s: 'A-----B' })],
    ['a number cut off', bad({ s: 'Ag' })],
    ['a quotation outside', bad({ q: [[9000, 1, null, null]] })],
    ['a quotation that ends outside', bad({ q: [[0, 9000, null, null]] })],
    ['a negative position', bad({ q: [[-1, 1, null, null]] })],
    ['a fact of an unknown kind', bad({ f: [['mood', 0, 1, 'x', '']] })],
    ['a credit of an unknown kind', bad({ c: [['toString', 'x', 0, 1]] })],
    ['a list that is none', bad({ f: { length: 1 } })],
    ['a fact that is too long', bad({ f: [['name', 0, 1, 'x'.repeat(10_000), '']] })],
  ])('refuses %s with a code', (_, encoded) => {
    expect(codeOf(() => decodeSketch(encoded))).toBe('input-malformed');
  });

  it('refuses a telling word at a token that is not there, and takes one at the last', () => {
    const { sketch } = made;
    const last = sketch.tokens.length - 1;
    const placed = (at: number): string =>
      encodeSketch({
        ...sketch,
        telling: { positions: Uint32Array.of(at), hashes: Uint32Array.of(7) },
      });
    expect(decodeSketch(placed(last)).telling?.positions).toEqual(Uint32Array.of(last));
    for (const at of [last + 1, last + 2, 9000])
      expect(codeOf(() => decodeSketch(placed(at)))).toBe('input-malformed');
  });

  it('tells a newer coding from damage', () => {
    expect(codeOf(() => decodeSketch(bad({ v: CODING + 1 })))).toBe('pack-too-new');
  });

  it('throws nothing but its own errors, whatever stands in a field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'vltspqfc'), fc.jsonValue(), (field, value) => {
        const code = codeOf(() => decodeSketch(bad({ [field]: value })));
        expect(['nothing thrown', 'input-malformed', 'pack-too-new']).toContain(code);
      }),
    );
  });
});

describe('decodeOffsets', () => {
  it('refuses offsets outside the text and half pairs', () => {
    const encoded = encodeOffsets(made.offsets);
    expect(codeOf(() => decodeOffsets(encoded, 5))).toBe('input-malformed');
    expect(codeOf(() => decodeOffsets('A', 5))).toBe('input-malformed');
    expect(codeOf(() => decodeOffsets('\u{1F600}', 5))).toBe('input-malformed');
  });
});
