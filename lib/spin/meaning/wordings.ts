import { codeOfWord } from '../../sketch/codes';
import { canonicalWord } from '../../text/normalise';

/** A list of wordings as lib/language writes them, taken apart. */
export interface Wording {
  /** As `SideWords.word` gives them; a word that starts with `@` names a class. */
  words: readonly string[];
  /** It counts only before a figure. */
  beforeFigure: boolean;
  /** It counts only where this word stands further on in the clause: "teilte … mit"; empty for none. */
  later: string;
}

const BRACKETS = /^([^[\]]*)\[([^[\]]*)\](.*)$/;

/** "agree[s,d,]" → "agrees", "agreed", "agree". */
export function formsOf(word: string): string[] {
  const parts = BRACKETS.exec(word);
  if (!parts) return [word];
  const [, stem, endings, rest] = parts;
  return endings!.split(',').flatMap((ending) => formsOf(stem! + ending + rest!));
}

/** Every combination of the forms of the words of one wording. */
function combined(words: readonly string[]): string[][] {
  return words.reduce<string[][]>(
    (found, word) => found.flatMap((before) => formsOf(word).map((form) => [...before, form])),
    [[]],
  );
}

/** The wordings of a list, parted by `|` or line breaks. O(list). */
export function readWordings(list: string): Wording[] {
  return list
    .split(/[|\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const beforeFigure = line.endsWith('#');
      const [wording = '', later = ''] = (beforeFigure ? line.slice(0, -1) : line).split('…');
      return combined(wording.trim().split(/\s+/)).map((forms) => ({
        beforeFigure,
        words: forms.flatMap(canonicalWords).filter((word) => word !== ''),
        later: canonicalWord(later.trim(), true),
      }));
    });
}

/** Hyphens part words, as they do tokens. */
function canonicalWords(word: string): string[] {
  if (word.startsWith('@')) return [word];
  return word.split('-').map((part) => canonicalWord(part, true));
}

/** Words that can be looked for by word and by code. */
export class WordSet {
  readonly words: ReadonlySet<string>;
  private readonly codes: ReadonlySet<number>;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.codes = new Set([...this.words].map(codeOfWord));
  }

  /** `word` is null where only the code is known, which a dozen words share. */
  has(word: string | null, code: number): boolean {
    return word === null ? this.codes.has(code) : this.words.has(word);
  }
}
