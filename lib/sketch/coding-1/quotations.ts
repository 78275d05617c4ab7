import type { Span } from '../../core/span';

/** A quotation in a text; offsets are UTF-16 offsets. */
export interface Quotation {
  /** What stands between the marks. */
  inside: Span;
  /** With the marks (a missing closing mark counts for nothing). */
  outside: Span;
  /** True when the closing mark is missing and the paragraph's end stands in. */
  open: boolean;
}

/** Longest quotation believed, in UTF-16 units: beyond it a mark was lost. */
const LONGEST = 6000;
/** Marks may nest this deep; a deeper search for an opener would not be linear. */
const DEEPEST = 4;

/** Opening mark → the marks that close it. */
const CLOSING: Record<string, string> = {
  '"': '"”“',
  '“': '”"',
  '”': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '＂': '＂',
};
const MARK = /["“”„«»「」『』‘’‚＂]/g;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Marks with one reading only, whatever stands around them. */
const ALWAYS_OPEN = '„「『';
const ALWAYS_CLOSE = '」』';

interface OpenMark {
  mark: string;
  at: number;
}

/**
 * Quotations of a text in reading order, outermost only: “…”, "…", „…“, «…», »…«, 「…」,
 * ‘…’. A paragraph that opens a quotation without closing it is quoted to its end when the
 * next paragraph opens with a mark again; any other lost mark quotes nothing. O(n), whatever
 * the marks.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    quotationsOfParagraph(text, from, to, found);
    from = to + 1;
  }
  return found;
}

function quotationsOfParagraph(text: string, from: number, to: number, found: Quotation[]): void {
  const stack: OpenMark[] = [];
  const before = found.length;
  // In the paragraph alone: where the next mark is far, each would search the rest of the text.
  for (const { 0: mark, index } of text.slice(from, to).matchAll(MARK)) {
    const at = from + index;
    const opener = closes(text, at, mark, from, to) ? openerOf(stack, mark) : -1;
    if (opener >= 0) {
      const start = stack[opener]!.at;
      stack.length = opener;
      // A pair around earlier pairs replaces them: outermost only.
      while (found.length > before && found.at(-1)!.outside[0] > start) found.pop();
      if (at > start + 1 && at - start <= LONGEST) {
        found.push({ inside: [start + 1, at], outside: [start, at + 1], open: false });
      }
    } else if (opens(text, at, mark, from, to)) stack.push({ mark, at });
  }
  const lost = stack.at(-1);
  if (lost && !"‘‚'".includes(lost.mark) && lost.at > (found.at(-1)?.outside[1] ?? -1)) {
    if (to > lost.at + 1 && to - lost.at <= LONGEST && opensAgain(text, to)) {
      found.push({ inside: [lost.at + 1, to], outside: [lost.at, to], open: true });
    }
  }
}

/** Index in the stack of the innermost mark that this one closes, or -1. */
function openerOf(stack: readonly OpenMark[], mark: string): number {
  for (let index = stack.length - 1; index >= Math.max(0, stack.length - DEEPEST); index--) {
    if (CLOSING[stack[index]!.mark]?.includes(mark)) return index;
  }
  return -1;
}

/** An opening mark has no word directly before it and no space directly after it. */
function opens(text: string, at: number, mark: string, from: number, to: number): boolean {
  if (ALWAYS_OPEN.includes(mark)) return true;
  if (!(mark in CLOSING) || at + 1 >= to) return false;
  const before = at > from ? text[at - 1]! : ' ';
  const after = text[at + 1]!;
  if (WORD.test(before)) return false;
  // French sets a space inside its marks, tokenised English inside all of them.
  if (mark === '«' || ('“"'.includes(mark) && SPACE.test(before))) return true;
  if (SPACE.test(after)) return false;
  return mark === '“' || !/[.,;!?…]/.test(before);
}

/** A closing mark has no word directly after it; an apostrophe inside a word is none. */
function closes(text: string, at: number, mark: string, from: number, to: number): boolean {
  if (ALWAYS_CLOSE.includes(mark)) return true;
  const before = at > from ? text[at - 1]! : ' ';
  const after = at + 1 < to ? text[at + 1]! : ' ';
  if (WORD.test(after)) return /[.,!?]/.test(before) && mark !== '’';
  if (mark === '»' || mark === '”') return true;
  // `… as I can, " he said`: a straight mark among spaces can only close what is open.
  if (mark === '"' && SPACE.test(before)) return SPACE.test(after);
  return !SPACE.test(before);
}

/** The next paragraph begins with an opening mark. */
function opensAgain(text: string, end: number): boolean {
  return /^\s*["“„«»「『]/.test(text.slice(end, end + 8));
}
