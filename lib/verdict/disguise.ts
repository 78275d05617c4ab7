import { oncePer } from '../core/lazy';
import type { OrderEvidence, OrderSide, Side } from './order-side';
import { ORDER } from './thresholds';

const INVISIBLE = /\p{L}[\u200b-\u200d\u2060\ufeff]\p{L}/gu;
const MIXED = /[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z]/giu;

/**
 * Look-alike letters of another alphabet and invisible characters inside words: nobody writes
 * so, and only who hides a copy has a reason to.
 */
export function readDisguise(suspect: OrderSide, source: OrderSide): OrderEvidence[] {
  const here = countDisguised(suspect);
  const there = countDisguised(source);
  if (Math.abs(here - there) < ORDER.disguisedPlaces) return [];
  const later: Side = here > there ? 'suspect' : 'source';
  return [
    {
      code: 'disguised-letters',
      later,
      weight: ORDER.against,
      step: 2,
      details: { count: Math.max(here, there) },
    },
  ];
}

function countDisguised({ text }: OrderSide): number {
  return text === null ? 0 : countIn(text);
}

/** The page's side is the same beside every report. */
const countIn = oncePer(({ text }: NonNullable<OrderSide['text']>): number => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(INVISIBLE) + count(MIXED);
});
