import type { Stretches } from '../align/retold';
import { spanOverlap, type Span } from '../core/span';
import type { Fact } from '../sketch/sketch';
import type { Draft } from './draft';
import { KnownFacts } from './known-facts';
import type { Texts } from './pairing';
import { RETOLD_FACTS } from './parameters';
import { apartPairs, areLikeNames, isFormOf } from './retold-apart';
import { areComparable, compareValues } from './values/compare-values';
import { isKept, type ValueContext } from './values/relation';

/**
 * Facts of sentences that were told again: one of the page that stands nowhere in the source,
 * where one of the source's sentence of its kind stands nowhere on the page, was altered. So
 * was one that has its like in another sentence of what was retold, in much the same place of
 * the telling, or that is the only strange one of its form where only one of it is gone. Of each
 * text the first `RETOLD_FACTS` facts are looked at, those printed alike once, against all different
 * ones of the other: O(facts + sentences).
 */
export function retoldFacts(
  texts: Texts,
  pairs: readonly Stretches[],
  retold: readonly Stretches[],
  context: ValueContext,
): Draft[] {
  const page = texts.suspect.sketch.facts;
  const source = texts.sketch.facts;
  const [ofPage, ofSource] = [page.slice(0, RETOLD_FACTS), source.slice(0, RETOLD_FACTS)];
  const same = (a: Fact, b: Fact): boolean =>
    areComparable(a, b) && isKept(compareValues(a, b, context));
  const stands = (a: Fact, b: Fact): boolean =>
    same(a, b) && !isOnlyPart(b, a) && !areOtherParts(a, b, context);
  const standsInSource = standingAmong(source, context.language, stands);
  const standsOnPage = standingAmong(page, context.language, stands);
  const used = new Set<Fact>();
  const drafts: Draft[] = [];
  for (const { suspect, source: of } of pairs) {
    const strange = factsIn(ofPage, suspect).filter((fact) => !standsInSource(fact));
    const gone = factsIn(ofSource, of).filter((fact) => !standsOnPage(fact));
    for (const fact of strange) {
      const left = gone.filter((other) => !used.has(other));
      const partner = partnerOf(fact, left, strange);
      if (!partner || same(fact, partner)) continue;
      used.add(partner);
      used.add(fact);
      drafts.push(altered(fact, partner));
    }
  }
  const beside = (fact: Fact, facts: readonly Fact[]): readonly Fact[] => {
    const place = facts.indexOf(fact);
    return facts.slice(Math.max(0, place - BESIDE), place + BESIDE + 1);
  };
  const haveKeptNeighbour = (fact: Fact, other: Fact): boolean =>
    beside(fact, page).some((near) => beside(other, source).some((there) => stands(near, there)));
  for (const stretch of retold) {
    const strange = factsIn(ofPage, stretch.suspect).filter(
      (fact) => !used.has(fact) && !standsInSource(fact),
    );
    const gone = factsIn(ofSource, stretch.source).filter(
      (fact) => !used.has(fact) && !standsOnPage(fact),
    );
    for (const [fact, partner] of apartPairs(strange, gone, stretch, haveKeptNeighbour))
      if (!same(fact, partner)) drafts.push(altered(fact, partner));
  }
  return drafts;
}

/** Whether a fact stands among these; of facts that are printed alike each is asked once. */
function standingAmong(
  facts: readonly Fact[],
  language: string,
  stands: (fact: Fact, other: Fact) => boolean,
): (fact: Fact) => boolean {
  const names = new KnownFacts(
    facts.filter(({ kind }) => kind === 'name'),
    language,
  );
  const figures = facts.filter(({ kind }) => kind !== 'name');
  const different = [...new Map(figures.map((fact) => [printed(fact), fact])).values()];
  const answers = new Map<string, boolean>();
  return (fact) => {
    const key = printed(fact);
    const known = answers.get(key);
    if (known !== undefined) return known;
    // A name and a figure never stand for one another.
    const likes = fact.kind === 'name' ? [...names.likeOf(fact)] : different;
    const answer = likes.some((other) => stands(fact, other));
    answers.set(key, answer);
    return answer;
  };
}

function printed({ kind, value, text }: Fact): string {
  return `${kind}|${value}|${text}`;
}

function altered(fact: Fact, partner: Fact): Draft {
  return {
    gravity: 'fact',
    kind: partner.kind,
    suspect: fact.at,
    source: partner.at,
    from: partner.text,
    to: fact.text,
    note: 'retold',
  };
}

/** Facts before and behind one, among which a kept one tells that it is the place. */
const BESIDE = 2;

/** "Karsund" in the text does not say that "Connect for Karsund" stands there too. */
function isOnlyPart(short: Fact, long: Fact): boolean {
  return long.kind === 'name' && wordsIn(short) < wordsIn(long);
}

/** "14 June" may lie in "1961", and be a Monday where no day of the texts is known, and says nothing of it. */
function areOtherParts(a: Fact, b: Fact, { published }: ValueContext): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || a.value === b.value) return false;
  const isDated = published.page !== null || published.source !== null;
  if (isDated && /\p{L}/u.test(a.value + b.value)) return false;
  const parts = a.value.split(/\D+/);
  return !b.value.split(/\D+/).some((part) => part !== '' && parts.includes(part));
}

function wordsIn({ value }: Fact): number {
  return value.split(' ').length;
}

function factsIn(facts: readonly Fact[], within: Span): Fact[] {
  return facts.filter(({ at }) => spanOverlap(at, within) > 0);
}

/** A figure answers to the only one of its kind, a name to one like it. */
function partnerOf(fact: Fact, gone: readonly Fact[], strange: readonly Fact[]): Fact | null {
  const ofKind = gone.filter(({ kind }) => kind === fact.kind);
  if (fact.kind === 'name') {
    const words = fact.value.split(' ');
    const alike = ofKind.find((other) => areLikeNames(words, other.value.split(' ')));
    if (alike) return alike;
  }
  const rivals = strange.filter(({ kind }) => kind === fact.kind);
  const [only] = ofKind;
  if (only === undefined || ofKind.length > 1 || rivals.length > 1) return null;
  const isOtherName = wordsIn(fact) === wordsIn(only) && !isFormOf(fact.value, only.value);
  return fact.kind !== 'name' || isOtherName ? only : null;
}
