import type { Passage } from '../align/alignment';
import type { Fact } from '../sketch/sketch';
import type { SketchView } from './sketch-view';

/** Whether the page brings facts of its own: a rewriter has none, a reporter has some. */
export interface FactOverlap {
  /** Share of the page's names (numbers, amounts, dates) that stand in the other text. */
  names: number;
  numbers: number;
  /** Facts outside quotation marks that the other text lacks, per 100 tokens. */
  own: number;
}

/** With nothing to compare a share says neither yes nor no. */
const NO_EVIDENCE = 0.5;
/** Facts at which a share is half trusted. */
const HALF_TRUST = 2;

export function measureFacts(page: SketchView, other: SketchView): FactOverlap {
  const isKept = keptIn(other);
  const facts = distinct(page);
  const names = facts.filter((fact) => fact.kind === 'name');
  const numbers = facts.filter((fact) => fact.kind !== 'name');
  const own = facts.filter((fact) => !isKept(fact)).length;
  return {
    names: share(names, isKept),
    numbers: share(numbers, isKept),
    own: (100 * own) / Math.max(1, page.sketch.tokens.length),
  };
}

/**
 * Share of the facts inside passages that the other text lacks, drawn to 0 when there are
 * few: a form filled in with other names and figures has the words but not the facts.
 */
export function factsReplaced(
  page: SketchView,
  other: SketchView,
  passages: readonly Passage[],
): number {
  const inside = new Uint8Array(page.quoted.length);
  for (const { relation, suspect } of passages) {
    if (relation !== 'quotation') inside.fill(1, suspect[0], suspect[1]);
  }
  const isKept = keptIn(other);
  const facts = distinct(page).filter((fact) => inside[fact.at[0]]);
  return facts.filter((fact) => !isKept(fact)).length / (facts.length + HALF_TRUST);
}

/** Tells whether a fact stands in the text; people may be called by their last name there. */
function keptIn(other: SketchView): (fact: Fact) => boolean {
  const there = new Set<string>();
  const nameWords = new Set<string>();
  for (const fact of other.sketch.facts) {
    there.add(fact.value);
    if (fact.kind === 'name') for (const word of fact.value.split(' ')) nameWords.add(word);
  }
  return (fact) =>
    there.has(fact.value) || (fact.kind === 'name' && nameWords.has(fact.value.split(' ').at(-1)!));
}

function distinct(page: SketchView): Fact[] {
  const byValue = new Map<string, Fact>();
  for (const fact of page.sketch.facts) {
    if (!page.quoted[fact.at[0]]) byValue.set(fact.value, fact);
  }
  return [...byValue.values()];
}

function share(facts: readonly Fact[], isKept: (fact: Fact) => boolean): number {
  if (facts.length === 0) return NO_EVIDENCE;
  return facts.filter(isKept).length / facts.length;
}
