import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/span';
import { codeOfWord, CODES, FUNCTION_CODES, isFunctionCode } from '../../../lib/sketch/codes';
import { digestOf } from '../../../lib/sketch/digest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { textSpan } from '../../../lib/sketch/token-places';
import { FUNCTION_WORDS } from '../../../lib/text/function-words';

const sketchOf = (text: string, excluded: Span[] = []) =>
  makeSketch({ text, language: 'en', excluded });

describe('makeSketch', () => {
  it('gives function words codes of their own and content words shared ones', () => {
    expect(FUNCTION_WORDS.length).toBeLessThanOrEqual(FUNCTION_CODES);
    // An elision is a token only before the word that it belongs to.
    const words = FUNCTION_WORDS.filter((word) => !word.endsWith("'"));
    const codes = words.map(codeOfWord);
    expect(new Set(codes).size).toBe(words.length);
    expect(codes.every(isFunctionCode)).toBe(true);
    expect(isFunctionCode(codeOfWord('harbour'))).toBe(false);
    expect(codeOfWord('harbour')).toBeLessThan(CODES);
  });

  it('gives excluded text no tokens, no facts, no quotations and a break', () => {
    const text = 'The port closed. Read also: “Mara Orrin wins 300 cups” here. The port opened.';
    const from = text.indexOf('Read');
    const to = text.indexOf('The port opened');
    const { sketch, offsets } = sketchOf(text, [[from, to]]);
    expect(sketch.tokens).toHaveLength(6);
    expect(sketch.facts).toEqual([]);
    expect(sketch.quotations).toEqual([]);
    expect(Array.from(sketch.sentences)).toEqual([0, 3]);
    expect(offsets.starts[3]).toBe(to);
  });

  it('takes excluded spans in any order and overlapping', () => {
    const text = 'one two three four five';
    const forwards = sketchOf(text, [
      [4, 7],
      [6, 13],
    ]);
    const backwards = sketchOf(text, [
      [6, 13],
      [4, 7],
    ]);
    expect(backwards.sketch.tokens).toEqual(forwards.sketch.tokens);
    expect(forwards.sketch.tokens).toHaveLength(3);
  });

  it('places credits on their tokens, and those in excluded lines nowhere', () => {
    const text = 'By Seawire\nThe Gazette, as Seawire said, saw it.';
    const credit = (span: Span) =>
      ({ kind: 'attribution', outlet: 'Seawire', span, text: 'Seawire' }) as const;
    const at = text.lastIndexOf('Seawire');
    const { sketch } = makeSketch({
      text,
      language: 'en',
      excluded: [[0, 10]],
      credits: [credit([3, 10]), credit([at, at + 7])],
    });
    expect(sketch.credits.map((one) => one.at)).toEqual([null, [3, 4]]);
  });

  it('tells the language where none is given', () => {
    const text = 'Der Hafen war am Montag zu, weil der Wind für die Boote zu stark gewesen ist.';
    expect(makeSketch({ text, language: 'und', excluded: [] }).sketch.language).toBe('de');
  });

  it('gives texts that differ in case, marks and accents one digest, others another', () => {
    const digest = (text: string): string => digestOf(sketchOf(text).sketch.tokens);
    expect(digest('“The CAFÉ – closed”')).toBe(digest('the cafe: closed'));
    expect(digest('The cafe closed')).not.toBe(digest('The cafe opened'));
  });

  it('keeps every span inside its tokens and every token inside its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (text) => {
        const { sketch, offsets } = makeSketch({ text, language: 'und', excluded: [] });
        const count = sketch.tokens.length;
        for (const { at } of [...sketch.facts, ...sketch.quotations]) {
          expect(at[0]).toBeGreaterThanOrEqual(0);
          expect(at[1]).toBeGreaterThan(at[0]);
          expect(at[1]).toBeLessThanOrEqual(count);
          const [from, to] = textSpan(offsets, at);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const starts of [sketch.sentences, sketch.paragraphs]) {
          expect(Array.from(starts)).toEqual([...new Set(starts)].sort((a, b) => a - b));
          if (count > 0) expect(starts[0]).toBe(0);
        }
      }),
    );
  });
});
