import type { Alignment, Edit } from '../align/alignment';
import { commonRun } from '../align/common-run';
import { spanLength, spanOverlap, type Span } from '../core/span';
import { CODES, FUNCTION_CODES } from '../sketch/codes';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import {
  LOCAL_QUOTATION_WORDS,
  LONGEST_QUOTATION,
  QUOTATION_MATCH,
  QUOTATIONS_PER_CODE,
} from './parameters';
import { akinIn, answerOf, reach, type QuotationMatch } from './quotation-answer';

/** Finds what answers to each quotation: by the alignment first, then by the words it shares. */
export class QuotationMatcher {
  /** Made when a quotation is first looked for by its words. */
  private byCode: { votes: Map<number, number[]>; places: Map<number, number[]> } | null = null;

  /** Quotations of the source, made when one is first looked for as a whole. */
  private byLength: ReadonlyMap<number, readonly SketchQuotation[]> | null = null;

  private readonly texts: Readonly<Record<'page' | 'source', Sketch>>;

  constructor(
    page: Sketch,
    source: Sketch,
    private readonly alignment: Alignment,
  ) {
    this.texts = { page, source };
  }

  match(quotation: SketchQuotation): QuotationMatch | null {
    return this.byAlignment(quotation) ?? this.byEquality(quotation) ?? this.byWords(quotation);
  }

  private byAlignment(page: SketchQuotation): QuotationMatch | null {
    const columns = columnsWithin(this.alignment, page.at);
    if (akinIn(columns) < QUOTATION_MATCH * spanLength(page.at)) return null;
    return answerOf(page, columns, this.texts, true);
  }

  /** A quotation of the source in the very same words, however short. */
  private byEquality(page: SketchQuotation): QuotationMatch | null {
    const { tokens } = this.texts.source;
    const words = this.texts.page.tokens.subarray(...page.at);
    this.byLength ??= byLengthAndFirst(this.texts.source);
    const quoted = this.byLength
      .get(lengthAndFirst(this.texts.page.tokens, page.at))
      ?.find(({ at }) => words.every((code, i) => tokens[at[0] + i] === code));
    if (!quoted) return null;
    return { page, source: quoted.at, quoted: [quoted], regions: [], aligned: false };
  }

  /** The stretch of the source that shares the most words, quoted or not, if it is near enough. */
  private byWords(page: SketchQuotation): QuotationMatch | null {
    const length = Math.min(spanLength(page.at), LONGEST_QUOTATION);
    if (length < LOCAL_QUOTATION_WORDS) return null;
    const at: Span = [page.at[0], page.at[0] + length];
    for (const window of this.windows(at)) {
      const run = commonRun(this.texts.page.tokens, at, this.texts.source.tokens, window);
      if (!run || run.equal < QUOTATION_MATCH * length) continue;
      const match = answerOf(page, run.edits, this.texts, false)!;
      if (match.quoted.length > 0) return match;
      const near = withoutStrays(run.edits, this.texts.page);
      if (spanLength(run.source) <= 2 * length) return answerOf(page, near, this.texts, false);
    }
    return null;
  }

