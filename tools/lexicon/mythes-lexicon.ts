import type { PartOfSpeech } from '../../lib/lexicon/morphology';
import { LEXICON_POS, type PairGrade } from '../../lib/lexicon/lexicon-format';
import { hashString } from '../../lib/text/hash';
import type { LexiconData } from './encode';
import { frenchIrregulars } from './irregular/french';
import { germanIrregulars } from './irregular/german';
import { spanishIrregulars } from './irregular/spanish';
import type { MythesEntry, MythesWord } from './mythes';
import { readOpposites } from './opposites';

/** A language whose lexicon is compiled from a MyThes file. */
export interface MythesLanguage {
  code: 'de' | 'fr' | 'es';
  name: string;
  file: string;
  debianPackage: string;
  /** Parts of speech by the look of a word, where the file does not say them. */
  posOf: (word: MythesWord) => PartOfSpeech[];
  irregulars: (lemmas: ReadonlySet<string>) => string[];
  /** Its groups are synonyms of one sense; others are graded pair by pair. */
  exact: boolean;
}

export const MYTHES_LANGUAGES: readonly MythesLanguage[] = [
  {
    code: 'de',
    name: 'german',
    file: 'th_de_DE_v2.dat',
    debianPackage: 'mythes-de',
    posOf: germanPos,
    irregulars: germanIrregulars,
    exact: true,
  },
  {
    code: 'fr',
    name: 'french',
    file: 'thes_fr.dat',
    debianPackage: 'mythes-fr',
    posOf: () => [],
    irregulars: frenchIrregulars,
    exact: false,
  },
  {
    code: 'es',
    name: 'spanish',
    file: 'th_es_ES_v2.dat',
    debianPackage: 'mythes-es',
    posOf: spanishPos,
    irregulars: spanishIrregulars,
    exact: false,
  },
];

/** Notes that make a wording no neighbour of the others. */
const NO_SYNONYM =
  /begriff|Assoziation|derb|vulg|veralte|regional|österr|schweiz|deutsch|bair|fachspr|ugs|Jargon|Spruch|ironisch|landschaftlich/;
/** Cosine of two words' neighbour sets from which a pair counts as near, as close; below the last it is dropped. */
const NEAR = 0.4;
const CLOSE = 0.24;
/** A pair that only one of the two entries names has to share more. */
const ONE_SIDED = 0.3;
/** Words in so many groups are among the commonest. */
const MOST_COMMON = 15;

function germanPos({ printed }: MythesWord): PartOfSpeech[] {
  const last = printed.split(' ').at(-1)!;
  if (/^\p{Lu}/u.test(last)) return ['noun'];
  return /(?:en|[aeiou][lr]n)$/.test(last) ? ['verb', 'adjective'] : ['adjective', 'adverb'];
}

function spanishPos({ word }: MythesWord): PartOfSpeech[] {
  if (word.endsWith('mente')) return ['adverb'];
  return /[aei]r$/.test(word) ? ['verb', 'noun', 'adjective'] : ['noun', 'adjective'];
}

/**
 * The groups of exact synonyms, each once, whichever headword it stands under. Groups of
 * which no word stands in another are terms of a trade or names, which news swaps seldom.
 */
function groupsOf(entries: readonly MythesEntry[]): MythesWord[][] {
  const groups = new Map<string, MythesWord[]>();
  for (const { words } of entries) {
    const members = new Map<string, MythesWord>();
    for (const word of words)
      if (!word.notes.some((note) => NO_SYNONYM.test(note))) members.set(word.word, word);
    if (members.size > 1) groups.set([...members.keys()].sort().join('|'), [...members.values()]);
  }
  const counts = new Map<string, number>();
  for (const { word } of [...groups.values()].flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...groups.values()].filter((members) =>
    members.some(({ word }) => counts.get(word)! > 1),
  );
}

interface Neighbours {
  /** Headword → every word named under it. */
  of: Map<string, Set<string>>;
  pos: Map<string, Set<PartOfSpeech>>;
}

