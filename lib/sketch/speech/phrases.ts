import type { Span } from '../../core/span';
import type { TextBreaks } from '../../text/sentences';
import type { Tokens } from '../../text/tokenise';
import type { SpeechWords } from './words';

/** Longest speaker, in tokens and in UTF-16 units. */
const LONGEST_SPEAKER = 9;
const LONGEST_PRINTED = 100;
/** Words of time or place that may stand between a verb and its subject: "sagte am Dienstag …". */
const MOST_SKIPPED = 4;
const PLAIN_GAP = /^[\s\-'’.&]*$/;

/** Finds the phrases of a text that can be a speaker. */
export class Phrases {
  readonly sentenceOf: Uint32Array;
  readonly paragraphOf: Uint32Array;
  /** 1 for each token that somebody says: no speaker is made of them. Known once the quotations are. */
  spoken: Uint8Array = new Uint8Array(0);
  private readonly cuts = new Map<number, readonly number[]>();
  private readonly names = new Map<number, string>();

  constructor(
    private readonly source: string,
    private readonly tokens: Tokens,
    private readonly breaks: TextBreaks,
    private readonly words: SpeechWords,
  ) {
    this.sentenceOf = numbered(breaks.sentences, tokens.count);
    this.paragraphOf = numbered(breaks.paragraphs, tokens.count);
  }

  /**
   * The speaker's words; null for a pronoun. Many quotations of one sentence share a speaker:
   * its words, which may stand far apart, are put together once.
   */
  printed([from, to]: Span): string | null {
    if (to - from === 1 && this.words.pronouns.has(this.hash(from))) return null;
    const key = from * (LONGEST_SPEAKER + 1) + (to - from);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = this.withoutParticle(this.text(from, to));
    this.names.set(key, name);
    return name;
  }

  text(from: number, to: number): string {
    const words = this.source.slice(this.tokens.starts[from], this.tokens.ends[to - 1]);
    return words.replace(/\s+/g, ' ').slice(0, LONGEST_PRINTED);
  }

  gap(token: number): string {
    return this.source.slice(this.tokens.ends[token - 1], this.tokens.starts[token]);
  }

  word(token: number): string {
    return this.printedWord(token).toLowerCase();
  }

  printedWord(token: number): string {
    return this.source.slice(this.tokens.starts[token], this.tokens.ends[token]);
  }

  /**
   * A speaker that begins at `first` or behind a few words of time, and ends before `limit`:
   * up to a comma, a stop or a word that leads elsewhere.
   */
  from(first: number, limit: number): Span | null {
    const start = this.behindTime(first, limit);
    let to = start;
    while (to < limit && to - start < LONGEST_SPEAKER) {
      if (to > start && !PLAIN_GAP.test(this.gap(to))) break;
      if (to > start && this.sentenceOf[to] !== this.sentenceOf[start]) break;
      if (!this.mayBelong(to, start)) break;
      to++;
      if (this.isWhole(to - 1, limit)) break;
    }
    return this.trimmed(start, this.subjectEnd(start, to, false));
  }

  /** Leaves out what stands between verb and subject, where a subject follows in the same clause. */
  private behindTime(first: number, limit: number): number {
    if (first >= limit || this.mayBelong(first, first)) return first;
    let token = first;
    while (token < Math.min(limit, first + MOST_SKIPPED) && !this.mayBelong(token, token)) {
      token++;
      const isSame =
        token < limit &&
        this.sentenceOf[token] === this.sentenceOf[first] &&
        /^\s+$/.test(this.gap(token));
      if (!isSame) return first;
    }
    return token < limit && this.mayBelong(token, token) ? token : first;
  }

  /** A speaker whose verb stands at `verb`: the clause before it, up to its first comma. */
  between(from: number, verb: number): Span | null {
    const phrase = this.phraseBefore(from, verb);
    if (phrase === null) return null;
    const [start, to] = phrase;
    const end = this.subjectEnd(start, to, to < verb);
    return this.trimmed(
      start,
      this.isParticiple(verb) && end === to ? this.nameEnd(start, to) : end,
    );
  }

  /** A speaker with nothing but the verb of another clause between it and `limit`: "Dahl shrugged: …". */
  label(from: number, limit: number): Span | null {
    const phrase = this.phraseBefore(from, limit);
    if (phrase === null || this.trimmed(...phrase)?.[1] !== limit) return null;
    return this.trimmed(phrase[0], this.subjectEnd(phrase[0], limit, true));
  }

  private phraseBefore(from: number, verb: number): Span | null {
    const clauses = this.clauses(from, verb);
    if (clauses === null) return null;
    // A clause of its own before the subject ("In Paris, Micek said"): take the last one.
    const isSubject = this.mayBelong(from, from) && !this.leadsClause(clauses.first);
    const [start, end] = isSubject ? clauses.first : clauses.last;
    let to = start;
    while (to < end && to - start < LONGEST_SPEAKER && this.mayBelong(to, start)) {
      to++;
      if (this.isWhole(to - 1, end) || this.isSubject(to - 1)) break;
    }
    return [start, to];
  }

  /**
   * Where a phrase ends that took a verb along: "Halloran declined" of "Halloran declined to say".
   * A verb that the language lists ends it; so does a last word that ends as a verb does, directly
   * behind a name, where it `mayBeVerb`; and where nouns have capitals, the first word that has
   * none and no noun behind it.
   */
  private subjectEnd(start: number, end: number, mayBeVerb: boolean): number {
    const { deeds, capitalNouns } = this.words;
    let noun = -1;
    for (let token = start; token < end; token++) {
      if (this.words.within.has(this.hash(token))) continue;
      if (noun >= 0 && !this.isName(token)) {
        if (deeds.has(this.hash(token))) return token;
        if (capitalNouns && !this.hasName(token, end)) return token;
        if (mayBeVerb && token === end - 1 && this.isName(noun) && this.endsAsVerb(token))
          return token;
      }
      noun = token;
    }
    return end;
  }

  private hasName(from: number, end: number): boolean {
    for (let token = from; token < end; token++) if (this.isName(token)) return true;
    return false;
  }

  /** Printed with a capital. */
  private isName(token: number): boolean {
    return /^\p{Lu}/u.test(this.printedWord(token));
  }

  private endsAsVerb(token: number): boolean {
    const word = this.word(token);
    return this.words.deedEndings.some(
      (ending) => word.length > ending.length + 1 && word.endsWith(ending),
    );
  }

  /** A speaker that ends before `limit`: back to a comma or a word that leads elsewhere. */
  back(limit: number): Span | null {
    let from = limit;
    while (from > 0 && limit - from < LONGEST_SPEAKER) {
      const token = from - 1;
      if (this.sentenceOf[token] !== this.sentenceOf[limit] || !this.mayBelong(token, token)) break;
      if (!PLAIN_GAP.test(this.gap(from))) break;
      from = token;
    }
    return from < limit ? [from, limit] : null;
  }

  private hash(token: number): number {
    return this.tokens.hashes[token]!;
  }

  /** A pronoun stands alone, unless it is the title of the name behind it: "ông Trần Minh". */
  private isWhole(token: number, limit: number): boolean {
    if (!this.words.pronouns.has(this.hash(token))) return false;
    return token + 1 >= limit || !/^\p{Lu}/u.test(this.printedWord(token + 1));
  }

  /** Ends in a particle that makes what stands before it the subject. */
  private isSubject(token: number): boolean {
    if (this.words.subject.length === 0) return false;
    const word = this.printedWord(token);
    return this.words.subject.some(
      (particle) => word.length > particle.length + 1 && word.endsWith(particle),
    );
  }

  private withoutParticle(name: string): string {
    const particle = this.words.subject.find(
      (ending) =>
        name.length > ending.length + 1 && name.endsWith(ending) && !name.endsWith(` ${ending}`),
    );
    return particle === undefined ? name : name.slice(0, -particle.length);
  }

  /** "Speaking to reporters, Micek said"; "Fleming, the mayor, said" and "King Aldo, …" begin with a name. */
  private leadsClause([from, to]: Span): boolean {
    return to - from > 1 && this.isParticiple(from) && !this.isName(from + 1);
  }

  /** "WhatsApp took a similar step, saying …": the verb of the clause is not the frame's. */
  private isParticiple(verb: number): boolean {
    return verb < this.tokens.count && this.word(verb).endsWith('ing');
  }

  /** Where the capitalised words that begin the phrase end; its end when it begins otherwise. */
  private nameEnd(start: number, end: number): number {
    let to = start;
    while (to < end && /^\p{Lu}/u.test(this.printedWord(to))) to++;
    return to > start + 1 || (to > start && this.isLonger(start, 3)) ? to : end;
  }

  private isLonger(token: number, letters: number): boolean {
    return (
      this.printedWord(token)
        .slice(0, letters + 1)
        .toLowerCase().length > letters
    );
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
      if (/[,;:()\u2013\u2014،؛]/.test(this.gap(token))) cuts.push(token);
    }
    this.cuts.set(sentence, cuts);
    return cuts;
  }

  private mayBelong(token: number, from: number): boolean {
    if (this.spoken[token] === 1) return false;
    const hash = this.hash(token);
    if (this.words.pronouns.has(hash)) return token === from;
    return !this.words.stops.has(hash) && !this.words.verbs.has(hash);
  }

  private trimmed(from: number, end: number): Span | null {
    let to = end;
    while (to > from && this.words.within.has(this.hash(to - 1))) to--;
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
