import type { FactReader } from './fact-reader';
import type { Meaning, Role } from './meaning';
import { fits, multiply, sumOf, TWENTY } from './numeral-parts';
import type { ReadNumber } from './read-number';
import { endingWith, MOST_WORDS, withScales } from './scales';

/** "twenty-five", "two hundred and forty-one", "a hundred", "三百二十". */
export function inWords(reader: FactReader, start: number): ReadNumber | null {
  const first = reader.wordAt(start, 'cardinal', 'scale', 'article', 'dozen', 'several', 'ordinal');
  if (!first) return null;
  const { role } = first.meaning;
  if (role === 'several') return severalAt(reader, start);
  if (role === 'dozen') return dozenAt(reader, start, first.end, first.meaning.value!);
  if (role === 'article') return afterArticle(reader, start, first.end);
  const parts: number[] = [];
  let end = start;
  let ordinal = false;
  let last: number | null = null;
  let words = 0;
  for (let at = start; at >= 0 && words < MOST_WORDS; words++) {
    const found = reader.wordAt(at, 'cardinal', 'scale', 'ordinal');
    const roles = found ? reader.wordsAt(at)!.meanings : [];
    const step = found && pushWord(parts, roles);
    if (!step) {
      const glued = words > 0 && !found ? pushGlued(reader, at, parts) : -1;
      if (glued >= 0) {
        end = glued;
        last = null;
        at = reader.next(end);
        continue;
      }
      const joint = words > 0 && !found ? joinAt(reader, at, parts) : -1;
      if (joint < 0) break;
      at = joint;
      continue;
    }
    end = found.end;
    last = step === 'scale' ? valueAs('scale', roles)! : null;
    if (step === 'ordinal') {
      ordinal = true;
      break;
    }
    at = reader.next(end);
  }
  if (parts.length === 0) return null;
  const value = sumOf(parts);
  const number = endingWith(last, { start, end, value, plain: null });
  if (ordinal) return { ...number, ordinal: true };
  const lone = words === 1;
  if (lone && (value <= 1 || isDoubtful(reader, start, end))) number.doubtful = true;
  return dozenAfter(reader, withScales(reader, number, false));
}

/** "one", "sei": other words too. */
export function isDoubtful(reader: FactReader, start: number, end: number): boolean {
  const { doubtful } = reader.vocabulary;
  return doubtful.size > 0 && doubtful.has(reader.text.slice(start, end).toLowerCase());
}

/** What a word is worth in a role; undefined where it has not that role. */
function valueAs(role: Role, meanings: readonly Meaning[]): number | undefined {
  for (const meaning of meanings) if (meaning.role === role) return meaning.value;
  return undefined;
}

/** Takes one word of a numeral into its parts; null where it cannot go on with it. */
function pushWord(parts: number[], meanings: readonly Meaning[]): Role | null {
  const scale = valueAs('scale', meanings);
  const cardinal = valueAs('cardinal', meanings);
  const last = parts.at(-1);
  if (scale !== undefined && last !== undefined && (cardinal === undefined || last < scale)) {
    multiply(parts, scale);
    return 'scale';
  }
  if (scale !== undefined && cardinal === undefined && scale <= 1000) {
    parts.push(scale);
    return 'scale';
  }
  if (cardinal !== undefined && fits(parts, cardinal)) {
    parts.push(cardinal);
    return 'cardinal';
  }
  // "quatre-vingts"
  if (cardinal === TWENTY && last === 4) {
    parts[parts.length - 1] = 4 * TWENTY;
    return 'cardinal';
  }
  const ordinal = valueAs('ordinal', meanings);
  if (ordinal !== undefined && fits(parts, ordinal)) {
    parts.push(ordinal);
    return 'ordinal';
  }
  return null;
}

/** "and" that Hebrew and Arabic write to the word behind it. */
export const AND = 'ו\u0648';

/**
 * "מאה ועשרים", "خمسة وعشرون": takes the word in that the joint is written to, tens behind units too;
 * returns where it ends, −1 where none goes on with the numeral.
 */