function neighboursOf(entries: readonly MythesEntry[], language: MythesLanguage): Neighbours {
  const found: Neighbours = { of: new Map(), pos: new Map() };
  for (const { pos, words } of entries) {
    const [head, ...others] = words;
    const own = found.of.get(head!.word) ?? new Set<string>();
    for (const { word } of others) own.add(word);
    found.of.set(head!.word, own);
    const parts = found.pos.get(head!.word) ?? new Set<PartOfSpeech>();
    for (const part of pos.length > 0 ? pos : language.posOf(head!)) parts.add(part);
    found.pos.set(head!.word, parts);
  }
  return found;
}

function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / Math.sqrt(a.size * b.size);
}

/** Loose groups become graded pairs: what both entries name, and how much they share. */
function pairsOf({ of }: Neighbours): Map<string, PairGrade> {
  const pairs = new Map<string, PairGrade>();
  for (const [a, named] of of)
    for (const b of named) {
      const back = of.get(b);
      if (b === a || !back) continue;
      const strength = cosine(new Set([...named, a]), new Set([...back, b]));
      if (strength < (back.has(a) ? CLOSE : ONE_SIDED)) continue;
      pairs.set(a < b ? `${a}\t${b}` : `${b}\t${a}`, strength >= NEAR ? 'near' : 'close');
    }
  return pairs;
}

/**
 * The lexicon of a language. `leftOut` leaves out half of the groups, 0 or 1 by their hash, to
 * measure what words that the lexicon does not know cost.
 */
export function compileMythes(
  language: MythesLanguage,
  entries: readonly MythesEntry[],
  leftOut: number | null = null,
): LexiconData {
  const kept = (key: string): boolean => leftOut === null || (hashString(key) & 1) !== leftOut;
  const groups = language.exact
    ? groupsOf(entries).filter((words) => kept(words.map(({ word }) => word).join('|')))
    : [];
  const neighbours = neighboursOf(entries, language);
  const pairs = language.exact ? new Map<string, PairGrade>() : pairsOf(neighbours);
  for (const key of pairs.keys()) if (!kept(key)) pairs.delete(key);

  const counts = new Map<string, number>();
  const parts = new Map<string, Set<PartOfSpeech>>();
  const count = (word: string, pos: Iterable<PartOfSpeech>): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const own = parts.get(word) ?? new Set();
    for (const part of pos) own.add(part);
    parts.set(word, own);
  };
  for (const member of groups.flat()) count(member.word, language.posOf(member));
  for (const key of pairs.keys())
    for (const word of key.split('\t')) count(word, neighbours.pos.get(word) ?? []);

  const words = [...counts.keys()].sort();
  const ids = new Map(words.map((word, i) => [word, i]));
  const lemmas = new Set(words);
  return {
    words,
    marks: words.map(
      (word) => Math.min(MOST_COMMON, counts.get(word)!) | (maskOf(parts.get(word)!) << 4),
    ),
    synsets: LEXICON_POS.map((pos) =>
      groups
        .filter((members) => mainPos(members, language) === pos)
        .map((members) => members.map(({ word }) => ids.get(word)!)),
    ),
    pairs: [...pairs].map(([key, grade]) => {
      const [a, b] = key.split('\t');
      return { a: ids.get(a!)!, b: ids.get(b!)!, grade };
    }),
    opposites: readOpposites(language.code)
      .filter(([a, b]) => ids.has(a) && ids.has(b))
      .map(([a, b]): [number, number] => [
        Math.min(ids.get(a)!, ids.get(b)!),
        Math.max(ids.get(a)!, ids.get(b)!),
      ])
      .sort(([a, b], [c, d]) => a - c || b - d),
    irregulars: [...new Set(language.irregulars(lemmas))].sort(),
  };
}

function maskOf(parts: ReadonlySet<PartOfSpeech>): number {
  let mask = 0;
  for (const part of parts) mask |= 1 << LEXICON_POS.indexOf(part);
  return mask;
}

/** A group's part of speech is that of most of its members. */
function mainPos(members: readonly MythesWord[], language: MythesLanguage): PartOfSpeech {
  const votes = members.map((member) => language.posOf(member)[0]!);
  return LEXICON_POS.toSorted(
    (a, b) => votes.filter((vote) => vote === b).length - votes.filter((vote) => vote === a).length,
  )[0]!;
}
