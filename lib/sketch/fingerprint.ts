import { FUNCTION_WORDS, FUNCTION_WORDS_OF } from '../text/function-words';
import { hashString, mix } from '../text/hash';
import { CODES, isFunctionCode } from './codes';
import { lookupValue } from './facts/value';
import { codeWeight } from './rarity';
import { SELECTION } from './scheme';
import type { Fact, Sketch } from './sketch';
import { tellingOf } from './telling';
import { distinct, shingleHashes, winnow, type Selected } from './winnowing';

/** The fingerprints of a sketch by channel: unsigned 32-bit hashes, ascending, once each. */
export interface Fingerprints {
  words: Uint32Array;
  skeleton: Uint32Array;
  pairs: Uint32Array;
  facts: Uint32Array;
  telling: Uint32Array;
}

/** Fingerprints with the token at which each begins, in reading order. */
export interface LocatedFingerprints {
  words: Selected;
  skeleton: Selected;
  pairs: Selected;
  facts: Selected;
  telling: Selected;
}

const WORDS_SALT = 0x77a1;
const SKELETON_SALT = 0x5ce1e;
const PAIRS_SALT = 0x9a175;
const FACTS_SALT = 0xfac75;
const TELLING_SALT = 0x3e11a;

/** The bits that decide are not those that say in which shard a hash stands. */
const PAIR_SHARE_SHIFT = 4;

/** Of each language, so many of its commonest function words make the skeleton. */
const SKELETON_WORDS = 90;
const SKELETON_LANGUAGES = new Set(Object.keys(FUNCTION_WORDS_OF));

const inSkeleton = new Uint8Array(CODES);
for (const words of Object.values(FUNCTION_WORDS_OF)) {
  for (const word of words.slice(0, SKELETON_WORDS)) inSkeleton[FUNCTION_WORDS.indexOf(word)] = 1;
}

/** 1 for the codes of words that make pairs. */
const isTellingCode = Uint8Array.from({ length: CODES }, (_, code) =>
  !isFunctionCode(code) && codeWeight(code) >= SELECTION.pairWeight ? 1 : 0,
);

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

/** Hashes of every shingle of words, each with its first token; nothing is left out. O(n). */
export function wordShingles(tokens: Uint16Array): Selected {
  const hashes = shingleHashes(tokens, SELECTION.shingle, WORDS_SALT);
  const positions = new Uint32Array(hashes.length);
  for (let at = 0; at < positions.length; at++) positions[at] = at;
  return { hashes, positions };
}

/**
 * Winnowed shingles of the commonest function words alone (Stamatatos 2011): they stand when
 * every content word was swapped. Positions are token indices. Empty for a language without
 * a list of function words.
 */
export function skeletonFingerprints(tokens: Uint16Array, language: string): Selected {
  const count = readSkeleton(tokens, language);
  const shingles = hashSkeleton(count);
  const { hashes, positions } = winnow(shingles, SELECTION.skeletonWindow);
  return { hashes, positions: placesOf(positions) };
}

/** Every shingle of the skeleton, each with its first token. O(n). */
export function skeletonShingles(tokens: Uint16Array, language: string): Selected {
  const hashes = hashSkeleton(readSkeleton(tokens, language));
  return { hashes, positions: skeletonPlaces.slice(0, hashes.length) };
}

/** Fills the scratch with the skeleton; answers its length, 0 where the channel is off. */
function readSkeleton(tokens: Uint16Array, language: string): number {
  if (!SKELETON_LANGUAGES.has(language)) return 0;
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
  return count;
}

function hashSkeleton(count: number): Uint32Array {
  const codes = skeletonCodes.subarray(0, count);
  return shingleHashes(codes, SELECTION.skeletonShingle, SKELETON_SALT);
}

function placesOf(indices: Uint32Array): Uint32Array {
  const places = new Uint32Array(indices.length);
  for (let at = 0; at < places.length; at++) places[at] = skeletonPlaces[indices[at]!]!;
  return places;
}

/**
 * Pairs of telling words that follow each other when all others are left out, whichever
 * comes first: half of the facts of a rewritten sentence stand in such pairs. Which are kept
 * is told by their hash alone, so two texts keep the same. Positions are those of the first
 * word. O(n).
 */
export function pairFingerprints(tokens: Uint16Array): Selected {
  return pairsOf(tokens, 1, SELECTION.pairShare);
}

/** All pairs of telling words with at most `between` telling words between them. O(n). */
export function allPairs(tokens: Uint16Array, between: number): Selected {
  return pairsOf(tokens, between + 1, 1);
}

/** Scratch of `pairsOf`: places of the telling words, and the pairs. */
let tellingPlaces = new Uint32Array(1 << 12);
let keptHashes = new Uint32Array(1 << 13);
let keptPlaces = new Uint32Array(1 << 13);

/** Pairs of words at most `reach` telling words apart; one of `share` is kept, by its hash. */
function pairsOf(tokens: Uint16Array, reach: number, share: number): Selected {
  if (tellingPlaces.length < tokens.length) tellingPlaces = new Uint32Array(2 * tokens.length);
  if (keptHashes.length < reach * tokens.length) {
    keptHashes = new Uint32Array(2 * reach * tokens.length);
    keptPlaces = new Uint32Array(2 * reach * tokens.length);
  }
  let telling = 0;
  let kept = 0;
  for (let token = 0; token < tokens.length; token++) {
    const code = tokens[token]!;
    if (isTellingCode[code] === 0) continue;
    for (let back = 1; back <= reach && back <= telling; back++) {
      const before = tellingPlaces[telling - back]!;
      if (tokens[before] === code) continue;
      const hash = pairHash(tokens[before]!, code);
      if ((hash >>> PAIR_SHARE_SHIFT) % share !== 0) continue;
      keptHashes[kept] = hash;
      keptPlaces[kept++] = before;
    }
    tellingPlaces[telling++] = token;
  }
  return { hashes: keptHashes.slice(0, kept), positions: keptPlaces.slice(0, kept) };
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
  return mix(hashString(`${kind} ${lookupValue(fact.kind, fact.value)}`) ^ FACTS_SALT);
}

/** A number of one digit or a relative date says too little to look up. */
function isTelling(fact: Fact): boolean {
  if (fact.kind === 'name') return fact.value.length > 2;
  if (fact.kind === 'number') return fact.value.length > 1 && !fact.value.startsWith('#');
  return fact.kind !== 'date' || /\d{4}/.test(fact.value);
}

/** Hashes of the telling words one by one: leads and retellings share them and little else. */
export function tellingFingerprints(sketch: Pick<Sketch, 'telling' | 'facts'>): Selected {
  const { positions, hashes } = tellingOf(sketch);
  return { hashes: hashes.map((hash) => mix(hash ^ TELLING_SALT)), positions };
}

/** All channels, with places. */
export function locatedFingerprints(sketch: Sketch): LocatedFingerprints {
  return {
    words: wordFingerprints(sketch.tokens),
    skeleton: skeletonFingerprints(sketch.tokens, sketch.language),
    pairs: pairFingerprints(sketch.tokens),
    facts: factFingerprints(sketch.facts),
    telling: tellingFingerprints(sketch),
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
    telling: distinct(located.telling.hashes),
  };
}
