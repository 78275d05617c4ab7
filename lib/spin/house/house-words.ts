import { oncePer } from '../../core/lazy';
import type { Span } from '../../core/span';
import type { SketchedText, TokenOffsets } from '../../sketch/sketch';
import { printed, withoutPossessive, wordingOf } from '../../sketch/words';

/** By token of a text: null where a possessive became a word of its own. Each is read once. */
const wordsOf = oncePer<TokenOffsets, (string | null | undefined)[]>(() => []);

/** Lower case, without stops; null for a possessive that became a word of its own. */
export function houseWord(side: SketchedText, token: number): string | null {
  const known = wordsOf(side.offsets);
  let word = known[token];
  if (word === undefined) {
    word = readWord(side, token, wordingOf(side, token, token + 1));
    known[token] = word;
  }
  return word;
}

/** The words of a stretch. */
export function houseWords(side: SketchedText, at: Span): string[] {
  const words: string[] = [];
  for (let token = at[0]; token < at[1]; token += 1) {
    const word = houseWord(side, token);
    if (word !== null) words.push(word);
  }
  return words;
}

/** The same with the umlauts spelt out: "Müller" as "Mueller". */
export function houseWordsSpeltOut(side: SketchedText, [from, to]: Span): string[] {
  const words: string[] = [];
  for (let token = from; token < to; token += 1) {
    const word = readWord(side, token, spellUmlauts(printed(side, token, token + 1)));
    if (word !== null) words.push(word);
  }
  return words;
}

/** Spelling them out may make another word of the stretch. */
export function hasUmlaut(side: SketchedText, at: Span): boolean {
  return hasAnyUmlaut(side) && UMLAUT.test(printed(side, at[0], at[1]));
}

/** Most texts have none, and a page is asked of stretch by stretch. */
const hasAnyUmlaut = oncePer(({ text }: SketchedText) => UMLAUT.test(text));

function readWord({ text, offsets }: SketchedText, token: number, wording: string): string | null {
  if (wording === 's' && /['’]/.test(text[offsets.starts[token]! - 1] ?? '')) return null;
  const word = PRONOUN.test(wording) ? wording : withoutPossessive(wording);
  return /\d/.test(word) ? word : word.replaceAll('.', '');
}

/** After these an "’s" is a verb. */
const PRONOUN = /^(?:it|he|she|that|there|here|what|who|where|how|let)'s$/;

const UMLAUT = /[äöüøåæß]/i;
const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ß: 'ss',
};

function spellUmlauts(word: string): string {
  return word.toLowerCase().replace(/[äöüøåæß]/g, (letter) => SPELT_OUT[letter]!);
}
