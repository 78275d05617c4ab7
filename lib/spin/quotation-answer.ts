import type { Edit } from '../align/alignment';
import { commonRun } from '../align/common-run';
import { spanLength, spanOverlap, type Span } from '../core/span';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import {
  INVENTED_WORDS,
  LONGEST_QUOTATION,
  QUOTATION_MATCH,
  QUOTATION_SAME_PLACE,
  QUOTATION_SPLICED,
  SPLICED_RUN,
  TIGHT_REGION,
} from './parameters';
import type { Region } from './regions';
import { united } from './token-spans';

/** A quotation of the page and what stands for it in the source. Token spans. */
export interface QuotationMatch {
  page: SketchQuotation;
  /** The source's tokens that answer to it. */
  source: Span;
  /** The source's quotations that they stand in, in order; none when the source does not quote them. */
  quoted: readonly SketchQuotation[];
  /** Where the two differ, over all words of the page's quotation. */
  regions: Region[];
  /** True when the alignment found it: the frame around it is aligned as well. */
  aligned: boolean;
}

/** Columns in the order of both texts, inside the page's quotation. */
export type Columns = readonly Edit[];

/**
 * Reads a match from columns, whoever found them: which of the source's quotations they stand in,
 * and where the two differ. Words of the page's quotation without a column, and such as the source
 * says outside of that quotation, are differences like any other. Null without equal columns.
 * O(words of the quotation), and of what has no columns the square.
 */
export function answerOf(
  page: SketchQuotation,
  columns: Columns,
  texts: { page: Sketch; source: Sketch },
  aligned: boolean,
): QuotationMatch | null {
  const anchors = columns.filter(isAnchor);
  if (anchors.length === 0) return null;
  const quoted = quotedBy(anchors, page, texts.source);
  const [first, last] = [quoted[0], quoted.at(-1)];
  const hull: Span | null = first && last ? [first.at[0], last.at[1]] : null;
  const inside = hull ? columns.flatMap((column) => within(column, hull)) : [...columns];
  const all = hull ? completed(withoutLooseEnds(inside), page.at, hull, texts) : inside;
  const told = all.filter(({ kind, source }) => kind !== 'dropped' && spanLength(source) > 0);
  const source = told.map((column) => column.source).reduce(united);
  return { page, source, quoted, regions: regionsBetween(all), aligned };
}

/** Words that stand equal, or for a word that the affinity knows. */
export function akinIn(columns: Columns): number {
  return columns.filter(isAnchor).reduce((sum, { suspect }) => sum + spanLength(suspect), 0);
}

function isAnchor({ kind }: Edit): boolean {
  return kind === 'equal' || kind === 'related';
}

/** The quotations of the source that a fair part of the columns stand in, and none by chance alone. */
function quotedBy(
  anchors: Columns,
  { at }: SketchQuotation,
  { quotations }: Sketch,
): SketchQuotation[] {
  const words = (quoted: SketchQuotation): number =>
    anchors.reduce((sum, { source }) => sum + spanOverlap(source, quoted.at), 0);
  const whole = anchors.map(({ source }) => source).reduce(united);
  const parts = quotations.filter((quoted) => {
    // Most stand elsewhere.
    if (spanOverlap(whole, quoted.at) === 0) return false;
    const least = Math.min(SPLICED_RUN, spanLength(quoted.at) / 2, spanLength(at) / 2);
    return words(quoted) >= least;
  });
  const covered = parts.reduce((sum, quoted) => sum + words(quoted), 0);
  const all = anchors.reduce((sum, { source }) => sum + spanLength(source), 0);
  return covered >= (parts.length > 1 ? QUOTATION_SPLICED : QUOTATION_SAME_PLACE) * all
    ? parts
    : [];
}

/**
 * The column as far as it stands in the quotation of the source. What the page has in marks and the
 * source says in its own voice, or in another speech, answers to nothing there; a word or two beside
 * the marks are only other bounds of the same quotation.
 */
function within({ kind, suspect, source }: Edit, hull: Span): Edit[] {
  const of: Span = [clamped(source[0], hull), clamped(source[1], hull)];
  if (kind !== 'equal' && kind !== 'related') {
    const isEmpty = spanLength(suspect) === 0 && spanLength(of) === 0;
    return isEmpty ? [] : [{ kind: kindOf(kind, suspect, of), suspect, source: of }];
  }
  const strange = spanLength(source) - spanLength(of);
  if (strange < INVENTED_WORDS && spanLength(of) > 0) return [{ kind, suspect, source }];
  const [head, tail] = [of[0] - source[0], source[1] - of[1]];
  const [from, to] =
    spanLength(of) === 0 ? [suspect[1], suspect[1]] : [suspect[0] + head, suspect[1] - tail];
  return [
    { kind: 'added' as const, suspect: [suspect[0], from] as Span, source: [of[0], of[0]] as Span },
    { kind, suspect: [from, to] as Span, source: of },
    { kind: 'added' as const, suspect: [to, suspect[1]] as Span, source: [of[1], of[1]] as Span },
  ].filter((part) => spanLength(part.suspect) > 0);
}

function kindOf(kind: Edit['kind'], suspect: Span, source: Span): Edit['kind'] {
  if (spanLength(source) === 0) return 'added';
  return spanLength(suspect) === 0 ? 'dropped' : kind;
}

