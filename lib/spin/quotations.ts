import type { Alignment } from '../align/alignment';
import { spanLength, spanOverlap, type Span } from '../core/span';
import type { SketchQuotation } from '../sketch/sketch';
import { textSpan } from '../sketch/token-places';
import type { CopyFrame } from './copy-frame';
import type { PlacedFact } from './facts';
import type { Texts } from './pairing';
import {
  FRAME_REACH,
  INVENTED_WORDS,
  LONG_LEFTOVER,
  MOST_QUOTATIONS,
  UNMARKED_SHARE,
  UNMARKED_WORDS,
} from './parameters';
import { changesIn, type QuotationChange } from './quotation-changes';
import { QuotationMatcher, type QuotationMatch } from './quotation-match';
import { mappingOf } from './regions';
import { areOtherSpeakers, mentions, sentencesAround } from './speakers';
import type { QuotationFinding } from './spin';
import { SAYING_VERBS } from './framing-words';
import { WordList } from './source-words';
import type { Thesaurus } from '../lexicon/thesaurus';
import { printed } from '../sketch/words';
import type { Witnesses } from './witnesses';

const saying = new WordList(new Set(SAYING_VERBS));

export interface QuotationInput {
  texts: Texts;
  alignment: Alignment;
  thesaurus: Thesaurus | null;
  witnesses: Witnesses;
  frame: CopyFrame;
  facts: readonly PlacedFact[];
  /** The page's words are swapped throughout (lib/spin/swaps.ts). */
  systematic: boolean;
}

/**
 * Every quotation of the page against the source's, then the source's whose marks the page
 * dropped. A quotation that answers to none and stands in a report of its own is left out:
 * only in a copy is it missed. O(quotations × passages + their words).
 */
export function findQuotationChanges(input: QuotationInput): QuotationFinding[] {
  const { texts, alignment, frame } = input;
  const { suspect, sketch } = texts;
  const matcher = new QuotationMatcher(suspect.sketch, sketch, alignment);
  const answered = new Set<SketchQuotation>();
  const found: QuotationFinding[] = [];
  for (const quotation of suspect.sketch.quotations.slice(0, MOST_QUOTATIONS)) {
    const match = matcher.match(quotation);
    if (match?.quoted) answered.add(match.quoted);
    const finding = match ? compare(match, input, frame) : invented(quotation, input, frame);
    if (finding) found.push(finding);
  }
  const unmarked = findUnmarked(input, answered, frame);
  return [...found, ...unmarked].sort((a, b) => place(a) - place(b));
}

function place({ suspect }: QuotationFinding): number {
  return suspect?.at[0] ?? 0;
}

function compare(
  match: QuotationMatch,
  input: QuotationInput,
  frame: CopyFrame,
): QuotationFinding | null {
  const { page, quoted } = match;
  // Words that the source does not quote: marks for emphasis, not a statement.
  if (!quoted) return null;
  const changes = changesIn(match, input.texts, input.thesaurus, input.systematic);
  const named = otherNameBeside(match, input);
  const isOther = named !== null || isMoved(match, input.texts);
  const altered = changes.some(({ marked, substitution }) => !marked && isOtherWord(substitution));
  if ((altered || isOther) && !frame.holds(page.at)) return null;
  // Reporters choose how much of a statement they quote.
  if (altered && !frame.isCopy && changes.every(isLongLeftover)) return null;
  const status = altered
    ? 'altered'
    : isOther
      ? 'moved'
      : changes.some(({ marked }) => marked)
        ? 'shortened'
        : 'intact';
  return {
    status,
    ...sides(input.texts, page.at, match.source),
    speaker: named ?? { suspect: page.speaker, source: quoted.speaker },
    changes: changes.map(({ substitution }) => substitution),
    agreedBy: status === 'altered' ? agreedBy(match, changes, input) : [],
  };
}

/**
 * Both frames name their speaker themselves, and neither names the other's: a name taken
 * over from a sentence before may only have been misread.
 */
function isMoved({ page, quoted }: QuotationMatch, texts: Texts): boolean {
  if (!quoted || !areOtherSpeakers(page.speaker, quoted.speaker)) return false;
  const here = sentencesAround(texts.suspect.sketch, page.at);
  const there = sentencesAround(texts.sketch, quoted.at);
  return (
    mentions(here, page.speaker) &&
    mentions(there, quoted.speaker) &&
    !mentions(here, quoted.speaker) &&
    !mentions(there, page.speaker)
  );
}

