import type { Span } from '../../core/span';
import type { Quotation } from '../../text/quotations';
import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import { Phrases } from './phrases';
import type { SpeechWords } from './words';

/** Tokens looked at on either side of a quotation for its frame. */
const REACH_AFTER = 14;
const REACH_BEFORE = 40;
/** Words of a speaker that stands alone before a colon: "Ada Thorne: “…”". */
const LONGEST_LABEL = 6;
/** A wording this short means its speaker only right behind the quotation: German "so Dahl". */
const SHORT_WORDING = 3;
/** Nothing but a closing mark between two tokens. */
const CLOSED = /^["”’»›」』]$/;
/** A stop behind the mark ends the sentence that the words in marks belong to. */
const ENDED = /^["”“’»›][.!?…]/;
const MARK = /["“”„‟«»‹›「」『』＂‘‚]/;

/** Who says it, and the verb of saying; a speaker that is a pronoun is told as its tokens too. */
export interface Frame {
  speaker: Span | null;
  verb: string | null;
}

/**
 * Finds the frame around a quotation: "…," Micek said · said Peter Micek · X told the paper:
 * "…" · according to X · "…", dedi X · قال X: "…" · X ने कहा, "…". Each look reads a bounded
 * number of tokens.
 */
export class FrameReader {
  readonly phrases: Phrases;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly breaks: TextBreaks,
    private readonly words: SpeechWords,
  ) {
    this.phrases = new Phrases(text, tokens, breaks, words);
  }

  around(at: Span, quotation: Quotation): Frame | null {
    const { inside, outside } = quotation;
    const startsSentence = this.sentenceStart(at[0]) === at[0];
    const closed =
      this.text[inside[1] - 1] !== '.' ||
      /^\s*[,–—-]/.test(this.text.slice(outside[1], outside[1] + 4));
    const after = (): Frame | null => (closed ? this.after(at) : null);
    const before = (): Frame | null => this.before(at);
    const frame = startsSentence ? (after() ?? before()) : (before() ?? after());
    return frame ?? this.labelled(at, outside);
  }

  /** True when only the frame of the first quotation stands between the two. */
  continues(first: Span, second: Span): boolean {
    const { sentenceOf, paragraphOf } = this.phrases;
    return (
      paragraphOf[first[0]] === paragraphOf[second[0]] &&
      sentenceOf[second[0]]! - sentenceOf[first[1] - 1]! <= 1 &&
      this.sentenceStart(second[0]) === second[0]
    );
  }

  /** A particle of speech is written to the closing mark: “…”고, ”며. */
  private behindParticle(token: number): number {
    const isWritten = token < this.tokens.count && CLOSED.test(this.phrases.gap(token));
    return isWritten ? token + 1 : token;
  }

  private sentenceEnd(token: number): number {
    return this.breaks.sentences[this.phrases.sentenceOf[token]! + 1] ?? this.tokens.count;
  }

  private sentenceStart(token: number): number {
    return this.breaks.sentences[this.phrases.sentenceOf[token]!]!;
  }

  /** `…," said Peter Micek`, `…," Micek, of Access Now, said`, `…", according to X`, `"…" dedi` */
  private after(at: Span): Frame | null {
    const { phrases } = this;
    const from = this.behindParticle(at[1]);
    const sentence = phrases.sentenceOf[at[1] - 1];
    if (from < this.tokens.count && ENDED.test(phrases.gap(from))) return null;
    for (let token = from; token < Math.min(this.tokens.count, from + REACH_AFTER); token++) {
      if (phrases.paragraphOf[token] !== phrases.paragraphOf[at[1] - 1]) return null;
      if (phrases.sentenceOf[token] !== sentence && token > from) return null;
      if (token > from && MARK.test(phrases.gap(token))) return null;
      const according = this.according(token, token === from);
      if (according) return according;
      if (!this.isSaying(token)) continue;
      const ahead = (): Span | null => phrases.from(token + 1, this.sentenceEnd(token));
      const speaker = token === from ? ahead() : (phrases.between(from, token) ?? ahead());
      return { speaker: speaker ?? this.subjectBefore(at), verb: phrases.word(token) };
    }
    return null;
  }

  /**
   * `X told HKFP: "…`, `X, of Access Now, said it was a "…`, `According to X, "…`, `قال X: "…`;
   * behind a quotation that the frame cuts in two, what stands between them: `"…," X said, "…`
   */
  private before(at: Span): Frame | null {
    let start = this.sentenceStart(at[0]);
    for (let token = Math.max(start, at[0] - REACH_BEFORE); token < at[0]; token++) {
      if (this.phrases.spoken[token] === 1) {
        start = token + 1;
        continue;
      }
      const according = this.according(token, false);
      if (according) return according;
      if (!this.isSaying(token)) continue;
      const speaker = this.phrases.between(start, token) ?? this.phrases.from(token + 1, at[0]);
      return { speaker, verb: this.phrases.word(token) };
    }
    return null;
  }

  /** The verb comes last and the subject first: `Başkan Ali Veli, "…" dedi`, `김 시장은 “…”라고 말했다`. */
  private subjectBefore(at: Span): Span | null {
    const start = this.sentenceStart(at[0]);
    return start < at[0] ? this.phrases.between(start, at[0]) : null;
  }

  /** A name alone before a colon, as in an interview. */
  private labelled(at: Span, outside: Span): Frame | null {
    const start = this.sentenceStart(at[0]);
    const length = at[0] - start;
    if (length === 0 || length > LONGEST_LABEL) return null;
    if (this.breaks.paragraphs[this.phrases.paragraphOf[at[0]]!] !== start) return null;
    const before = this.text.slice(this.tokens.ends[at[0] - 1], outside[0]);
    if (
      !/^\s?[:：]\s*$/.test(before) ||
      !/^[\p{Lu}\p{Lo}]/u.test(this.phrases.printedWord(start))
    ) {
      return null;
    }
    const speaker = this.phrases.label(start, at[0]);
    return speaker && { speaker, verb: null };
  }

  private isSaying(token: number): boolean {
    const { verbs, passive } = this.words;
    if (!verbs.has(this.tokens.hashes[token]!)) return false;
    return token === 0 || !passive.has(this.tokens.hashes[token - 1]!);
  }

  private according(token: number, isNext: boolean): Frame | null {
    const { according, accordingAfter } = this.words;
    for (const wording of according) {
      if (!this.stands(wording, token)) continue;
      const end = token + wording.length;
      if (!isNext && this.length(token, end) <= SHORT_WORDING) continue;
      const verb = this.phrases.text(token, end).toLowerCase();
      return { speaker: this.phrases.from(end, this.sentenceEnd(token)), verb };
    }
    for (const wording of accordingAfter) {
      if (!this.stands(wording, token)) continue;
      const verb = this.phrases.text(token, token + wording.length).toLowerCase();
      return { speaker: this.phrases.back(token), verb };
    }
    return null;
  }

  private stands(wording: Int32Array, at: number): boolean {
    const { count, hashes } = this.tokens;
    if (wording.length === 0 || at + wording.length > count) return false;
    for (let index = 0; index < wording.length; index++) {
      if (hashes[at + index] !== wording[index]) return false;
    }
    return true;
  }

  private length(from: number, to: number): number {
    return this.tokens.ends[to - 1]! - this.tokens.starts[from]!;
  }
}
