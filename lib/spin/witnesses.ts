import { spanLength, type Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import { WITNESS_RUN } from './parameters';

/** One side of a differing quotation: its tokens, and the span of the quotation. */
export interface QuotedTokens {
  tokens: Uint16Array;
  within: Span;
}

/**
 * The other reports of the corpus as witnesses to a statement: which of them carry the
 * source's wording around the places where the page has another. Each report is read once,
 * when first asked. O(tokens of the reports).
 */
export class Witnesses {
  private runs: Map<string, Set<number>> | null = null;

  constructor(private readonly reports: readonly { id: string; sketch: Sketch }[]) {}

  /** Ids of the reports that have more of the source's runs than of the page's. */
  agreeing(
    page: QuotedTokens,
    source: QuotedTokens,
    places: readonly { suspect: Span; source: Span }[],
  ): string[] {
    const pageRuns = new Set<number>();
    const sourceRuns = new Set<number>();
    for (const place of places) {
      addRuns(pageRuns, page, place.suspect);
      addRuns(sourceRuns, source, place.source);
    }
    return [...this.read()]
      .filter(([, runs]) => shared(sourceRuns, runs) > shared(pageRuns, runs))
      .map(([id]) => id);
  }

  /** True when some report has most of the runs of this stretch, or all of one that is shorter than a run. */
  carry(tokens: Uint16Array, within: Span): boolean {
    if (spanLength(within) < WITNESS_RUN) return this.haveRow(tokens.subarray(...within));
    const wanted = new Set<number>();
    for (let i = within[0]; i + WITNESS_RUN <= within[1]; i++) wanted.add(runKey(tokens, i));
    return [...this.read().values()].some((runs) => 2 * shared(wanted, runs) >= wanted.size);
  }

  private haveRow(words: Uint16Array): boolean {
    return this.reports.some(({ sketch: { tokens } }) =>
      tokens.some((_, at) => words.every((code, i) => code === tokens[at + i])),
    );
  }

  private read(): Map<string, Set<number>> {
    this.runs ??= new Map(this.reports.map(({ id, sketch }) => [id, allRuns(sketch.tokens)]));
    return this.runs;
  }
}

function allRuns(tokens: Uint16Array): Set<number> {
  const runs = new Set<number>();
  for (let i = 0; i + WITNESS_RUN <= tokens.length; i++) runs.add(runKey(tokens, i));
  return runs;
}

/** The runs inside the quotation that hold the place or, for words left out, span it. */
function addRuns(runs: Set<number>, { tokens, within }: QuotedTokens, place: Span): void {
  const first = Math.max(within[0], place[0] - WITNESS_RUN + 1);
  const last = Math.min(within[1] - WITNESS_RUN, Math.max(place[0], place[1] - 1));
  for (let i = first; i <= last; i++) runs.add(runKey(tokens, i));
}

function shared(wanted: ReadonlySet<number>, runs: ReadonlySet<number>): number {
  let count = 0;
  for (const run of wanted) if (runs.has(run)) count++;
  return count;
}

/** A 32-bit hash of the run. */
function runKey(tokens: Uint16Array, from: number): number {
  let key = 0;
  for (let i = from; i < from + WITNESS_RUN; i++) key = Math.imul(key ^ tokens[i]!, RUN_PRIME);
  return key;
}

/** Multiplier of FNV-1a. */
const RUN_PRIME = 0x01000193;
