import { spanLength, spanOverlap, type Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sides } from './finish';
import { omissibleOf } from './house/omissible';
import type { Texts } from './pairing';
import type { QuotationMatch } from './quotation-answer';
import type { Region } from './regions';
import type { Substitution } from './spin';
import { substitutionOf, swapsIn, withoutChanceName, type Swap } from './swaps';
import type { Thesaurus } from '../lexicon/thesaurus';
import { bareWord } from '../sketch/words';
import { shownSpan, shownText } from './shown';

/** One place inside a quotation at which the page's words are not the source's. Token spans. */
export interface QuotationChange {
  suspect: Span;
  source: Span;
  substitution: Substitution;
  /** The page says so itself: an ellipsis where words are left out, brackets around its own. */
  marked: boolean;
  /** Another way to write the same: spelling, figures, a contraction. */
  isStyle: boolean;
  /** The lexicon knows the page's words as a wording for the source's. */
  confirmed: boolean;
}

/** Stretches of both texts that say the same value in another style. Token spans. */
export interface KeptValue {
  at: Span;
  of: Span;
}

/**
 * The differences inside a matched quotation: words swapped, added (`from` is empty) and
 * left out (`to` is empty). `systematic`: the page is spun, so that loose names are believed.
 */
export function changesIn(
  { regions, page }: QuotationMatch,
  texts: Texts,
  thesaurus: Thesaurus | null,
  systematic: boolean,
  kept: readonly KeptValue[],
  words: Sides,
): QuotationChange[] {
  const changes: QuotationChange[] = [];
  for (const region of regions) {
    if (isEditedInBrackets(region, texts, thesaurus)) {
      changes.push({ ...leftoverChange(region, texts), marked: true });
      continue;
    }
    const swaps = swapsIn([region], texts, thesaurus);
    for (const swap of swaps)
      changes.push(changeOf(systematic ? swap : withoutChanceName(swap), texts));
    for (const left of mergedLeftovers(region, swaps)) changes.push(leftoverChange(left, texts));
  }
  const marked = changes
    .map((change) => ({ ...change, marked: change.marked || isMarked(change, page.at, texts) }))
    .sort((a, b) => a.suspect[0] - b.suspect[0]);
  return marked.map((change) => ({
    ...change,
    isStyle:
      change.isStyle ||
      isOmissible(change, words) ||
      kept.some(({ at, of }) => isOf(change, at, of)),
  }));
}

/** A form of address or the like that only one side has. */
function isOmissible(
  { suspect, source }: QuotationChange,
  { page, source: there }: Sides,
): boolean {
  const omissible = omissibleOf(page.sketch.language);
  if (spanLength(source) === 0) return omissible.isAll(suspect, page);
  return spanLength(suspect) === 0 && omissible.isAll(source, there);
}

function isOf({ suspect, source }: QuotationChange, at: Span, of: Span): boolean {
  const onPage = suspect[1] === suspect[0] || spanOverlap(suspect, at) === suspect[1] - suspect[0];
  const inSource = source[1] === source[0] || spanOverlap(source, of) === source[1] - source[0];
  return onPage && inSource && (suspect[1] > suspect[0] || source[1] > source[0]);
}

function changeOf(swap: Swap, texts: Texts): QuotationChange {
  const { suspect, source } = swap;
  return {
    suspect,
    source,
    substitution: substitutionOf(swap, texts),
    marked: false,
    confirmed: swap.kinship !== null,
    isStyle: swap.relation === 'spelling' || swap.relation === 'numeral',
  };
}

/** What of a region no swap explains: runs on one side, the other side's span empty. */
export function leftovers(
  region: Pick<Region, 'suspect' | 'source'>,
  swaps: readonly Pick<Swap, 'suspect' | 'source'>[],
): Pick<Region, 'suspect' | 'source'>[] {
  const found: Pick<Region, 'suspect' | 'source'>[] = [];
  let [i, j] = [region.suspect[0], region.source[0]];
  const leave = (toSuspect: number, toSource: number): void => {
    if (toSuspect > i) found.push({ suspect: [i, toSuspect], source: [j, j] });
    if (toSource > j) found.push({ suspect: [toSuspect, toSuspect], source: [j, toSource] });
  };
  for (const { suspect, source } of swaps) {
    leave(suspect[0], source[0]);
    [i, j] = [suspect[1], source[1]];
  }
  leave(region.suspect[1], region.source[1]);
  return found;
}

