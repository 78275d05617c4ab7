import { LANGUAGES } from '../language';

/** Whether a single mark closes a quotation: it may be an apostrophe that looks like it. */
export type Closing = 'sure' | 'doubtful' | 'none';

const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;
/** Scripts that have no apostrophe, and join particles to a closing mark. */
const JOINED =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const STOP = /[.,;:!?…。，！？]/;
/** What a quotation may begin with besides a word: another mark, a bracket, a sign before a number. */
const BEGINNING = /[\p{L}\p{N}"“„«‹([{…¿¡$€£¥#@-]/u;
/** What may stand before an opening mark. */
const BEFORE_OPENING = /[\s([{"“„«‹–—―/:>…-]/;
/** "the ’90s" */
const DECADE = /^\d0s?(?![\p{L}\p{N}])/u;
/** Longest clipped word looked up. */
const LONGEST_CLIPPED = 12;

let clipped: ReadonlySet<string> | null = null;

/** True for a mark that begins a word: "'tis", "’n", "'s avonds", "’90s". */
export function isClipped(text: string, at: number, to: number): boolean {
  const next = text.slice(at + 1, Math.min(to, at + 1 + LONGEST_CLIPPED));
  if (DECADE.test(next)) return true;
  const word = /^\p{L}+/u.exec(next)?.[0].toLowerCase();
  if (word === undefined) return false;
  clipped ??= new Set(LANGUAGES.flatMap(({ speech }) => speech.clipped.split(/\s+/)));
  return clipped.has(word);
}

/** True for a single mark that may open a quotation: nothing of a word before it, some of one after. */
export function singleOpens(
  text: string,
  at: number,
  mark: string,
  from: number,
  to: number,
): boolean {
  if (at + 1 >= to || !BEGINNING.test(text[at + 1]!)) return false;
  if (at === from) return true;
  const before = text[at - 1]!;
  // ’ opens where nothing else can be meant: in Swedish, after a space.
  return mark === '’' ? SPACE.test(before) : BEFORE_OPENING.test(before);
}

/**
 * Whether a single mark closes: surely behind a stop or before one; a mark behind an s or a
 * figure and before a further word may as well be the players' or 5'.
 */
export function singleCloses(text: string, at: number, from: number, to: number): Closing {
  const before = at > from ? text[at - 1]! : ' ';
  const after = at + 1 < to ? text[at + 1]! : ' ';
  if (SPACE.test(before)) return 'none';
  if (JOINED.test(after)) return 'sure';
  if (WORD.test(after)) return STOP.test(before) ? 'sure' : 'none';
  if (STOP.test(before)) return 'sure';
  return SPACE.test(after) && /[sxz\d]/i.test(before) && at + 1 < to ? 'doubtful' : 'sure';
}