function clamped(token: number, [from, to]: Span): number {
  return Math.min(to, Math.max(from, token));
}

/**
 * The columns without those of one side alone before and behind the others: where a frame was moved,
 * what the page put in stands apart from what it answers to.
 */
function withoutLooseEnds(columns: Columns): Edit[] {
  const first = columns.findIndex(isPaired);
  if (first < 0) return [];
  const end = columns.findLastIndex(isPaired) + 1;
  const [head, tail] = [columns.slice(0, first), columns.slice(end)];
  return [
    ...(isOfBothSides(head) ? head : []),
    ...columns.slice(first, end),
    ...(isOfBothSides(tail) ? tail : []),
  ];
}

function isPaired({ suspect, source }: Edit): boolean {
  return spanLength(suspect) > 0 && spanLength(source) > 0;
}

function isOfBothSides(columns: Columns): boolean {
  return ['added', 'dropped'].every((side) => columns.some(({ kind }) => kind === side));
}

/** The columns with those put in that they lack: before, between and behind them. */
function completed(
  columns: Columns,
  at: Span,
  hull: Span,
  texts: { page: Sketch; source: Sketch },
): Edit[] {
  const [first, last] = [columns[0], columns.at(-1)];
  if (!first || !last) return [];
  const found: Edit[] = [];
  const [head, tail] = [first.suspect[0] - at[0], at[1] - last.suspect[1]];
  // A column may begin before the marks or end behind them: then nothing is left there.
  const [start, end] = [Math.min(hull[0], first.source[0]), Math.max(hull[1], last.source[1])];
  const before: Span = [Math.max(start, first.source[0] - reach(head)), first.source[0]];
  const behind: Span = [last.source[1], Math.min(end, last.source[1] + reach(tail))];
  if (head > 0) found.push(...filled([at[0], first.suspect[0]], before, texts, 'end'));
  columns.forEach((column, i) => {
    const prior = columns[i - 1];
    if (prior) {
      const gap: Span = [prior.suspect[1], column.suspect[0]];
      const there: Span = [prior.source[1], Math.max(prior.source[1], column.source[0])];
      if (spanLength(gap) + spanLength(there) > 0) found.push(...filled(gap, there, texts, null));
    }
    found.push(column);
  });
  if (tail > 0) found.push(...filled([last.suspect[1], at[1]], behind, texts, 'start'));
  return found;
}

/** How many words of the source may stand for as many of the page's that have no column. */
export function reach(words: number): number {
  return 2 * words + TIGHT_REGION;
}

/**
 * Columns for words that have none: those that both have, if they are many. Else a few words at an
 * open end stand for as many of the source's, on the side where the columns stand, and more of them
 * stand for nothing there; between columns all that lies between answers.
 */
function filled(
  suspect: Span,
  source: Span,
  { page, source: there }: { page: Sketch; source: Sketch },
  side: 'start' | 'end' | null,
): Edit[] {
  const [words, others] = [spanLength(suspect), spanLength(source)];
  if (words > 0 && others > 0 && words <= LONGEST_QUOTATION && others <= reach(LONGEST_QUOTATION)) {
    const run = commonRun(page.tokens, suspect, there.tokens, source);
    if (run && run.equal >= QUOTATION_MATCH * words)
      return around(run.edits, suspect, source, side);
  }
  return rest(suspect, side === null ? source : answered(source, words, side));
}

/** The columns with what lies between them and the bounds; at an open end the source goes on. */
function around(edits: Columns, suspect: Span, source: Span, side: 'start' | 'end' | null): Edit[] {
  const [first, last] = [edits[0]!, edits.at(-1)!];
  const before: Span = [suspect[0], first.suspect[0]];
  const behind: Span = [last.suspect[1], suspect[1]];
  const [there, beyond]: [Span, Span] = [
    [source[0], first.source[0]],
    [last.source[1], source[1]],
  ];
  return [
    ...rest(before, side === 'end' ? answered(there, spanLength(before), 'end') : there),
    ...edits,
    ...rest(behind, side === 'start' ? answered(beyond, spanLength(behind), 'start') : beyond),
  ];
}

/** What of an open end answers to so many words: as many, or all up to the quotation's end if it is one more. */
function answered([from, to]: Span, words: number, side: 'start' | 'end'): Span {
  const all = to - from;
  const length = words > TIGHT_REGION ? 0 : all <= words + 1 ? all : words;
  return side === 'start' ? [from, from + length] : [to - length, to];
}

function rest(suspect: Span, source: Span): Edit[] {
  if (spanLength(suspect) + spanLength(source) === 0) return [];
  return [{ kind: kindOf('changed', suspect, source), suspect, source }];
}

/** The differing stretches between equal columns. O(columns). */
function regionsBetween(columns: Columns): Region[] {
  const regions: Region[] = [];
  let open: Region | null = null;
  let isAfter = false;
  for (const { kind, suspect, source } of columns) {
    if (kind === 'equal') {
      isAfter = true;
      if (open) open.before = true;
      open = null;
    } else if (open) {
      open.suspect = [open.suspect[0], suspect[1]];
      open.source = [open.source[0], source[1]];
    } else {
      open = { suspect, source, after: isAfter, before: false };
      regions.push(open);
    }
  }
  return regions;
}
