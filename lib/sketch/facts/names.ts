import { languageOf } from '../../language';
import { canonicalWord } from '../../text/normalise';
import { hashOfWord } from '../../text/tokenise';
import { codeOfHash, isFunctionCode } from '../codes';
import type { FactReader } from './fact-reader';

const LONGEST_NAME = 8;
/** A sentence with a larger share of capitals is a headline or shouted: no names to be told. */
const SHOUTED_SHARE = 0.8;
const SHOUTED_LEAST = 5;
/** "Previously Hong Kong …": an English adverb before a name. */
const ADVERB = /^\p{L}{4,}ly$/u;
/** Endings of an adjective that begins a name where every noun has a capital. */
const ADJECTIVE = /e[nms]?$/u;
const SMALL_Y = 0x79;
const SMALL_S = 0x73;
const APOSTROPHES = "'\u2018\u2019\u02BC";
const ACRONYM = /^\p{Lu}[\p{Lu}\d]+$/u;
const OPENINGS = ':"“”„«»「『\'‘(•\n—–';
const SPACE = /\s/;
/** Names of houses may have this in their middle, once: "Connect for Water". */
const LOOSE_JOINERS = new Set([hashOfWord('for')]);
const OF = hashOfWord('of');
/** A printed name that is its value but for its capitals. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;
/** Slots of a filter of hashes, a power of 2: most words of a text are told apart by it. */
const FILTER = 1 << 10;

interface NameRun {
  from: number;
  to: number;
  /** Where the name begins, behind titles and the like: see `withoutLead`. */
  first: number;
  /** It begins where any word would have a capital. */
  initial: boolean;
}

/** What a language knows of names, by the hashes of its words; made once a language. */
interface NameWords {
  titles: ReadonlySet<number>;
  joiners: ReadonlySet<number>;
  verbs: ReadonlySet<number>;
  /** Ending of the verbs that stand first in a sentence, before their subject; '' where none do. */
  verbEnding: string;
  /** "Named", "Dubbed": no part of the name behind them. */
  naming: ReadonlySet<number>;
  /** Function words, beside those that have a code. */
  common: ReadonlySet<number>;
  /** Every noun has a capital. */
  nouns: boolean;
  /** Words that stand before nouns and seldom before the name of a person. */
  articles: ReadonlySet<number>;
}

const built = new Map<string, NameWords>();

function nameWordsOf(code: string): NameWords {
  let words = built.get(code);
  if (!words) {
    const language = languageOf(code) ?? languageOf('en')!;
    const hashes = (list: string): number[] => list.split(/\s+/).filter(Boolean).map(hashOfWord);
    words = {
      titles: new Set(hashes(language.speech.titles)),
      joiners: new Set(hashes(`${language.names.joiners} ${language.speech.particles}`)),
      verbs: new Set(hashes(language.speech.verbs)),
      verbEnding: language.names.verbEnding ?? '',
      naming: new Set(hashes(language.names.naming)),
      common: new Set(hashes(language.words.common)),
      nouns: language.names.capitals === 'noun',
      articles: new Set(hashes(language.names.articles ?? '')),
    };
    built.set(code, words);
  }
  return words;
}

/**
 * Names: runs of capitalised words, also joined by small words ("von", "of"), without titles;
 * Where a capital says nothing (start of a
 * sentence or quotation) a single word counts only when the text has it with a capital
 * elsewhere or it acts as a name, and the first of several only unless the text has it in
 * lower case; where every noun has one, a single word counts only as part of a longer name
 * that the text has too, or as an acronym. The value is the name in lower case without
 * accents, possessive dropped. Names in other scripts without capitals are told by what
 * stands beside them (known-names.ts, unspaced-names.ts). O(n).
 */
export function readNames(reader: FactReader): void {
  new NameReader(reader).read();
}

