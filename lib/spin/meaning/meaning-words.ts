import { oncePer, oncePerKey } from '../../core/lazy';
import type { Changes } from '../../language/sections/changes';
import type { Speech } from '../../language/sections/speech';
import { languageOf } from '../../language';
import { NO_CHANGES } from '../../language/changes/none';
import { comparedLanguage } from '../../language/compared';
import { codeOfWord } from '../../sketch/codes';
import { canonicalWord } from '../../text/normalise';
import type { SideWords } from '../side-words';
import { SHORTEST_ATTRIBUTING, TAIL_REACH } from './parameters';
import { formsOf, readWordings, WordSet } from './wordings';

/** What a wording says: the scale it lies on, and where. */
export interface Reading {
  scale: string;
  group: string;
}

interface Entry {
  words: readonly string[];
  beforeFigure: boolean;
  later: string;
  readings: Reading[];
}

/** A wording of the lists at its place in a text. Token span. */
export interface Marker {
  at: readonly [number, number];
  readings: readonly Reading[];
}

/** The lists of one language, made ready to be looked for by word and by code. */
export class MeaningWords {
  private readonly units = new Map<string, number>();
  private readonly halves: ReadonlySet<string>;
  private readonly agreeing: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  /** Denying words of one clause deny it once. */
  readonly concord: boolean;
  readonly isEmpty: boolean;
  private readonly tails = new Set<string>();
  /** Small words that say who says it, and much besides: "so", "per". */
  private readonly small: ReadonlySet<string>;
  private readonly classes = new Map<string, WordSet>();
  private readonly byFirst = new Map<string, Entry[]>();
  private readonly byCode = new Map<number, Entry[]>();
  /** Word → the pairs of opposites it stands in, as pair number and side. */
  private readonly poles = new Map<string, [pair: number, side: 0 | 1][]>();

  private readonly markersOf = oncePer<SideWords, (Marker | null | undefined)[]>(() => []);

  /** `attributing`: wordings that say who says it without a verb, "according to". */
  constructor(lists: Changes, attributing: readonly string[] = []) {
    for (const [name, words] of Object.entries(lists.classes))
      this.classes.set(
        `@${name}`,
        new WordSet(readWordings(words.replace(/\s+/g, '|')).map(({ words: [word] }) => word!)),
      );
    this.addAll(lists.negation, 'negation', 'not');
    this.addAll(lists.hardly ?? '', 'negation', 'hardly');
    for (const [scale, groups] of Object.entries(lists.scales))
      for (const [group, list] of Object.entries(groups)) this.addAll(list, scale, group);
    this.addAll(lists.loaded, 'loaded', 'loaded');
    for (const [group, list] of Object.entries(lists.saying)) this.addAll(list, 'saying', group);
    const isLong = (wording: string): boolean => wording.length >= SHORTEST_ATTRIBUTING;
    this.addAll(attributing.filter(isLong).join('|'), ...PLAIN_SAYING);
    this.small = new Set(attributing.filter((wording) => !isLong(wording)));
    this.addAll(lists.denials, 'answer', 'denial');
    this.addAll(lists.responses, 'answer', 'response');
    this.addAll(lists.seen ?? '', 'known', 'seen');
    this.addAll(lists.agent.replace(/\s+/g, '|'), 'agent', 'by');
    this.addOpposites(lists.opposites);
    lists.units.split('|').forEach((words, unit) => {
      for (const word of words.trim().split(/\s+/).flatMap(formsOf))
        this.units.set(canonicalWord(word, true), unit);
    });
    this.prefixes = lists.prefixes.split(/\s+/).filter((prefix) => prefix !== '');
    this.concord = lists.concord;
    this.halves = wordSet(lists.halves);
    this.agreeing = wordSet(lists.agreeing);
    this.isEmpty = lists === NO_CHANGES;
    for (const entries of this.byFirst.values())
      entries.sort((a, b) => b.words.length - a.words.length);
    this.fillCodes();
  }

  private addAll(list: string, scale: string, group: string): void {
    for (const { words, beforeFigure, later } of readWordings(list)) {
      if (later !== '') this.tails.add(later);
      for (const first of this.membersOf(words[0]!)) {
        const spelt = [first, ...words.slice(1)];
        const entries = this.byFirst.get(first) ?? [];
        const same = entries.find(
          (entry) =>
            entry.beforeFigure === beforeFigure &&
            entry.later === later &&
            entry.words.join(' ') === spelt.join(' '),
        );
        if (same) same.readings.push({ scale, group });
        else entries.push({ words: spelt, beforeFigure, later, readings: [{ scale, group }] });
        this.byFirst.set(first, entries);
      }
    }
  }

  private membersOf(word: string): Iterable<string> {
    return word.startsWith('@') ? (this.classes.get(word)?.words ?? []) : [word];
  }

  private addOpposites(lines: string): void {
    lines.split('\n').forEach((line, pair) => {
      line.split(' / ').forEach((words, side) => {
        for (const {
          words: [word],
        } of words.trim().split(/\s+/).flatMap(formsOf).flatMap(readWordings)) {
          if (word === undefined) continue;
          this.poles.set(word, [...(this.poles.get(word) ?? []), [pair, side as 0 | 1]]);
        }
      });
    });
  }

