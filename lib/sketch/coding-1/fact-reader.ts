import type { TextBreaks } from './sentences';
import type { Tokens } from '../../text/tokenise';
import { factWordsOf, type FactWord } from './fact-words';
import type { Fact, FactKind } from '../sketch';

/** Longest printed fact kept, in UTF-16 units. */
const LONGEST_TEXT = 120;

/** A text with its tokens, as the fact finders read it; collects what they find. */
export class FactReader {
  readonly facts: Fact[] = [];
  /** Tokens that already belong to a fact. */
  readonly claimed: Uint8Array;
  private readonly words: ReadonlyMap<number, FactWord>;
  private readonly sentenceStart: Uint8Array;

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    breaks: TextBreaks,
    readonly language: string,
  ) {
    this.words = factWordsOf(language);
    this.claimed = new Uint8Array(tokens.count);
    this.sentenceStart = new Uint8Array(tokens.count);
    for (const token of breaks.sentences) this.sentenceStart[token] = 1;
  }

  get count(): number {
    return this.tokens.count;
  }

  /** What the token says inside a fact, if anything. */
  word(token: number): FactWord | undefined {
    return token >= 0 && token < this.count
      ? this.words.get(this.tokens.hashes[token]!)
      : undefined;
  }

  /** The token as printed. */
  printed(token: number): string {
    return this.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  lower(token: number): string {
    return token >= 0 && token < this.count ? this.printed(token).toLowerCase() : '';
  }

  /** What stands between the token and the one before it; '' for the first. */
  gapBefore(token: number): string {
    if (token <= 0 || token >= this.count) return '';
    return this.text.slice(this.tokens.ends[token - 1], this.tokens.starts[token]);
  }

  firstUnit(token: number): number {
    return this.text.charCodeAt(this.tokens.starts[token]!);
  }

  startsSentence(token: number): boolean {
    return this.sentenceStart[token] === 1;
  }

  isDigit(token: number): boolean {
    if (token < 0 || token >= this.count) return false;
    const unit = this.firstUnit(token);
    return unit >= 0x30 && unit <= 0x39;
  }

  /** True when the token follows its predecessor in one phrase: a space or a hyphen between. */
  follows(token: number): boolean {
    if (token <= 0 || token >= this.count) return false;
    const from = this.tokens.ends[token - 1]!;
    const length = this.tokens.starts[token]! - from;
    if (length === 0) return true;
    return length === 1 && /[\s\-\u2010-\u2013]/.test(this.text[from]!);
  }

  /** Keeps a fact of the token span [from, to); `start` and `end` widen the printed text. */
  add(
    kind: FactKind,
    from: number,
    to: number,
    value: string,
    start = this.tokens.starts[from]!,
    end = this.tokens.ends[to - 1]!,
  ): void {
    const text = this.text.slice(start, end).replace(/\s+/g, ' ').slice(0, LONGEST_TEXT);
    this.facts.push({ kind, at: [from, to], text, value: value.slice(0, LONGEST_TEXT) });
    this.claimed.fill(1, from, to);
  }
}
