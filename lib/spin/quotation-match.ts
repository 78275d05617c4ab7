import type { Alignment, Edit } from '../align/alignment';
import { commonRun, type CommonRun } from '../align/common-run';
import { spanLength, spanOverlap, type Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch, SketchQuotation } from '../sketch/sketch';
import {
  LOCAL_QUOTATION_WORDS,
  LONGEST_QUOTATION,
  QUOTATION_MATCH,
  QUOTATION_SAME_PLACE,
  QUOTATION_SPLICED,
  QUOTATIONS_PER_CODE,
  TIGHT_REGION,
} from './parameters';
import type { Region } from './regions';

/** A quotation of the page and what stands for it in the source. Token spans. */
export interface QuotationMatch {
  page: SketchQuotation;
  /** The source's tokens that answer to it. */
  source: Span;
  /** The source's quotations that they stand in, in order; none when the source does not quote them. */
  quoted: readonly SketchQuotation[];
  /** Where the two differ, clipped to the quotation. */
  regions: Region[];
  /** True when the alignment found it: the frame around it is aligned as well. */
  aligned: boolean;
}

/** Finds what answers to each quotation: by the alignment first, then by the words it shares. */
export class QuotationMatcher {
  /** Made when a quotation is first looked for by its words. */
  private byCode: { votes: Map<number, number[]>; places: Map<number, number[]> } | null = null;

  constructor(
    private readonly page: Sketch,
    private readonly source: Sketch,
    private readonly alignment: Alignment,
  ) {}

  match(quotation: SketchQuotation): QuotationMatch | null {
    return this.byAlignment(quotation) ?? this.byEquality(quotation) ?? this.byWords(quotation);
  }

  private byAlignment(page: SketchQuotation): QuotationMatch | null {
    let best: Clipped | null = null;
    for (const { suspect, edits } of this.alignment.passages) {
      if (spanOverlap(suspect, page.at) === 0) continue;
      const clipped = clip(edits, page.at);
      if (clipped && clipped.akin > (best?.akin ?? 0)) best = clipped;
    }
    if (!best || best.akin < QUOTATION_MATCH * spanLength(page.at)) return null;
    const quoted = this.quotationsAt(best.source);
    return { page, source: best.source, quoted, regions: best.regions, aligned: true };
  }

  /** A quotation of the source in the very same words, however short. */
  private byEquality(page: SketchQuotation): QuotationMatch | null {
    const words = this.page.tokens.subarray(...page.at);
    const quoted = this.source.quotations.find(
      ({ at }) =>
        spanLength(at) === words.length &&
        words.every((code, i) => this.source.tokens[at[0] + i] === code),
    );
    if (!quoted) return null;
    return { page, source: quoted.at, quoted: [quoted], regions: [], aligned: false };
  }

  /** The stretch of the source that shares the most words, quoted or not, if it is near enough. */
  private byWords(page: SketchQuotation): QuotationMatch | null {
    const length = Math.min(spanLength(page.at), LONGEST_QUOTATION);
    if (length < LOCAL_QUOTATION_WORDS) return null;
    const at: Span = [page.at[0], page.at[0] + length];
    for (const window of this.windows(at)) {
      const run = commonRun(this.page.tokens, at, this.source.tokens, window);
      if (!run || run.equal < QUOTATION_MATCH * length) continue;
      const quoted = this.quotationsAt(run.source);
      if (spanLength(run.source) > 2 * length && quoted.length === 0) continue;
      const { regions } = clip(run.edits, at)!;
      const beyond = endsBeyond(run, at, quoted);
      return { page, source: run.source, quoted, regions: [...regions, ...beyond], aligned: false };
    }
    return null;
  }

