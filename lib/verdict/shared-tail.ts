import type { Alignment, Passage } from '../align/alignment';
import type { Span } from '../core/span';
import type { Fact } from '../sketch/sketch';
import { tellingDigits } from './aligned-facts';
import type { SketchView } from './sketch-view';
import { EVENT, TAIL } from './thresholds';

/** Tokens at which the end begins that two texts share. */
export interface SharedTail {
  suspect: number;
  source: number;
}

/**
 * Marks the end that two texts share though they tell of two matters: the footer of a house or of
 * its owner, an appeal to readers, terms of use. What stands before it has no event in common, and
 * the end speaks of nothing that was told before it, in either text; the end of a copied report
 * does. Says where it begins in the page; null where there is none.
 * O(passages log passages + facts).
 */
export function markSharedTail(
  page: SketchView,
  other: SketchView,
  { passages }: Pick<Alignment, 'passages'>,
): SharedTail | null {
  const tail = sharedTail(passages, page.common.length, other.common.length);
  if (tail === null) return null;
  const [here, there] = [factsAround(page, tail.suspect[0]), factsAround(other, tail.source[0])];
  const isOneMatter = inCommon(here.before, there.before) >= EVENT.names;
  const recurring = [here, there].map(({ before, tail: after }) => inCommon(before, after));
  if (isOneMatter || Math.max(...recurring) > TAIL.recurring) return null;
  page.common.fill(1, ...tail.suspect);
  other.common.fill(1, ...tail.source);
  return { suspect: tail.suspect[0], source: tail.source[0] };
}

/** From the first of the passages that follow each other closely to the end of both texts. */
function sharedTail(
  passages: readonly Passage[],
  length: number,
  otherLength: number,
): { suspect: Span; source: Span } | null {
  let [start, otherStart] = [length, otherLength];
  let tokens = 0;
  const fromEnd = [...passages].sort((a, b) => b.suspect[0] - a.suspect[0]);
  for (const { suspect, source } of fromEnd) {
    const isNext = start - suspect[1] <= TAIL.gap && Math.abs(otherStart - source[1]) <= TAIL.gap;
    if (!isNext) break;
    [start, otherStart] = [suspect[0], Math.min(otherStart, source[0])];
    tokens += suspect[1] - suspect[0];
  }
  const isWhole = start < TAIL.before || otherStart < TAIL.before;
  if (tokens < TAIL.least || isWhole) return null;
  return { suspect: [start, length], source: [otherStart, otherLength] };
}

/** Values of the names and telling figures before a token, and from it on. */
function factsAround({ sketch }: SketchView, start: number) {
  const isTelling = ({ kind, value }: Fact): boolean =>
    kind === 'name' || (kind !== 'date' && tellingDigits(value) >= EVENT.tellingDigits);
  const facts = sketch.facts.filter(isTelling);
  const valuesOf = (some: readonly Fact[]) => new Set(some.map(({ value }) => value));
  return {
    before: valuesOf(facts.filter(({ at }) => at[0] < start)),
    tail: valuesOf(facts.filter(({ at }) => at[0] >= start)),
  };
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
