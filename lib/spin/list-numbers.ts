import type { Sketch, SketchedText } from '../sketch/sketch';
import type { Draft } from './draft';

/** Numbers in front of paragraphs from which they are the numbering of a list. */
const LEAST_NUMBERS = 2;

/**
 * The numbering of a list: figures that open paragraphs, in ascending order, each with a stop
 * or a bracket behind it. It says nothing of what the items say. O(paragraphs).
 */
export function listNumbers({ text, sketch, offsets }: SketchedText): number[] {
  const found: number[] = [];
  let last = 0;
  for (const token of sketch.paragraphs) {
    const [start, end] = [offsets.starts[token], offsets.ends[token]];
    if (start === undefined || end === undefined) continue;
    const value = /^\d{1,3}/.exec(text.slice(start, end))?.[0];
    if (value === undefined || !/^[.)]/.test(text.slice(start + value.length, end + 1))) continue;
    if (Number(value) <= last) continue;
    last = Number(value);
    found.push(token);
  }
  return found.length >= LEAST_NUMBERS ? found : [];
}

/** Where sentences start, the stop behind the number of a list ending none. O(sentences + paragraphs). */
export function sentencesOf(sketch: Sketch, sketched: SketchedText | null): Uint32Array {
  const numbers = new Set(sketched ? listNumbers(sketched) : []);
  return numbers.size === 0
    ? sketch.sentences
    : sketch.sentences.filter((at) => !numbers.has(at - 1));
}

/** The numbering of both texts, told as style. */
export function listNumberDrafts(page: SketchedText, source: SketchedText | null): Draft[] {
  return [
    ...listNumbers(page).map((token): Draft => ({
      gravity: 'style',
      kind: 'numeral',
      suspect: [token, token + 1],
      source: null,
    })),
    ...(source ? listNumbers(source) : []).map((token): Draft => ({
      gravity: 'style',
      kind: 'numeral',
      suspect: null,
      source: [token, token + 1],
    })),
  ];
}
