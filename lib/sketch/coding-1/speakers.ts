import { spanLength, type Span } from '../../core/span';
import type { Quotation } from './quotations';
import type { TextBreaks } from './sentences';
import { hashOfWord, type Tokens } from '../../text/tokenise';
import { codeOfHash, isFunctionCode } from '../codes';
import { isSayingVerb } from './saying-verbs';
import type { SketchQuotation } from '../sketch';
import { tokensWithin } from '../token-places';

/** Tokens looked at on either side of a quotation for its frame. */
const REACH_AFTER = 14;
const REACH_BEFORE = 40;
/** Longest speaker, in tokens and in UTF-16 units. */
const LONGEST_SPEAKER = 9;
const LONGEST_PRINTED = 100;

const hashes = (words: string): Set<number> => new Set(words.split(' ').map(hashOfWord));
const PRONOUNS = hashes('he she they it we i who il elle ils elles er sie ella ellos');
/** Before a verb of saying these make a passive: "is called", "was told". */
const PASSIVE = hashes('is are was were be been being');
const ACCORDING = hashOfWord('according');
const TO = hashOfWord('to');
/** Function words that a speaker's phrase may contain or begin with. */
const WITHIN_SPEAKER = hashes(
  'a an the of for his her their its our another one some two several der die das des ein eine ' +
    'le la les un une de du el los las del von van y and und et',
);

interface Frame {
  speaker: Span | null;
  verb: string;
}

/**
 * Gives each quotation its speaker and verb of saying, where its frame names them: "…,"
 * Micek said · said Peter Micek · X told the paper: "…" · according to X. A pronoun stands
 * for the speaker before; a quotation that follows another in its paragraph without a frame
 * of its own has the same speaker; a paragraph quoted on into the next has the next one's.
 * O(n).
 */
export function findSpeakers(
  text: string,
  tokens: Tokens,
  breaks: TextBreaks,
  quotations: readonly Quotation[],
): SketchQuotation[] {
  const frames = new FrameReader(text, tokens, breaks);
  const found: SketchQuotation[] = [];
  let lastNamed: string | null = null;
  let openBefore = false;
  for (const { inside, open } of quotations) {
    const at = tokensWithin(tokens, inside);
    if (spanLength(at) === 0) continue;
    const frame = frames.around(at, inside);
    const before = found.at(-1);
    const quotation: SketchQuotation = { at, speaker: null, verb: frame?.verb ?? null };
    if (frame?.speaker) quotation.speaker = frames.printed(frame.speaker) ?? lastNamed;
    if (!frame && before && (openBefore || frames.continues(before.at, at))) {
      quotation.speaker = before.speaker;
      quotation.verb = before.verb;
    }
    if (frame?.speaker && quotation.speaker) lastNamed = quotation.speaker;
    found.push(quotation);
    openBefore = open;
  }
  return inheritBackwards(found, quotations, tokens);
}

/** Quotations left open at a paragraph's end take the speaker of the one that goes on. */
function inheritBackwards(
  found: SketchQuotation[],
  quotations: readonly Quotation[],
  tokens: Tokens,
): SketchQuotation[] {
  const open = new Set(
    quotations.filter((one) => one.open).map((one) => tokensWithin(tokens, one.inside)[0]),
  );
  for (let index = found.length - 2; index >= 0; index--) {
    const quotation = found[index]!;
    const next = found[index + 1]!;
    if (quotation.speaker !== null || !open.has(quotation.at[0])) continue;
    found[index] = { at: quotation.at, speaker: next.speaker, verb: next.verb };
  }
  return found;
}

