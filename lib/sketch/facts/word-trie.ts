import type { Meaning } from './meaning';
import { CharacterClass, classAt, SIMPLE_END, SIMPLE_FOLD } from '../../text/characters';

export interface Match {
  meanings: readonly Meaning[];
  /** UTF-16 offset after the word. */
  end: number;
}

const SPACE = 0x20;
const STOP = 0x2e;
const APOSTROPHE = 0x27;
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;

/** Units as words are compared; 0 for what is skipped, −1 where not yet known. */
const folds = new Int32Array(0x10000).fill(-1);
const exactFolds = new Int32Array(0x10000).fill(-1);

function foldOf(unit: number, keepsMarks: boolean): number {
  const table = keepsMarks ? exactFolds : folds;
  let fold = table[unit]!;
  if (fold < 0) {
    fold = computeFold(unit, keepsMarks);
    table[unit] = fold;
  }
  return fold;
}

/** Lower case; spaces and hyphens one; Latin, Greek and Cyrillic letters without accents. */
function computeFold(unit: number, keepsMarks: boolean): number {
  const character = String.fromCharCode(unit);
  if (/[\s\u2010-\u2013\-\u00ad]/.test(character)) return unit === 0xad ? 0 : SPACE;
  if (/[\u200b-\u200f\u2060\ufeff\u0640]/.test(character)) return 0;
  if (/['\u2018\u2019\u02bc\u2032]/.test(character)) return APOSTROPHE;
  if (!keepsMarks && unit >= FIRST_MARK && unit <= LAST_MARK) return 0;
  if (!keepsMarks && unit < SIMPLE_END && SIMPLE_FOLD[unit] !== 0) return SIMPLE_FOLD[unit]!;
  if (unit >= 0xff01 && unit <= 0xff5e)
    return String.fromCharCode(unit - 0xfee0)
      .toLowerCase()
      .charCodeAt(0);
  const lower = character.toLowerCase();
  if (keepsMarks || !/[\p{Script=Latin}\p{Script=Greek}ё]/u.test(lower)) return lower.charCodeAt(0);
  return lower.normalize('NFD').charCodeAt(0);
}

/** The node at which every word begins; no branch leads to it. */
const ROOT = 0;
const FEWEST_SLOTS = 64;
const KNUTH = 0x9e3779b1;

/** The branches of a trie in one table with open addressing: no object for each letter. */
class Branches {
  private keys = new Int32Array(FEWEST_SLOTS);
  private nodes = new Int32Array(FEWEST_SLOTS);
  private shift = 32 - Math.log2(FEWEST_SLOTS);
  private count = 0;

  /** The node to which a unit leads from another; ROOT for none. O(1). */
  get(node: number, unit: number): number {
    const key = (node << 16) | unit;
    const last = this.keys.length - 1;
    // No unit is 0, so no key is.
    for (let slot = Math.imul(key, KNUTH) >>> this.shift; ; slot = (slot + 1) & last) {
      const here = this.keys[slot]!;
      if (here === key) return this.nodes[slot]!;
      if (here === 0) return ROOT;
    }
  }

  add(node: number, unit: number, to: number): void {
    if (2 * ++this.count > this.keys.length) this.grow();
    this.put((node << 16) | unit, to);
  }

  private put(key: number, to: number): void {
    let slot = Math.imul(key, KNUTH) >>> this.shift;
    while (this.keys[slot] !== 0) slot = (slot + 1) & (this.keys.length - 1);
    this.keys[slot] = key;
    this.nodes[slot] = to;
  }

  private grow(): void {
    const { keys, nodes } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.nodes = new Int32Array(2 * keys.length);
    this.shift--;
    keys.forEach((key, slot) => {
      if (key !== 0) this.put(key, nodes[slot]!);
    });
  }
}

/**
 * Words and phrases, found at a place of a text: the longest that ends where a word ends, or
 * the longest stem. A space or hyphen in a phrase stands for either, a stop may be followed
 * by a space. Building is O(letters of the words), a search O(length of the longest word).
 */
export class WordTrie {
  private readonly branches = new Branches();
  /** For each node, meanings of the word that ends there, and of any word that begins like it. */
  private readonly wholes: (Meaning[] | null)[] = [null];
  private readonly stems: (Meaning[] | null)[] = [null];

  /**
   * `spaced` is false for languages that part no words: there a word may end anywhere.
   * `keepsMarks` is true where letters with and without accents are other letters (Vietnamese).
   */
  constructor(
    private readonly spaced: boolean,
    private readonly keepsMarks: boolean,
  ) {}

  /** Adds a word; "*" at its end makes it the stem of any word. */
  add(word: string, meaning: Meaning): void {
    const isStem = word.endsWith('*');
    let node = ROOT;
    for (let index = 0; index < word.length - Number(isStem); index++) {
      const fold = foldOf(word.charCodeAt(index), this.keepsMarks);
      if (fold === 0) continue;
      node = this.branches.get(node, fold) || this.branch(node, fold);
    }
    const ends = isStem ? this.stems : this.wholes;
    (ends[node] ??= []).push(meaning);
  }

  /** The longest word of the trie that stands at `start`; null for none. */
  match(text: string, start: number): Match | null {
    let node = ROOT;
    let found: Meaning[] | null = null;
    let stem: Meaning[] | null = null;
    let end = 0;
    const known = this.keepsMarks ? exactFolds : folds;
    for (let index = start; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      let fold = known[unit]!;
      if (fold < 0) fold = foldOf(unit, this.keepsMarks);
      if (fold === 0) {
        // A mark behind the last letter: "هـ" is "ه".
        const whole = this.wholes[node]!;
        if (whole !== null && this.endsAt(text, index + 1)) {
          found = whole;
          end = index + 1;
        }
        continue;
      }
      const next = this.branches.get(node, fold);
      if (next === ROOT) {
        // "v. H." and "v.H." are one.
        const isBehindStop = index > start && text.charCodeAt(index - 1) === STOP;
        if (fold === SPACE && isBehindStop && node !== ROOT) continue;
        break;
      }
      node = next;
      const whole = this.wholes[node]!;
      if (whole !== null && this.endsAt(text, index + 1)) {
        found = whole;
        end = index + 1;
      } else if (found === null && this.stems[node] !== null) {
        stem = this.stems[node]!;
        end = index + 1;
      }
    }
    if (found !== null) return { meanings: found, end: endOfMarks(text, end) };
    return stem && { meanings: stem, end: endOfWord(text, end) };
  }

  private branch(node: number, fold: number): number {
    const to = this.wholes.length;
    this.branches.add(node, fold, to);
    this.wholes.push(null);
    this.stems.push(null);
    return to;
  }

  private endsAt(text: string, end: number): boolean {
    if (!this.spaced || end >= text.length) return true;
    if (!isLetterAt(text, end)) return text.charCodeAt(end) !== NON_JOINER;
    // "d’" of "d’euros"
    return foldOf(text.charCodeAt(end - 1), false) === APOSTROPHE;
  }
}

/** Between the parts of one word, as Persian writes them: "می‌شود" is no May. */
const NON_JOINER = 0x200c;

/** True for a letter or a mark of one; a figure ends a word ("USD34"). */
export function isLetterAt(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
  const kind = classAt(text, index);
  if (kind === CharacterClass.letter) return digitOf(unit) < 0;
  return kind === CharacterClass.mark;
}

function endOfMarks(text: string, end: number): number {
  while (end < text.length && foldOf(text.charCodeAt(end), false) === 0) end++;
  return end;
}

function endOfWord(text: string, end: number): number {
  while (end < text.length && isLetterAt(text, end)) end++;
  return end;
}

/** First digits of the scripts whose figures are read. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The figure that a unit is, 0 to 9; −1 for none. */
export function digitOf(unit: number): number {
  if (unit < 0x660) return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : -1;
  for (const zero of ZEROS) if (unit >= zero && unit < zero + 10) return unit - zero;
  return -1;
}
