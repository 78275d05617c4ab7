import { withoutEnd } from './ends';
import type { ExclusionReason } from '../core/article';
import { LANGUAGES } from '../language';
import type { Furniture } from '../language/sections/furniture';

/** What the lists of a language name, with the longest line that each takes, in words. */
const CLASSES: Readonly<
  Record<
    Exclude<keyof Furniture, 'comments' | 'commentBy' | 'commentHeading' | 'picture' | 'lines'>,
    { why: ExclusionReason; maxWords: number }
  >
> = {
  notice: { why: 'notice', maxWords: 40 },
  promotion: { why: 'promotion', maxWords: 30 },
  related: { why: 'related', maxWords: 30 },
  caption: { why: 'caption', maxWords: 60 },
  rights: { why: 'credit-line', maxWords: 50 },
  navigation: { why: 'navigation', maxWords: 12 },
};

/** Longest stretch that "…" stands for between two parts of a phrase, in UTF-16 units. */
const LONGEST_GAP = 160;
/** UTF-16 units by which phrases are looked up. */
const KEY_LENGTH = 2;
/** Bullets, arrows and pictures before a line. */
const BULLETS = /^(?:[•·▪◦‣►▶▷»›→➡*|>–—-]|\p{Extended_Pictographic}|\uFE0F|\s)+/u;
const TRAILING = ' \t\n\r\u00a0.:!?…»›→>|';
const LETTER = /\p{L}/u;
/** Scripts that part no words, or join endings to them. */
const UNSPACED =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** How many there are, before or after the word for comments. */
const COUNT_BEFORE = /^[\s(\[\d.,]+/u;
const COUNT_BEHIND = ' \t\n\r\u00a0)]0123456789.,(';

interface Phrase {
  why: ExclusionReason;
  maxWords: number;
  /** What stands in this order, with anything between; an empty last part takes the rest. */
  parts: readonly string[];
}

interface Phrases {
  byStart: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that begin with a gap. */
  anywhere: readonly Phrase[];
  comments: ReadonlySet<string>;
}

let known: Phrases | null = null;

function phrases(): Phrases {
  known ??= makePhrases();
  return known;
}

function makePhrases(): Phrases {
  const byStart = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const { furniture } of LANGUAGES) {
    for (const [name, kind] of Object.entries(CLASSES)) {
      for (const wording of furniture[name as keyof typeof CLASSES]) {
        const phrase = { ...kind, parts: wording.split('…').map(foldWording) };
        const key = phrase.parts[0]!.slice(0, KEY_LENGTH);
        if (key === '') anywhere.push(phrase);
        else byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
      }
    }
  }
  const comments = new Set(LANGUAGES.flatMap(({ furniture }) => furniture.comments.map(bareLine)));
  return { byStart, anywhere, comments };
}

/**
 * Why a line is furniture by a phrase of some language (lib/language), null where none says so.
 * `words` are those of the line. The language of a page is not asked: its buttons are often in
 * another than its article. O(line × phrases that begin as it does).
 */
export function furnitureByPhrase(line: string, words: number): ExclusionReason | null {
  const folded = foldWording(line).replace(BULLETS, '');
  const { byStart, anywhere } = phrases();
  const candidates = byStart.get(folded.slice(0, KEY_LENGTH)) ?? [];
  const bare = withoutEnd(folded, TRAILING);
  for (const list of [candidates, anywhere]) {
    for (const { why, maxWords, parts } of list) {
      if (words <= maxWords && matches(folded, bare, parts)) return why;
    }
  }
  return null;
}

/** True for a heading of readers' comments in some language, with or without their number. */
export function isCommentsHeading(line: string): boolean {
  return phrases().comments.has(bareLine(line));
}

function bareLine(line: string): string {
  const bare = withoutEnd(foldWording(line).replace(BULLETS, ''), TRAILING);
  return withoutEnd(bare.replace(COUNT_BEFORE, ''), COUNT_BEHIND);
}

/** Lower case, one space for each stretch, one form of each apostrophe and colon. */
function foldWording(line: string): string {
  return (
    line
      .toLowerCase()
      .normalize('NFC')
      // The capital İ leaves its dot behind.
      .replaceAll('i\u0307', 'i')
      .replace(/[’ʼ]/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/ ?[:：]/g, ':')
      .trimStart()
  );
}

/** `bare` is the line without what may stand behind a whole phrase. */
function matches(line: string, bare: string, parts: readonly string[]): boolean {
  if (parts.length === 1) return bare === withoutEnd(parts[0]!, TRAILING);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    if (part === '') continue;
    const found = index === 0 ? (line.startsWith(part) ? 0 : -1) : line.indexOf(part, at);
    if (found < 0 || (index > 0 && found - at > LONGEST_GAP)) return false;
    at = found + part.length;
    if (!endsThere(line, at)) return false;
  }
  const last = parts.at(-1)!;
  return last === '' || bare.length <= at;
}

/** A part ends with its word, where the script has words. */
function endsThere(line: string, at: number): boolean {
  const before = line[at - 1] ?? '';
  const after = line[at] ?? '';
  return !LETTER.test(before) || !LETTER.test(after) || UNSPACED.test(before);
}
