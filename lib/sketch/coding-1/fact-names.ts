import { canonicalWord } from './canonical';
import { codeOfHash, isFunctionCode } from '../codes';
import type { FactReader } from './fact-reader';
import { isSayingVerb } from './saying-verbs';

/** Titles before a name; not part of it. Lower case, without stops. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr sir lord lady dame president vice prime minister premier chancellor ' +
    'senator sen congressman congresswoman representative rep governor gov mayor judge justice ' +
    'professor prof general gen colonel col captain capt lieutenant lt sergeant sgt major admiral ' +
    'chief executive officer chairman chairwoman director secretary spokesman spokeswoman ' +
    'spokesperson attorney foreign king queen prince princess pope bishop archbishop cardinal ' +
    'former deputy acting coach detective inspector ceo cfo herr frau ' +
    'monsieur madame mme président ministre señor señora presidente ministro bundeskanzler'
  ).split(' '),
);
/** Small words inside a name: "Bank of England", "Ursula von der Leyen". */
const JOINERS = new Set(
  'of de del della der den van von zu bin ibn al el la le da di du dos das y'.split(' '),
);
const LONGEST_NAME = 7;
/** A sentence with a larger share of capitals is a headline or shouted: no names to be told. */
const SHOUTED_SHARE = 0.8;
const SHOUTED_LEAST = 5;
/** Languages that write every noun with a capital: a single one says nothing. */
const CAPITAL_NOUNS = new Set(['de', 'lb']);

/** "Previously Hong Kong …": an English adverb before a name. */
const ADVERB = /^\w{4,}ly$/;

interface NameRun {
  from: number;
  to: number;
  /** It begins where any word would have a capital. */
  initial: boolean;
}

/**
 * Names: runs of capitalised words, also joined by small words, without titles. Where a
 * capital says nothing (start of a sentence or quotation) a single word counts only when the
 * text has it with a capital elsewhere, and the first of several only unless the text has it
 * in lower case. The value is the name in lower case without accents, possessive dropped. O(n).
 */
export function findNames(reader: FactReader): void {
  const capital = capitals(reader);
  const runs: NameRun[] = [];
  const known = new Set<number>();
  const small = new Set<number>();
  const { hashes } = reader.tokens;
  for (let token = 0; token < reader.count; token++) {
    if (capital[token] === 0) {
      small.add(hashes[token]!);
      continue;
    }
    const initial = startsAnew(reader, token);
    const to = endOfRun(reader, capital, token);
    runs.push({ from: token, to, initial });
    for (let inside = initial ? token + 1 : token; inside < to; inside++)
      known.add(hashes[inside]!);
    token = to - 1;
  }
  for (const run of runs) keepName(reader, run, known, small);
}

/** 1 for each token with a capital that may be part of a name. */
function capitals(reader: FactReader): Uint8Array {
  const capital = new Uint8Array(reader.count);
  let start = 0;
  let inSentence = 0;
  for (let token = 0; token <= reader.count; token++) {
    if (token === reader.count || reader.startsSentence(token)) {
      const length = token - start;
      if (length >= SHOUTED_LEAST && inSentence > SHOUTED_SHARE * length) {
        capital.fill(0, start, token);
      }
      start = token;
      inSentence = 0;
    }
    if (token < reader.count && reader.claimed[token] === 0 && hasCapital(reader, token)) {
      capital[token] = 1;
      inSentence++;
    }
  }
  return capital;
}

function hasCapital(reader: FactReader, token: number): boolean {
  const unit = reader.firstUnit(token);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = String.fromCodePoint(reader.text.codePointAt(reader.tokens.starts[token]!)!);
  return first !== first.toLowerCase();
}

