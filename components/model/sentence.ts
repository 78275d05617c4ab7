import type { Span } from '../../lib/core/span';

/** A stretch of a text and where it starts there. */
export interface Stretch {
  text: string;
  start: number;
  /** True where words before it, or after it, were left out. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Longest stretch on each side of the words, in UTF-16 units: a row is no paragraph. */
const SIDE = 110;
/** Longer words are shown by their two ends elsewhere: here they are cut. */
const MOST_WORDS = 400;

/**
 * The sentence around the words, cut at a space where it is long. Never reaches over a line
 * break. O(line).
 */
export function sentenceAround(text: string, [from, to]: Span, language: string): Stretch {
  const end = Math.min(to, from + MOST_WORDS);
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const line = text.slice(lineStart, lineBreak < 0 ? text.length : lineBreak);
  const [first, last] = sentenceIn(line, from - lineStart, end - lineStart, language);
  const left = Math.max(first, wordStart(line, from - lineStart - SIDE));
  const right = Math.min(last, wordEnd(line, end - lineStart + SIDE));
  const start = left + /^\s*/u.exec(line.slice(left, right))![0].length;
  return {
    text: line.slice(start, right).trimEnd(),
    start: lineStart + start,
    cutBefore: left > first,
    cutAfter: right < last,
  };
}

/** Where the sentences begin and end that hold the words. */
function sentenceIn(line: string, from: number, to: number, language: string): Span {
  let first = 0;
  let last = line.length;
  for (const { index, segment } of segmenter(language).segment(line)) {
    if (index <= from) first = index;
    if (index + segment.length >= to) {
      last = index + segment.length;
      break;
    }
  }
  return [first, Math.max(last, to)];
}

/** A language that the browser does not know is read by its own rules. */
function segmenter(language: string): Intl.Segmenter {
  const known = /^[a-z]{2,3}$/u.test(language) ? language : undefined;
  return new Intl.Segmenter(known, { granularity: 'sentence' });
}

function wordStart(line: string, at: number): number {
  if (at <= 0) return 0;
  const space = line.indexOf(' ', at);
  return space < 0 || space > at + 30 ? at : space + 1;
}

function wordEnd(line: string, at: number): number {
  if (at >= line.length) return line.length;
  const space = line.lastIndexOf(' ', at);
  return space < at - 30 ? at : space;
}
