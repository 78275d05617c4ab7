import type { Span } from '../core/span';
import type { MeaningWords } from './meaning/meaning-words';
import { SAYING_ADJUNCTS, SAYING_FIRST } from './parameters';
import type { SideWords } from './side-words';

export interface SourceReader {
  words: SideWords;
  lists: MeaningWords;
  /** Wordings of the language that name who says it: "according to". */
  according: readonly (readonly string[])[];
  sayingVerbs: ReadonlySet<string>;
  /** Words that the name of a speaker begins with: "the", "a". */
  determiners: ReadonlySet<string>;
  /** Words that open a clause about what was named before. */
  relatives: ReadonlySet<string>;
}

/**
 * True for a clause that says who says it and hardly anything besides: "according to X", "a
 * clerk said on Monday", "said X, who leads the guild". In "who declared an emergency" and "the
 * estimated cost" somebody says nothing, and "the United States" is a name. O(run).
 */
export function namesSource(run: Span, reader: SourceReader): boolean {
  const { words, according, relatives } = reader;
  const isRelative = relatives.has(words.word(run[0]) ?? '');
  for (let token = run[0]; token < run[1]; token += 1) {
    if (according.some((wording) => wording.every((word, i) => words.word(token + i) === word)))
      return true;
    if (isSeen(token, run, reader)) return true;
    if (!isRelative && isSaying(token, run[0], reader) && isFrame(token, run, reader)) return true;
  }
  return false;
}

/** "seen by Reuters", "that Reuters has obtained": nobody but whoever has a name knows of it. */
function isSeen(token: number, [from, to]: Span, { words, lists }: SourceReader): boolean {
  const marker = lists.at(words, token);
  if (!marker?.readings.some(({ scale }) => scale === 'known')) return false;
  for (let other = from; other < to; other += 1)
    if (words.isName(other) && (other < marker.at[0] || other >= marker.at[1])) return true;
  return false;
}

/** A verb of saying at the token, of a clause that begins at `from`. */
export function isSaying(
  token: number,
  from: number,
  { words, lists, sayingVerbs, determiners }: SourceReader,
): boolean {
  const word = words.word(token);
  if (word === null || words.isName(token)) return false;
  if (token > from && determiners.has(words.word(token - 1) ?? '')) return false;
  const readings = lists.at(words, token)?.readings ?? [];
  return sayingVerbs.has(word) || readings.some(({ scale }) => scale === 'saying');
}

/** The verb ends the clause, names and a word or two apart; or it opens it, before its subject. */
function isFrame(verb: number, [from, to]: Span, { words, determiners }: SourceReader): boolean {
  let after = 0;
  for (let token = verb + 1; token < to; token += 1)
    if (!words.isFunction(token) && !words.isFact(token)) after += 1;
  if (after <= SAYING_ADJUNCTS) return true;
  if (verb - from > SAYING_FIRST) return false;
  // "said the mayor", but "adding to", "saying that".
  return !words.isFunction(verb + 1) || determiners.has(words.word(verb + 1) ?? '');
}
