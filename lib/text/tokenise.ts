import type { Span } from '../core/span';
import { CharacterClass, classAt, SIMPLE_END, SIMPLE_FOLD, unitsAt } from './characters';
import { ELISIONS, FUNCTION_WORDS } from './function-words';
import { forEachGrapheme } from './graphemes';
import { HASH_SEED, hashString, hashUnit } from './hash';
import { canonicalWord, isLatinText } from './normalise';

/**
 * Words of a text in reading order. Spans are UTF-16 offsets into the text; a hash stands
 * for the normalised word (lower case, no accents, possessive 's folded).
 */
export interface Tokens {
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** 32-bit hash of each normalised word; equal words have equal hashes. Signed or unsigned. */
  hashes: Int32Array;
}

/** The form in which a word is hashed; told whether the text around it is Latin. */
export type CanonicalForm = (word: string, inLatinText: boolean) => string;

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const DIGIT_ZERO = 0x30;
const SMALL_S = 0x73;
const MAX_ELISION = 8;
const PRINTED_APOSTROPHE = /['\u2018\u2019\u02BC\uFF07\u2032]/;

const FUNCTION_HASHES = new Set(FUNCTION_WORDS.map((word) => hashString(word) | 0));
const ELISION_HASHES = new Set(ELISIONS.map((word) => hashString(word) | 0));
const US_HASH = hashString('us') | 0;
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|s|er|e|eme|a|o)$/;

/**
 * Cuts a text into tokens; excluded spans (sorted, disjoint, UTF-16) get none and end words.
 *
 * One pass over the char codes; words outside basic Latin, disguised or decorated letters
 * take a slower path word by word. Hyphens separate ("self-reliance" is two tokens), inner
 * apostrophes do not, a possessive 's is not part of the word's hash, French elisions are
 * tokens of their own, "1,000.5" is one token and "$3bn" two ("3", "bn"), "U.S." is one and
 * equals "US". In scripts written without spaces every grapheme is a token. O(n).
 *
 * Every coding cuts words alike; they differ in `canonical`, the form of a word that is not
 * plain Latin, and in how the text was cleaned before.
 */
export function tokenise(
  text: string,
  excluded: readonly Span[] = [],
  canonical: CanonicalForm = canonicalWord,
): Tokens {
  const scanner = new Scanner(text, canonical);
  let from = 0;
  for (const [start, end] of excluded) {
    scanner.scan(from, Math.min(start, text.length));
    from = Math.max(from, end);
  }
  scanner.scan(from, text.length);
  return scanner.tokens();
}

/** The 32-bit hash that `tokenise` gives a single word; for words of a lexicon. Signed. */
export function hashOfWord(word: string): number {
  const tokens = tokenise(word);
  return tokens.hashes[0] ?? HASH_SEED;
}

/**
 * Columns that the scanner fills and `tokens` copies from: allocating three of the right
 * size for each text would cost more than reading it. Scanning never waits, so no two texts
 * are in them at once.
 */
let startColumn = new Uint32Array(1 << 12);
let endColumn = new Uint32Array(1 << 12);
let hashColumn = new Int32Array(1 << 12);

function growColumns(): void {
  const size = startColumn.length * 2;
  const [starts, ends, hashes] = [startColumn, endColumn, hashColumn];
  startColumn = new Uint32Array(size);
  endColumn = new Uint32Array(size);
  hashColumn = new Int32Array(size);
  startColumn.set(starts);
  endColumn.set(ends);
  hashColumn.set(hashes);
}

class Scanner {
  private count = 0;
  private latin: boolean | undefined;

  constructor(
    private readonly text: string,
    private readonly form: CanonicalForm,
  ) {}

  tokens(): Tokens {
    return {
      count: this.count,
      starts: startColumn.slice(0, this.count),
      ends: endColumn.slice(0, this.count),
      hashes: hashColumn.slice(0, this.count),
    };
  }

