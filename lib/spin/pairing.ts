import type { Judge, Pairing } from '../align/phrases';
import type { Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch, SketchedText } from '../sketch/sketch';
import type { CodeSet } from '../lexicon/code-sets';
import type { Kinship } from '../lexicon/neighbours';
import { PHRASE_TOKENS } from '../lexicon/parameters';
import { LEAST_COMMON } from './parameters';
import type { Thesaurus } from '../lexicon/thesaurus';
import { bareWord, printed, withoutPossessive, wordingOf } from '../sketch/words';

/** The two texts of one comparison; the source may have no text. */
export interface Texts {
  suspect: SketchedText;
  sketch: Sketch;
  source: SketchedText | null;
}

/** A stretch of the page as the thesaurus knows it. */
interface PageWording {
  text: string;
  codes: CodeSet;
}

/** With the source's text: by its words. Without: by what codes the thesaurus neighbours have. */
export function judgeOf(texts: Texts, thesaurus: Thesaurus | null): Judge {
  const { suspect, source, sketch } = texts;
  const known = new Map<number, PageWording | null>();
  const wordingAt = (at: Span, thesaurus: Thesaurus): PageWording | null => {
    const key = at[0] * (PHRASE_TOKENS + 1) + at[1] - at[0];
    let wording = known.get(key);
    if (wording !== undefined) return wording;
    wording = null;
    if (at[1] - at[0] === 1 || mayBePhrase(thesaurus, suspect, at)) {
      const text = withoutPossessive(wordingOf(suspect, at[0], at[1]));
      wording = { text, codes: thesaurus.codes(text) };
    }
    known.set(key, wording);
    return wording;
  };
  return (at, of) => {
    const from = source ? printed(source, of[0], of[1]) : null;
    const to = thesaurus && wordingAt(at, thesaurus);
    if (!thesaurus || !to || !mayBeIn(to.codes, sketch.tokens, of)) return { from, kinship: null };
    if (!source) return nameByCodes(thesaurus, to.text, sketch.tokens.subarray(of[0], of[1]));
    const was = withoutPossessive(wordingOf(source, of[0], of[1]));
    return { from, kinship: thesaurus.kinship(to.text, was) };
  };
}

/** A cheap test before the costly one: the set has the word, of a phrase its content words. */
function mayBeIn(set: CodeSet, tokens: Uint16Array, [from, to]: Span): boolean {
  for (let i = from; i < to; i++) {
    if (to - from > 1 && tokens[i]! < FUNCTION_CODES) continue;
    if (!set.has(tokens[i]!)) return false;
  }
  return true;
}

/** A cheap look before the costly one: few words begin a phrase of the lexicon. */
function mayBePhrase(thesaurus: Thesaurus, suspect: SketchedText, at: Span): boolean {
  return thesaurus.startsPhrase(bareWord(suspect, at[0])) || hasFunctionEnd(suspect, at);
}

/** "do not", "I am": what a contraction stands for is in no lexicon. */
function hasFunctionEnd({ sketch }: SketchedText, at: Span): boolean {
  return at[1] - at[0] === 2 && sketch.tokens[at[1] - 1]! < FUNCTION_CODES;
}

/**
 * The source's wording, when exactly one neighbour of the page's wording that has its
 * inflection is coded as the source is at that place. The nearest neighbours are asked
 * first, the looser ones only where none of these is coded so. Several or none: no name.
 */
function nameByCodes(thesaurus: Thesaurus, to: string, codes: Uint16Array): Pairing {
  const names = thesaurus.namesFor(to, codes);
  const best = names.find(({ fits }) => fits) ?? names[0];
  if (!best) return { from: null, kinship: null };
  // Reporters write usual words; two codes in a row are proof enough of any.
  const isUsual = (surface: string): boolean =>
    codes.length > 1 || (thesaurus.commonness(surface) ?? LEAST_COMMON) >= LEAST_COMMON;
  const fitting = names.filter(({ fits, surface }) => fits && isUsual(surface));
  const nearest = fitting.filter(({ kinship }) => isNearKin(kinship));
  // Another form of the same word ("want", "wanted") is as near as any neighbour.
  const own = names.filter(({ kinship }) => kinship === 'inflection');
  const asked = own.length > 0 ? [...own, ...nearest] : nearest.length > 0 ? nearest : fitting;
  return { from: asked.length === 1 ? asked[0]!.surface : null, kinship: best.kinship };
}

/** Kin so near that a chance code is far less likely than the word itself. */
export function isNearKin(kinship: Kinship | null): boolean {
  return kinship !== null && NEAREST.has(kinship);
}

const NEAREST: ReadonlySet<Kinship> = new Set<Kinship>([
  'synonym',
  'near',
  'spelling',
  'numeral',
  'inflection',
]);