  private fillCodes(): void {
    for (const [first, entries] of this.byFirst) {
      const code = codeOfWord(first);
      this.byCode.set(code, [...(this.byCode.get(code) ?? []), ...entries]);
    }
    for (const entries of this.byCode.values())
      entries.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest wording of the lists that starts at the token; null when none does. Each is read once a text. */
  at(words: SideWords, token: number): Marker | null {
    const known = this.markersOf(words);
    let marker = known[token];
    if (marker === undefined) {
      marker = this.readAt(words, token);
      known[token] = marker;
    }
    return marker;
  }

  private readAt(words: SideWords, token: number): Marker | null {
    const word = words.word(token);
    const entries = word === null ? this.byCode.get(words.code(token)) : this.byFirst.get(word);
    if (!entries) return null;
    let length = 0;
    let readings: readonly Reading[] = [];
    for (const entry of entries) {
      if (entry.words.length < length) break;
      if (!this.stands(entry, words, token)) continue;
      readings = length === 0 ? entry.readings : [...readings, ...entry.readings];
      length = entry.words.length;
    }
    return length === 0 ? null : { at: [token, token + length], readings };
  }

  /** The first word is what the entry was found by. */
  private stands({ words: wanted, beforeFigure, later }: Entry, words: SideWords, token: number) {
    const end = token + wanted.length;
    if (end > words.length || (beforeFigure && !(end < words.length && words.isFigure(end))))
      return false;
    for (let i = 1; i < wanted.length; i += 1)
      if (words.isSentenceStart(token + i) || !this.matches(wanted[i]!, words, token + i))
        return false;
    return later === '' || isLater(later, words, end);
  }

  private matches(wanted: string, words: SideWords, token: number): boolean {
    const word = words.word(token);
    const code = words.code(token);
    if (wanted.startsWith('@')) return this.classes.get(wanted)?.has(word, code) ?? false;
    return word === null ? codeOfWord(wanted) === code : wanted === word;
  }

  /** What a wording of saying at the token makes of what is said; null where none starts. */
  sayingAt(words: SideWords, token: number): string | null {
    const group = this.groupAt(PLAIN_SAYING[0], words, token);
    return group ?? (this.small.has(words.word(token) ?? '') ? PLAIN_SAYING[1] : null);
  }

  /** The group of the longest wording of one scale, whatever longer ones of other scales begin there. */
  private groupAt(scale: string, words: SideWords, token: number): string | null {
    const word = words.word(token);
    const entries = word === null ? this.byCode.get(words.code(token)) : this.byFirst.get(word);
    for (const entry of entries ?? []) {
      const reading = entry.readings.find((one) => one.scale === scale);
      if (reading && this.stands(entry, words, token)) return reading.group;
    }
    return null;
  }

  /** The other half of a verb in two parts stands at the token: "mit" behind "teilte". */
  isTail(words: SideWords, token: number): boolean {
    const word = words.word(token);
    return word !== null && this.tails.has(word);
  }

  /** True where a wording that denies starts at the token. */
  denies(words: SideWords, token: number): boolean {
    return this.at(words, token)?.readings.some(({ scale }) => scale === 'negation') ?? false;
  }

  /** True for a word that denies only beside another that denies: "plus" behind "ne". */
  isHalfDenial(words: SideWords, token: number): boolean {
    const word = words.word(token);
    return word !== null && this.halves.has(word);
  }

  /** True for a word that denies by itself, and beside another that does only agrees with it. */
  agrees(words: SideWords, token: number): boolean {
    const word = words.word(token);
    return word !== null && this.agreeing.has(word);
  }

  /** True for two words that name different units of time. */
  areOtherUnits(a: string, b: string): boolean {
    const [one, two] = [this.units.get(a), this.units.get(b)];
    return one !== undefined && two !== undefined && one !== two;
  }

  /** True when the lists know some opposite of the word. */
  hasOpposite(word: string): boolean {
    return this.poles.has(word);
  }

  /** True when the lists call the two words opposites. */
  areOpposite(a: string, b: string): boolean {
    const [one, two] = [this.poles.get(a), this.poles.get(b)];
    if (!one || !two) return false;
    return one.some(([pair, side]) =>
      two.some(([other, there]) => other === pair && there !== side),
    );
  }
}

/** What says who says it, and makes nothing of what is said. */
export const PLAIN_SAYING = ['saying', 'plain'] as const;

function attributingOf(speech: Speech | undefined): string[] {
  return [...(speech?.according ?? []), ...(speech?.accordingAfter ?? [])];
}

/** The word stands in the same clause, not far behind; only where the words are known. */
function isLater(wanted: string, words: SideWords, from: number): boolean {
  for (let token = from; token < Math.min(words.length, from + TAIL_REACH); token += 1) {
    if (words.word(token) === wanted) return true;
    if (!words.isOneSentence([token, token + 1], token + 1)) return false;
  }
  return false;
}

/** The lists of a language, made when first asked for. */
export const meaningWordsOf = oncePerKey((code) => {
  const { changes } = comparedLanguage(code);
  const attributing = changes === NO_CHANGES ? [] : attributingOf(languageOf(code)?.speech);
  return new MeaningWords(changes, attributing);
});

function wordSet(list = ''): ReadonlySet<string> {
  return new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => canonicalWord(word, true)),
  );
}
