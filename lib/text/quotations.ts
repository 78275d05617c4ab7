import type { Span } from '../core/span';
import { isClipped, singleCloses, singleOpens, type Closing } from './single-marks';

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
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '”': '”',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '〝': '〞〟',
  '﹁': '﹂',
  '﹃': '﹄',
  '＂': '＂',
  '״': '״',
  '``': "''",
  "''": "''",
  '‘': "’'",
  '‛': '’',
  '‚': '‘’',
  "'": "'’",
  '’': '’',
};
const MARK = /``|''|["“”„‟«»‹›「」『』｢｣〝〞〟﹁﹂﹃﹄＂״‘’‚‛']/g;
/** Marks that an apostrophe looks like: the text around them tells which it is. */
const SINGLE = "‘’‚‛'";
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
const JOINED =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Marks with one reading only, whatever stands around them. */
const ALWAYS_OPEN = '„「『｢〝﹁﹃';
const ALWAYS_CLOSE = '」』｣〞〟﹂﹄';

interface OpenMark {
  mark: string;
  at: number;
  /** Where a mark stands that may close this one or be an apostrophe: "the players' union". */
  doubtful: number;
}

/**
 * Quotations of a text in reading order, outermost only, in the marks of every language: “…”,
 * "…", „…“, ”…”, «…», »…«, »…», ‹…›, 「…」, ‘…’, '…', ``…''. A single mark is told from an
 * apostrophe by what stands around it. A paragraph that opens a quotation without closing it is
 * quoted to its end when the next paragraph opens with a mark again; any other lost mark quotes
 * nothing. O(n) but for sorting the quotations found, whatever the marks.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  while (from < text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    found.push(...outermost(new ParagraphReader(text, from, to).read()));
    from = to + 1;
  }
  return found;
}

/** The quotations of one paragraph, also those inside others, by where they end. */
class ParagraphReader {
  private readonly found: Quotation[] = [];
  private stack: OpenMark[] = [];

  constructor(
    private readonly text: string,
    private readonly from: number,
    private readonly to: number,
  ) {}

  read(): Quotation[] {
    const { text, from, to } = this;
    // In the paragraph alone: where the next mark is far, each would search the rest of the text.
    const paragraph = text.slice(from, to);
    MARK.lastIndex = 0;
    for (let match = MARK.exec(paragraph); match !== null; match = MARK.exec(paragraph)) {
      const [mark] = match;
      const at = from + match.index;
      if (!SINGLE.includes(mark)) this.double(mark, at);
      else if (!this.isInsideWord(at)) this.single(mark, at);
    }
    this.leaveOpen();
    this.drop(0);
    return this.found;
  }

  private double(mark: string, at: number): void {
    const opener = this.closes(mark, at) ? this.openerOf(mark) : -1;
    if (opener >= 0) {
      this.drop(opener + 1);
      this.close(at, mark.length);
    } else if (this.opens(mark, at)) this.stack.push({ mark, at, doubtful: -1 });
  }

  /** Between two letters a single mark neither closes nor opens: "don't". Spares most looks. */
  private isInsideWord(at: number): boolean {
    const { text, from, to } = this;
    return (
      at > from &&
      at + 1 < to &&
      isPlainLetter(text.charCodeAt(at - 1)) &&
      isPlainLetter(text.charCodeAt(at + 1))
    );
  }

  private single(mark: string, at: number): void {
    const { text, from, to } = this;
    const opener = this.stack.at(-1);
    const closing: Closing =
      opener && SINGLE.includes(opener.mark) && CLOSING[opener.mark]!.includes(mark)
        ? singleCloses(text, at, from, to)
        : 'none';
    if (closing === 'sure') this.close(at, 1);
    else if (closing === 'doubtful') opener!.doubtful = at;
    else if (singleOpens(text, at, mark, from, to) && !isClipped(text, at, to)) {
      // One single mark inside another is none: the first was an apostrophe, or is closed.
      if (opener && SINGLE.includes(opener.mark)) this.drop(this.stack.length - 1);
      this.stack.push({ mark, at, doubtful: -1 });
    }
  }

  /** Closes the innermost open mark. */
  private close(at: number, closing: number): void {
    const { mark, at: start } = this.stack.pop()!;
    const inside: Span = [start + mark.length, at];
    if (at <= inside[0] || at - start > LONGEST) return;
    this.found.push({ inside, outside: [start, at + closing], open: false });
  }

  /** Gives up the open marks from `depth` on; one that may have been closed is. */
  private drop(depth: number): void {
    while (this.stack.length > depth) {
      const { doubtful } = this.stack.at(-1)!;
      if (doubtful >= 0) this.close(doubtful, 1);
      else this.stack.pop();
    }
  }

  /** A lost mark quotes to the end of the paragraph when the next one opens again. */
  private leaveOpen(): void {
    const { text, from, to } = this;
    const lost = this.stack.at(-1);
    if (!lost) return;
    const inside: Span = [lost.at + lost.mark.length, to];
    if (lost.at <= (this.found.at(-1)?.outside[1] ?? -1) || to <= inside[0]) return;
    const isSingle = SINGLE.includes(lost.mark);
    // A single mark inside the paragraph is rather an apostrophe.
    if (isSingle && (lost.doubtful >= 0 || text.slice(from, lost.at).trim() !== '')) return;
    if (to - lost.at > LONGEST || !opensAgain(text, to, isSingle)) return;
    this.found.push({ inside, outside: [lost.at, to], open: true });
    this.stack.pop();
  }

  /** Index in the stack of the innermost mark that this one closes, or -1. */
  private openerOf(mark: string): number {
    const { stack } = this;
    for (let index = stack.length - 1; index >= Math.max(0, stack.length - DEEPEST); index--) {
      if (CLOSING[stack[index]!.mark]?.includes(mark)) return index;
    }
    return -1;
  }

  /** An opening mark has no word directly before it and no space directly after it. */
  private opens(mark: string, at: number): boolean {
    const { text, from, to } = this;
    if (ALWAYS_OPEN.includes(mark)) return true;
    if (!(mark in CLOSING) || at + mark.length >= to) return false;
    const before = at > from ? text[at - 1]! : ' ';
    const after = text[at + mark.length]!;
    if (WORD.test(before)) return false;
    // French sets a space inside its marks, tokenised English inside all of them.
    if (mark === '«' || ('“"'.includes(mark) && SPACE.test(before))) return true;
    if (SPACE.test(after)) return false;
    return mark === '“' || !/[.,;!?…]/.test(before);
  }

  /** A closing mark has no word directly after it. */
  private closes(mark: string, at: number): boolean {
    const { text, from, to } = this;
    if (ALWAYS_CLOSE.includes(mark)) return true;
    const before = at > from ? text[at - 1]! : ' ';
    const after = at + mark.length < to ? text[at + mark.length]! : ' ';
    if (WORD.test(after)) {
      // Korean and Japanese join their particles to the mark; in “…”, nothing else can be meant.
      return /[.,!?]/.test(before) || (!SPACE.test(before) && (mark === '”' || JOINED.test(after)));
    }
    if (mark === '”') return true;
    if (mark === '»' || mark === '›') return this.closesGuillemet(mark, before, after);
    // `… as I can, " he said`: a straight mark among spaces can only close what is open.
    if (mark === '"' && SPACE.test(before)) return SPACE.test(after);
    return !SPACE.test(before);
  }

  /** « … » closes with a space before it; in »…« and »…» one before a word opens. */
  private closesGuillemet(mark: string, before: string, after: string): boolean {
    const opener = this.stack[this.openerOf(mark)]?.mark;
    return opener === '«' || opener === '‹' || !SPACE.test(before) || SPACE.test(after);
  }
}

function isPlainLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

/** The next paragraph begins with an opening mark. */
function opensAgain(text: string, end: number, isSingle: boolean): boolean {
  const next = text.slice(end, end + 8);
  return isSingle ? /^\s*[‘'‚‛]/.test(next) : /^\s*["“”„«»‹›「『〝]/.test(next);
}

/** Without the quotations that lie inside others, in reading order. */
function outermost(found: Quotation[]): Quotation[] {
  if (found.length < 2) return found;
  found.sort((a, b) => a.outside[0] - b.outside[0] || b.outside[1] - a.outside[1]);
  const outer: Quotation[] = [];
  for (const quotation of found) {
    if (quotation.outside[0] >= (outer.at(-1)?.outside[1] ?? 0)) outer.push(quotation);
  }
  return outer;
}
