import type { Span } from '../core/span';

/** Shape of text that somebody broke at a column: many lines, near one width, few sentence ends. */
const WRAP_MIN_LINES = 6;
const WRAP_WIDTH: Span = [40, 100];
const WRAP_UNENDED = 0.6;

const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;

/**
 * The paragraphs of a plain text, as UTF-16 spans without the white space around them: a
 * line each, or, where lines were broken at a column, what stands between empty lines.
 */
export function paragraphSpans(text: string): Span[] {
  const lines = trimmedSpans(text, /[^\r\n\u2028\u2029]+/gu);
  return isHardWrapped(text, lines) ? paragraphsOf(text, lines) : lines;
}

/** Lines as they stand together: a paragraph ends where an empty line follows. */
function paragraphsOf(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: [start: number, end: number][] = [];
  for (const [start, end] of lines) {
    const last = paragraphs.at(-1);
    const between = last === undefined ? '' : text.slice(last[1], start);
    if (last === undefined || between.indexOf('\n') !== between.lastIndexOf('\n')) {
      paragraphs.push([start, end]);
    } else last[1] = end;
  }
  return paragraphs;
}

function trimmedSpans(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index + (raw.length - raw.trimStart().length);
    const end = match.index + raw.trimEnd().length;
    if (end > start) spans.push([start, end]);
  }
  return spans;
}

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < WRAP_MIN_LINES) return false;
  const widths = lines.map(([start, end]) => end - start).sort((a, b) => a - b);
  const median = widths[widths.length >> 1]!;
  const longest = widths.at(-1)!;
  if (median < WRAP_WIDTH[0] || longest > WRAP_WIDTH[1]) return false;
  const open = lines.filter(([start, end]) => !SENTENCE_END.test(text.slice(start, end)));
  return open.length / lines.length >= WRAP_UNENDED;
}