class NameReader {
  private readonly words: NameWords;
  private readonly capital: Uint8Array;
  /** Hashes of words that begin a sentence and a name. */
  private readonly asked = new Set<number>();
  /** Those of them that have a capital where it says something, and those that also have none. */
  private readonly known = new Set<number>();
  private readonly small = new Set<number>();
  /** Hashes of words of names of several words, where a single one must be one of them. */
  private readonly parts = new Set<number>();
  /** Where every noun has a capital: hashes of those that stand behind an article. */
  private readonly articled = new Set<number>();

  constructor(private readonly reader: FactReader) {
    this.words = nameWordsOf(reader.language);
    this.capital = capitals(reader);
  }

  read(): void {
    const runs = this.runs();
    if (this.asked.size > 0) this.findAsked(runs);
    if (this.words.nouns) this.findArticled(runs);
    for (const run of runs) run.first = this.withoutLead(run);
    if (this.words.nouns) this.findParts(runs);
    for (const run of runs) this.keep(run);
  }

  private runs(): NameRun[] {
    const { hashes } = this.reader.tokens;
    const runs: NameRun[] = [];
    for (let token = 0; token < this.reader.count; token++) {
      if (this.capital[token] === 0) continue;
      const initial = this.startsAnew(token);
      if (initial && this.words.naming.has(hashes[token]!)) continue;
      if (initial) this.asked.add(hashes[token]!);
      const to = this.endOfRun(token);
      runs.push({ from: token, to, first: token, initial });
      token = to - 1;
    }
    return runs;
  }

  /** Which of the words that begin a sentence and a name the text has elsewhere, and how. */
  private findAsked(runs: readonly NameRun[]): void {
    const { hashes } = this.reader.tokens;
    const filter = new Uint8Array(FILTER);
    for (const hash of this.asked) filter[hash & (FILTER - 1)] = 1;
    for (let token = 0; token < this.reader.count; token++) {
      const hash = hashes[token]!;
      if (filter[hash & (FILTER - 1)] === 0 || this.capital[token] === 1) continue;
      if (this.asked.has(hash)) this.small.add(hash);
    }
    for (const { from, to, initial } of runs) {
      for (let token = initial ? from + 1 : from; token < to; token++) {
        const hash = hashes[token]!;
        if (filter[hash & (FILTER - 1)] === 1 && this.asked.has(hash)) this.known.add(hash);
      }
    }
  }

  private findArticled(runs: readonly NameRun[]): void {
    const { hashes } = this.reader.tokens;
    for (const { from, to } of runs) {
      const isLed = from > 0 && this.reader.gapBefore(from) === ' ';
      if (isLed && this.words.articles.has(hashes[from - 1]!)) this.articled.add(hashes[from]!);
      // "Der Fischer …" at the start of a sentence is one run.
      if (from + 1 < to && this.words.articles.has(hashes[from]!))
        this.articled.add(hashes[from + 1]!);
    }
  }

  private findParts(runs: readonly NameRun[]): void {
    const { hashes } = this.reader.tokens;
    for (const { first, to } of runs) {
      if (to - first < 2) continue;
      for (let token = first; token < to; token++) this.parts.add(hashes[token]!);
    }
  }

  private startsAnew(token: number): boolean {
    if (this.reader.startsSentence(token)) return true;
    const gap = this.reader.gapBefore(token);
    return gap !== ' ' && endsInOpening(gap);
  }

  private endOfRun(from: number): number {
    let to = from + 1;
    while (to < this.reader.count && to - from < LONGEST_NAME) {
      // A possessive ends a name: "China's National Security Law" has two.
      if (this.isPossessive(to - 1)) break;
      if (this.capital[to] === 1 && this.joins(to)) to++;
      else {
        const joined = this.afterJoiners(from, to);
        if (joined === 0) break;
        to = joined;
      }
    }
    return to;
  }

