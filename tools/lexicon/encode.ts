import {
  LEXICON_MAGIC,
  LEXICON_VERSION,
  PAIR_GRADES,
  PAIR_GRADE_BITS,
  SECTIONS,
  type PairGrade,
  type Section,
} from '../../lib/lexicon/lexicon-format';
import { BitWriter } from './bits';

export interface LexiconData {
  /** Sorted, lower-case ASCII, without duplicates; at most 65,536. */
  words: string[];
  /** A byte a word: see `marks` in the format. */
  marks: number[];
  /** Nouns, verbs, adjectives, adverbs: word ids of each synset. */
  synsets: number[][][];
  pairs: { a: number; b: number; grade: PairGrade }[];
  /** Word ids, the lower one first. */
  opposites: [number, number][];
  irregulars: string[];
}

/** The gap between linked neighbours is about 2^10 in the mean; the best of 8…13 was taken. */
const RICE_PARAMETER = 10;

function bytesOf(array: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function ascii(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function frontCode(words: readonly string[]): Uint8Array {
  const bytes: number[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1] ?? '';
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    bytes.push(shared, word.length - shared, ...ascii(word.slice(shared)));
  });
  return Uint8Array.from(bytes);
}

/** Each linked word: number of higher neighbours (Rice, parameter 3), then gap and grade of each. */
function encodePairs(pairs: LexiconData['pairs']): { linked: Uint16Array; bytes: Uint8Array } {
  const linked = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  const place = new Map(linked.map((word, i) => [word, i]));
  const lists: { to: number; grade: number }[][] = linked.map(() => []);
  for (const { a, b, grade } of pairs) {
    const [low, high] = [place.get(Math.min(a, b))!, place.get(Math.max(a, b))!];
    lists[low]!.push({ to: high, grade: PAIR_GRADES.indexOf(grade) });
  }
  const out = new BitWriter();
  out.bits(RICE_PARAMETER, 8);
  out.bits(pairs.length, 24);
  lists.forEach((list, from) => {
    out.rice(list.length, 3);
    let last = from;
    for (const { to, grade } of list.sort((x, y) => x.to - y.to)) {
      out.rice(to - last - 1, RICE_PARAMETER);
      out.bits(grade, PAIR_GRADE_BITS);
      last = to;
    }
  });
  return { linked: Uint16Array.from(linked), bytes: out.finish() };
}

/** The compiled file: see lib/lexicon/lexicon-format.ts. */
export function encodeLexicon(data: LexiconData): Uint8Array {
  const { linked, bytes: pairs } = encodePairs(data.pairs);
  const flat = data.synsets.flat();
  const starts = data.synsets.reduce<number[]>(
    (at, list) => [...at, at.at(-1)! + list.length],
    [0],
  );
  const content: Record<Section, Uint8Array> = {
    words: frontCode(data.words),
    marks: Uint8Array.from(data.marks),
    partsOfSpeech: bytesOf(Uint32Array.from(starts)),
    synsetSizes: Uint8Array.from(flat, (members) => members.length),
    synsetMembers: bytesOf(Uint16Array.from(flat.flat())),
    linked: bytesOf(linked),
    pairs,
    opposites: bytesOf(Uint16Array.from(data.opposites.flat())),
    irregulars: Uint8Array.from(ascii(data.irregulars.join('\n'))),
  };
  const header = new Uint32Array(2 + 2 * SECTIONS.length);
  header.set([LEXICON_MAGIC, LEXICON_VERSION]);
  let at = header.byteLength;
  SECTIONS.forEach((section, i) => {
    header.set([at, content[section].length], 2 + 2 * i);
    at += Math.ceil(content[section].length / 4) * 4;
  });
  const file = new Uint8Array(at);
  file.set(bytesOf(header));
  SECTIONS.forEach((section, i) => file.set(content[section], header[2 + 2 * i]));
  return file;
}