/** Leftovers of both sides between two swaps as one. */
export function mergedLeftovers(
  region: Pick<Region, 'suspect' | 'source'>,
  swaps: readonly Pick<Swap, 'suspect' | 'source'>[],
): Pick<Region, 'suspect' | 'source'>[] {
  const merged: Pick<Region, 'suspect' | 'source'>[] = [];
  for (const left of leftovers(region, swaps)) {
    const last = merged.at(-1);
    if (last && last.suspect[1] === left.suspect[0] && last.source[1] === left.source[0])
      merged[merged.length - 1] = {
        suspect: [last.suspect[0], left.suspect[1]],
        source: [last.source[0], left.source[1]],
      };
    else merged.push(left);
  }
  return merged;
}

/**
 * Words of the page in brackets, and beside them nothing new but other forms of the source's
 * words: "[The council] has" for "They have".
 */
function isEditedInBrackets(
  { suspect, source }: Region,
  texts: Texts,
  thesaurus: Thesaurus | null,
): boolean {
  const { text, offsets } = texts.suspect;
  const outside: number[] = [];
  for (let token = suspect[0]; token < suspect[1]; token += 1)
    if (!isBracketed(text, offsets.starts[token]!, offsets.ends[token]!)) outside.push(token);
  if (outside.length === spanLength(suspect)) return false;
  return outside.every((token) => isOtherForm(token, source, texts, thesaurus));
}

function isOtherForm(
  token: number,
  [from, to]: Span,
  { suspect, source }: Texts,
  thesaurus: Thesaurus | null,
): boolean {
  // An auxiliary: every form of it is a word of its own.
  if (suspect.sketch.tokens[token]! < FUNCTION_CODES || !thesaurus || !source) return to > from;
  const word = bareWord(suspect, token);
  for (let other = from; other < to; other += 1)
    if (thesaurus.kinship(word, bareWord(source, other)) === 'inflection') return true;
  return false;
}

function leftoverChange(
  { suspect, source }: Pick<Region, 'suspect' | 'source'>,
  texts: Texts,
): QuotationChange {
  const dropped = source[1] > source[0];
  const added = suspect[1] > suspect[0];
  const from = dropped && texts.source ? shownText(texts.source, source) : null;
  return {
    suspect,
    source,
    marked: false,
    isStyle: false,
    confirmed: false,
    substitution: {
      from: dropped ? from : '',
      to: added ? shownText(texts.suspect, suspect) : '',
      relation: 'other',
      at: shownSpan(texts.suspect, suspect),
      by: texts.source ? 'text' : 'code',
    },
  };
}

const ELLIPSIS = /…|\.\s?\.\s?\./;

/** True for words left out beside an ellipsis or a bracket, or put in between brackets. */
export function isMarked(
  { suspect, source }: Pick<QuotationChange, 'suspect' | 'source'>,
  within: Span,
  texts: Texts,
): boolean {
  const { text, offsets } = texts.suspect;
  const isOmission = suspect[0] === suspect[1] && source[1] > source[0];
  if (isOmission) {
    const around = text.slice(
      suspect[0] > within[0] ? offsets.ends[suspect[0] - 1] : offsets.starts[suspect[0]]! - REACH,
      suspect[0] < within[1] ? offsets.starts[suspect[0]] : offsets.ends[suspect[0] - 1]! + REACH,
    );
    return ELLIPSIS.test(around) || /[[\]]/.test(around);
  }
  const start = offsets.starts[suspect[0]]!;
  const end = offsets.ends[suspect[1] - 1]!;
  return isBracketed(text, start, end);
}

/** Units of text beside the marks in which an ellipsis may stand. */
const REACH = 6;

/** The last bracket before is an opening one and the next behind a closing one. O(distance), within a paragraph. */
function isBracketed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BRACKET_REACH), start);
  const behind = text.slice(end, end + BRACKET_REACH);
  return (
    before.lastIndexOf('[') > before.lastIndexOf(']') &&
    behind.includes(']') &&
    (!behind.includes('[') || behind.indexOf(']') < behind.indexOf('['))
  );
}

/** Units of text between brackets and a word in them. */
const BRACKET_REACH = 60;