function pushGlued(reader: FactReader, at: number, parts: number[]): number {
  if (!AND.includes(reader.text[at] ?? ' ')) return -1;
  const word = reader.wordAt(at + 1, 'cardinal');
  if (!word) return -1;
  const value = word.meaning.value!;
  const last = parts.at(-1)!;
  if (fits(parts, value)) parts.push(value);
  else if (last < 10 && value >= TWENTY && value < 100) parts[parts.length - 1] = last + value;
  else return -1;
  return word.end;
}

/** "hundred and one", "vingt et un", "بیست و پنج": where the numeral goes on, or −1. */
function joinAt(reader: FactReader, at: number, parts: readonly number[]): number {
  const joint = reader.wordAt(at, 'join');
  if (!joint || parts.at(-1)! < TWENTY) return -1;
  const next = reader.next(joint.end);
  const after = reader.wordAt(next, 'cardinal');
  return after && fits(parts, after.meaning.value!) ? next : -1;
}

/** "a hundred", "a dozen", "a third", "une douzaine". */
function afterArticle(reader: FactReader, start: number, end: number): ReadNumber | null {
  const at = reader.next(end);
  const found = reader.wordAt(at, 'scale', 'dozen');
  if (!found) return null;
  if (found.meaning.role === 'dozen')
    return dozenAt(reader, start, found.end, found.meaning.value!);
  const number = inWords(reader, at);
  if (number && !number.doubtful) return { ...number, start };
  const value = found.meaning.value!;
  return withScales(reader, { start, end: found.end, value, plain: null }, false);
}

function dozenAt(reader: FactReader, start: number, end: number, value: number): ReadNumber {
  // "une douzaine": a dozen in a Romance language is about twelve.
  const isAbout = reader.language !== 'en';
  return { start, end, value, plain: null, scale: value, ...(isAbout ? { about: true } : {}) };
}

/** "two dozen" */
function dozenAfter(reader: FactReader, number: ReadNumber): ReadNumber {
  const dozen = reader.wordAfter(number.end, 'dozen');
  if (!dozen || number.value === null) return number;
  return dozenAt(reader, number.start, dozen.end, number.value * dozen.meaning.value!);
}

/** "hundreds", "tens of thousands" */
function severalAt(reader: FactReader, start: number): ReadNumber {
  let value = 1;
  let end = start;
  for (let at = start; at >= 0;) {
    const found = reader.wordAt(at, 'several');
    if (!found) break;
    value *= found.meaning.value!;
    end = found.end;
    const joint = reader.wordAfter(end, 'of');
    at = joint ? reader.next(joint.end) : -1;
  }
  return { start, end, value, several: true, plain: null };
}

/** "zweihundertdreißig", "venticinque", "zweieinhalb": numerals written in one word. */
export function ofOneWord(reader: FactReader, start: number): ReadNumber | null {
  const { parts: trie } = reader.vocabulary;
  if (!trie) return null;
  const parts: number[] = [];
  let joint = false;
  let pieces = 0;
  let end = start;
  while (reader.isLetterAt(end)) {
    const match = trie.match(reader.text, end);
    if (!match) return null;
    joint = pushPiece(parts, match.meanings);
    end = match.end;
    pieces++;
  }
  if (pieces < 2 || parts.length === 0 || joint) return null;
  const number: ReadNumber = { start, end, value: sumOf(parts), plain: null };
  return withScales(reader, number, false);
}

/** Takes a piece in; returns true for a joint ("und"), behind which another must follow. */
function pushPiece(parts: number[], meanings: readonly Meaning[]): boolean {
  const cardinal = valueAs('cardinal', meanings);
  const scale = valueAs('scale', meanings);
  const last = parts.at(-1);
  if (last !== undefined && meanings.some(({ role }) => role === 'and-half')) {
    parts[parts.length - 1] = last + 0.5;
    return false;
  }
  if (cardinal === undefined && scale === undefined) return true;
  if (scale !== undefined && last !== undefined && last < scale) multiply(parts, scale);
  else parts.push(cardinal ?? scale!);
  return false;
}
