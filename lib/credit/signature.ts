import { fold } from './fold';
import type { NameHit } from './names';
import type { PageLine } from './page-lines';
import { says, type Wordings } from './wordings';

/** Paragraphs at the end of a text that may carry the mark of whose it is. */
const PARAGRAPHS = 3;
/** Longest mark behind the name, in characters. */
const LONGEST = 44;

const IN_BRACKET = /[([［（【][^()[\]［］（）【】]{0,70}$/u;
const TO_BRACKET = /^[^()[\]［］（）【】]{0,44}[)\]］）】]{1,2}\s?[.。]?$/u;
const BEHIND_DASH = /(?:[.!?…。؟"'”»)]|\s)\s?[-–—/]{1,2}\s?$/u;
const BEHIND_SENTENCE = /[.!?…。؟]["'”»)]?\s$/u;
const CODES = /^(?:[/,][^\s()]{1,24}){0,3}\s?[./]?$/u;
const CODES_AND_AUTHOR = /^\/[^.!?]{0,40}$/u;
/** A wording that leads the name, and a small word or two between: "with files from the". */
const LONGEST_LEAD = 40;
const IS_LEAD = /^(?:\s\p{L}{1,4}){0,2}[\s:：]{1,2}$/u;
/** Running text in a bracket or behind a dash, and not a mark. */
const MAX_PLAIN_WORDS = 2;

/**
 * True when the name is the mark at the end of a text: "(dpa/lby)", "(With inputs from ANI)",
 * " - AAP", "AGERPRES/(A - autor: …)". A bracket that speaks of a picture is none.
 */
export function isSignature(line: PageLine, hit: NameHit, wordings: Wordings): boolean {
  if (line.place === 'text' && line.behind >= PARAGRAPHS && line.before > 0) return false;
  const before = line.text.slice(0, hit.start);
  const behind = line.text.slice(hit.end);
  if (behind.length > LONGEST) return false;
  const opening = IN_BRACKET.exec(before);
  if (opening && TO_BRACKET.test(behind)) {
    const inside = `${opening[0]} ${behind}`;
    return !says(wordings.picture, fold(inside)) && isTerse(inside, wordings);
  }
  const stop = withoutWording(before, wordings);
  if (BEHIND_DASH.test(stop)) return CODES.test(behind);
  return BEHIND_SENTENCE.test(stop) && (CODES.test(behind) || CODES_AND_AUTHOR.test(behind));
}

/** Up to the words that lead the name: "The boats wait. With files from ANSA" ends at its stop. */
function withoutWording(before: string, { material, source }: Wordings): string {
  const from = Math.max(0, before.length - LONGEST_LEAD);
  const end = fold(before.slice(from));
  for (const wording of [material, source]) {
    for (const { index, 0: said } of end.matchAll(wording)) {
      if (IS_LEAD.test(end.slice(index + said.length))) return before.slice(0, from + index);
    }
  }
  return before;
}

/** Names, codes and the wordings of credits: nothing that could be a sentence. */
function isTerse(inside: string, { material, source, published }: Wordings): boolean {
  let rest = fold(inside);
  for (const wording of [published, material, source]) rest = rest.replace(wording, ' ');
  const original = inside.match(/\p{Ll}[\p{L}\p{M}]{4,}/gu) ?? [];
  const plain = original.filter((word) => rest.includes(fold(word)) && inside.includes(` ${word}`));
  return plain.length <= MAX_PLAIN_WORDS;
}
