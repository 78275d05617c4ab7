/**
 * Compiles public/lexicon/english.bin from WordNet, Moby, SCOWL and phrases.txt:
 * `npx tsx tools/lexicon/compile.ts`. Run by hand when the data or the format changes; the
 * output is committed, and the same packages give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { readCommonness } from './commonness';
import { encodeLexicon, type LexiconData } from './encode';
import { irregularLines } from './forms';
import { readMobyPairs } from './moby';
import { readPhrasePairs } from './phrases';
import { POS, readWordNet, type WordNet } from './wordnet';
import type { PairGrade } from '../../lib/lexicon/lexicon-format';

/** Words beyond this SCOWL class and without a tag are left to the dictionaries. */
const COMMON_SIZE = 60;
/** Related pairs are kept between the commonest words only: they are by far the largest part. */
const PAIR_SIZE = 35;
/** Moby pairs that share fewer further neighbours than this are associations, not synonyms. */
const LOOSE_STRENGTH = 0.08;
/** … where neither word is frequent: the pair is seldom met, and costs as much as another. */
const SELDOM_STRENGTH = 0.25;
/** … where one of the words is rare, as rewriting programs like them. */
const RARE_STRENGTH = 0.33;
const CLOSE_STRENGTH = 0.2;
/** Pairs as close as WordNet's own similar words. */
const NEAR_STRENGTH = 0.5;

