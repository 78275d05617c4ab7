import { CREDIT_KINDS } from '../core/article';
import { FirsthandError } from '../core/errors';
import type { Span } from '../core/span';
import {
  malformed,
  packAscending,
  packCodes,
  packNumbers,
  unpackAscending,
  unpackCodes,
  unpackNumbers,
} from './packed';
import { CODING } from './scheme';
import { TELLING_BITS } from './telling';
import {
  FACT_KINDS,
  type Fact,
  type Sketch,
  type SketchCredit,
  type SketchQuotation,
  type TellingWords,
  type TokenOffsets,
} from './sketch';

/** A sketch as JSON; field names are short because a pack has a million of them. */
export interface SketchJson {
  /** Coding. */
  v: number;
  /** Language. */
  l: string;
  /** Token codes, sentence starts, paragraph starts: see packed.ts. */
  t: string;
  s: string;
  p: string;
  /** Quotations: start, length, speaker, verb. */
  q: [number, number, string | null, string | null][];
  /** Facts: kind, start, length, text, value ('' for the text in lower case). */
  f: [string, number, number, string, string][];
  /** Credits: kind, outlet, start and length (both -1 for none). */
  c: [string, string, number, number][];
  /** Telling words: positions and hashes. */
  w?: [string, string];
}

/** Most tokens a sketch may have; a longer text is cut (make-sketch.ts). */
export const MAX_TOKENS = 200_000;
/** Most quotations, facts or credits a sketch may have to be read. */
export const MAX_ITEMS = 20_000;
/** Longest printed fact, speaker or outlet. */
const MAX_STRING = 400;

export function sketchToJson(sketch: Sketch): SketchJson {
  return {
    v: sketch.coding,
    l: sketch.language,
    t: packCodes(sketch.tokens),
    s: packAscending(sketch.sentences),
    p: packAscending(sketch.paragraphs),
    q: sketch.quotations.map(({ at, speaker, verb }) => [at[0], at[1] - at[0], speaker, verb]),
    f: sketch.facts.map(({ kind, at, text, value }) => [
      kind,
      at[0],
      at[1] - at[0],
      text,
      value === text.toLowerCase() ? '' : value,
    ]),
    c: sketch.credits.map(({ kind, outlet, at }) => [
      kind,
      outlet,
      at ? at[0] : -1,
      at ? at[1] - at[0] : -1,
    ]),
    ...(sketch.telling ? { w: packTelling(sketch.telling) } : {}),
  };
}

/** A sketch as one string, safe inside JSON. */
export function encodeSketch(sketch: Sketch): string {
  return JSON.stringify(sketchToJson(sketch));
}

/**
 * Reads what `encodeSketch` wrote. Throws a FirsthandError: input-malformed for anything
 * else, pack-too-new for a coding that this release does not know.
 */
export function decodeSketch(encoded: string): Sketch {
  let json: unknown;
  try {
    json = JSON.parse(encoded);
  } catch (cause) {
    throw new FirsthandError('input-malformed', 'damaged sketch: not JSON', { cause });
  }
  return sketchFromJson(json);
}

/** As `decodeSketch`, for a value that JSON.parse already gave. Every position is checked. */
export function sketchFromJson(json: unknown): Sketch {
  const fields = record(json);
  const coding = fields('v');
  if (typeof coding !== 'number' || !Number.isInteger(coding) || coding < 1) {
    throw malformed('no coding');
  }
  if (coding > CODING) {
    throw new FirsthandError('pack-too-new', `coding ${coding}; this release knows ${CODING}`);
  }
  const tokens = unpackCodes(string(fields('t'), 2 * MAX_TOKENS), MAX_TOKENS);
  const count = tokens.length;
  return {
    coding,
    language: string(fields('l'), 16),
    tokens,
    sentences: starts(string(fields('s'), 2 * MAX_TOKENS), count),
    paragraphs: starts(string(fields('p'), 2 * MAX_TOKENS), count),
    quotations: list(fields('q')).map((item) => quotation(item, count)),
    facts: list(fields('f')).map((item) => fact(item, count)),
    credits: list(fields('c')).map((item) => credit(item, count)),
    ...(fields('w') === undefined ? {} : { telling: unpackTelling(fields('w'), count) }),
  };
}