  /** A space, a hyphen, an ampersand or the stop of an initial. */
  private joins(token: number): boolean {
    const { reader } = this;
    if (token >= reader.count || reader.startsSentence(token)) return false;
    const gap = reader.gapBefore(token);
    if (gap === ' ' || gap === '-' || gap === '\u00a0' || gap === ' & ' || gap === '') return true;
    const { starts, ends } = reader.tokens;
    return gap === '. ' && ends[token - 1]! - starts[token - 1]! <= 3;
  }

  /** The token after "of England", "von der Leyen", or 0 where no name goes on. */
  private afterJoiners(from: number, token: number): number {
    let at = token;
    while (at - token < 2 && this.isJoiner(from, at) && this.joins(at)) at++;
    return at > token && this.capital[at] === 1 && this.joins(at) ? at + 1 : 0;
  }

  private isJoiner(from: number, token: number): boolean {
    if (token >= this.reader.count) return false;
    const hash = this.reader.tokens.hashes[token]!;
    if (this.words.joiners.has(hash)) return !this.isAnd(token) || this.hasJoiner(from, token);
    const second = token === from + 1;
    return second && LOOSE_JOINERS.has(hash) && this.words.joiners.has(OF);
  }

  /** "and" parts two names, but for one that goes on: "Ministerio de Ciencia y Tecnología". */
  private isAnd(token: number): boolean {
    return this.reader.wordAt(this.reader.tokens.starts[token]!, 'and') !== null;
  }

  private hasJoiner(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (this.capital[token] === 0) return true;
    return false;
  }

  private keep(run: NameRun): void {
    const { reader } = this;
    const { first: from, to } = run;
    if (to <= from) return;
    if (to - from === 1 && !this.isName(run, from)) return;
    // "die Meisterin der Stadt"
    const { hashes } = reader.tokens;
    if (this.articled.has(hashes[from]!) && this.words.articles.has(hashes[from + 1]!)) return;
    const { starts, ends } = reader.tokens;
    const end = this.isPossessive(to - 1) ? ends[to - 1]! - 2 : ends[to - 1]!;
    const value = nameValue(reader.text.slice(starts[from], ends[to - 1]), reader.language);
    if (value !== '') reader.addName(from, to, end, value);
  }

  /** The run without titles, function words and what only a sentence's start gives a capital. */
  private withoutLead({ from, to, initial }: NameRun): number {
    const { hashes } = this.reader.tokens;
    if (initial) {
      const first = hashes[from]!;
      if (this.isFunction(from) || this.small.has(first) || this.words.verbs.has(first)) from++;
      else if (to - from > 1 && (this.isAdverb(from) || this.isVerb(from))) from++;
      // "Later Dr. Orrin": whatever stands before a title at the start is no part of the name.
      if (from + 1 < to && this.isTitle(from + 1) && !this.isTitle(from)) from++;
    }
    while (from < to && (this.isFunction(from) || this.isTitle(from))) from++;
    // "die Hafenmeisterin Orla Venning": what she is, and not how she is called.
    if (this.isKind(from) && this.isFullName(from + 1, to)) from++;
    return from;
  }

  private isFunction(token: number): boolean {
    const hash = this.reader.tokens.hashes[token]!;
    return isFunctionCode(codeOfHash(hash)) || this.words.common.has(hash);
  }

  /** A noun with an article, and not the adjective of a name: "die Deutsche Bahn". */
  private isKind(token: number): boolean {
    const { hashes } = this.reader.tokens;
    return this.articled.has(hashes[token]!) && !ADJECTIVE.test(this.reader.printed(token));
  }

  /** Two words with a capital and nothing between them. */
  private isFullName(from: number, to: number): boolean {
    return to - from >= 2 && this.capital[from] === 1 && this.capital[from + 1] === 1;
  }

  /** "Celebró Vega el acuerdo": told by its ending, unless the text has it within a name. */
  private isVerb(token: number): boolean {
    const { verbEnding } = this.words;
    if (verbEnding === '' || this.known.has(this.reader.tokens.hashes[token]!)) return false;
    return this.reader.printed(token).endsWith(verbEnding);
  }

