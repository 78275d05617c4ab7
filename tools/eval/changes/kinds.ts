import { ATTRIBUTION, LOADING } from './attribution';
import { CONTENT } from './content';
import {
  hashOf,
  isFit,
  openSpans,
  quotedSpans,
  type ChangeKind,
  type Edit,
  type Span,
} from './edits';
import { FACTS } from './facts';
import { MEANING } from './meaning';
import { QUOTATIONS } from './quotations';

/** Every kind of change, by gravity. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  ...MEANING,
  ...QUOTATIONS,
  ...FACTS,
  ...ATTRIBUTION,
  ...LOADING,
  ...CONTENT,
];

/** A source, and the page made from it by one change. */
export interface MadeChange {
  kind: ChangeKind;
  source: string;
  page: string;
  /** What was replaced and what stands there now, with the spans of both. */
  from: string;
  to: string;
  sourceAt: Span;
  pageAt: Span;
}

/** The text with one change of the kind, the same for the same seed; null without a place. */
export function makeChange(kind: ChangeKind, text: string, seed: string): MadeChange | null {
  const source = kind.prepare ? kind.prepare(text) : text;
  if (source === null) return null;
  const places = kind.places(source);
  if (places.length === 0) return null;
  const closed = quotedSpans(source);
  const quoted = kind.where === 'prose' ? [...closed, ...openSpans(source, closed)] : closed;
  const fit = places.filter((edit) => isFit(source, quoted, edit, kind));
  const edit = fit[hashOf(`${seed}:${kind.name}`) % Math.max(1, fit.length)];
  return edit ? madeBy(kind, source, edit) : null;
}

function madeBy(kind: ChangeKind, source: string, { start, end, put }: Edit): MadeChange {
  return {
    kind,
    source,
    page: source.slice(0, start) + put + source.slice(end),
    from: source.slice(start, end),
    to: put,
    sourceAt: [start, end],
    pageAt: [start, start + put.length],
  };
}
