import type { Passage } from '../align/alignment';
import type { Fact, Sketch } from '../sketch/sketch';
import { compareValues } from '../spin/values/compare-values';
import type { ValueContext } from '../spin/values/relation';

/** A fact of the page and the fact that stands in its place in the other text. */
export interface FactPlace {
  fact: Fact;
  there: Fact;
  /**
   * held: the same, rounded, converted or told more exactly; moved: another one here, but this
   * one stands elsewhere there; replaced: gone.
   */
  status: 'held' | 'moved' | 'replaced';
}

/** Every text has these: they hold no place of their own (the 1 and 2 of "1-1/2 pct"). */
const SINGLE_DIGIT = /^\d$/u;

/**
 * Facts that stand in one column of both texts, in the page's order. One that was not read in
 * full, here or there, is neither held nor replaced and left out. O(columns + facts).
 */
export function alignedFacts(page: Sketch, other: Sketch, passages: readonly Passage[]) {
  const isKept = keptIn(other);
  const there = factsByToken(other);
  const columns = alignedTokens(page.tokens.length, passages);
  // Days are of no use here: what was published when is a claim, and no part of the text.
  const context = { published: { page: null, source: null }, language: page.language };
  const places: FactPlace[] = [];
  for (const fact of page.facts) {
    const partner = SINGLE_DIGIT.test(fact.value) ? undefined : factAcross(fact, columns, there);
    if (!partner) continue;
    const isHeld = holds(fact, partner, context);
    if (isHeld === null) continue;
    const status = isHeld ? 'held' : isKept(fact) ? 'moved' : 'replaced';
    places.push({ fact, there: partner, status });
  }
  return places;
}

/** Whether the page says what stands there; null where one of the two was not read in full. */
function holds(fact: Fact, there: Fact, context: ValueContext): boolean | null {
  const relation = compareValues(fact, there, context);
  return relation === 'unread' ? null : relation !== 'altered' && relation !== 'incomparable';
}

/** Digits of a value that are not noughts at its ends: 3 of 18400000, 1 of 05:00. */
export function tellingDigits(value: string): number {
  const digits = value.replace(/\D/g, '');
  let [from, to] = [0, digits.length];
  while (digits[from] === '0') from++;
  while (to > from && digits[to - 1] === '0') to--;
  return to - from;
}

/** "roughly 38 million" is the 38 million of the other text, "sixty times" its sixty times a day. */
function coreOf(value: string): string {
  return value.replace(/~|\/\D\S*$/gu, '');
}

/** Tells whether a fact stands in the text; people may be called by their last name there. */
export function keptIn(other: Sketch): (fact: Fact) => boolean {
  const there = new Set<string>();
  const nameWords = new Set<string>();
  for (const fact of other.facts) {
    there.add(coreOf(fact.value));
    if (fact.kind === 'name') for (const word of fact.value.split(' ')) nameWords.add(word);
  }
  return (fact) =>
    there.has(coreOf(fact.value)) ||
    (fact.kind === 'name' && nameWords.has(fact.value.split(' ').at(-1)!));
}

/** Token of the other text in the column of each token of the page; −1 for none. */
export function alignedTokens(length: number, passages: readonly Passage[]): Int32Array {
  const columns = new Int32Array(length).fill(-1);
  for (const { edits } of passages) {
    for (const { kind, suspect, source } of edits) {
      if (kind === 'added' || kind === 'dropped') continue;
      for (let i = suspect[0]; i < suspect[1]; i++) {
        columns[i] = Math.min(source[0] + i - suspect[0], source[1] - 1);
      }
    }
  }
  return columns;
}

function factsByToken({ facts }: Sketch): Map<number, Fact> {
  const byToken = new Map<number, Fact>();
  for (const fact of facts) {
    for (let token = fact.at[0]; token < fact.at[1]; token++) byToken.set(token, fact);
  }
  return byToken;
}

/** The fact of the other text in the first column of this one that has any. */
function factAcross(fact: Fact, columns: Int32Array, there: Map<number, Fact>): Fact | undefined {
  for (let token = fact.at[0]; token < fact.at[1]; token++) {
    const partner = there.get(columns[token]!);
    if (partner) return partner;
  }
  return undefined;
}
