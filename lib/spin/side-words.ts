import { lazily } from '../core/lazy';
import { firstFrom, hasBetween } from '../core/sorted';
import { spanLength, type Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch, SketchedText } from '../sketch/sketch';
import { bareWord } from '../sketch/words';
import { FUNCTION_WORDS } from '../text/function-words';
import { shownSpan, shownText } from './shown';

const NAME = 1;
const OTHER_FACT = 2;

/**
 * The words of one text as far as they are known: all of them where it has a text; else its
 * function words, which have a code each, and of the others the code, which about a dozen
 * words share. Each word is read once.
 */
export class SideWords {
  readonly length: number;
  private readonly known: (string | null | undefined)[] = [];
  private readonly figures: Uint8Array;
  /** 1 in a name, 2 in any other fact. */
  private readonly facts: Uint8Array;
  /** 1 where a sentence begins. */
  private readonly starts: Uint8Array;

  private readonly nameWords = lazily(
    () =>
      new Set(
        this.sketch.facts
          .filter(({ kind }) => kind === 'name')
          .flatMap(({ value }) => value.split(' ')),
      ),
  );
  /** UTF-16 offsets at which lines begin that are not blank. */
  private readonly lineStarts = lazily(() => startsOfLines(this.sketched?.text ?? ''));

  constructor(
    readonly sketch: Sketch,
    readonly sketched: SketchedText | null,
  ) {
    this.length = sketch.tokens.length;
    this.figures = new Uint8Array(this.length);
    this.facts = new Uint8Array(this.length);
    this.starts = new Uint8Array(this.length + 1);
    for (const start of sketch.sentences) this.starts[start] = 1;
    for (const { kind, at } of sketch.facts) {
      if (kind !== 'name' && kind !== 'date') this.figures.fill(1, at[0], at[1]);
      this.facts.fill(kind === 'name' ? NAME : OTHER_FACT, at[0], at[1]);
    }
  }

  /** Lower case, without accents and possessive; null when only its code is known. */
  word(token: number): string | null {
    return (this.known[token] ??= this.read(token));
  }

  code(token: number): number {
    return this.sketch.tokens[token]!;
  }

  isFunction(token: number): boolean {
    return this.sketch.tokens[token]! < FUNCTION_CODES;
  }

  isName(token: number): boolean {
    return this.facts[token] === NAME;
  }

  isFact(token: number): boolean {
    return this.facts[token] !== 0 && token < this.length;
  }

  /** True inside a number, an amount, a share or a measure. */
  isFigure(token: number): boolean {
    return this.figures[token] === 1;
  }

  /** The stretch as printed, or its words where all are known by their codes; else null. Empty for an empty one. */
  printed([from, to]: Span): string | null {
    if (to <= from) return '';
    if (this.sketched !== null) return shownText(this.sketched, [from, to]);
    const words: string[] = [];
    for (let token = from; token < to; token += 1) {
      const word = this.word(token);
      if (word === null) return null;
      words.push(word);
    }
    return words.join(' ');
  }

  /** UTF-16 offsets of a token span as it is printed; null where the text is not known. */
  place(span: Span): Span | null {
    return this.sketched && shownSpan(this.sketched, span);
  }

  private read(token: number): string | null {
    if (this.sketched !== null) return bareWord(this.sketched, token);
    const code = this.sketch.tokens[token]!;
    return code < FUNCTION_CODES ? (FUNCTION_WORDS[code] ?? null) : null;
  }

  /** The word is part of a name that the text has somewhere. */
  isOfNames(word: string): boolean {
    return this.nameWords().has(word);
  }

  /** Lines with something on them that begin before an offset; 0 where the text is not known. O(log n). */
  linesBefore(offset: number): number {
    return firstFrom(this.lineStarts(), offset);
  }

  /** A comma or another stop stands right before the token; false where the text is not known. */
  isAfterStop(token: number): boolean {
    if (this.sketched === null || token === 0) return false;
    const { text, offsets } = this.sketched;
    return /[,;:]/.test(text.slice(offsets.ends[token - 1], offsets.starts[token]));
  }

  /** A sentence begins at the token. */
  isSentenceStart(token: number): boolean {
    return this.starts[token] === 1;
  }

  /** No sentence begins between a run and the token beside it, or in the run. O(log n). */
  isOneSentence([from, to]: Span, beside: number): boolean {
    const [after, until] = beside < from ? [beside, to - 1] : [from, beside];
    return !hasBetween(this.sketch.sentences, after + 1, until + 1);
  }

  /** The span has the words of one of another text, whatever their order (`bagOf`). */
  isSameBag(span: Span, other: SideWords, there: Span): boolean {
    // What nearly all are.
    if (spanLength(span) === 1 && spanLength(there) === 1)
      return this.code(span[0]) === other.code(there[0]);
    return this.bagOf(span) === other.bagOf(there);
  }

  /** The codes of a span whatever their order, small words aside: equal for the same words moved about. */
  bagOf(span: Span): string {
    const codes = [...this.sketch.tokens.subarray(...span)];
    const telling = codes.filter((code) => code >= FUNCTION_CODES);
    return (telling.length > 0 ? telling : codes).sort((a, b) => a - b).join(' ');
  }
}

function startsOfLines(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') starts.push(at);
    at += line.length + 1;
  }
  return starts;
}
