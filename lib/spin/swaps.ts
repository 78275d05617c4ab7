import type { Alignment } from '../align/alignment';
import { hasContent, pairPhrases, type Block, type Judge } from '../align/phrases';
import { spanLength, type Span } from '../core/span';
import type { Sameness } from './house/house-forms';
import { SameStretches, type SameStretch } from './house/same-stretches';
import { isNearKin, judgeOf, type Texts } from './pairing';
import type { Kinship } from '../lexicon/neighbours';
import { PHRASE_TOKENS } from '../lexicon/parameters';
import { ALONE_REGION, SYSTEMATIC_SHARE, SYSTEMATIC_SWAPS } from './parameters';
import { regionsOf, type Region } from './regions';
import type { Substitution } from './spin';
import type { Thesaurus } from '../lexicon/thesaurus';
import { printed, wordingOf } from '../sketch/words';
import { textSpan } from '../sketch/token-places';

/** A wording of the page that stands where the source has another. Token spans. */
export interface Swap {
  suspect: Span;
  source: Span;
  from: string | null;
  to: string;
  by: 'text' | 'code';
  relation: Substitution['relation'];
  /** How the lexicon knows the one as a wording for the other; null where it does not. */
  kinship: Kinship | null;
  /** Absent where it is no matter of house style. */
  house?: Sameness;
  /** It reaches over equal words between two differing stretches. */
  isAcross?: true;
  /** Hardly anything else differs beside it, and equal words stand before and after. */
  isAlone: boolean;
}

/** Tokens beside its region: only a wording that the lexicon knows reaches into the equal words beside it. */
export function reach({ relation }: Swap): number {
  return relation === 'other' ? 0 : 1;
}

/** Every swap of the alignment, in suspect order. Cost: the tokens in differing regions. */
export function findSwaps(texts: Texts, alignment: Alignment, thesaurus: Thesaurus | null): Swap[] {
  const swaps = swapsIn(regionsOf(alignment), texts, thesaurus);
  return isSystematic(swaps) ? swaps : swaps.map(withoutChanceName);
}

/** True where nearly all rewording is confirmed: the text was put through a thesaurus. O(swaps). */
export function isSystematic(swaps: readonly Swap[]): boolean {
  const rewordings = swaps.filter(
    ({ relation, house }) => relation !== 'inflection' && house === undefined,
  );
  const confirmed = rewordings.filter(({ kinship }) => kinship !== null).length;
  return confirmed >= SYSTEMATIC_SWAPS && confirmed >= SYSTEMATIC_SHARE * rewordings.length;
}

/**
 * In a text written anew most changed places hold no neighbour at all, and those that seem
 * to are named by chance: there only the nearest kin is believed, and only where nothing but
 * a word or two differs between equal ones.
 */
export function withoutChanceName(swap: Swap): Swap {
  const isBelieved = swap.by === 'text' || (isNearKin(swap.kinship) && swap.isAlone);
  return isBelieved ? swap : { ...swap, from: null };
}

/** The swaps in these regions. */
export function swapsIn(
  regions: readonly Region[],
  texts: Texts,
  thesaurus: Thesaurus | null,
): Swap[] {
  const judge = judgeOf(texts, thesaurus);
  const codes = { suspect: texts.suspect.sketch.tokens, source: texts.sketch.tokens };
  const swaps: Swap[] = [];
  const sameStretches = new SameStretches(texts);
  const across = sameStretches.across(regions);
  for (const stretch of across) swaps.push({ ...houseSwap(stretch, texts), isAcross: true });
  for (const whole of regions)
    for (const part of besides(whole, within(across, whole))) {
      const inside = sameStretches.in(part);
      const beside = inside.length === 0 && part === whole ? sameStretches.beside(whole) : null;
      const same = beside ? within([beside], whole) : inside;
      for (const stretch of same) swaps.push(houseSwap(stretch, texts));
      for (const region of besides(part, same)) readPart(region);
    }
  return swaps.sort((a, b) => a.suspect[0] - b.suspect[0]);

  function readPart(region: Region): void {
    const widened = thesaurus ? widen(region, texts, judge, thesaurus) : null;
    const blocks = widened ? [widened] : pairPhrases(region.suspect, region.source, codes, judge);
    for (const block of blocks) {
      const swap = swapOf(block, texts, isAlone(region));
      if (swap) swaps.push(swap);
    }
  }
}

function houseSwap({ suspect, source, sameness }: SameStretch, texts: Texts): Swap {
  return {
    suspect,
    source,
    from: texts.source ? printed(texts.source, source[0], source[1]) : null,
    to: printed(texts.suspect, suspect[0], suspect[1]),
    by: texts.source ? 'text' : 'code',
    relation: houseRelation(suspect, source, sameness),
    kinship: 'spelling',
    isAlone: true,
    house: sameness,
  };
}

