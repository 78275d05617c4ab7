import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { PartOfSpeech } from '../../lib/lexicon/morphology';
import { canonicalWord } from '../../lib/text/normalise';

/** Where Debian's packages of thesauri lie. */
const FOLDER = '/usr/share/mythes';

/** A wording as the thesaurus prints it, and what is said of it in brackets. */
export interface MythesWord {
  /** Lower case without accents, as texts are compared. */
  word: string;
  /** As printed, without its brackets. */
  printed: string;
  notes: string[];
}

/** One meaning: the headword first. `pos` where the file says it. */
export interface MythesEntry {
  pos: PartOfSpeech[];
  words: MythesWord[];
}

export interface Mythes {
  entries: MythesEntry[];
  /** "mythes-fr 1:7.5.0-1, sha256 …" */
  source: string;
}

const BRACKETS = /\(([^()]*)\)/g;
/** A wording of one word or two. */
const WORDING = /^[a-z][a-z'-]*(?: [a-z'-]+)?$/;
const MOST_LETTERS = 32;

const POS_OF_NOTE: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/Nom/, 'noun'],
  [/Verbe/, 'verb'],
  [/Adjectif/, 'adjective'],
  [/Adverbe/, 'adverb'],
];

function readWord(field: string): MythesWord | null {
  const notes = [...field.matchAll(BRACKETS)].map((match) => match[1]!);
  const printed = field.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
  const word = canonicalWord(printed, true);
  if (word.length > MOST_LETTERS || !WORDING.test(word)) return null;
  return { word, printed, notes };
}

/**
 * A MyThes file: the name of its encoding, then for each headword "word|meanings" and a line
 * "(part of speech)|word|word…" a meaning. Entries of fewer than two usable words are left out.
 */
export function readMythes(file: string, debianPackage: string): Mythes {
  const bytes = readFileSync(`${FOLDER}/${file}`);
  const encoding = bytes.subarray(0, bytes.indexOf(0x0a)).toString('latin1').trim();
  const lines = new TextDecoder(encoding === 'UTF-8' ? 'utf-8' : 'iso-8859-1')
    .decode(bytes)
    .split('\n');
  const entries: MythesEntry[] = [];
  for (let at = 1; at < lines.length;) {
    const [headword, count] = lines[at]!.split('|');
    const head = readWord(headword ?? '');
    const meanings = Number(count ?? 0);
    for (let i = 1; i <= meanings; i++) {
      const [note, ...fields] = (lines[at + i] ?? '').split('|');
      const words = [head, ...fields.map(readWord)].filter((word) => word !== null);
      if (head === null || words.length < 2) continue;
      const pos = POS_OF_NOTE.filter(([mark]) => mark.test(note!)).map(([, part]) => part);
      entries.push({ pos, words });
    }
    at += 1 + (Number.isFinite(meanings) ? meanings : 0);
  }
  return { entries, source: `${versionOf(debianPackage)}, sha256 ${digestOf(bytes)}` };
}

function versionOf(debianPackage: string): string {
  const version = execFileSync('dpkg-query', ['-W', '-f', '${Version}', debianPackage], {
    encoding: 'utf8',
  });
  return `${debianPackage} ${version}`;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