  private isAdverb(token: number): boolean {
    const { text, tokens } = this.reader;
    const end = tokens.ends[token]!;
    // Most words end otherwise.
    if ((text.charCodeAt(end - 1) | 0x20) !== SMALL_Y) return false;
    return ADVERB.test(this.reader.printed(token).toLowerCase());
  }

  private isTitle(token: number): boolean {
    return this.words.titles.has(this.reader.tokens.hashes[token]!);
  }

  /** Whether a single word is a name: not a month or weekday, and not for its place alone. */
  private isName(run: NameRun, token: number): boolean {
    const { reader } = this;
    const hash = reader.tokens.hashes[token]!;
    const start = reader.tokens.starts[token]!;
    if (reader.wordAt(start, 'month', 'weekday')?.end === reader.tokens.ends[token]) return false;
    if (ACRONYM.test(reader.printed(token))) return true;
    if (this.words.nouns) {
      if (this.articled.has(hash)) return false;
      return this.parts.has(hash) || (run.from < token && !run.initial);
    }
    if (!run.initial || run.from < token) return true;
    return this.known.has(hash) || this.actsAsName(token);
  }

  /** A word at the start of a sentence that owns something, says something or goes with a name. */
  private actsAsName(token: number): boolean {
    if (this.isPossessive(token)) return true;
    const next = token + 1;
    if (!this.joins(next)) return false;
    if (this.words.verbs.has(this.reader.tokens.hashes[next]!)) return true;
    const isAnd = this.reader.wordAt(this.reader.tokens.starts[next]!, 'and') !== null;
    return isAnd && this.capital[next + 1] === 1;
  }

  private isPossessive(token: number): boolean {
    const { text, tokens } = this.reader;
    const end = tokens.ends[token]!;
    if ((text.charCodeAt(end - 1) | 0x20) !== SMALL_S || end - tokens.starts[token]! < 2) {
      return false;
    }
    return APOSTROPHES.includes(text[end - 2]!);
  }
}

/** A line break or a mark behind which any word has a capital, with nothing but space after it. */
function endsInOpening(gap: string): boolean {
  let end = gap.length;
  while (end > 0 && gap[end - 1] !== '\n' && SPACE.test(gap[end - 1]!)) end--;
  return end > 0 && OPENINGS.includes(gap[end - 1]!);
}

/** 1 for each token with a capital that may be part of a name. */
function capitals(reader: FactReader): Uint8Array {
  const capital = new Uint8Array(reader.count);
  let start = 0;
  let inSentence = 0;
  for (let token = 0; token <= reader.count; token++) {
    if (token === reader.count || reader.startsSentence(token)) {
      const length = token - start;
      if (length >= SHOUTED_LEAST && inSentence > SHOUTED_SHARE * length) {
        capital.fill(0, start, token);
      }
      start = token;
      inSentence = 0;
    }
    if (token < reader.count && reader.claimed[token] === 0 && hasCapital(reader, token)) {
      capital[token] = 1;
      inSentence++;
    }
  }
  return capital;
}

function hasCapital(reader: FactReader, token: number): boolean {
  const start = reader.tokens.starts[token]!;
  const unit = reader.text.charCodeAt(start);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = String.fromCodePoint(reader.text.codePointAt(start)!);
  return first !== first.toLowerCase();
}

/** "Peter J. Micek's" → "peter j micek": how names are compared. */
export function nameValue(printed: string, language: string): string {
  if (PLAIN_NAME.test(printed)) return printed.toLowerCase();
  const word = canonicalWord(printed, true);
  // "Vale’nin": Turkish parts the endings of a name from it.
  const bare = language === 'tr' ? word.replace(/'\p{L}+$/u, '') : word.replace(/'s$/, '');
  return bare
    .replace(/[.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}