  scan(from: number, to: number): void {
    const text = this.text;
    let index = from;
    while (index < to) {
      const unit = text.charCodeAt(index);
      if (unit < SIMPLE_END) {
        const fold = SIMPLE_FOLD[unit]!;
        if (fold !== 0) {
          index = fold < 0x3a ? this.number(index, to) : this.word(index, to);
          continue;
        }
        if (unit < 0x80) {
          index++;
          continue;
        }
      }
      index = this.special(index, to);
    }
  }

  private push(start: number, end: number, hash: number): void {
    if (this.count === startColumn.length) growColumns();
    startColumn[this.count] = start;
    endColumn[this.count] = end;
    hashColumn[this.count] = hash;
    this.count++;
  }

  /** A word of simple letters from `start`; returns where it ends. */
  private word(start: number, to: number): number {
    const text = this.text;
    let hash = HASH_SEED;
    let beforeApostrophe = 0;
    let apostropheAt = -1;
    let index = start;
    for (; index < to; index++) {
      const unit = text.charCodeAt(index);
      const fold = unit < SIMPLE_END ? SIMPLE_FOLD[unit]! : 0;
      if (fold !== 0) {
        hash = hashUnit(hash, fold);
        continue;
      }
      if (unit === APOSTROPHE || unit === 0x2019) {
        if (!isSimpleLetter(text, index + 1, to)) break;
        const joined = hashUnit(hash, APOSTROPHE);
        if (index - start < MAX_ELISION && ELISION_HASHES.has(joined)) {
          this.push(start, index + 1, joined);
          return index + 1;
        }
        beforeApostrophe = hash;
        apostropheAt = index;
        hash = joined;
        continue;
      }
      if (unit < 0x80 || classAt(text, index) === CharacterClass.separator) break;
      if (classAt(text, index) === CharacterClass.unspaced) break;
      return this.special(start, to);
    }
    if (index - start === 1 && text.charCodeAt(index) === FULL_STOP) {
      const end = this.abbreviation(start, to);
      if (end > 0) return end;
    }
    if (
      apostropheAt >= 0 &&
      isPossessive(text, apostropheAt, index) &&
      !FUNCTION_HASHES.has(hash)
    ) {
      hash = beforeApostrophe;
    }
    if (index - start === 2 && hash === US_HASH && text.startsWith('US', start)) {
      hash = hashUnit(hash, FULL_STOP);
    }
    this.push(start, index, hash);
    return index;
  }

  /** "U.S.", "a.m.": single letters with full stops, at least two. 0 when it is none. */
  private abbreviation(start: number, to: number): number {
    const text = this.text;
    let hash = HASH_SEED;
    let letters = 0;
    let index = start;
    while (
      isSimpleLetter(text, index, to) &&
      index + 1 < to &&
      text.charCodeAt(index + 1) === FULL_STOP
    ) {
      hash = hashUnit(hash, SIMPLE_FOLD[text.charCodeAt(index)]!);
      letters++;
      index += 2;
    }
    if (letters < 2) return 0;
    // "U.S" without its last stop, at the end of a sentence or before a quotation mark.
    if (isSimpleLetter(text, index, to)) {
      if (index + 1 < to && classAt(text, index + 1) === CharacterClass.letter) return 0;
      hash = hashUnit(hash, SIMPLE_FOLD[text.charCodeAt(index)]!);
      index++;
    }
    if (FUNCTION_HASHES.has(hash)) hash = hashUnit(hash, FULL_STOP);
    this.push(start, index, hash);
    return index;
  }

  /** Digits with inner separators, and the ordinal ending that belongs to them. */
  private number(start: number, to: number): number {
    const text = this.text;
    let hash = HASH_SEED;
    let index = start;
    while (index < to) {
      const unit = text.charCodeAt(index);
      if (isDigit(unit)) {
        hash = hashUnit(hash, unit);
        index++;
      } else if ((unit === FULL_STOP || unit === COMMA) && isDigitAt(text, index + 1, to)) {
        if (unit === FULL_STOP || !isThousand(text, index, to)) hash = hashUnit(hash, FULL_STOP);
        index++;
      } else break;
    }
    let end = index;
    while (isSimpleLetter(text, end, to)) end++;
    if (end > index && ORDINAL_SUFFIX.test(text.slice(index, end).toLowerCase())) {
      for (; index < end; index++) hash = hashUnit(hash, SIMPLE_FOLD[text.charCodeAt(index)]!);
    }
    this.push(start, index, hash);
    return index;
  }