  /** The source's quotation, and the stretch of it, that most of the rarer words vote for. */
  private windows(at: Span): Span[] {
    const length = spanLength(at);
    this.byCode ??= { votes: byContentCode(this.source), places: placesOfCodes(this.source) };
    const { votes: holders, places: standing } = this.byCode;
    const quotations = new Map<number, number>();
    const places = new Map<number, number>();
    const vote = (votes: Map<number, number>, key: number): void => {
      votes.set(key, (votes.get(key) ?? 0) + 1);
    };
    for (let i = at[0]; i < at[1]; i++) {
      const code = this.page.tokens[i]!;
      for (const index of holders.get(code) ?? []) vote(quotations, index);
      for (const place of standing.get(code) ?? [])
        vote(places, Math.floor((place - (i - at[0])) / Math.max(4, length / 2)));
    }
    const first = (votes: Map<number, number>): number | undefined =>
      [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
    const found: Span[] = [];
    const quoted = this.source.quotations[first(quotations) ?? -1];
    if (quoted && spanLength(quoted.at) <= LONGEST_QUOTATION) found.push(quoted.at);
    const bucket = first(places);
    if (bucket !== undefined) {
      const start = Math.floor(bucket * Math.max(4, length / 2)) - (length >> 1);
      const from = Math.max(0, start);
      found.push([from, Math.min(this.source.tokens.length, from + 3 * length)]);
    }
    return found;
  }

  /** The quotations of the source that hold the stretch between them, or a fair part of it. */
  private quotationsAt(source: Span): SketchQuotation[] {
    const touched = this.source.quotations.filter(({ at }) => spanOverlap(at, source) > 0);
    const covered = touched.reduce((sum, { at }) => sum + spanOverlap(at, source), 0);
    const least = touched.length > 1 ? QUOTATION_SPLICED : QUOTATION_SAME_PLACE;
    return covered >= least * spanLength(source) ? touched : [];
  }
}

/**
 * Words of the page's quotation before and behind the first and last that both have: a few stand for
 * as many of the source's, of the quotation that they answer to; more of them stand for nothing there.
 */
function endsBeyond(
  { edits, source }: CommonRun,
  at: Span,
  quoted: readonly SketchQuotation[],
): Region[] {
  const [opening, closing] = [quoted[0], quoted.at(-1)];
  if (!opening || !closing) return [];
  const [first, last] = [edits[0]!.suspect[0], edits.at(-1)!.suspect[1]];
  const [head, tail] = [answered(first - at[0]), answered(at[1] - last)];
  const found: Region[] = [];
  if (first > at[0])
    found.push({
      suspect: [at[0], first],
      source: [Math.max(Math.min(opening.at[0], source[0]), source[0] - head), source[0]],
      after: false,
      before: true,
    });
  if (last < at[1])
    found.push({
      suspect: [last, at[1]],
      source: [source[1], Math.min(Math.max(closing.at[1], source[1]), source[1] + tail)],
      after: true,
      before: false,
    });
  return found;
}

function answered(words: number): number {
  return words <= TIGHT_REGION ? words : 0;
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

interface Clipped {
  /** Words of the quotation that stand equal or for a word that the affinity knows. */
  akin: number;
  source: Span;
  regions: Region[];
}

/** The columns of a passage inside a span of the suspect. */
function clip(edits: readonly Edit[], at: Span): Clipped | null {
  let [equal, akin] = [0, 0];
  let [from, to] = [-1, -1];
  const regions: Region[] = [];
  let open: Region | null = null;
  for (const edit of edits) {
    const columns = clipEdit(edit, at);
    if (!columns) continue;
    const { suspect, source } = columns;
    if (source[1] > source[0] && edit.kind !== 'dropped') {
      if (from < 0) from = source[0];
      to = source[1];
    }
    if (edit.kind === 'related') akin += suspect[1] - suspect[0];
    if (edit.kind === 'equal') {
      akin += suspect[1] - suspect[0];
      equal += suspect[1] - suspect[0];
      if (open) open.before = true;
      open = null;
    } else if (open) {
      open.suspect = [open.suspect[0], suspect[1]];
      open.source = [open.source[0], source[1]];
    } else {
      open = { suspect, source, after: equal > 0, before: false };
      regions.push(open);
    }
  }
  return from < 0 ? null : { akin, source: [from, to], regions };
}

/** The part of an edit that lies inside the span; null when none does. */
function clipEdit(
  { kind, suspect, source }: Edit,
  at: Span,
): Pick<Edit, 'suspect' | 'source'> | null {
  if (kind === 'dropped')
    return suspect[0] > at[0] && suspect[0] < at[1] ? { suspect, source } : null;
  const inside: Span = [Math.max(suspect[0], at[0]), Math.min(suspect[1], at[1])];
  if (inside[1] <= inside[0]) return null;
  if (spanLength(suspect) !== spanLength(source)) return { suspect: inside, source };
  const shift = source[0] - suspect[0];
  return { suspect: inside, source: [inside[0] + shift, inside[1] + shift] };
}