const WORD = /^[a-z0-9][a-z0-9' .-]{0,39}$/;

/** Earlier grades win when a pair has several. */
const STRONGEST_FIRST: readonly PairGrade[] = ['near', 'close', 'broader', 'loose'];

class PairSet {
  readonly grades = new Map<string, PairGrade>();

  add(a: string, b: string, grade: PairGrade): void {
    if (a === b || !WORD.test(a) || !WORD.test(b)) return;
    const key = a < b ? `${a}\t${b}` : `${b}\t${a}`;
    const held = this.grades.get(key);
    if (held === undefined || STRONGEST_FIRST.indexOf(grade) < STRONGEST_FIRST.indexOf(held))
      this.grades.set(key, grade);
  }
}

/** Opposites are kept between words in common use: the others are seldom met. */
const OPPOSITE_SIZE = 40;
const OPPOSITE_TAGS = 1;

/** How often the sense-tagged texts must have a word that SCOWL does not call common. */
const COMMON_TAGS = 1;
const PAIR_TAGS = 3;
const FREQUENT_SIZE = 20;
const FREQUENT_TAGS = 20;

type WordTest = (word: string) => boolean;

function addWordNetPairs(
  pairs: PairSet,
  wordnet: WordNet,
  paired: WordTest,
  frequent: WordTest,
): void {
  const cross = (from: string[], to: string[], grade: PairGrade): void => {
    for (const a of from)
      for (const b of to)
        if (paired(a) && paired(b) && (grade === 'near' || frequent(a) || frequent(b)))
          pairs.add(a, b, grade);
  };
  for (const synset of wordnet.synsets) {
    for (const other of synset.similar) cross(synset.words, wordnet.synsets[other]!.words, 'near');
    for (const other of synset.hypernyms)
      cross(synset.words, wordnet.synsets[other]!.words, 'broader');
  }
  for (const [a, b] of wordnet.derived) cross([a], [b], 'near');
}

/** Word → bit mask of its parts of speech, in the order of `POS`. */
function partsOfSpeechOf(wordnet: WordNet): Map<string, number> {
  const masks = new Map<string, number>();
  for (const { pos, words } of wordnet.synsets)
    for (const word of words) masks.set(word, (masks.get(word) ?? 0) | (1 << POS.indexOf(pos)));
  return masks;
}

function keptSynsets(wordnet: WordNet, common: (word: string) => boolean): string[][][] {
  return POS.map((pos) =>
    wordnet.synsets
      .filter((synset) => synset.pos === pos)
      .map((synset) => [...new Set(synset.words.filter((word) => WORD.test(word)))])
      .filter((words) => words.length > 1 && words.some(common)),
  );
}

function mobyGrade(strength: number): PairGrade {
  if (strength >= NEAR_STRENGTH) return 'near';
  return strength >= CLOSE_STRENGTH ? 'close' : 'loose';
}

function leastStrength(oneIsFrequent: boolean, paired: number): number {
  if (paired === 2) return oneIsFrequent ? LOOSE_STRENGTH : SELDOM_STRENGTH;
  return paired === 1 ? RARE_STRENGTH : Infinity;
}

function collect(): LexiconData {
  const wordnet = readWordNet();
  const commonness = readCommonness(wordnet.tags);
  const inUse = (size: number, tags: number) => (word: string) =>
    (wordnet.tags.get(word) ?? 0) >= tags || commonness.size(word) <= size;
  const common = inUse(COMMON_SIZE, COMMON_TAGS);
  const paired = inUse(PAIR_SIZE, PAIR_TAGS);
  const frequent = inUse(FREQUENT_SIZE, FREQUENT_TAGS);
  const synsets = keptSynsets(wordnet, common);
  const pairs = new PairSet();
  for (const [a, b] of readPhrasePairs()) pairs.add(a, b, 'near');
  addWordNetPairs(pairs, wordnet, paired, frequent);
  const known = new Set(wordnet.synsets.flatMap(({ words }) => words));
  for (const { a, b, strength } of readMobyPairs((word) => WORD.test(word) && known.has(word))) {
    const least = leastStrength(frequent(a) || frequent(b), Number(paired(a)) + Number(paired(b)));
    if (strength >= least) pairs.add(a, b, mobyGrade(strength));
  }
  dropSynonyms(pairs, synsets);

  const words = [
    ...new Set([...synsets.flat(2), ...[...pairs.grades.keys()].flatMap((key) => key.split('\t'))]),
  ].sort();
  const ids = new Map(words.map((word, i) => [word, i]));
  const partsOfSpeech = partsOfSpeechOf(wordnet);
  return {
    words,
    marks: words.map((word) => commonness.of(word) | ((partsOfSpeech.get(word) ?? 0) << 4)),
    synsets: synsets.map((list) => list.map((members) => members.map((word) => ids.get(word)!))),
    pairs: [...pairs.grades].map(([key, grade]) => {
      const [a, b] = key.split('\t');
      return { a: ids.get(a!)!, b: ids.get(b!)!, grade };
    }),
    opposites: oppositesOf(wordnet, ids, inUse(OPPOSITE_SIZE, OPPOSITE_TAGS)),
    irregulars: irregularLines(new Set(words), commonness),
  };
}

/** Opposite words, both in the lexicon, each pair once. */
function oppositesOf(
  wordnet: WordNet,
  ids: ReadonlyMap<string, number>,
  usual: WordTest,
): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (const [one, two] of wordnet.opposites) {
    const [a, b] = [ids.get(one), ids.get(two)];
    if (a === undefined || b === undefined || a === b || !usual(one) || !usual(two)) continue;
    const pair: [number, number] = a < b ? [a, b] : [b, a];
    found.set(pair.join(), pair);
  }
  return [...found.values()].sort(([a, b], [c, d]) => a - c || b - d);
}

/** A pair that stands in a synset needs no second entry. */
function dropSynonyms(pairs: PairSet, synsets: string[][][]): void {
  for (const members of synsets.flat())
    for (const a of members) for (const b of members) if (a < b) pairs.grades.delete(`${a}\t${b}`);
}

const data = collect();
if (data.words.length > 0x10000) throw new Error(`too many words: ${data.words.length}`);
const file = encodeLexicon(data);
writeFileSync(new URL('../../public/lexicon/english.bin', import.meta.url), file);
console.log(
  `${data.words.length} words, ${data.synsets.flat().length} synsets, ` +
    `${data.pairs.length} pairs, ${data.opposites.length} opposites, ${data.irregulars.length} irregular forms, ${file.length} bytes`,
);