  /** Everything that is not plain Latin: other scripts, decorated or disguised letters. */
  private special(start: number, to: number): number {
    const text = this.text;
    const first = classAt(text, start);
    if (first === CharacterClass.unspaced) return this.unspaced(start, to);
    if (!isWordClass(first)) return start + unitsAt(text, start);
    let index = start;
    let end = start;
    while (index < to) {
      const kind = classAt(text, index);
      const next = index + unitsAt(text, index);
      if (isWordClass(kind)) {
        if (kind !== CharacterClass.ignorable) end = next;
      } else if (kind !== CharacterClass.apostrophe || !isLetterAt(text, next, to)) break;
      index = next;
    }
    if (end > start) this.canonical(start, end);
    return Math.max(index, start + 1);
  }

  private canonical(start: number, end: number): void {
    this.latin ??= isLatinText(this.text);
    const word = this.form(this.text.slice(start, end), this.latin);
    if (word === '') return;
    const apostrophe = word.indexOf("'");
    const hash = hashString(word) | 0;
    const possessive = word.endsWith("'s") && !FUNCTION_HASHES.has(hash);
    const elision = apostrophe > 0 ? hashString(word.slice(0, apostrophe + 1)) | 0 : 0;
    const printed = this.text.slice(start, end).search(PRINTED_APOSTROPHE);
    if (printed > 0 && ELISION_HASHES.has(elision)) {
      const cut = start + printed + 1;
      this.push(start, cut, elision);
      if (cut < end) this.push(cut, end, hashString(word.slice(apostrophe + 1)) | 0);
      return;
    }
    this.push(start, end, possessive ? hashString(word.slice(0, -2)) | 0 : hash);
  }

  /** Graphemes of a run of unspaced script: independent of any engine's dictionary. */
  private unspaced(start: number, to: number): number {
    const text = this.text;
    let index = start;
    while (index < to) {
      const kind = classAt(text, index);
      if (kind !== CharacterClass.unspaced && kind !== CharacterClass.mark) break;
      index += unitsAt(text, index);
    }
    forEachGrapheme(text, start, index, (from, end) =>
      this.push(from, end, hashString(this.form(text.slice(from, end), false))),
    );
    return index;
  }
}

function isWordClass(kind: CharacterClass): boolean {
  return (
    kind === CharacterClass.letter ||
    kind === CharacterClass.digit ||
    kind === CharacterClass.mark ||
    kind === CharacterClass.ignorable
  );
}

function isLetterAt(text: string, index: number, to: number): boolean {
  if (index >= to) return false;
  return classAt(text, index) === CharacterClass.letter;
}

function isSimpleLetter(text: string, index: number, to: number): boolean {
  if (index >= to) return false;
  const unit = text.charCodeAt(index);
  return unit < SIMPLE_END && SIMPLE_FOLD[unit]! >= 0x3a;
}

function isPossessive(text: string, apostropheAt: number, end: number): boolean {
  return end - apostropheAt === 2 && (text.charCodeAt(end - 1) | 0x20) === SMALL_S;
}

function isDigit(unit: number): boolean {
  return unit >= DIGIT_ZERO && unit < DIGIT_ZERO + 10;
}

function isDigitAt(text: string, index: number, to: number): boolean {
  return index < to && isDigit(text.charCodeAt(index));
}

/** True when exactly three digits follow the separator: "1,000", not "3,5" or "1,2345". */
function isThousand(text: string, separator: number, to: number): boolean {
  for (let digit = 1; digit <= 3; digit++) {
    if (!isDigitAt(text, separator + digit, to)) return false;
  }
  return !isDigitAt(text, separator + 4, to);
}
