import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import type { Fact, FactKind } from '../sketch';
import type { Meaning, Role } from './meaning';
import { digitOf, isLetterAt, type Match } from './word-trie';
import { vocabularyOf, type Vocabulary } from './vocabulary';

/** Longest printed fact kept, in UTF-16 units. */
const LONGEST_TEXT = 120;
/** Letters of the longest abbreviation that a stop may follow within a fact. */
const LONGEST_ABBREVIATION = 5;
const STOP = 0x2e;
const UNEVEN = /[^\S ]|\s\s/;
/** Places of which the words found are remembered, a power of 2: several readers ask at one place. */
const REMEMBERED = 16;

/** A word of one role, found at a place of the text. */
export interface Found {
  meaning: Meaning;
  start: number;
  end: number;
}

/**
 * A text with its tokens, as the readers of facts see it, and what they found. Readers look
 * at the text, by UTF-16 offsets: a figure may begin within a token ("USD34.6") or have no
 * token at all ("€").
 */
export class FactReader {
  readonly facts: Fact[] = [];
  /** Tokens that already belong to a fact. */
  readonly claimed: Uint8Array;
  readonly vocabulary: Vocabulary;
  private readonly sentenceStart: Uint8Array;
  private readonly paragraphStart: Uint8Array;
  private readonly seenAt = new Int32Array(REMEMBERED).fill(-1);
  private readonly seen: (Match | null)[] = [];

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    breaks: TextBreaks,
    readonly language: string,
  ) {
    this.vocabulary = vocabularyOf(language);
    this.claimed = new Uint8Array(tokens.count);
    this.sentenceStart = flags(tokens.count, breaks.sentences);
    this.paragraphStart = flags(tokens.count, breaks.paragraphs);
  }

  get count(): number {
    return this.tokens.count;
  }

  printed(token: number): string {
    return this.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  /** What stands between the token and the one before it; '' for the first. */
  gapBefore(token: number): string {
    if (token <= 0 || token >= this.count) return '';
    return this.text.slice(this.tokens.ends[token - 1], this.tokens.starts[token]);
  }

  startsSentence(token: number): boolean {
    return this.sentenceStart[token] === 1;
  }

  startsParagraph(token: number): boolean {
    return this.paragraphStart[token] === 1;
  }

  isDigitAt(offset: number): boolean {
    return offset >= 0 && offset < this.text.length && digitOf(this.text.charCodeAt(offset)) >= 0;
  }

  isLetterAt(offset: number): boolean {
    return offset >= 0 && offset < this.text.length && isLetterAt(this.text, offset);
  }

  /** The words known at a place; null for none. */
  wordsAt(offset: number): Match | null {
    const slot = offset & (REMEMBERED - 1);
    if (this.seenAt[slot] !== offset) {
      this.seenAt[slot] = offset;
      this.seen[slot] = this.vocabulary.words.match(this.text, offset);
    }
    return this.seen[slot]!;
  }

  /** The word at a place in one of these roles, the first of them that it has. */
  wordAt(offset: number, ...roles: Role[]): Found | null {
    if (offset < 0) return null;
    const match = this.wordsAt(offset);
    if (!match) return null;
    const { meanings, end } = match;
    for (const role of roles) {
      for (const meaning of meanings) {
        if (meaning.role === role) return { meaning, start: offset, end };
      }
    }
    return null;
  }

  /** Where the next word of the phrase begins after `end`: at once, or after a space or hyphen; −1 for nowhere. */
  next(end: number): number {
    if (end >= this.text.length) return -1;
    const gap = this.text.charCodeAt(end);
    if (!isSpace(gap) && !isHyphen(gap)) return end;
    return end + 1 < this.text.length ? end + 1 : -1;
  }

  /** As `next`, over the stop of an abbreviation too ("3 Mrd. Euro"). */
  nextOverStop(end: number): number {
    if (this.text.charCodeAt(end) !== STOP || !isSpace(this.text.charCodeAt(end + 1))) {
      return this.next(end);
    }
    // "a million. Marks …": a word that is no abbreviation ends its sentence.
    return this.isShort(end) ? end + 2 : -1;
  }

  /** Whether the word that ends here is no longer than an abbreviation. */
  private isShort(end: number): boolean {
    for (let length = 1; length <= LONGEST_ABBREVIATION + 1; length++)
      if (!this.isLetterAt(end - length)) return true;
    return false;
  }

  /** The word in one of the roles that follows `end` in the phrase. */
  wordAfter(end: number, ...roles: Role[]): Found | null {
    return this.wordAt(this.next(end), ...roles);
  }

  /** The word before `start`, up to the space or hyphen before it, when it has one of the roles. */
  wordBefore(start: number, ...roles: Role[]): Found | null {
    let end = start;
    while (end > 0 && start - end < 2 && /[\s.-]/.test(this.text[end - 1]!)) end--;
    const token = this.tokenEndingAt(end);
    return token < 0 ? null : this.wordAt(this.tokens.starts[token]!, ...roles);
  }

  /** The token that ends at an offset or spans it; −1 for none. O(log tokens). */
  tokenEndingAt(end: number): number {
    const token = this.tokenAt(end - 1);
    return token >= 0 && this.tokens.ends[token]! >= end ? token : -1;
  }

  /** The last token that starts at or before an offset; −1 for none. O(log tokens). */
  tokenAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens.starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /**
   * Keeps what stands at [start, end) of the text as a fact. Returns the token after it;
   * `from` is the token at which the search is.
   */
  add(kind: FactKind, from: number, start: number, end: number, value: string): number {
    let first = from;
    while (first > 0 && this.tokens.ends[first - 1]! > start) first--;
    while (first + 1 < this.count && this.tokens.ends[first]! <= start) first++;
    let to = first + 1;
    while (to < this.count && this.tokens.starts[to]! < end) to++;
    const until = Math.max(end, this.tokens.ends[to - 1]!);
    const text = this.text.slice(Math.min(start, this.tokens.starts[first]!), until);
    this.facts.push({
      kind,
      at: [first, to],
      text: printedText(text),
      value: value.slice(0, LONGEST_TEXT),
    });
    this.claimed.fill(1, first, to);
    return to;
  }

  /** Keeps the tokens [from, to) as a name; `end` is where its printed form ends. */
  addName(from: number, to: number, end: number, value: string): void {
    const text = this.text.slice(this.tokens.starts[from], end);
    this.facts.push({
      kind: 'name',
      at: [from, to],
      text: printedText(text),
      value: value.slice(0, LONGEST_TEXT),
    });
    this.claimed.fill(1, from, to);
  }
}

/** White space as one space each, and no longer than is kept. */
function printedText(text: string): string {
  const spaced = UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text;
  return spaced.slice(0, LONGEST_TEXT);
}

/** A space within a phrase or figure; NaN, behind the text, is none. */
function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009 || unit === 0x2007;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function flags(count: number, starts: Uint32Array): Uint8Array {
  const flagged = new Uint8Array(count);
  for (const token of starts) flagged[token] = 1;
  return flagged;
}
