import { oncePerKey } from '../../core/lazy';
import { languageOf } from '../../language';
import { comparedLanguage } from '../../language/compared';
import type { House } from '../../language/sections/house';
import { codesOf } from '../../lexicon/code-sets';
import { canonicalWord } from '../../text/normalise';
import { tokenise } from '../../text/tokenise';
import { formsOf } from '../meaning/wordings';

/** What two wordings of one key are to each other. */
export type Sameness = 'abbreviation' | 'phrase' | 'longer' | 'spelling';

interface Entry {
  words: readonly string[];
  /** Name of the group; its first letter tells the list. */
  key: string;
}

/** Keys of one stretch: enough for every way to read it that a printed text has. */
const MOST_KEYS = 8;
const FORM = '#';
const PHRASE = '~';
const LONGER = `${PHRASE}l`;

/** Wordings that house styles use for one another in one language, ready to be looked up. */
export class HouseForms {
  /** Words at the end of a firm's name that may be left out. */
  readonly firms: ReadonlySet<string>;
  private readonly formerly: string;
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly byKey = new Map<string, string[]>();
  /** Of the lists of phrases and offices, by first words. */
  private readonly phrases = new Map<string, Entry[]>();

  constructor(language: string) {
    const known = languageOf(language);
    const compared = comparedLanguage(language);
    const house: Partial<House> = compared.house ?? {};
    const { forms = '', phrases = '', firms = '', offices = '', sameInNews = '' } = house;
    this.addGroups(forms.split('\n'), FORM);
    this.addGroups([...(known?.dates.weekdays ?? []), ...(known?.dates.months ?? [])], FORM + 'd');
    this.addGroups(phrases.split('\n'), PHRASE);
    this.addGroups(offices.split('\n'), `${PHRASE}o`);
    this.addGroups(sameInNews.split('\n'), `${PHRASE}n`);
    this.addGroups((compared.longer ?? '').split('\n'), LONGER);
    this.formerly = house.formerly ?? '';
    this.firms = new Set(firms.split(/\s+/).filter((word) => word !== ''));
  }

  private addGroups(lines: readonly string[], list: string): void {
    lines.forEach((line, group) => {
      const key = list + String(group);
      for (const wording of line.split('|').flatMap((part) => inForms(part.trim())))
        if (wording !== '') this.add(wording, key);
    });
  }

  private add(wording: string, key: string): void {
    const words = tokensOf(wording);
    const first = words[0]!;
    append(this.byFirst, first, { words, key });
    append(this.byKey, key, wording);
    if (key.startsWith(PHRASE)) append(this.phrases, first, { words, key });
  }

  /**
   * What the stretch may be read as: equal keys, the same thing. Words in lower case, without
   * stops. Words that are in no list are written as one, so that "take over" is "takeover".
   * O(words · entries of a word), MOST_KEYS at most.
   */
  keysOf(words: readonly string[]): string[] {
    if (!words.some((word) => this.isListed(word))) return [words.join('')];
    let open: { at: number; key: string }[] = [{ at: 0, key: '' }];
    const done: string[] = [];
    while (open.length > 0 && done.length < MOST_KEYS) {
      const { at, key } = open[0]!;
      open = open.slice(1, MOST_KEYS);
      if (at === words.length) {
        done.push(key);
        continue;
      }
      for (const entry of this.byFirst.get(words[at]!) ?? [])
        if (entry.words.every((word, i) => words[at + i] === word))
          open.push({ at: at + entry.words.length, key: `${key}${entry.key};` });
      open.push({ at: at + 1, key: key + words[at]! });
      const office = this.officeHeldBefore(words[at]!);
      if (office !== null) open.push({ at: at + 1, key: key + office });
    }
    return done;
  }

  /** Some wording of the lists begins with the word, or an office may be joined to it. */
  private isListed(word: string): boolean {
    return this.byFirst.has(word) || (this.formerly !== '' && word.startsWith(this.formerly));
  }

  /** Some wording of the lists of phrases and offices (`isPhrase`) begins with the word. */
  beginsPhrase(word: string): boolean {
    return this.phrases.has(word);
  }

  /** The whole stretch is such a wording: one of its keys is `isPhrase`. */
  hasPhrase(words: readonly string[]): boolean {
    const begun = this.phrases.get(words[0] ?? '') ?? [];
    return begun.some(
      (entry) =>
        entry.words.length === words.length && entry.words.every((word, i) => words[i] === word),
    );
  }

  /** "exalcalde": the key of "ex", and the office behind it. */
  private officeHeldBefore(word: string): string | null {
    const { formerly } = this;
    if (formerly === '' || !word.startsWith(formerly)) return null;
    const before = this.byFirst.get(formerly)?.find(({ words }) => words.length === 1);
    const office = word.slice(formerly.length);
    return before && office.length >= SHORTEST_OFFICE ? `${before.key};${office}` : null;
  }

  /** The token codes of every other wording of the whole stretch, comma-parted. */
  codesFor(words: readonly string[]): string[] {
    const own = words.join(' ');
    const wordings = (this.byFirst.get(words[0] ?? '') ?? [])
      .filter((entry) => entry.words.join(' ') === own && entry.key.startsWith(FORM))
      .flatMap(({ key }) => this.byKey.get(key)!);
    const joined = words.length > 1 && words.every(isWord) ? [words.join('')] : [];
    return [...wordings, ...joined].map((wording) => Array.from(codesOf(wording)).join(','));
  }
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Letters of the shortest office behind a joined "ex". */
const SHORTEST_OFFICE = 5;

/** Every form of a wording whose words may have endings in brackets, all with the same ending. */
function inForms(wording: string): string[] {
  const words = wording.split(' ').map(formsOf);
  const most = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: most }, (_, form) =>
    words.map((forms) => forms[form] ?? forms[0]!).join(' '),
  );
}

/** The words of a wording as a text of the language is cut: hyphens part words, and elisions do. */
export function tokensOf(wording: string): string[] {
  const { starts, ends, count } = tokenise(wording);
  return Array.from({ length: count }, (_, i) =>
    canonicalWord(wording.slice(starts[i], ends[i]), true).replaceAll('.', ''),
  );
}

const isWord = (word: string): boolean => /^\p{L}+$/u.test(word);

/** The key has a wording of the lists in it. */
export function isForm(key: string): boolean {
  return key.includes(FORM);
}

/** The key is one wording of the lists of phrases and offices, and nothing besides. */
export function isPhrase(key: string): boolean {
  return key.startsWith(PHRASE) && key.indexOf(';') === key.length - 1;
}

/** What kind of sameness a key stands for. */
export function samenessOf(key: string): Sameness {
  if (key.includes(LONGER)) return 'longer';
  if (key.includes(PHRASE)) return 'phrase';
  return isForm(key) ? 'abbreviation' : 'spelling';
}

/** The house forms of a language, made when first asked for. */
export const houseFormsOf = oncePerKey((language) => new HouseForms(language));