function startsAnew(reader: FactReader, token: number): boolean {
  if (reader.startsSentence(token)) return true;
  const gap = reader.gapBefore(token);
  const before = gap.trimEnd();
  return gap.includes('\n', before.length) || /[:"“„«「'‘(•]/.test(before.slice(-1));
}

function endOfRun(reader: FactReader, capital: Uint8Array, from: number): number {
  let to = from + 1;
  while (to < reader.count && to - from < LONGEST_NAME) {
    // A possessive ends a name: "China's National Security Law" has two.
    if (isPossessive(reader, to - 1)) break;
    if (capital[to] === 1 && joins(reader, to)) to++;
    else if (isJoined(reader, capital, to)) to += capital[to + 1] === 1 ? 2 : 3;
    else break;
  }
  return to;
}

/** A space, a hyphen, an ampersand or the stop of an initial. */
function joins(reader: FactReader, token: number): boolean {
  if (reader.startsSentence(token)) return false;
  const gap = reader.gapBefore(token);
  if (gap === ' ' || gap === '-' || gap === '\u00a0' || gap === ' & ') return true;
  return gap === '. ' && reader.tokens.ends[token - 1]! - reader.tokens.starts[token - 1]! <= 3;
}

function isJoined(reader: FactReader, capital: Uint8Array, token: number): boolean {
  if (!JOINERS.has(reader.lower(token)) || !joins(reader, token)) return false;
  if (capital[token + 1] === 1 && joins(reader, token + 1)) return true;
  return (
    JOINERS.has(reader.lower(token + 1)) && capital[token + 2] === 1 && joins(reader, token + 2)
  );
}

function keepName(
  reader: FactReader,
  run: NameRun,
  known: ReadonlySet<number>,
  small: ReadonlySet<number>,
): void {
  let { from } = run;
  const { to } = run;
  const { hashes } = reader.tokens;
  const isFunction = (token: number): boolean => isFunctionCode(codeOfHash(hashes[token]!));
  if (run.initial && (isFunction(from) || small.has(hashes[from]!))) from++;
  else if (run.initial && to - from > 1 && ADVERB.test(reader.lower(from))) from++;
  // "Later Dr. Orrin": whatever stands before a title at the start is no part of the name.
  if (run.initial && from + 1 < to && TITLES.has(titleForm(reader, from + 1))) from++;
  while (from < to && (isFunction(from) || TITLES.has(titleForm(reader, from)))) from++;
  if (to <= from) return;
  const single = to - from === 1;
  if (single && CAPITAL_NOUNS.has(reader.language)) return;
  if (single && run.initial && from === run.from && !known.has(hashes[from]!)) {
    if (!actsAsName(reader, from)) return;
  }
  const printed = reader.text.slice(reader.tokens.starts[from], reader.tokens.ends[to - 1]);
  const value = nameValue(printed);
  if (value !== '')
    reader.add('name', from, to, value, undefined, endWithoutPossessive(reader, to));
}

function titleForm(reader: FactReader, token: number): string {
  return reader.lower(token).replace(/\./g, '');
}

/** A word at the start of a sentence that owns something, says something or goes with a name. */
function actsAsName(reader: FactReader, token: number): boolean {
  if (isPossessive(reader, token)) return true;
  const next = token + 1;
  if (next >= reader.count || !reader.follows(next) || reader.startsSentence(next)) return false;
  if (isSayingVerb(reader.tokens.hashes[next]!)) return true;
  return reader.lower(next) === 'and' && next + 1 < reader.count && hasCapital(reader, next + 1);
}

function isPossessive(reader: FactReader, token: number): boolean {
  return /['\u2018\u2019\u02BC]s$/i.test(reader.printed(token));
}

function endWithoutPossessive(reader: FactReader, to: number): number {
  const end = reader.tokens.ends[to - 1]!;
  return isPossessive(reader, to - 1) ? end - 2 : end;
}

/** "Peter J. Micek's" → "peter j micek": how names are compared. */
export function nameValue(printed: string): string {
  return canonicalWord(printed, true)
    .replace(/'s$/, '')
    .replace(/[.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .trim();
}
