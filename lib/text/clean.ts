import type { Span } from '../core/span';
import { uprightText } from './overrides';

/**
 * A text as it is read, and the way back: what nobody sees is taken out, what joins words or
 * parts lines unseen is undone. Marks that are part of a script stay.
 */
export interface CleanText {
  text: string;
  /** Offsets of the source for ascending offsets of `text` at which something starts. */
  startsInSource(starts: Uint32Array): Uint32Array;
  /** Offsets of the source for ascending offsets of `text` before which something ends. */
  endsInSource(ends: Uint32Array): Uint32Array;
  /** Offset in `text` of an offset of the source. O(log of what was taken out). */
  fromSource(offset: number): number;
}

/** What a UTF-16 unit is to the cleaning. */
const Kind = {
  unknown: 0,
  plain: 1,
  /** Nothing to see: controls, private use, format characters. */
  hidden: 2,
  mark: 3,
  /** Zero-width and other default-ignorable characters: the tokeniser drops them in words. */
  ignorable: 4,
  line: 5,
  /** Anything that needs its second half. */
  surrogate: 6,
} as const;
type Kind = (typeof Kind)[keyof typeof Kind];

const kinds = new Uint8Array(0x10000);
const LINE = /^[\v\f\u0085\u2028\u2029]$/;
const SPACE = /^\s$/;
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;
const HIDDEN = /^[\p{Cc}\p{Cf}\p{Co}\u{E0100}-\u{E01EF}]$/u;
const MARK = /^\p{M}$/u;
/** Marks of no script: what they stand on is read without them, unless they make one letter. */
const FREE_MARK = /^[\u0300-\u036F\u1AB0-\u1AFF\u1DC0-\u1DFF\u20D0-\u20FF\uFE20-\uFE2F]$/;
/** Information separators part words. */
const PARTING = /^[\x1c-\x1f]$/;

