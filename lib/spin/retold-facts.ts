import type { Stretches } from '../align/retold';
import { spanOverlap, type Span } from '../core/span';
import type { Fact } from '../sketch/sketch';
import type { Draft } from './draft';
import type { Texts } from './pairing';
import { areComparable, compareValues } from './values/compare-values';
import { isKept, type ValueContext } from './values/relation';

/**
 * Facts of sentences that were told again: one of the page that stands nowhere in the source,
 * where one of the source's sentence of its kind stands nowhere on the page, was altered.
 * O(sentences · facts).
 */
export function retoldFacts(
  texts: Texts,
  pairs: readonly Stretches[],
  context: ValueContext,
): Draft[] {
  const page = texts.suspect.sketch.facts;
  const source = texts.sketch.facts;
  const same = (a: Fact, b: Fact): boolean =>
    areComparable(a, b) && isKept(compareValues(a, b, context));
  const stands = (a: Fact, b: Fact): boolean => same(a, b) && !isOnlyPart(b, a);
  const used = new Set<Fact>();
  const drafts: Draft[] = [];
  for (const { suspect, source: of } of pairs) {
    const strange = factsIn(page, suspect).filter(
      (fact) => !source.some((other) => stands(fact, other)),
    );
    const gone = factsIn(source, of).filter((fact) => !page.some((other) => stands(fact, other)));
    for (const fact of strange) {
      const left = gone.filter((other) => !used.has(other));
      const partner = partnerOf(fact, left, strange);
      if (!partner || same(fact, partner)) continue;
      used.add(partner);
      drafts.push({
        gravity: 'fact',
        kind: partner.kind,
        suspect: fact.at,
        source: partner.at,
        from: partner.text,
        to: fact.text,
        note: 'retold',
      });
    }
  }
  return drafts;
}

/** "Karsund" in the text does not say that "Connect for Karsund" stands there too. */
function isOnlyPart(short: Fact, long: Fact): boolean {
  return long.kind === 'name' && wordsIn(short) < wordsIn(long);
}

function wordsIn({ value }: Fact): number {
  return value.split(' ').length;
}

function factsIn(facts: readonly Fact[], within: Span): Fact[] {
  return facts.filter(({ at }) => spanOverlap(at, within) > 0);
}

/** A figure answers to one of its own kind, a name to one that shares a word, or to the only one. */
function partnerOf(fact: Fact, gone: readonly Fact[], strange: readonly Fact[]): Fact | null {
  const ofKind = gone.filter(({ kind }) => kind === fact.kind);
  if (fact.kind === 'name') {
    const alike = ofKind.find((other) => shareWord(fact.value, other.value));
    if (alike) return alike;
  }
  const rivals = strange.filter(({ kind }) => kind === fact.kind);
  return ofKind.length === 1 && rivals.length === 1 ? ofKind[0]! : null;
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 2 && words.has(word));
}
