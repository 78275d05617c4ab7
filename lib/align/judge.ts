import type { Span } from '../core/span';
import type { Sketch } from '../sketch/sketch';
import type { Edit, Passage, Relation } from './alignment';
import { isFunction } from './pair';
import {
  COMMON_WEIGHT,
  HALF_WEIGHT,
  QUOTATION_SHARE,
  SUBSTITUTED_MIN_SWAPS,
  SUBSTITUTED_SHARE,
  VERBATIM_SHARE,
} from './parameters';

/** Names the relation of a passage whose columns are known, and weighs it. Token spans. */
export type JudgeColumns = (suspect: Span, source: Span, edits: Edit[]) => Passage;

/** What the columns of an aligned passage add up to, in tokens. */
export interface ColumnCounts {
  equal: number;
  related: number;
  /** Content words of the suspect that stand equal, and that were swapped (confirmed or not). */
  equalContent: number;
  swappedContent: number;
  /** Tokens that only one of the texts has. */
  single: number;
}

/** Counts the columns of an edit script over the suspect's tokens. O(tokens). */
export function countColumns(edits: readonly Edit[], suspect: Uint16Array): ColumnCounts {
  const counts = { equal: 0, related: 0, equalContent: 0, swappedContent: 0, single: 0 };
  for (const edit of edits) {
    const length = edit.suspect[1] - edit.suspect[0];
    if (edit.kind === 'equal') counts.equal += length;
    else if (edit.kind === 'related') counts.related += length;
    if (edit.kind === 'added') counts.single += length;
    if (edit.kind === 'dropped') counts.single += edit.source[1] - edit.source[0];
    if (edit.kind === 'added') continue;
    for (let i = edit.suspect[0]; i < edit.suspect[1]; i += 1) {
      if (isFunction(suspect[i]!)) continue;
      if (edit.kind === 'equal') counts.equalContent += 1;
      else counts.swappedContent += 1;
    }
  }
  return counts;
}

/** The relation of a passage whose columns are known. */
export function relationOf(
  counts: ColumnCounts,
  tokens: number,
  quotedShare: number,
): Exclude<Relation, 'rewritten'> {
  if (quotedShare >= QUOTATION_SHARE) return 'quotation';
  if (counts.equal >= VERBATIM_SHARE * (tokens + counts.single / 2)) return 'verbatim';
  const content = counts.equalContent + counts.swappedContent;
  const swapped = counts.swappedContent >= SUBSTITUTED_MIN_SWAPS;
  return swapped && counts.swappedContent >= SUBSTITUTED_SHARE * content ? 'substituted' : 'edited';
}

/** Which tokens of a text are common material: quotations and names, which many reports share. */
export function commonMaterial(sketch: Sketch): Uint8Array {
  const common = new Uint8Array(sketch.tokens.length);
  for (const { at } of sketch.quotations) common.fill(1, at[0], at[1]);
  for (const { kind, at } of sketch.facts) if (kind === 'name') common.fill(1, at[0], at[1]);
  return common;
}

/** Which tokens of a text stand inside quotation marks. */
export function quotedTokens(sketch: Sketch): Uint8Array {
  const quoted = new Uint8Array(sketch.tokens.length);
  for (const { at } of sketch.quotations) quoted.fill(1, at[0], at[1]);
  return quoted;
}

/** Share of the span's tokens that are marked. */
export function shareMarked(marks: Uint8Array, span: Span): number {
  let marked = 0;
  for (let i = span[0]; i < span[1]; i += 1) marked += marks[i]!;
  return span[1] > span[0] ? marked / (span[1] - span[0]) : 0;
}

/**
 * How much the equal and related columns say that is specific, 0…1: the rarity they add up
 * to, common material counted low, half way at `HALF_WEIGHT` rare words.
 */
export function weightOf(
  edits: readonly Edit[],
  suspect: Uint16Array,
  rarity: Float32Array,
  common: Uint8Array,
): number {
  let sum = 0;
  for (const { kind, suspect: at } of edits) {
    if (kind !== 'equal' && kind !== 'related') continue;
    for (let i = at[0]; i < at[1]; i += 1) {
      sum += rarity[suspect[i]!]! * (common[i] ? COMMON_WEIGHT : 1);
    }
  }
  return sum / (sum + HALF_WEIGHT);
}

/** What two stretches share as bags of words, whatever the order. */
export interface SharedWords {
  /** Content tokens of the suspect's stretch that have a partner of equal code in the source's. */
  equal: number;
  /** 0…1: the rarity of these words (common material counted low), times their share of the shorter stretch. */
  weight: number;
}

/** O(tokens of both stretches). */
export function sharedWords(
  suspect: Uint16Array,
  inSuspect: Span,
  source: Uint16Array,
  inSource: Span,
  rarity: Float32Array,
  common: Uint8Array,
): SharedWords {
  const left = new Map<number, number>();
  let massOfSource = 0;
  for (let j = inSource[0]; j < inSource[1]; j += 1) {
    const code = source[j]!;
    if (isFunction(code)) continue;
    left.set(code, (left.get(code) ?? 0) + 1);
    massOfSource += rarity[code]!;
  }
  const sum = { equal: 0, shared: 0, own: 0, all: 0 };
  for (let i = inSuspect[0]; i < inSuspect[1]; i += 1) {
    const code = suspect[i]!;
    if (isFunction(code)) continue;
    sum.all += rarity[code]!;
    const partners = left.get(code) ?? 0;
    if (partners === 0) continue;
    left.set(code, partners - 1);
    sum.equal += 1;
    sum.shared += rarity[code]!;
    sum.own += rarity[code]! * (common[i] ? COMMON_WEIGHT : 1);
  }
  const share = sum.shared / Math.max(1e-6, Math.min(sum.all, massOfSource));
  return { equal: sum.equal, weight: (sum.own / (sum.own + HALF_WEIGHT)) * Math.min(1, share) };
}
