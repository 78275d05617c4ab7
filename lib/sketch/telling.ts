import { mix } from '../text/hash';
import { tokenise, type Tokens } from '../text/tokenise';
import { CODES, codesOfHashes, isFunctionCode } from './codes';
import { codeWeight } from './rarity';
import type { Fact, Sketch, TellingWords } from './sketch';

/**
 * Bits of a telling word's hash. A token code stands for a dozen words, so that by itself it tells
 * nothing; 18 bits find leads as well as the whole word does among 18,000 reports, and two more
 * leave room for a million.
 */
export const TELLING_BITS = 20;

/** Words of a stretch of the text that gives TELLING_A_STRETCH of them. */
const STRETCH = 400;
/**
 * Most words that a stretch gives. Of leads of 40 words 64 find no more than these; every word
 * would let the whole text be read back from a dictionary.
 */
const TELLING_A_STRETCH = 40;
/** Most words that a headline gives. */
const TELLING_OF_TITLE = 12;
/** How telling (0…1) the code of a word must be: most content words of English are. */
const LEAST_WEIGHT = 0.75;
/** Letters of a shorter word say little, and in scripts without spaces a token is one sign. */
const LEAST_LENGTH = 3;

const SALT = 0x7e111;

interface Word {
  hash: number;
  position: number;
  weight: number;
  times: number;
  /** Of its weight and how often it stands there. */
  worth: number;
}

/** 1 for the codes of words that may be chosen. */
const isTelling = Uint8Array.from({ length: CODES }, (_, code) =>
  !isFunctionCode(code) && codeWeight(code) >= LEAST_WEIGHT ? 1 : 0,
);

/**
 * The most telling words of a headline and a text: rare ones, and of equally rare ones those that
 * stand there more often, since what a text names twice it is about. Figures are facts, and left
 * out. `codes` are those of the tokens. O(n log n).
 */
export function tellingWords(
  text: string,
  tokens: Tokens,
  codes: Uint16Array,
  title = '',
): TellingWords {
  const ofTitle = wordsOf(title, tokenise(title)).slice(0, TELLING_OF_TITLE);
  const known = new Set(ofTitle.map(({ hash }) => hash));
  const ofText = wordsOf(text, tokens, codes).filter(({ hash }) => !known.has(hash));
  const best = bestOfEach(ofText, tokens.count);
  const chosen = [...ofTitle.map((word) => ({ ...word, position: 0 })), ...best];
  return {
    positions: Uint32Array.from(chosen, ({ position }) => position),
    hashes: Uint32Array.from(chosen, ({ hash }) => hash),
  };
}

/**
 * The telling words of a sketch; of one without any the words of its names, which stand there in
 * clear. O(names).
 */
export function tellingOf({ telling, facts }: Pick<Sketch, 'telling' | 'facts'>): TellingWords {
  return telling ?? wordsOfNames(facts);
}

function wordsOfNames(facts: readonly Fact[]): TellingWords {
  const words = new Map<number, number>();
  for (const { kind, value, at } of facts) {
    if (kind !== 'name') continue;
    for (const { hash } of wordsOf(value, tokenise(value))) {
      if (!words.has(hash)) words.set(hash, at[0]);
    }
  }
  return {
    positions: Uint32Array.from(words.values()),
    hashes: Uint32Array.from(words.keys()),
  };
}

/** The hash that stands for a word, of the hash that `tokenise` gave it. */
export function tellingHash(hash: number): number {
  return mix(hash ^ SALT) >>> (32 - TELLING_BITS);
}

/** Words that may be chosen, each once, where it stands first. */
function wordsOf(text: string, tokens: Tokens, codes = codesOfHashes(tokens.hashes)): Word[] {
  const { count, starts, ends, hashes } = tokens;
  const words = new Map<number, Word>();
  for (let token = 0; token < count; token++) {
    if (isTelling[codes[token]!] === 0) continue;
    const whole = hashes[token]!;
    const known = words.get(whole);
    if (known) {
      known.times++;
      continue;
    }
    if (ends[token]! - starts[token]! < LEAST_LENGTH || isDigit(text, starts[token]!)) continue;
    const weight = codeWeight(codes[token]!);
    words.set(whole, { hash: tellingHash(whole), position: token, weight, times: 1, worth: 0 });
  }
  const found = [...words.values()];
  for (const word of found) word.worth = word.weight * Math.sqrt(word.times);
  return found;
}

function isDigit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}

/** The most telling words of each stretch of a text of `length` tokens, in reading order. */
function bestOfEach(words: readonly Word[], length: number): Word[] {
  const stretches = new Map<number, Word[]>();
  for (const word of words) {
    const stretch = Math.floor(word.position / STRETCH);
    const there = stretches.get(stretch);
    if (there) there.push(word);
    else stretches.set(stretch, [word]);
  }
  return Array.from(stretches, ([number, stretch]) =>
    stretch
      .sort((a, b) => b.worth - a.worth || a.position - b.position)
      .slice(0, mostOf(number, length))
      .sort((a, b) => a.position - b.position),
  ).flat();
}

/** Words that a stretch gives: a short text as many as a whole one, the end of a long one its share. */
function mostOf(stretch: number, length: number): number {
  const rest = length - stretch * STRETCH;
  if (stretch === 0 || rest >= STRETCH) return TELLING_A_STRETCH;
  return Math.ceil((TELLING_A_STRETCH * rest) / STRETCH);
}
