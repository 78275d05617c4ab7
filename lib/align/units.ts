import { isFunction } from './pair';
import { UNIT_MAX_TOKENS, UNIT_MIN_TOKENS } from './parameters';

/**
 * The sentences of a text as bags of content words. Fragments too short to say anything go
 * with the sentence behind them, endless ones are cut. `words` holds the distinct content
 * codes of unit u at [firstWord[u], firstWord[u + 1]).
 */
export interface Units {
  count: number;
  /** Token index at which each unit starts, with the end of the text behind the last one. */
  starts: Int32Array;
  firstWord: Int32Array;
  words: Uint16Array;
}

/** O(tokens). */
export function unitsOf(tokens: Uint16Array, sentences: Uint32Array): Units {
  const starts = unitStarts(tokens.length, sentences);
  const count = starts.length - 1;
  const firstWord = new Int32Array(count + 1);
  const words = new Uint16Array(tokens.length);
  const seenIn = new Int32Array(1 << 12).fill(-1);
  let filled = 0;
  for (let unit = 0; unit < count; unit += 1) {
    firstWord[unit] = filled;
    for (let i = starts[unit]!; i < starts[unit + 1]!; i += 1) {
      const code = tokens[i]!;
      if (isFunction(code) || seenIn[code] === unit) continue;
      seenIn[code] = unit;
      words[filled] = code;
      filled += 1;
    }
  }
  firstWord[count] = filled;
  return { count, starts, firstWord, words: words.subarray(0, filled) };
}

function unitStarts(length: number, sentences: Uint32Array): Int32Array {
  const starts: number[] = [];
  for (let s = 0; s < sentences.length; s += 1) {
    const end = sentences[s + 1] ?? length;
    const start =
      starts.length > 0 && sentences[s]! - starts.at(-1)! < UNIT_MIN_TOKENS
        ? starts.pop()!
        : sentences[s]!;
    const pieces = Math.max(1, Math.round((end - start) / UNIT_MAX_TOKENS));
    for (let p = 0; p < pieces; p += 1) {
      starts.push(start + Math.floor(((end - start) * p) / pieces));
    }
  }
  if (starts.length === 0 && length > 0) starts.push(0);
  starts.push(length);
  return Int32Array.from(starts);
}
