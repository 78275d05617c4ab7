import fc from 'fast-check';
import { FUNCTION_CODES } from '../../../lib/sketch/codes';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { Sketch, SketchedText } from '../../../lib/sketch/sketch';

/** The sketch of an English text of our own. */
export function sketched(text: string): SketchedText {
  return makeSketch({ text, language: 'en', excluded: [] });
}

/** A sketch of given codes, with a sentence every `sentence` tokens. */
export function sketchOf(tokens: readonly number[], sentence = 15): Sketch {
  const starts = tokens.map((_, i) => i).filter((i) => i % sentence === 0);
  return {
    coding: 1,
    language: 'en',
    tokens: Uint16Array.from(tokens),
    sentences: Uint32Array.from(starts),
    paragraphs: Uint32Array.from(tokens.length > 0 ? [0] : []),
    quotations: [],
    facts: [],
    credits: [],
  };
}

const functionCode = fc.integer({ min: 0, max: 40 });
const contentCode = fc.integer({ min: FUNCTION_CODES, max: 4095 });
const code = fc.oneof(functionCode, contentCode, contentCode);
const fewCodes = fc.oneof(
  functionCode,
  fc.integer({ min: FUNCTION_CODES, max: FUNCTION_CODES + 6 }),
);

/** Token codes as prose has them: a third function words, now and then a text of few words. */
export const someCodes = fc.oneof(
  { arbitrary: fc.array(code, { maxLength: 160, size: 'max' }), weight: 4 },
  { arbitrary: fc.array(fewCodes, { maxLength: 60, size: 'max' }), weight: 1 },
);

type Change = readonly [kind: 'keep' | 'drop' | 'swap' | 'add', code: number];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.oneof(
    { arbitrary: fc.constant('keep' as const), weight: 12 },
    { arbitrary: fc.constantFrom('drop' as const, 'swap' as const, 'add' as const), weight: 1 },
  ),
  code,
);

/** A text and another made from it: words kept, dropped, swapped and added, some stretches moved. */
export const relatedCodes: fc.Arbitrary<{ a: number[]; b: number[] }> = fc
  .tuple(
    someCodes,
    fc.array(change, { minLength: 160, maxLength: 160 }),
    fc.array(fc.tuple(fc.nat(160), fc.nat(60), fc.nat(160)), { maxLength: 4 }),
  )
  .map(([a, changes, moves]) => {
    const edited = a.flatMap((token, i) => {
      const [kind, other] = changes[i]!;
      if (kind === 'drop') return [];
      if (kind === 'swap') return [other];
      return kind === 'add' ? [token, other] : [token];
    });
    const b = moves.reduce((text, [from, length, to]) => {
      const rest = [...text.slice(0, from), ...text.slice(from + length)];
      return [...rest.slice(0, to), ...text.slice(from, from + length), ...rest.slice(to)];
    }, edited);
    return { a, b };
  });
