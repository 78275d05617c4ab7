import { CODES, FUNCTION_CODES } from '../../lib/sketch/codes';
import { digestOf } from '../../lib/sketch/digest';
import { CODING } from '../../lib/sketch/scheme';
import type { Fact, Report, Sketch, TellingWords } from '../../lib/sketch/sketch';
import { tellingHash } from '../../lib/sketch/telling';

/** Words, sentences and facts of a news report of middle length. */
const WORDS = 500;
const SENTENCE = 22;
const FACTS = 24;
/** Share of function words in running English. */
const FUNCTION_SHARE = 0.45;
/** Names that all invented reports draw from; a corpus of real news has about as many. */
const NAMES = 60_000;
/** Share of content words that are kept as telling: fifty of 500 words. */
const TELLING_SHARE = 0.18;
const WORDS_A_CODE = 12;

/** Numbers in [0, 1) that are the same everywhere for a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number below `size`, small ones far more often: about Zipf's law. */
function zipf(random: () => number, size: number): number {
  return Math.min(size - 1, Math.floor(size ** random()) - 1);
}

/** The sketch of an invented report: token codes and facts spread as in news. */
export function syntheticSketch(seed: number): Sketch {
  const random = randomOf(seed);
  const tokens = Uint16Array.from({ length: WORDS }, () =>
    random() < FUNCTION_SHARE
      ? zipf(random, 200)
      : FUNCTION_CODES + Math.floor(random() * (CODES - FUNCTION_CODES)),
  );
  const starts = Array.from({ length: Math.ceil(WORDS / SENTENCE) }, (_, i) => i * SENTENCE);
  return {
    coding: CODING,
    language: 'en',
    tokens,
    sentences: Uint32Array.from(starts),
    paragraphs: Uint32Array.from(starts.filter((_, index) => index % 2 === 0)),
    quotations: [],
    facts: Array.from({ length: FACTS }, (_, index) => syntheticFact(random, index)),
    credits: [],
    telling: syntheticTelling(random, tokens),
  };
}

/** Every sixth content word, one of the dozen that share its code. */
function syntheticTelling(random: () => number, tokens: Uint16Array): TellingWords {
  const positions = Array.from(tokens.keys()).filter(
    (at) => tokens[at]! >= FUNCTION_CODES && random() < TELLING_SHARE,
  );
  const hashes = positions.map((at) =>
    tellingHash(tokens[at]! * WORDS_A_CODE + zipf(random, WORDS_A_CODE)),
  );
  return { positions: Uint32Array.from(positions), hashes: Uint32Array.from(hashes) };
}

function syntheticFact(random: () => number, index: number): Fact {
  const start = Math.floor((index * WORDS) / FACTS);
  if (index % 3 === 0) {
    const number = String(zipf(random, 100_000) + 10);
    return { kind: 'number', at: [start, start + 1], text: number, value: number };
  }
  const name = `name ${zipf(random, NAMES)}`;
  return { kind: 'name', at: [start, start + 2], text: name, value: name };
}

export function syntheticReport(seed: number): Report {
  const sketch = syntheticSketch(seed);
  return {
    sketch,
    text: null,
    meta: {
      id: `synthetic-${seed}`,
      title: `Synthetic report ${seed}`,
      outlet: `Outlet ${seed % 300}`,
      hosts: [`outlet-${seed % 300}.example`],
      url: `https://outlet-${seed % 300}.example/${seed}`,
      byline: null,
      published: {
        at: `20${10 + (seed % 16)}-05-0${(seed % 9) + 1}`,
        precision: 'day',
        from: 'given',
      },
      seen: null,
      language: 'en',
      words: WORDS,
      origin: 'imported',
      digest: digestOf(sketch.tokens),
    },
  };
}

/** The report of a seed with every fifth word changed, as a page that reuses it would read. */
export function syntheticReuse(seed: number): Sketch {
  const sketch = syntheticSketch(seed);
  const random = randomOf(seed ^ 0x5eed);
  const tokens = sketch.tokens.map((code) =>
    random() < 0.2 ? FUNCTION_CODES + Math.floor(random() * (CODES - FUNCTION_CODES)) : code,
  );
  const { positions, hashes } = sketch.telling!;
  const kept = (_: number, at: number) => tokens[positions[at]!] === sketch.tokens[positions[at]!];
  const telling = { positions: positions.filter(kept), hashes: hashes.filter(kept) };
  return { ...sketch, tokens, telling };
}

/** Far from the seeds of any corpus. */
const ELSEWHERE = 50_000_000;

/** A page that reuses no report: names and words in it stand in many, as those of any page do. */
export function syntheticStranger(seed: number): Sketch {
  return syntheticSketch(seed + ELSEWHERE);
}

/** A page that tells the report of a seed in its own words: half of the facts, a third of the telling words. */
export function syntheticRetelling(seed: number): Sketch {
  const [source, own] = [syntheticSketch(seed), syntheticStranger(seed)];
  const facts = own.facts.map((fact, at) =>
    at % 2 === 0 ? fact : { ...source.facts[at]!, at: fact.at },
  );
  const isKept = (_: number, at: number) => at % 3 === 0;
  const { positions, hashes } = source.telling!;
  const telling = { positions: positions.filter(isKept), hashes: hashes.filter(isKept) };
  return { ...own, facts, telling };
}
