/**
 * Units given to Intl.Segmenter at once: V8's costs more than linear time in a long string
 * (128,000 units of Han took 40 s).
 */
const WINDOW = 512;

let segmenter: Intl.Segmenter | undefined;

/**
 * Visits the graphemes of [from, to) in UTF-16 offsets: what a reader takes for one
 * character, the same in every engine. Windows are cut at a boundary that the segmenter
 * itself found, which moves none (UAX 29 looks at no text before a boundary). O(n).
 */
export function forEachGrapheme(
  text: string,
  from: number,
  to: number,
  visit: (start: number, end: number) => void,
): void {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let size = WINDOW;
  let start = from;
  while (start < to) {
    const end = Math.min(to, pairEnd(text, start + size));
    const found = [...segmenter.segment(text.slice(start, end))];
    // The last one of a window may go on behind it.
    const open = end < to ? found.pop()! : null;
    for (const { segment, index } of found) {
      visit(start + index, start + index + segment.length);
    }
    size = open?.index === 0 ? 2 * size : WINDOW;
    start = open ? start + open.index : end;
  }
}

/** Behind the surrogate pair that `at` would split: half a character joins nothing. */
function pairEnd(text: string, at: number): number {
  return at > 0 && text.codePointAt(at - 1)! > 0xffff ? at + 1 : at;
}
