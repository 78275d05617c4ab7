import { fold } from './fold';
import type { NameHit } from './names';
import type { PageLine } from './page-lines';
import { hasCase } from './scripts';
import type { Wordings } from './wordings';

const SENTENCE_END = /[.!?…。！？।]["'”“»」』)\]]{0,2}\s*$/u;
const COMMA = /[,،、，]/u;
const WORD = /\p{L}[\p{L}\p{M}'’-]*/gu;
/** Words in small letters beside names and wordings of credits, from which on a line tells something. */
const TELLING_WORDS = 2;
/** Letters behind a comma that tell something, where letters have no case. */
const TELLING_LETTERS = 2;

/**
 * True for a paragraph of the text that is a whole sentence and, beside whose word it is, tells what
 * was said: "According to the Ledger, the bell is whole." Linear in the line.
 */
export function tellsMore(
  { text, place }: PageLine,
  hit: NameHit,
  names: readonly NameHit[],
  { mention, material, source, staff }: Wordings,
): boolean {
  if (place !== 'text' || !SENTENCE_END.test(text.slice(-8))) return false;
  let rest = text;
  for (const { start, end } of [hit, ...names]) rest = cover(rest, start, end - start);
  const folded = fold(rest);
  for (const wording of [mention, material, source, staff])
    for (const { index, 0: said } of folded.matchAll(wording))
      rest = cover(rest, index, said.length);
  const comma = rest.slice(hit.end).search(COMMA);
  const clause = comma < 0 ? '' : rest.slice(hit.end + comma);
  return smallWords(rest).length >= TELLING_WORDS || tells(clause);
}

function tells(clause: string): boolean {
  if (smallWords(clause).length > 0) return true;
  const letters = clause.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => !hasCase(letter)).length >= TELLING_LETTERS;
}

/** Words that no name begins with, where letters have case. */
function smallWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /^\p{Ll}/u.test(word) && word.length > 1);
}

/** With spaces instead of a stretch. */
export function cover(text: string, start: number, length: number): string {
  return text.slice(0, start) + ' '.repeat(length) + text.slice(start + length);
}
