import { FUNCTION_WORDS, FUNCTION_WORDS_OF } from '../text/function-words';
import { hashString, mix } from '../text/hash';
import { CODES, isFunctionCode } from './codes';
import { codeWeight } from './rarity';
import { SELECTION } from './scheme';
import type { Fact, Sketch } from './sketch';
import { distinct, shingleHashes, winnow, type Selected } from './winnowing';

/** The fingerprints of a sketch by channel: unsigned 32-bit hashes, ascending, once each. */
export interface Fingerprints {
  words: Uint32Array;
  skeleton: Uint32Array;
  pairs: Uint32Array;
  facts: Uint32Array;
}

/** Fingerprints with the token at which each begins, in reading order. */
export interface LocatedFingerprints {
  words: Selected;
  skeleton: Selected;
  pairs: Selected;
  facts: Selected;
}

const WORDS_SALT = 0x77a1;
const SKELETON_SALT = 0x5ce1e;
const PAIRS_SALT = 0x9a175;
const FACTS_SALT = 0xfac75;

/** The bits that decide are not those that say in which shard a hash stands. */
const PAIR_SHARE_SHIFT = 4;

/** Of each language, so many of its commonest function words make the skeleton. */
const SKELETON_WORDS = 90;
const SKELETON_LANGUAGES = new Set(Object.keys(FUNCTION_WORDS_OF));

const inSkeleton = new Uint8Array(CODES);
for (const words of Object.values(FUNCTION_WORDS_OF)) {
  for (const word of words.slice(0, SKELETON_WORDS)) inSkeleton[FUNCTION_WORDS.indexOf(word)] = 1;
}

/**
 * Winnowed shingles of all words: verbatim and edited reuse. A run of
 * `shingle + window − 1` tokens that two texts share puts a fingerprint into both.
 */
export function wordFingerprints(tokens: Uint16Array): Selected {
  return winnow(shingleHashes(tokens, SELECTION.shingle, WORDS_SALT), SELECTION.window);
}

/** Scratch of `skeletonFingerprints`. */
let skeletonCodes = new Uint16Array(1 << 12);
let skeletonPlaces = new Uint32Array(1 << 12);

/**
 * Winnowed shingles of the commonest function words alone (Stamatatos 2011): they stand when
 * every content word was swapped. Positions are token indices. Empty for a language without
 * a list of function words.
 */
export function skeletonFingerprints(tokens: Uint16Array, language: string): Selected {
  if (!SKELETON_LANGUAGES.has(language)) {
    return { hashes: new Uint32Array(0), positions: new Uint32Array(0) };
  }
  if (skeletonCodes.length < tokens.length) {
    skeletonCodes = new Uint16Array(2 * tokens.length);
    skeletonPlaces = new Uint32Array(2 * tokens.length);
  }
  const [codes, places] = [skeletonCodes, skeletonPlaces];
  let count = 0;
  for (let token = 0; token < tokens.length; token++) {
    const code = tokens[token]!;
    // Without a branch: what is no skeleton word is overwritten by the next one.
    codes[count] = code;
    places[count] = token;
    count += inSkeleton[code]!;
  }
  const shingles = shingleHashes(
    codes.subarray(0, count),
    SELECTION.skeletonShingle,
    SKELETON_SALT,
  );
  const selected = winnow(shingles, SELECTION.skeletonWindow);
  const positions = new Uint32Array(selected.positions.length);
  for (let index = 0; index < positions.length; index++) {
    positions[index] = places[selected.positions[index]!]!;
  }
  return { hashes: selected.hashes, positions };
}

/**
 * Pairs of telling words that follow each other when all others are left out, whichever
 * comes first: half of the facts of a rewritten sentence stand in such pairs. Which are kept
 * is told by their hash alone, so two texts keep the same. Positions are those of the first
 * word. O(n).
 */
export function pairFingerprints(tokens: Uint16Array): Selected {
  const hashes: number[] = [];
  const positions: number[] = [];
  let before = -1;
  for (let token = 0; token < tokens.length; token++) {
    const code = tokens[token]!;
    if (isFunctionCode(code) || codeWeight(code) < SELECTION.pairWeight) continue;
    if (before >= 0 && tokens[before] !== code) {
      const hash = pairHash(tokens[before]!, code);
      if ((hash >>> PAIR_SHARE_SHIFT) % SELECTION.pairShare === 0) {
        hashes.push(hash);
        positions.push(before);
      }
    }
    before = token;
  }
  return { hashes: Uint32Array.from(hashes), positions: Uint32Array.from(positions) };
}

function pairHash(a: number, b: number): number {
  const ordered = Math.min(a, b) * CODES + Math.max(a, b);
  return mix(ordered ^ PAIRS_SALT);
}

/** Hashes of names, numbers, sums, shares and dates by their normal value: they survive rewriting. */
export function factFingerprints(facts: readonly Fact[]): Selected {
  const telling = facts.filter(isTelling);
  return {
    hashes: Uint32Array.from(telling, (fact) => factHash(fact)),
    positions: Uint32Array.from(telling, (fact) => fact.at[0]),
  };
}

/** The hash under which a fact is posted. */
export function factHash(fact: Pick<Fact, 'kind' | 'value'>): number {
  const kind = fact.kind === 'name' ? 'name' : 'figure';
  return mix(hashString(`${kind} ${fact.value}`) ^ FACTS_SALT);
}

/** A number of one digit or a relative date says too little to look up. */
function isTelling(fact: Fact): boolean {
  if (fact.kind === 'name') return fact.value.length > 2;
  if (fact.kind === 'number') return fact.value.length > 1 && !fact.value.startsWith('#');
  return fact.kind !== 'date' || /\d{4}/.test(fact.value);
}

/** All channels, with places. */
export function locatedFingerprints(sketch: Sketch): LocatedFingerprints {
  return {
    words: wordFingerprints(sketch.tokens),
    skeleton: skeletonFingerprints(sketch.tokens, sketch.language),
    pairs: pairFingerprints(sketch.tokens),
    facts: factFingerprints(sketch.facts),
  };
}

/** All channels, as they are posted and compared. */
export function fingerprintsOf(sketch: Sketch): Fingerprints {
  const located = locatedFingerprints(sketch);
  return {
    words: distinct(located.words.hashes),
    skeleton: distinct(located.skeleton.hashes),
    pairs: distinct(located.pairs.hashes),
    facts: distinct(located.facts.hashes),
  };
}