function packTelling({ positions, hashes }: TellingWords): [string, string] {
  return [packAscending(positions), packNumbers(hashes)];
}

function unpackTelling(packed: unknown, count: number): TellingWords {
  const [positions, hashes] = tuple(packed, 2).map((part) => string(part, 2 * MAX_TOKENS));
  const words = {
    positions: unpackAscending(positions!, MAX_TOKENS, Math.max(0, count - 1)),
    hashes: Uint32Array.from(unpackNumbers(hashes!, MAX_TOKENS)),
  };
  if (words.positions.length !== words.hashes.length) throw malformed('telling words cut off');
  if (words.hashes.some((hash) => hash >= 2 ** TELLING_BITS)) throw malformed('a telling word');
  return words;
}

/** Token offsets as one string: for each token the gap before it and its length. */
export function encodeOffsets(offsets: TokenOffsets): string {
  const numbers: number[] = [];
  let last = 0;
  for (let token = 0; token < offsets.starts.length; token++) {
    const start = offsets.starts[token]!;
    const end = offsets.ends[token]!;
    numbers.push(start - last, end - start);
    last = end;
  }
  return packNumbers(numbers);
}

/**
 * Reads what `encodeOffsets` wrote for a text of `textLength` units. Throws a FirsthandError
 * (input-malformed) unless the offsets ascend inside the text.
 */
export function decodeOffsets(encoded: string, textLength: number): TokenOffsets {
  const numbers = unpackNumbers(encoded, 2 * MAX_TOKENS);
  if (numbers.length % 2 !== 0) throw malformed('offsets cut off');
  const starts = new Uint32Array(numbers.length / 2);
  const ends = new Uint32Array(numbers.length / 2);
  let last = 0;
  for (let token = 0; token < starts.length; token++) {
    starts[token] = last + numbers[2 * token]!;
    last = starts[token]! + numbers[2 * token + 1]!;
    ends[token] = last;
    if (last > textLength) throw malformed('an offset outside the text');
  }
  return { starts, ends };
}

function record(json: unknown): (key: string) => unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw malformed('not an object');
  }
  return (key) => (Object.hasOwn(json, key) ? (json as Record<string, unknown>)[key] : undefined);
}

function string(value: unknown, longest: number): string {
  if (typeof value !== 'string' || value.length > longest) throw malformed('a text expected');
  return value;
}

function optionalString(value: unknown): string | null {
  return value === null ? null : string(value, MAX_STRING);
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value) || value.length > MAX_ITEMS) throw malformed('a list expected');
  return value;
}

function tuple(value: unknown, length: number): readonly unknown[] {
  const items = list(value);
  if (items.length !== length) throw malformed('a list of another length');
  return items;
}

function starts(packed: string, count: number): Uint32Array {
  const ascending = unpackAscending(packed, count, Math.max(0, count - 1));
  if (count > 0 && ascending[0] !== 0) throw malformed('the first start is not 0');
  for (let index = 1; index < ascending.length; index++) {
    if (ascending[index] === ascending[index - 1]) throw malformed('a start twice');
  }
  return ascending;
}

function span(start: unknown, length: unknown, count: number): Span {
  if (!isPosition(start) || !isPosition(length) || start + length > count) {
    throw malformed('a span outside the tokens');
  }
  return [start, start + length];
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function quotation(item: unknown, count: number): SketchQuotation {
  const [start, length, speaker, verb] = tuple(item, 4);
  return {
    at: span(start, length, count),
    speaker: optionalString(speaker),
    verb: optionalString(verb),
  };
}

function fact(item: unknown, count: number): Fact {
  const [kind, start, length, text, value] = tuple(item, 5);
  const known = FACT_KINDS.find((name) => name === kind);
  if (!known) throw malformed('an unknown kind of fact');
  const printed = string(text, MAX_STRING);
  return {
    kind: known,
    at: span(start, length, count),
    text: printed,
    value: string(value, MAX_STRING) || printed.toLowerCase(),
  };
}

function credit(item: unknown, count: number): SketchCredit {
  const [kind, outlet, start, length] = tuple(item, 4);
  const known = CREDIT_KINDS.find((name) => name === kind);
  if (!known) throw malformed('an unknown kind of credit');
  const at = start === -1 && length === -1 ? null : span(start, length, count);
  return { kind: known, outlet: string(outlet, MAX_STRING), at };
}
