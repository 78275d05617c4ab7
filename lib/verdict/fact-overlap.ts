import type { Passage } from '../align/alignment';
import type { Fact } from '../sketch/sketch';
import { alignedFacts, keptIn, tellingDigits } from './aligned-facts';
import type { SketchView } from './sketch-view';

/** Whether the page brings facts of its own: a rewriter has none, a reporter has some. */
export interface FactOverlap {
  /** Share of the page's names that stand in the other text. */
  names: number;
  /** Telling facts outside common material that the other text lacks, per 100 tokens. */
  own: number;
}

/** With nothing to compare a share says neither yes nor no. */
const NO_EVIDENCE = 0.5;
/** Facts at which a share is half trusted. */
const HALF_TRUST = 2;

export function measureFacts(page: SketchView, other: SketchView): FactOverlap {
  const isKept = keptIn(other.sketch);
  const facts = distinct(page);
  const names = facts.filter((fact) => fact.kind === 'name');
  const figures = new Set(other.sketch.facts.map(({ value }) => digitsOf(value)).filter(Boolean));
  const isHeadlined = headlined(page);
  const isAkin = akinTo(other);
  const own = facts.filter(
    (fact) =>
      isTelling(fact) &&
      !isKept(fact) &&
      !figures.has(digitsOf(fact.value)) &&
      !isHeadlined(fact) &&
      !isAkin(fact),
  ).length;
  return {
    names: share(names, isKept),
    own: (100 * own) / Math.max(1, page.sketch.tokens.length),
  };
}

/**
 * A retelling says "Saturday" for "the weekend" and "a fourth" for "a quarter": names, and figures
 * of two digits, are what a reporter brings.
 */
function isTelling({ kind, value }: Fact): boolean {
  return kind === 'name' || tellingDigits(value) > 1;
}

/** Share of a sentence's content words that names must be for it to be a headline, … */
const HEADLINED = 0.6;
/** … and the content words that it must have. */
const HEADLINE_WORDS = 4;

/** Where every word has a capital ("Shocking Revelation: …") none of them is a name for it. */
function headlined({ sketch, weights, sentenceOf, sentenceEnds }: SketchView) {
  const content = new Uint32Array(sentenceEnds.length);
  const named = new Uint32Array(sentenceEnds.length);
  for (let i = 0; i < weights.length; i++) {
    if (weights[i]! > 0) content[sentenceOf[i]!] = content[sentenceOf[i]!]! + 1;
  }
  for (const { kind, at } of sketch.facts) {
    if (kind !== 'name') continue;
    for (let i = at[0]; i < at[1]; i++) {
      if (weights[i]! > 0) named[sentenceOf[i]!] = named[sentenceOf[i]!]! + 1;
    }
  }
  return ({ at }: Fact): boolean => {
    const sentence = sentenceOf[at[0]]!;
    const words = content[sentence]!;
    return words >= HEADLINE_WORDS && named[sentence]! >= HEADLINED * words;
  };
}

/** Letters in which two names of one thing begin alike. */
const STEM = 5;

/** "Americans" are nothing new where America is named, nor "the Democrats" where a Democrat is. */
function akinTo({ sketch }: SketchView) {
  const stems = (value: string) => value.split(' ').map((word) => word.slice(0, STEM));
  const there = new Set<string>();
  for (const { kind, value } of sketch.facts) {
    if (kind === 'name') for (const stem of stems(value)) there.add(stem);
  }
  return ({ kind, value }: Fact): boolean =>
    kind === 'name' && stems(value).some((stem) => there.has(stem));
}

/** A figure whatever it is said to count: "eleven entries" are the "eleven times" of the other text. */
function digitsOf(value: string): string {
  return value.replace(/\D/gu, '');
}

/**
 * Share of the facts that stand at one place of both texts and differ, drawn to 0 when there
 * are few: a form filled in with other names and figures has the words but not the facts.
 * O(columns + facts).
 */
export function factsReplaced(
  page: SketchView,
  other: SketchView,
  passages: readonly Passage[],
): number {
  let held = 0;
  let replaced = 0;
  for (const { fact, status } of alignedFacts(page.sketch, other.sketch, passages)) {
    if (page.spoken[fact.at[0]]) continue;
    if (status === 'held') held++;
    if (status === 'replaced') replaced++;
  }
  return replaced / (replaced + held + HALF_TRUST);
}

function distinct(page: SketchView): Fact[] {
  const byValue = new Map<string, Fact>();
  for (const fact of page.sketch.facts) {
    if (!page.common[fact.at[0]]) byValue.set(fact.value, fact);
  }
  return [...byValue.values()];
}

function share(facts: readonly Fact[], isKept: (fact: Fact) => boolean): number {
  if (facts.length === 0) return NO_EVIDENCE;
  return facts.filter(isKept).length / facts.length;
}