  /** The source's quotation, and the stretch of it, that most of the rarer words vote for. */
  private windows(at: Span): Span[] {
    const length = spanLength(at);
    const { page, source } = this.texts;
    this.byCode ??= { votes: byContentCode(source), places: placesOfCodes(source) };
    const { votes: holders, places: standing } = this.byCode;
    const quotations = new Map<number, number>();
    const places = new Map<number, number>();
    const vote = (votes: Map<number, number>, key: number): void => {
      votes.set(key, (votes.get(key) ?? 0) + 1);
    };
    for (let i = at[0]; i < at[1]; i++) {
      const code = page.tokens[i]!;
      for (const index of holders.get(code) ?? []) vote(quotations, index);
      for (const place of standing.get(code) ?? [])
        vote(places, Math.floor((place - (i - at[0])) / Math.max(4, length / 2)));
    }
    const first = (votes: Map<number, number>): number | undefined =>
      [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    const found: Span[] = [];
    const quoted = source.quotations[first(quotations) ?? -1];
    if (quoted && spanLength(quoted.at) <= LONGEST_QUOTATION) found.push(quoted.at);
    const bucket = first(places);
    if (bucket !== undefined) {
      const start = Math.floor(bucket * Math.max(4, length / 2)) - (length >> 1);
      const from = Math.max(0, start);
      found.push([from, Math.min(source.tokens.length, from + 3 * length)]);
    }
    return found;
  }
}

/** Without small words at the ends, so far from the others in the source that it is chance. */
function withoutStrays(edits: readonly Edit[], { tokens }: Sketch): Edit[] {
  const isStray = (row: Edit | undefined, gap: Edit | undefined): boolean =>
    row !== undefined &&
    gap !== undefined &&
    spanLength(gap.source) > reach(spanLength(gap.suspect)) &&
    tokens.subarray(...row.suspect).every((code) => code < FUNCTION_CODES);
  let [from, to] = [0, edits.length];
  while (isStray(edits[to - 1], edits[to - 2])) to -= 2;
  while (isStray(edits[from], edits[from + 1])) from += 2;
  return edits.slice(from, to);
}

function byLengthAndFirst({ tokens, quotations }: Sketch): Map<number, SketchQuotation[]> {
  const found = new Map<number, SketchQuotation[]>();
  for (const quotation of quotations) {
    const key = lengthAndFirst(tokens, quotation.at);
    const list = found.get(key);
    if (list) list.push(quotation);
    else found.set(key, [quotation]);
  }
  return found;
}

/** How many words a stretch has and the first of them, as one number. */
function lengthAndFirst(tokens: Uint16Array, at: Span): number {
  const length = spanLength(at);
  return length * CODES + (length > 0 ? tokens[at[0]]! : 0);
}

function placesOfCodes({ tokens }: Sketch): Map<number, number[]> {
  const places = new Map<number, number[]>();
  tokens.forEach((code, i) => {
    if (code < FUNCTION_CODES) return;
    const list = places.get(code);
    if (!list) places.set(code, [i]);
    else if (list.length < QUOTATIONS_PER_CODE) list.push(i);
  });
  return places;
}

function byContentCode({ tokens, quotations }: Sketch): Map<number, number[]> {
  const votes = new Map<number, number[]>();
  quotations.forEach(({ at }, index) => {
    const end = Math.min(at[1], at[0] + LONGEST_QUOTATION);
    for (let i = at[0]; i < end; i++) {
      const code = tokens[i]!;
      if (code < FUNCTION_CODES) continue;
      const list = votes.get(code);
      if (!list) votes.set(code, [index]);
      else if (list.length < QUOTATIONS_PER_CODE && list.at(-1) !== index) list.push(index);
    }
  });
  return votes;
}

/**
 * The columns of all passages inside the span: those of the passage that has the most of it, and of
 * others before and behind it that go on in the same order.
 */
function columnsWithin({ passages }: Alignment, at: Span): Edit[] {
  const clipped = passages
    .filter(({ suspect }) => spanOverlap(suspect, at) > 0)
    .map(({ edits }) => clippedEdits(edits, at))
    .filter((columns) => akinIn(columns) > 0);
  const best = clipped.reduce((a, b) => (akinIn(b) > akinIn(a) ? b : a), []);
  const found = [...best];
  const place = clipped.indexOf(best);
  for (const columns of clipped.slice(0, Math.max(0, place)).reverse())
    if (columns.at(-1)!.source[1] <= found[0]!.source[0]) found.unshift(...columns);
  for (const columns of clipped.slice(place + 1))
    if (columns[0]!.source[0] >= found.at(-1)!.source[1]) found.push(...columns);
  return found;
}

/** The edits as far as they lie inside the span. They ascend: O(log edits + those inside). */
function clippedEdits(edits: readonly Edit[], at: Span): Edit[] {
  const clipped: Edit[] = [];
  for (let i = firstTouching(edits, at[0]); i < edits.length; i += 1) {
    if (edits[i]!.suspect[0] >= at[1]) break;
    const part = clipEdit(edits[i]!, at);
    if (part) clipped.push(part);
  }
  return clipped;
}

/** Index of the first of the ascending edits that ends behind a token, or at it. */
function firstTouching(edits: readonly Edit[], token: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.suspect[1] < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of an edit that lies inside the span; null when none does. */
function clipEdit({ kind, suspect, source }: Edit, at: Span): Edit | null {
  if (kind === 'dropped')
    return suspect[0] > at[0] && suspect[0] < at[1] ? { kind, suspect, source } : null;
  const inside: Span = [Math.max(suspect[0], at[0]), Math.min(suspect[1], at[1])];
  if (inside[1] <= inside[0]) return null;
  if (spanLength(suspect) !== spanLength(source)) return { kind, suspect: inside, source };
  const shift = source[0] - suspect[0];
  return { kind, suspect: inside, source: [inside[0] + shift, inside[1] + shift] };
}
