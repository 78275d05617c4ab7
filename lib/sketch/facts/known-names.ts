import { languageOf } from '../../language';
import type { KnownNames } from '../../language/sections/names';
import { hashOfWord } from '../../text/tokenise';
import type { FactReader } from './fact-reader';
import type { Role } from './meaning';
import { nameValue } from './names';

/** The words of a language by which a name is told where no capital tells it. */
interface NameMarks {
  given: ReadonlySet<number>;
  address: ReadonlySet<number>;
  houses: ReadonlySet<number>;
  houseEndings: ReadonlySet<number>;
  notHouses: ReadonlySet<number>;
  /** Words inside names. */
  joiners: ReadonlySet<number>;
  /** Words that are no part of a name: of the language's grammar, verbs of saying, titles. */
  others: ReadonlySet<number>;
  /** Particles behind a speaker: "ने". */
  subject: ReadonlySet<number>;
}

/** Roles of words that are dates, numbers or measures beside a name. */
const COUNTED: Role[] = ['day', 'month', 'weekday', 'cardinal', 'scale', 'unit', 'shift'];
/** Most words between a form of address and the particle that ends the name. */
const LED_WORDS = 3;

const built = new Map<string, NameMarks | null>();

function marksOf(code: string): NameMarks | null {
  let marks = built.get(code);
  if (marks === undefined) {
    const language = languageOf(code);
    const known = language?.names.known ?? null;
    marks = known === null ? null : build(known, code);
    built.set(code, marks);
  }
  return marks;
}

function build(known: KnownNames, code: string): NameMarks {
  const { words, speech, names } = languageOf(code)!;
  const hashes = (list: string): Set<number> =>
    new Set(list.split(/\s+/u).filter(Boolean).map(hashOfWord));
  const frames = [...speech.according, ...speech.accordingAfter].join(' ');
  return {
    given: hashes(known.given),
    address: hashes(known.address),
    houses: hashes(known.houses),
    houseEndings: hashes(known.houseEndings ?? ''),
    notHouses: hashes(known.notHouses ?? ''),
    joiners: hashes(`${names.joiners} ${speech.particles}`),
    others: hashes(
      [words.common, speech.verbs, speech.titles, speech.within, speech.pronouns, frames].join(' '),
    ),
    subject: hashes(speech.subject),
  };
}

/**
 * Names in scripts that have no capitals and part their words: a known given name with the
 * word behind it ("محمد الكوري"), the word behind a form of address ("السيد بنينغ"; up to the
 * particle of the subject where the language has one), and the word behind one that begins
 * the name of a house ("وزارة الصحة"). Words of grammar, titles, numbers and dates end a
 * name. A name that nothing marks is not read. O(n).
 */
export function readMarkedNames(reader: FactReader): void {
  const marks = marksOf(reader.language);
  if (marks === null || !reader.vocabulary.spaced) return;
  for (let token = 0; token < reader.count; token++) {
    const to = endOfName(reader, marks, token) || endOfEnded(reader, marks, token);
    if (to === 0) continue;
    const { starts, ends, hashes } = reader.tokens;
    const from = marks.address.has(hashes[token]!) ? token + 1 : token;
    const value = nameValue(reader.text.slice(starts[from], ends[to - 1]), reader.language);
    if (value !== '') reader.addName(from, to, ends[to - 1]!, value);
    token = to - 1;
  }
}

/** The token behind the name that begins, or is led in, here; 0 for none. */
function endOfName(reader: FactReader, marks: NameMarks, token: number): number {
  if (reader.claimed[token] !== 0) return 0;
  const hash = reader.tokens.hashes[token]!;
  if (marks.address.has(hash)) return endOfLed(reader, marks, token + 1);
  if (marks.given.has(hash)) return endOfGiven(reader, marks, token);
  if (marks.houses.has(hash) && mayFollow(reader, marks, token + 1)) return token + 2;
  return 0;
}

/** Up to three words and one that closes the name of a house: "नदीपुर विश्वविद्यालय". */
function endOfEnded(reader: FactReader, marks: NameMarks, token: number): number {
  const { hashes, starts } = reader.tokens;
  if (marks.houseEndings.size === 0 || marks.notHouses.has(hashes[token]!)) return 0;
  if (reader.claimed[token] !== 0 || !mayBegin(reader, marks, token)) return 0;
  for (let at = token + 1; at <= token + HOUSE_WORDS && at < reader.count; at++) {
    if (!mayFollow(reader, marks, at) || marks.notHouses.has(hashes[at]!)) return 0;
    if (marks.houseEndings.has(hashes[at]!)) return reader.isLetterAt(starts[at]!) ? at + 1 : 0;
  }
  return 0;
}

/** Words before the one that closes the name of a house. */
const HOUSE_WORDS = 3;

/** The first word of a name stands behind what is none. */
function mayBegin(reader: FactReader, marks: NameMarks, token: number): boolean {
  const { hashes } = reader.tokens;
  if (marks.others.has(hashes[token]!)) return false;
  if (token === 0 || reader.startsSentence(token)) return true;
  const before = hashes[token - 1]!;
  return marks.others.has(before) || marks.notHouses.has(before) || reader.claimed[token - 1] === 1;
}

/** Behind a form of address: a name in full, what stands before the subject's particle, or one word. */
function endOfLed(reader: FactReader, marks: NameMarks, from: number): number {
  if (!mayFollow(reader, marks, from)) return 0;
  const { hashes } = reader.tokens;
  if (marks.given.has(hashes[from]!)) return endOfGiven(reader, marks, from) || from + 1;
  let to = from;
  while (to < from + LED_WORDS && mayFollow(reader, marks, to)) to++;
  return to < reader.count && marks.subject.has(hashes[to]!) ? to : from + 1;
}

/** A given name, words inside names, and one word more; 0 where none follows. */
function endOfGiven(reader: FactReader, marks: NameMarks, token: number): number {
  const { hashes } = reader.tokens;
  let at = token + 1;
  while (at < reader.count && (marks.joiners.has(hashes[at]!) || marks.given.has(hashes[at]!)))
    at++;
  const last = hashes[at - 1]!;
  if (mayFollow(reader, marks, at)) return at + 1;
  return at - token > 1 && marks.given.has(last) ? at : 0;
}

/** A word of letters right behind the one before, that may be part of a name. */
function mayFollow(reader: FactReader, { others, subject }: NameMarks, token: number): boolean {
  if (token >= reader.count || reader.claimed[token] !== 0 || reader.startsSentence(token)) {
    return false;
  }
  const gap = reader.gapBefore(token);
  if (gap !== ' ' && gap !== '. ' && gap !== '\u00a0') return false;
  const hash = reader.tokens.hashes[token]!;
  const start = reader.tokens.starts[token]!;
  if (others.has(hash) || subject.has(hash) || !reader.isLetterAt(start)) return false;
  return reader.wordAt(start, ...COUNTED) === null;
}
