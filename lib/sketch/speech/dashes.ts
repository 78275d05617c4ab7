import type { Span } from '../../core/span';
import type { Quotation } from '../../text/quotations';
import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import type { Phrases } from './phrases';
import type { SpeechWords } from './words';

/** A stretch of speech; one that goes on behind its frame has the speaker of the one before. */
export interface SpeechPart extends Quotation {
  goesOn: boolean;
}

/** Tokens behind a dash among which the verb of saying stands: "— с улыбкой сказал он". */
const VERB_WITHIN = 3;
const DASH = /[–—―]|\s-\s|-\s|\s-/;
const COMMA = /[,?!…]/;
/** The start of a paragraph of speech: a dash, and perhaps marks that open a sentence. */
const DASH_START = /^\s*(?:[–—―]\s?|-\s)[¿¡«„"“(]*$/;
/** … where the language sets marks and a dash may open the item of a list. */
const LONG_DASH_START = /^\s*[–—―]\s?[„"“(]*$/;
const COLON_END = /[:：]\s*$/;
/** Characters looked back at from the first word of a paragraph. */
const START_REACH = 12;

/** Finds speech that a dash opens, and cuts what stands between marks at the frames inside it. */
export class DashReader {
  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly breaks: TextBreaks,
    private readonly words: SpeechWords,
    private readonly phrases: Phrases,
  ) {}

  /**
   * The paragraphs that a dash opens, where a frame inside them or a colon before them says that
   * somebody speaks: "— Es una vergüenza —dijo Pardo—. No hay derecho." A list is none, and in
   * a language that sets marks only a frame tells. O(n).
   */
  paragraphs(): SpeechPart[] {
    const found: SpeechPart[] = [];
    const byComma = this.words.comma || !this.words.dash;
    const { paragraphs } = this.breaks;
    for (let index = 0; index < paragraphs.length; index++) {
      const span: Span = [paragraphs[index]!, paragraphs[index + 1] ?? this.tokens.count];
      if (!this.startsWithDash(span[0])) continue;
      const parts = this.parts(span, byComma);
      if (parts.length > 1 || this.isFramed(span, parts[0]!)) {
        found.push(...this.toQuotations(parts));
      }
    }
    return found;
  }

  /** A quotation in marks, cut where a frame stands inside it: «A, — сказал X. — B». */
  cut(quotation: Quotation, at: Span): SpeechPart[] {
    if (!this.words.dash || at[1] - at[0] < 2) return [{ ...quotation, goesOn: false }];
    const parts = this.parts(at, false);
    if (parts.length === 1 && parts[0]![0] === at[0] && parts[0]![1] === at[1]) {
      return [{ ...quotation, goesOn: false }];
    }
    return this.toQuotations(parts).map((part) => ({ ...part, open: quotation.open }));
  }

  private startsWithDash(token: number): boolean {
    const start = this.tokens.starts[token]!;
    const from = Math.max(token === 0 ? 0 : this.tokens.ends[token - 1]!, start - START_REACH);
    const before = this.text.slice(from, start);
    const opening = this.words.dash ? DASH_START : LONG_DASH_START;
    return opening.test(before.slice(before.lastIndexOf('\n') + 1));
  }

  /** A frame inside it, or a colon before it, says that somebody speaks. */
  private isFramed([from, to]: Span, part: Span): boolean {
    if (part[1] < to) return true;
    if (from === 0 || !this.words.dash) return false;
    const before = this.tokens.ends[from - 1]!;
    return COLON_END.test(this.text.slice(before, before + START_REACH).split(/[–—―\n-]/)[0]!);
  }

  /** The stretches of [from, to) outside the frames that a dash (or a comma) begins. */
  private parts([from, to]: Span, byComma: boolean): Span[] {
    const parts: Span[] = [];
    let start = from;
    for (let token = from + 1; token < to; token++) {
      if (start < 0) {
        if (this.resumes(token, byComma)) start = token;
        continue;
      }
      const gap = this.phrases.gap(token);
      const isBoundary = DASH.test(gap) || (byComma && COMMA.test(gap));
      if (!isBoundary || !this.beginsFrame(token, to)) continue;
      parts.push([start, token]);
      start = -1;
    }
    if (start >= 0) parts.push([start, to]);
    return parts;
  }

  private beginsFrame(token: number, to: number): boolean {
    const { sentenceOf } = this.phrases;
    for (let at = token; at < Math.min(to, token + VERB_WITHIN); at++) {
      if (at > token && (sentenceOf[at] !== sentenceOf[token] || this.isCut(at))) return false;
      if (this.words.verbs.has(this.tokens.hashes[at]!)) return true;
    }
    return false;
  }

  private isCut(token: number): boolean {
    const gap = this.phrases.gap(token);
    return DASH.test(gap) || COMMA.test(gap);
  }

  /** Speech goes on behind the next dash; where commas frame it, with the next sentence too. */
  private resumes(token: number, byComma: boolean): boolean {
    if (DASH.test(this.phrases.gap(token))) return true;
    const { sentenceOf } = this.phrases;
    return byComma && sentenceOf[token] !== sentenceOf[token - 1];
  }

  private toQuotations(parts: readonly Span[]): SpeechPart[] {
    return parts.map(([from, to], index) => {
      const inside: Span = [this.tokens.starts[from]!, this.tokens.ends[to - 1]!];
      return { inside, outside: inside, open: false, goesOn: index > 0 };
    });
  }
}
