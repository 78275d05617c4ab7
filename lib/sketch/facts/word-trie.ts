import type { Meaning } from './meaning';
import { CharacterClass, classAt, SIMPLE_END, SIMPLE_FOLD } from '../../text/characters';

export interface Match {
  meanings: readonly Meaning[];
  /** UTF-16 offset after the word. */
  end: number;
}

interface Node {
  next: Map<number, Node> | null;
  /** Meanings of the word that ends here. */
  whole: Meaning[] | null;
  /** Meanings of any word that begins like this. */
  stem: Meaning[] | null;
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

/**
 * Words and phrases, found at a place of a text: the longest that ends where a word ends, or
 * the longest stem. A space or hyphen in a phrase stands for either, a stop may be followed
 * by a space. Building is O(letters of the words), a search O(length of the longest word).
 */
export class WordTrie {
  private readonly root: Node = newNode();

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
    let node = this.root;
    for (let index = 0; index < word.length - Number(isStem); index++) {
      const fold = foldOf(word.charCodeAt(index), this.keepsMarks);
      if (fold === 0) continue;
      node.next ??= new Map();
      let next = node.next.get(fold);
      if (!next) node.next.set(fold, (next = newNode()));
      node = next;
    }
    if (isStem) (node.stem ??= []).push(meaning);
    else (node.whole ??= []).push(meaning);
  }

  /** The longest word of the trie that stands at `start`; null for none. */
  match(text: string, start: number): Match | null {
    let node = this.root;
    let found: Match | null = null;
    let stem: Match | null = null;
    for (let index = start; index < text.length; index++) {
      const fold = foldOf(text.charCodeAt(index), this.keepsMarks);
      if (fold === 0) continue;
      let next = node.next?.get(fold);
      // "v. H." and "v.H." are one.
      if (!next && fold === SPACE && index > start && text.charCodeAt(index - 1) === STOP) {
        if (node !== this.root) continue;
      }
      if (!next) break;
      node = next;
      next = undefined;
      if (node.stem) stem = { meanings: node.stem, end: index + 1 };
      if (node.whole && this.endsAt(text, index + 1)) {
        found = { meanings: node.whole, end: endOfMarks(text, index + 1) };
      }
    }
    if (found || !stem) return found;
    return { meanings: stem.meanings, end: endOfWord(text, stem.end) };
  }

  private endsAt(text: string, end: number): boolean {
    if (!this.spaced || end >= text.length) return true;
    // "d’" of "d’euros"
    if (foldOf(text.charCodeAt(end - 1), false) === APOSTROPHE) return true;
    return !isLetterAt(text, end);
  }
}

function newNode(): Node {
  return { next: null, whole: null, stem: null };
}

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
