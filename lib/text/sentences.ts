import type { Span } from '../core/span';
import { LANGUAGES, languageOf } from '../language';
import type { Tokens } from './tokenise';

/** Where sentences and paragraphs start, as ascending token indices; the first is 0. */
export interface TextBreaks {
  sentences: Uint32Array;
  paragraphs: Uint32Array;
}

const NEWLINE = 0x0a;
const FULL_STOP = 0x2e;
/** Ends of sentences in every script but the full stop, which may be part of a word. */
const HARD_STOPS = /[!?…。！？｡．।॥؟۔።\u037E‼⁇⁈⁉։។။]/;
const STOPS = /[.!?…。！？｡．।॥؟۔።\u037E‼⁇⁈⁉։។။]/;
const OPENING = /["'“”„«‘‚「『([]\s*$/;
const QUOTE_BEFORE_STOP = /["'”»’」』)\]]/;

/** Where nothing is known of the language: the abbreviations of those most often met. */
const WITHOUT_LANGUAGE = ['en', 'de', 'fr', 'es'];

/** Abbreviation → whether it may end a sentence too. */
type Abbreviations = ReadonlyMap<string, boolean>;

const known = new Map<string, Abbreviations>();

/** Abbreviations that a full stop follows inside a sentence; lower case, without stops. */
function abbreviationsOf(language: string): Abbreviations {
  let set = known.get(language);
  if (set === undefined) {
    const codes = languageOf(language) ? [language] : WITHOUT_LANGUAGE;
    const lists = codes.flatMap((code) => [
      languageOf(code)!.speech.abbreviations,
      ...languageOf(code)!.dates.months.flatMap(shortForms),
    ]);
    const mayEnd = new Set(
      codes.flatMap((code) => languageOf(code)!.speech.mayEnd?.split(' ') ?? []),
    );
    // A title never does: Spanish "Sr." is one, English is none.
    const titles = new Set(codes.flatMap((code) => languageOf(code)!.speech.titles.split(/\s+/)));
    const words = lists.join(' ').split(/\s+/);
    set = new Map(words.map((word) => [word, mayEnd.has(word) && !titles.has(word)]));
    known.set(language, set);
  }
  return set;
}

/** "september|sept|sep" → sept, sep */
function shortForms(forms: string): string[] {
  const [full = '', ...others] = forms.split('|');
  return others.filter((form) => form.length < full.length && form.length <= LONGEST_SHORT);
}
const LONGEST_SHORT = 5;
const LOWER_START = /^\p{Ll}/u;

/**
 * Finds sentence and paragraph starts. A full stop ends a sentence unless it belongs to an
 * abbreviation, an initial or a number, or a lower-case word follows; a quotation mark after
 * the stop belongs to the sentence before. A line break ends a paragraph unless the text is
 * hard-wrapped there (no stop before it and a lower-case word after it). `breaks` are further
 * offsets where a paragraph starts (blocks, ends of excluded spans), ascending; `language` tells
 * the abbreviations. O(n).
 */
export function findBreaks(
  text: string,
  tokens: Tokens,
  breaks: readonly number[] = [],
  language = 'und',
): TextBreaks {
  const abbreviations = abbreviationsOf(language);
  const sentences: number[] = [];
  const paragraphs: number[] = [];
  let nextBreak = 0;
  for (let token = 0; token < tokens.count; token++) {
    const start = tokens.starts[token]!;
    let forced = token === 0;
    while (nextBreak < breaks.length && breaks[nextBreak]! <= start) {
      nextBreak++;
      forced = true;
    }
    if (forced || isParagraphGap(text, tokens, token)) {
      paragraphs.push(token);
      sentences.push(token);
    } else if (isSentenceGap(text, tokens, token, abbreviations)) sentences.push(token);
  }
  return { sentences: Uint32Array.from(sentences), paragraphs: Uint32Array.from(paragraphs) };
}

function isParagraphGap(text: string, tokens: Tokens, token: number): boolean {
  const from = tokens.ends[token - 1]!;
  const to = tokens.starts[token]!;
  if (to - from === 1) return text.charCodeAt(from) === NEWLINE && !startsLower(text, to);
  const gap = text.slice(from, to);
  const first = gap.indexOf('\n');
  if (first < 0) return false;
  if (gap.indexOf('\n', first + 1) >= 0) return true;
  return !startsLower(text, to) || /[.!?:;"”»]/.test(gap);
}

function startsLower(text: string, index: number): boolean {
  return LOWER_START.test(text.slice(index, index + 2));
}

function isSentenceGap(
  text: string,
  tokens: Tokens,
  token: number,
  abbreviations: Abbreviations,
): boolean {
  const from = tokens.ends[token - 1]!;
  const to = tokens.starts[token]!;
  // The stop of "U.S." is inside its token.
  const insideToken = text.charCodeAt(from - 1) === FULL_STOP;
  if (to - from === 1 && !insideToken) {
    return text.charCodeAt(from) > 0x7f && HARD_STOPS.test(text[from]!);
  }
  const gap = text.slice(from, to);
  const stop = insideToken ? 0 : gap.search(STOPS);
  if (stop < 0) return false;
  if (!insideToken && HARD_STOPS.test(gap[stop]!)) return !continues(text, gap, stop, to);
  return endsWithFullStop(text, tokens, token, gap, abbreviations);
}

/** "!" or "?" or "…" inside a sentence: a lower-case word follows (“Stop!” he said). */
function continues(text: string, gap: string, stop: number, to: number): boolean {
  return /[!?…]/.test(gap[stop]!) && startsLower(text, to);
}

function endsWithFullStop(
  text: string,
  tokens: Tokens,
  token: number,
  gap: string,
  abbreviations: Abbreviations,
): boolean {
  const to = tokens.starts[token]!;
  if (startsLower(text, to)) return false;
  if (!/\s/.test(gap) && !OPENING.test(gap)) return false;
  const before = text.slice(tokens.starts[token - 1], tokens.ends[token - 1]);
  if (QUOTE_BEFORE_STOP.test(gap) || OPENING.test(gap))
    return !abbreviations.has(before.toLowerCase());
  if (before.includes('.')) return !followsAbbreviation(text, to);
  if (/^\p{L}$/u.test(before)) return false;
  const word = before.toLowerCase();
  return abbreviations.get(word) ?? true;
}

/** "U.S. Senate" goes on, "in the U.S. The" does not: a common opener tells. */
function followsAbbreviation(text: string, to: number): boolean {
  const next = /^\p{Lu}\p{Ll}*/u.exec(text.slice(to, to + 16))?.[0] ?? '';
  return !SENTENCE_OPENERS.has(next);
}
const SENTENCE_OPENERS = new Set(
  LANGUAGES.flatMap(({ speech }) => speech.openers?.split(' ') ?? []),
);

/** The part of the token range [from, to) of a sentence or paragraph list entry. */
export function breakSpan(starts: Uint32Array, index: number, tokens: number): Span {
  return [starts[index]!, starts[index + 1] ?? tokens];
}