function houseRelation(suspect: Span, source: Span, sameness: Sameness): Swap['relation'] {
  if (sameness !== 'phrase' && sameness !== 'longer') return 'spelling';
  return spanLength(suspect) === 1 && spanLength(source) === 1 ? 'synonym' : 'phrase';
}

/** What of the stretches lies in the region; on one side that may be nothing. */
function within(stretches: readonly SameStretch[], region: Region): SameStretch[] {
  const part = ([from, to]: Span, [start, end]: Span): Span => {
    const at = Math.min(Math.max(from, start), end);
    return [at, Math.max(at, Math.min(to, end))];
  };
  return stretches
    .map((one) => ({
      ...one,
      suspect: part(one.suspect, region.suspect),
      source: part(one.source, region.source),
    }))
    .filter(({ suspect, source }) => spanLength(suspect) + spanLength(source) > 0);
}

/** What a region holds before, between and behind the stretches that are the same. */
function besides(region: Region, same: readonly SameStretch[]): Region[] {
  if (same.length === 0) return [region];
  const parts: Region[] = [];
  let [i, j, after] = [region.suspect[0], region.source[0], region.after];
  const leave = (suspect: number, source: number, before: boolean): void => {
    if (suspect > i || source > j)
      parts.push({ suspect: [i, suspect], source: [j, source], after, before });
  };
  for (const { suspect, source } of same) {
    leave(suspect[0], source[0], false);
    [i, j, after] = [suspect[1], source[1], false];
  }
  leave(region.suspect[1], region.source[1], region.before);
  return parts;
}

/**
 * Words added beside an equal word may make a phrase that stands for it ("brand-new" for
 * "new"); so may words dropped ("police officers" for "police").
 */
function widen(region: Region, texts: Texts, judge: Judge, thesaurus: Thesaurus): Block | null {
  const { suspect, source } = region;
  const added = suspect[1] - suspect[0];
  const dropped = source[1] - source[0];
  if (added > 0 === dropped > 0 || added + dropped >= PHRASE_TOKENS) return null;
  const candidates: [Span, Span][] = [];
  if (region.before)
    candidates.push([
      [suspect[0], suspect[1] + 1],
      [source[0], source[1] + 1],
    ]);
  if (region.after)
    candidates.push([
      [suspect[0] - 1, suspect[1]],
      [source[0] - 1, source[1]],
    ]);
  for (const [at, of] of candidates) {
    if (added > 0 && !thesaurus.has(wordingOf(texts.suspect, at[0], at[1]))) continue;
    const pairing = judge(at, of);
    if (pairing.kinship !== null && pairing.from !== null)
      return { suspect: at, source: of, ...pairing };
  }
  return null;
}

const ARTICLE_CHANGE = /^an?$/;

/** A short stretch that differs, between equal words. */
function isAlone({ suspect, source, after, before }: Region): boolean {
  return after && before && Math.max(spanLength(suspect), spanLength(source)) <= ALONE_REGION;
}

function swapOf(block: Block, texts: Texts, isAlone: boolean): Swap | null {
  const { suspect, source, from, kinship } = block;
  const to = printed(texts.suspect, suspect[0], suspect[1]);
  const content =
    hasContent(texts.suspect.sketch.tokens, suspect) || hasContent(texts.sketch.tokens, source);
  const article = ARTICLE_CHANGE.test(to) && from !== null && ARTICLE_CHANGE.test(from);
  if (kinship === null && !content && !article) return null;
  return {
    suspect,
    source,
    from: texts.source ? from : likeCase(from, to),
    to,
    by: texts.source ? 'text' : 'code',
    relation: article ? 'inflection' : relationOf(block),
    kinship,
    isAlone,
  };
}

/** A name from the lexicon, with the capital that the page's wording has. */
function likeCase(name: string | null, to: string): string | null {
  if (name === null || !/^\p{Lu}/u.test(to)) return name;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function relationOf({ suspect, source, kinship }: Block): Substitution['relation'] {
  if (kinship === 'inflection' || kinship === 'spelling' || kinship === 'numeral') return kinship;
  if (suspect[1] - suspect[0] > 1 || source[1] - source[0] > 1) return 'phrase';
  return kinship === null ? 'other' : 'synonym';
}

/** The swap as a finding shows it: offsets into the suspect's text. */
export function substitutionOf(swap: Swap, texts: Texts): Substitution {
  const { from, to, relation, by } = swap;
  return { from, to, relation, by, at: textSpan(texts.suspect.offsets, swap.suspect) };
}
