import type { Alignment, Passage } from '../align/alignment';
import type { Span } from '../core/span';
import { READER_WORDS } from '../language/reader-words';
import { codeOfWord } from '../sketch/codes';
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
 * does. A short one must speak to the readers. Says where it begins in the page; null where there is none.
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
  const isToReaders = speaksToReaders(page, tail.suspect);
  if (tail.tokens < TAIL.least && !isToReaders) return null;
  const most = isToReaders ? TAIL.comesBackToReaders : TAIL.comesBack;
  const goesOn =
    comesBack(page, tail.suspect[0]) >= most || comesBack(other, tail.source[0]) >= most;
  if (goesOn) return null;
  page.common.fill(1, ...tail.suspect);
  other.common.fill(1, ...tail.source);
  return { suspect: tail.suspect[0], source: tail.source[0] };
}

/** From the first of the passages that follow each other closely to the end of both texts. */
function sharedTail(
  passages: readonly Passage[],
  length: number,
  otherLength: number,
): { suspect: Span; source: Span; tokens: number } | null {
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
  if (tokens < TAIL.leastToReaders || isWhole) return null;
  return { suspect: [start, length], source: [otherStart, otherLength], tokens };
}

const READER_CODES: ReadonlySet<number> = new Set(
  Object.values(READER_WORDS).flatMap((words) => words.split(' ').map(codeOfWord)),
);

/** True where a house speaks to its readers: what stands in quotation marks does not. */
function speaksToReaders({ sketch: { tokens }, quoted }: SketchView, [from, to]: Span): boolean {
  let words = 0;
  for (let i = from; i < to; i++) if (quoted[i] === 0 && READER_CODES.has(tokens[i]!)) words++;
  return words >= Math.max(TAIL.readerWords, TAIL.ofReaders * (to - from));
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

/** Share of the different words from a token on, by rarity, that stand before it as well. */
function comesBack({ sketch: { tokens }, weights }: SketchView, start: number): number {
  const before = new Set(tokens.subarray(0, start));
  const seen = new Set<number>();
  let [all, back] = [0, 0];
  for (let i = start; i < tokens.length; i++) {
    const code = tokens[i]!;
    if (seen.has(code)) continue;
    seen.add(code);
    all += weights[i]!;
    if (before.has(code)) back += weights[i]!;
  }
  return all === 0 ? 0 : back / all;
}

function inCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const value of a) if (b.has(value)) count++;
  return count;
}
