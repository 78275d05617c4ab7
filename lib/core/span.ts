/**
 * A half-open range [start, end). The unit is named where the span is declared: UTF-16
 * offsets into a text, or token indices into a sketch.
 */
export type Span = readonly [start: number, end: number];

/** Number of units in the span. */
export function spanLength(span: Span): number {
  return span[1] - span[0];
}

/** Number of units that both spans cover. */
export function spanOverlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
}

/** The union of the spans as sorted spans that neither overlap nor touch. O(n log n). */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span[1] > span[0]).sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Units covered by at least one of the spans. */
export function coveredLength(spans: readonly Span[]): number {
  return mergeSpans(spans).reduce((sum, span) => sum + spanLength(span), 0);
}