/** A name in the frame that is another's at this very place of the source. */
function otherNameBeside(
  { page, quoted }: QuotationMatch,
  { facts, texts }: QuotationInput,
): QuotationFinding['speaker'] | null {
  const { tokens } = texts.suspect.sketch;
  const fact = facts.find(({ finding, at }) => {
    if (!at || finding.kind !== 'name' || finding.status === 'kept') return false;
    const { text } = finding.suspect!;
    if (finding.status === 'added' && !areOtherSpeakers(text, quoted?.speaker ?? null))
      return false;
    const distance = at[0] >= page.at[1] ? at[0] - page.at[1] : page.at[0] - at[1];
    return distance >= 0 && distance < FRAME_REACH && hasSayingVerb(tokens, page.at, at);
  });
  if (!fact) return null;
  const { suspect, source } = fact.finding;
  return { suspect: suspect!.text, source: source?.text ?? quoted?.speaker ?? null };
}

/** A verb of saying between the quotation and the name, or directly beyond the name. */
function hasSayingVerb(tokens: Uint16Array, quotation: Span, name: Span): boolean {
  const from = Math.max(0, Math.min(quotation[1], name[0] - 1));
  const to = Math.max(quotation[0], name[1] + 1);
  for (let i = from; i < to; i++) {
    const isQuoted = i >= quotation[0] && i < quotation[1];
    if (!isQuoted && saying.hasCode(tokens[i]!)) return true;
  }
  return false;
}

/** Some words more or less on one side, none swapped. */
function isLongLeftover({ suspect, source }: QuotationChange): boolean {
  const [added, dropped] = [spanLength(suspect), spanLength(source)];
  return (added === 0 || dropped === 0) && Math.max(added, dropped) >= LONG_LEFTOVER;
}

/** Spelling and figures are matters of house style, inside quotations too. */
function isOtherWord({ relation }: QuotationChange['substitution']): boolean {
  return relation !== 'spelling' && relation !== 'numeral';
}

function agreedBy(
  match: QuotationMatch,
  changes: readonly QuotationChange[],
  { texts, witnesses }: QuotationInput,
): string[] {
  return witnesses.agreeing(
    { tokens: texts.suspect.sketch.tokens, within: match.page.at },
    { tokens: texts.sketch.tokens, within: match.source },
    changes.map(({ suspect, source }) => ({ suspect, source })),
  );
}

function sides(
  { suspect, source }: Texts,
  at: Span,
  of: Span,
): Pick<QuotationFinding, 'suspect' | 'source'> {
  return {
    suspect: { text: printed(suspect, at[0], at[1]), at: textSpan(suspect.offsets, at) },
    source: source
      ? { text: printed(source, of[0], of[1]), at: textSpan(source.offsets, of) }
      : { text: null, at: null },
  };
}

function invented(
  quotation: SketchQuotation,
  { texts, witnesses }: QuotationInput,
  frame: CopyFrame,
): QuotationFinding | null {
  const { tokens } = texts.suspect.sketch;
  if (spanLength(quotation.at) < INVENTED_WORDS || !frame.isCopy) return null;
  if (frame.covers(quotation.at) || witnesses.carry(tokens, quotation.at)) return null;
  const { suspect } = sides(texts, quotation.at, [0, 0]);
  return {
    status: 'invented',
    suspect,
    source: null,
    speaker: { suspect: quotation.speaker, source: null },
    changes: [],
    agreedBy: [],
  };
}

function findUnmarked(
  { texts, alignment }: QuotationInput,
  answered: ReadonlySet<SketchQuotation>,
  frame: CopyFrame,
): QuotationFinding[] {
  const found: QuotationFinding[] = [];
  const { toSuspect, equal } = mappingOf(alignment);
  const onPage = texts.suspect.sketch.quotations;
  for (const quotation of texts.sketch.quotations.slice(0, MOST_QUOTATIONS)) {
    if (answered.has(quotation) || spanLength(quotation.at) < UNMARKED_WORDS) continue;
    const places = Array.from(toSuspect.subarray(quotation.at[0], quotation.at[1])).filter(
      (token) => token >= 0 && equal[token] === 1,
    );
    if (places.length < UNMARKED_SHARE * spanLength(quotation.at)) continue;
    const at: Span = [places[0]!, places.at(-1)! + 1];
    if (spanLength(at) > 2 * spanLength(quotation.at) || !frame.holds(at)) continue;
    if (onPage.some((other) => spanOverlap(other.at, at) > 0)) continue;
    if (hasMarks(texts, at)) continue;
    found.push({
      status: 'unmarked',
      ...sides(texts, at, quotation.at),
      speaker: { suspect: null, source: quotation.speaker },
      changes: [],
      agreedBy: [],
    });
  }
  return found;
}

const MARK = /["“”„«»‘’']/;

/** A mark directly before or after, though it made no pair: nothing was dropped. */
function hasMarks({ suspect }: Texts, at: Span): boolean {
  const [from, to] = textSpan(suspect.offsets, at);
  return (
    MARK.test(suspect.text.slice(Math.max(0, from - 2), from)) ||
    MARK.test(suspect.text.slice(to, to + 2))
  );
}
