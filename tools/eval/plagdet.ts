import { mergeSpans, spanLength, spanOverlap, type Span } from '../../lib/core/span';

/** A plagiarised case, or a detection of one: character spans in both texts. */
export interface Case {
  /** Which pair of documents it belongs to. */
  pair: string;
  suspect: Span;
  source: Span;
}

export interface Plagdet {
  cases: number;
  detections: number;
  precision: number;
  recall: number;
  granularity: number;
  plagdet: number;
}

/**
 * The measures of Potthast et al. 2010 ("An Evaluation Framework for Plagiarism Detection"),
 * macro-averaged as PAN's own script does by default: precision is averaged over detections,
 * recall over cases, granularity over detected cases; plagdet is F1 / log2(1 + granularity).
 * A case is detected when a detection of the same pair meets it in both texts; characters
 * of suspect and source count alike. O(cases · detections) within a pair.
 */
export function plagdet(cases: readonly Case[], detections: readonly Case[]): Plagdet {
  const recall = coverage(cases, detections);
  const precision = coverage(detections, cases);
  const granularity = granularityOf(cases, detections);
  const sum = precision + recall;
  const f1 = sum > 0 ? (2 * precision * recall) / sum : 0;
  return {
    cases: cases.length,
    detections: detections.length,
    precision,
    recall,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
  };
}

function groupByPair(cases: readonly Case[]): Map<string, Case[]> {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const group = groups.get(one.pair);
    if (group) group.push(one);
    else groups.set(one.pair, [one]);
  }
  return groups;
}

function meets(a: Case, b: Case): boolean {
  return (
    a.pair === b.pair &&
    spanOverlap(a.suspect, b.suspect) > 0 &&
    spanOverlap(a.source, b.source) > 0
  );
}

/** Mean share of each case that the others which meet it cover. */
function coverage(cases: readonly Case[], others: readonly Case[]): number {
  if (cases.length === 0) return 0;
  const byPair = groupByPair(others);
  let sum = 0;
  for (const one of cases) {
    const met = (byPair.get(one.pair) ?? []).filter((other) => meets(one, other));
    const covered =
      coveredWithin(
        one.suspect,
        met.map(({ suspect }) => suspect),
      ) +
      coveredWithin(
        one.source,
        met.map(({ source }) => source),
      );
    sum += covered / (spanLength(one.suspect) + spanLength(one.source));
  }
  return sum / cases.length;
}

function coveredWithin(span: Span, others: readonly Span[]): number {
  return mergeSpans(others).reduce((sum, other) => sum + spanOverlap(span, other), 0);
}

function granularityOf(cases: readonly Case[], detections: readonly Case[]): number {
  let detected = 0;
  let hits = 0;
  const byPair = groupByPair(detections);
  for (const one of cases) {
    const met = (byPair.get(one.pair) ?? []).filter((other) => meets(one, other)).length;
    if (met > 0) detected += 1;
    hits += met;
  }
  return detected > 0 ? hits / detected : 1;
}