/** Where Latin, Greek and Cyrillic end: a mark below is written into its letter or is none. */
const EUROPEAN_END = 0x530;
const LETTER = /^\p{L}$/u;
/** … or the second half of a letter beyond the basic plane. */
const LETTER_OR_MARK = /^[\p{L}\p{M}\p{Cs}]$/u;
/** Windows-1252 where Unicode has control characters: marks that a wrong charset left. */
const MISREAD: Readonly<Record<string, string>> = {
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};
const APOSTROPHE = /['’]/;
const ANNOTATION_TEXT = 0xfffa;
const ANNOTATION_END = '\ufffb';
/** Longest reading between interlinear annotation marks, in UTF-16 units. */
const LONGEST_ANNOTATION = 100;

/** Nothing but plain characters of European texts: most need no further look. */
const ORDINARY =
  /^[\t\n\r -~\u00A0-\u00AC\u00AE-\u02FF\u0370-\u0482\u048A-\u052F\u2010-\u2027\u20AC]*$/;

function kindOf(unit: number): Kind {
  let kind = kinds[unit] as Kind;
  if (kind === Kind.unknown) {
    kind = classify(String.fromCharCode(unit), unit);
    kinds[unit] = kind;
  }
  return kind;
}

function classify(character: string, unit: number): Kind {
  if (unit >= 0xd800 && unit < 0xe000) return Kind.surrogate;
  if (LINE.test(character)) return Kind.line;
  if (IGNORABLE.test(character)) return Kind.ignorable;
  if (SPACE.test(character) || PARTING.test(character)) return Kind.plain;
  if (HIDDEN.test(character)) return Kind.hidden;
  return MARK.test(character) ? Kind.mark : Kind.plain;
}

/**
 * Cleans a text. Most have nothing to clean and come back as they are; O(n).
 *
 * Taken out: characters without a look (controls, private use, interlinear annotations and
 * their readings, zero-width characters except inside words of the scripts that use them) and
 * marks on letters and figures that make no letter of their own. U+2028, U+2029, U+0085 and
 * form feeds become line breaks; words that an override shows backwards are turned round.
 */
export function cleanText(source: string): CleanText {
  const upright = uprightText(source);
  if (ORDINARY.test(upright)) return unchanged(upright);
  let first = 0;
  while (first < upright.length && kindOf(upright.charCodeAt(first)) === Kind.plain) first++;
  if (first === upright.length) return unchanged(upright);
  const cleaner = new Cleaner(upright);
  cleaner.from(first);
  return cleaner.clean();
}

function unchanged(text: string): CleanText {
  const same = (offsets: Uint32Array): Uint32Array => offsets;
  return { text, startsInSource: same, endsInSource: same, fromSource: (offset) => offset };
}

class Cleaner {
  private readonly kept: string[] = [];
  private length = 0;
  private last = '';
  /** Where in the clean text something is missing, and how much up to there; ascending. */
  private readonly places: number[] = [];
  private readonly missing: number[] = [];
  private total = 0;

  constructor(private readonly source: string) {}

  from(first: number): void {
    const { source } = this;
    let start = 0;
    let index = first;
    while (index < source.length) {
      const kind = kindOf(source.charCodeAt(index));
      if (kind === Kind.plain) {
        index++;
        continue;
      }
      this.keep(start, index);
      index = this.odd(kind, index);
      start = index;
    }
    this.keep(start, source.length);
  }

  clean(): CleanText {
    const text = this.kept.join('');
    const { places, missing } = this;
    return {
      text,
      startsInSource: (starts) => shifted(starts, places, missing, 0),
      endsInSource: (ends) => shifted(ends, places, missing, 1),
      fromSource: (offset) => this.fromSource(offset, text.length),
    };
  }

  private keep(from: number, to: number): void {
    if (to <= from) return;
    this.write(this.source.slice(from, to));
  }

  private write(text: string): void {
    this.kept.push(text);
    this.length += text.length;
    this.last = text.at(-1)!;
  }

  private drop(units: number): void {
    if (units === 0) return;
    this.total += units;
    if (this.places.at(-1) === this.length) this.missing[this.missing.length - 1] = this.total;
    else {
      this.places.push(this.length);
      this.missing.push(this.total);
    }
  }

  /** Writes or drops what begins at `index`; returns where it ends. */
  private odd(kind: Kind, index: number): number {
    const { source } = this;
    switch (kind) {
      case Kind.surrogate:
        return this.pair(index);
      case Kind.mark:
        return this.marks(index);
      case Kind.ignorable:
        return this.ignorables(index);
      case Kind.line:
        this.write('\n');
        return index + 1;
      case Kind.hidden:
        return this.hidden(index);
      default:
        this.write(source[index]!);
        return index + 1;
    }
  }

  private pair(index: number): number {
    const character = String.fromCodePoint(this.source.codePointAt(index)!);
    if (character.length === 2 && HIDDEN.test(character) && !this.isPartOfWord(character)) {
      this.drop(2);
    } else this.write(character);
    return index + character.length;
  }

  /** Selectors of variants belong to the ideograph before them. */
  private isPartOfWord(character: string): boolean {
    return IGNORABLE.test(character) && carriesMarks(this.last);
  }

  private hidden(index: number): number {
    const misread = MISREAD[this.source[index]!];
    if (misread !== undefined) {
      this.write(misread);
      return index + 1;
    }
    let end = index + 1;
    if (this.source.charCodeAt(index) === ANNOTATION_TEXT) {
      const reading = this.source.slice(end, end + LONGEST_ANNOTATION).indexOf(ANNOTATION_END);
      if (reading >= 0) end += reading + 1;
    }
    this.drop(end - index);
    return end;
  }

  private marks(index: number): number {
    const { source } = this;
    let end = index;
    while (end < source.length && kindOf(source.charCodeAt(end)) === Kind.mark) end++;
    const base = this.last;
    const marks = source.slice(index, end);
    if (!carriesMarks(base)) {
      if (LETTER.test(base)) this.compose(base, marks);
      this.drop(end - index);
      return end;
    }
    for (const mark of marks) {
      if (FREE_MARK.test(mark)) this.drop(1);
      else this.write(mark);
    }
    return end;
  }

  /** Writes the marks into the letter before them, as far as Unicode has a letter for it. */
  private compose(base: string, marks: string): void {
    const composed = (base + marks).normalize('NFC')[0]!;
    const before = this.kept.at(-1)!;
    // Behind an apostrophe the tokeniser takes plain letters alone: "council’ṣ".
    if (composed === base || APOSTROPHE.test(before.at(-2) ?? '')) return;
    this.kept.pop();
    this.kept.push(before.slice(0, -1) + composed);
    this.last = composed;
  }

  private ignorables(index: number): number {
    const { source } = this;
    let end = index;
    while (end < source.length && kindOf(source.charCodeAt(end)) === Kind.ignorable) end++;
    const after = end < source.length ? source.charCodeAt(end) : 0;
    if (carriesMarks(this.last) && after >= EUROPEAN_END) {
      this.keep(index, end);
    } else this.drop(end - index);
    return end;
  }

  private fromSource(offset: number, length: number): number {
    const { places, missing } = this;
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const before = middle > 0 ? missing[middle - 1]! : 0;
      // What is missing at a place stands in the source from here on.
      if (places[middle]! + before <= offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return Math.min(offset, length);
    // Inside what is missing: where it is missing.
    return Math.min(length, Math.max(places[low - 1]!, offset - missing[low - 1]!));
  }
}

/** True for a letter of the scripts whose marks are more than accents. */
function carriesMarks(base: string): boolean {
  return base.charCodeAt(0) >= EUROPEAN_END && LETTER_OR_MARK.test(base);
}

/** Adds to each offset what is missing before it (`reach` 0: at it too). Both ascend. O(n). */
function shifted(
  offsets: Uint32Array,
  places: readonly number[],
  missing: readonly number[],
  reach: 0 | 1,
): Uint32Array {
  const moved = new Uint32Array(offsets.length);
  let next = 0;
  let shift = 0;
  for (let index = 0; index < offsets.length; index++) {
    const offset = offsets[index]!;
    while (next < places.length && places[next]! + reach <= offset) shift = missing[next++]!;
    moved[index] = offset + shift;
  }
  return moved;
}

/** The spans of the source, which are sorted and disjoint, in the clean text. */
export function spansFromSource(clean: CleanText, spans: readonly Span[]): Span[] {
  return spans.map(([start, end]) => [clean.fromSource(start), clean.fromSource(end)] as const);
}