class FrameReader {
  private readonly sentenceOf: Uint32Array;
  private readonly paragraphOf: Uint32Array;
  private readonly cuts = new Map<number, readonly number[]>();
  private readonly names = new Map<number, string>();

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly breaks: TextBreaks,
  ) {
    this.sentenceOf = numbered(breaks.sentences, tokens.count);
    this.paragraphOf = numbered(breaks.paragraphs, tokens.count);
  }

  around(at: Span, inside: Span): Frame | null {
    const startsSentence = this.breaks.sentences[this.sentenceOf[at[0]]!] === at[0];
    const closed = this.text[inside[1] - 1] !== '.';
    const after = (): Frame | null => (closed ? this.after(at) : null);
    return startsSentence ? (after() ?? this.before(at)) : (this.before(at) ?? after());
  }

  /** True when only the frame of the first quotation stands between the two. */
  continues(first: Span, second: Span): boolean {
    return (
      this.paragraphOf[first[0]] === this.paragraphOf[second[0]] &&
      this.sentenceOf[second[0]]! - this.sentenceOf[first[1] - 1]! <= 1 &&
      this.breaks.sentences[this.sentenceOf[second[0]]!] === second[0]
    );
  }

  /**
   * The speaker's words; null for a pronoun. Many quotations of one sentence share a speaker:
   * its words, which may stand far apart, are put together once.
   */
  printed(speaker: Span): string | null {
    const [from, to] = speaker;
    if (to - from === 1 && PRONOUNS.has(this.hash(from))) return null;
    const key = from * (LONGEST_SPEAKER + 1) + (to - from);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const words = this.text.slice(this.tokens.starts[from], this.tokens.ends[to - 1]);
    const name = words.replace(/\s+/g, ' ').slice(0, LONGEST_PRINTED);
    this.names.set(key, name);
    return name;
  }

  private hash(token: number): number {
    return this.tokens.hashes[token]!;
  }

  private gap(token: number): string {
    return this.text.slice(this.tokens.ends[token - 1], this.tokens.starts[token]);
  }

  private word(token: number): string {
    return this.printedWord(token).toLowerCase();
  }

  private isLonger(token: number, letters: number): boolean {
    return (
      this.printedWord(token)
        .slice(0, letters + 1)
        .toLowerCase().length > letters
    );
  }

  private printedWord(token: number): string {
    return this.text.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  /** `…," said Peter Micek`, `…," Micek, of Access Now, said`, `…", according to X` */
  private after(at: Span): Frame | null {
    const from = at[1];
    const sentence = this.sentenceOf[at[1] - 1];
    for (let token = from; token < Math.min(this.tokens.count, from + REACH_AFTER); token++) {
      if (this.paragraphOf[token] !== this.paragraphOf[from - 1]) return null;
      if (this.sentenceOf[token] !== sentence && token > from) return null;
      if (token > from && /["“”„«»]/.test(this.gap(token))) return null;
      if (this.isAccording(token)) return this.accordingTo(token);
      if (!this.isSaying(token)) continue;
      const speaker = token === from ? this.phraseFrom(token + 1) : this.phraseBetween(from, token);
      return { speaker, verb: this.word(token) };
    }
    return null;
  }

  /** `X told HKFP: "…`, `X, of Access Now, said it was a "…`, `According to X, "…` */
  private before(at: Span): Frame | null {
    const start = this.breaks.sentences[this.sentenceOf[at[0]]!]!;
    for (let token = Math.max(start, at[0] - REACH_BEFORE); token < at[0]; token++) {
      if (this.isAccording(token)) return this.accordingTo(token);
      if (!this.isSaying(token)) continue;
      return { speaker: this.phraseBetween(start, token), verb: this.word(token) };
    }
    return null;
  }

  private isSaying(token: number): boolean {
    if (!isSayingVerb(this.hash(token))) return false;
    return token === 0 || !PASSIVE.has(this.hash(token - 1));
  }

  private isAccording(token: number): boolean {
    return (
      this.hash(token) === ACCORDING && token + 1 < this.tokens.count && this.hash(token + 1) === TO
    );
  }

  private accordingTo(token: number): Frame {
    return { speaker: this.phraseFrom(token + 2), verb: 'according to' };
  }

  /** A speaker that begins at `from`: up to a comma, a stop or a word that leads elsewhere. */
  private phraseFrom(from: number): Span | null {
    let to = from;
    while (to < this.tokens.count && to - from < LONGEST_SPEAKER) {
      if (to > from && !/^[\s\-'’.&]*$/.test(this.gap(to))) break;
      if (to > from && this.sentenceOf[to] !== this.sentenceOf[from]) break;
      if (!this.mayBelong(to, from)) break;
      to++;
      if (PRONOUNS.has(this.hash(to - 1))) break;
    }
    return this.trimmed(from, to);
  }

  /** A speaker whose verb stands at `verb`: the clause before it, up to its first comma. */
  private phraseBetween(from: number, verb: number): Span | null {
    const clauses = this.clauses(from, verb);
    if (clauses === null) return null;
    // A clause of its own before the subject ("In Paris, Micek said"): take the last one.
    const [start, end] = this.mayBelong(from, from) ? clauses.first : clauses.last;
    let to = start;
    while (to < end && to - start < LONGEST_SPEAKER && this.mayBelong(to, start)) {
      to++;
      if (PRONOUNS.has(this.hash(to - 1))) break;
    }
    return this.trimmed(start, this.isParticiple(verb) ? this.nameEnd(start, to) : to);
  }

  /** "WhatsApp took a similar step, saying …": the verb of the clause is not the frame's. */
  private isParticiple(verb: number): boolean {
    return this.word(verb).endsWith('ing');
  }

  /** Where the capitalised words that begin the phrase end; its end when it begins otherwise. */
  private nameEnd(start: number, end: number): number {
    let to = start;
    while (to < end && /^\p{Lu}/u.test(this.printedWord(to))) to++;
    return to > start + 1 || (to > start && this.isLonger(start, 3)) ? to : end;
  }

  /**
   * [from, to) of one sentence, cut at commas, dashes and brackets: the first clause and the
   * last. The cuts of a sentence are looked for once, however many quotations it holds.
   */
  private clauses(from: number, to: number): { first: Span; last: Span } | null {
    if (from >= to) return null;
    const cuts = this.cutsOf(this.sentenceOf[from]!);
    const next = cuts[firstAbove(cuts, from)] ?? to;
    const last = cuts[firstAbove(cuts, to - 1) - 1] ?? from;
    return { first: [from, Math.min(next, to)], last: [Math.max(last, from), to] };
  }

  /** Tokens of the sentence with a comma, a dash or a bracket before them, ascending. */
  private cutsOf(sentence: number): readonly number[] {
    const known = this.cuts.get(sentence);
    if (known !== undefined) return known;
    const cuts: number[] = [];
    const end = this.breaks.sentences[sentence + 1] ?? this.tokens.count;
    for (let token = this.breaks.sentences[sentence]! + 1; token < end; token++) {
      if (/[,;:()\u2013\u2014]/.test(this.gap(token))) cuts.push(token);
    }
    this.cuts.set(sentence, cuts);
    return cuts;
  }

  private mayBelong(token: number, from: number): boolean {
    const hash = this.hash(token);
    if (PRONOUNS.has(hash)) return token === from;
    return !isFunctionCode(codeOfHash(hash)) || WITHIN_SPEAKER.has(hash);
  }

  private trimmed(from: number, end: number): Span | null {
    let to = end;
    while (to > from && WITHIN_SPEAKER.has(this.hash(to - 1))) to--;
    return to > from ? [from, to] : null;
  }
}

/** Index of the first of the ascending values that is greater, by bisection. */
function firstAbove(values: readonly number[], limit: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** For each token the index of the last start at or before it. */
function numbered(starts: Uint32Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  for (let index = 0; index < starts.length; index++) {
    numbers.fill(index, starts[index], starts[index + 1] ?? count);
  }
  return numbers;
}
