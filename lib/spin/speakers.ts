import type { Span } from '../core/span';
import { codeOfWord } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import { canonicalWord } from '../text/normalise';

/** Words of a speaker that say nothing of who it is. */
const ROLE_WORDS = new Set(
  (
    'mr mrs ms miss dr sir lord lady dame president vice prime minister senator sen ' +
    'congressman congresswoman representative rep governor gov mayor judge professor prof ' +
    'general gen colonel col captain capt lieutenant sergeant sgt the a an of for and at in ' +
    'treasury spokesman spokeswoman spokesperson chief director secretary chairman head'
  ).split(' '),
);

function namesIn(speaker: string): string[] {
  return (speaker.match(/\p{Lu}[\p{L}\p{N}'’.]*/gu) ?? [])
    .map((word) => canonicalWord(word, true).replace(/'s$|[.']/g, ''))
    .filter((word) => !ROLE_WORDS.has(word));
}

/**
 * True when two printed speakers are surely not the same: both named, and no name in
 * common. "Micek" and "Peter Micek", "the company" and "Facebook" may be the same.
 */
export function areOtherSpeakers(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [one, two] = [namesIn(a), namesIn(b)];
  if (one.length === 0 || two.length === 0) return false;
  if (isAcronymOf(one, two) || isAcronymOf(two, one)) return false;
  return !one.some((word) => two.includes(word));
}

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.map((word) => word[0]).join('');
  return short.length === 1 && short[0] === initials;
}

/** Tokens of the sentences that a stretch touches. */
export function sentencesAround({ tokens, sentences }: Sketch, at: Span): Uint16Array {
  let first = 0;
  let last: number = tokens.length;
  for (const start of sentences) {
    if (start <= at[0]) first = start;
    if (start >= at[1]) {
      last = start;
      break;
    }
  }
  return tokens.subarray(first, last);
}

/** True when one of the speaker's names stands among the tokens. */
export function mentions(tokens: Uint16Array, speaker: string | null): boolean {
  return speaker !== null && namesIn(speaker).some((name) => tokens.includes(codeOfWord(name)));
}
