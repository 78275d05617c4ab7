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
 * source's wording around the places where the page has another. Each report is read once for
 * every length of run, when first asked. O(tokens of the reports).
 */
export class Witnesses {
  private readonly byLength = new Map<number, Map<string, Set<number>>>();

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
    return [...this.read(WITNESS_RUN)]
      .filter(([, runs]) => shared(sourceRuns, runs) > shared(pageRuns, runs))
      .map(([id]) => id);
  }

  /** True when some report has most of the runs of this stretch; one that is shorter than a run is one. */
  carry(tokens: Uint16Array, within: Span): boolean {
    const length = Math.min(WITNESS_RUN, spanLength(within));
    const wanted = runKeysOf(tokens, within, length);
    return [...this.read(length).values()].some((runs) => 2 * shared(wanted, runs) >= wanted.size);
  }

  private read(length: number): Map<string, Set<number>> {
    const known = this.byLength.get(length);
    if (known) return known;
    const read = this.reports.map(({ id, sketch: { tokens } }): [string, Set<number>] => [
      id,
      runKeysOf(tokens, [0, tokens.length], length),
    ]);
    const runs = new Map(read);
    this.byLength.set(length, runs);
    return runs;
  }
}

/** The keys of all runs of so many tokens in a stretch. */
function runKeysOf(tokens: Uint16Array, [from, to]: Span, length: number): Set<number> {
  const runs = new Set<number>();
  for (let i = from; i + length <= to; i++) runs.add(runKey(tokens, i, length));
  return runs;
}

/** The runs inside the quotation that hold the place or, for words left out, span it. */
function addRuns(runs: Set<number>, { tokens, within }: QuotedTokens, place: Span): void {
  const first = Math.max(within[0], place[0] - WITNESS_RUN + 1);
  const last = Math.min(within[1] - WITNESS_RUN, Math.max(place[0], place[1] - 1));
  for (let i = first; i <= last; i++) runs.add(runKey(tokens, i, WITNESS_RUN));
}

function shared(wanted: ReadonlySet<number>, runs: ReadonlySet<number>): number {
  let count = 0;
  for (const run of wanted) if (runs.has(run)) count++;
  return count;
}

/** A 32-bit hash of the run. */
function runKey(tokens: Uint16Array, from: number, length: number): number {
  let key = 0;
  for (let i = from; i < from + length; i++) key = Math.imul(key ^ tokens[i]!, RUN_PRIME);
  return key;
}

/** Multiplier of FNV-1a. */
const RUN_PRIME = 0x01000193;
