import { LANGUAGES } from '../language';
import { codeOfWord, isFunctionCode } from '../sketch/codes';
import { ZONES } from '../sketch/facts/common-words';
import { factHash } from '../sketch/fingerprint';
import type { Fact, Sketch } from '../sketch/sketch';
import { isAgency } from '../text/outlets';
import { lazily } from '../core/lazy';
import { EVENT } from '../verdict/thresholds';

/** A name that both texts of a pair have: a person by the last name, with all that both print of it. */
export interface SharedName {
  /** Every form that stands in both, by its fingerprint. */
  hashes: number[];
  words: string[];
  /**
   * Names of one number stand beside each other in both texts, as a firm and its sign at the
   * exchange, a town and its state, the partners of a house, and a house and who speaks for it do:
   * they tell one thing.
   */
  designation: number;
  /** True where it stands near the beginning of both. */
  leads: boolean;
}

/**
 * Names by their last word, for a person is told with and without title and first name. The sign
 * of an agency, a zone of time and a month are names of no event. O(facts).
 */
export function sharedNames(page: Sketch, report: Sketch): SharedName[] {
  const [here, there] = [firstPlaces(page), firstPlaces(report)];
  const designationOf = designations(neighbours(page), neighbours(report));
  const printed = new Set(report.facts.filter(isName).map(({ value }) => value));
  const byLast = new Map<string, SharedName>();
  for (const fact of page.facts) {
    if (!isName(fact) || !printed.has(fact.value) || isSign(fact)) continue;
    const last = lastWord(fact);
    const known = byLast.get(last);
    const hash = factHash(fact);
    if (known?.hashes.includes(hash)) continue;
    if (known) known.hashes.push(hash);
    else {
      const leads = Math.max(here.get(last)!, there.get(last)!) < EVENT.lead;
      const designation = designationOf(last);
      byLast.set(last, { hashes: [hash], words: fact.value.split(' '), designation, leads });
    }
  }
  return [...byLast.values()];
}

/** First token at which a name with this last word stands. */
function firstPlaces({ facts }: Sketch): Map<string, number> {
  const places = new Map<string, number>();
  for (const fact of facts.filter(isName)) {
    const last = lastWord(fact);
    places.set(last, Math.min(places.get(last) ?? Infinity, fact.at[0]));
  }
  return places;
}

/**
 * Pairs of names, by their last words, that stand beside each other, are joined by "and", or have a
 * word of content between them: a house and who speaks for it.
 */
function neighbours({ facts, tokens }: Sketch): Map<string, [string, string]> {
  const pairs = new Map<string, [string, string]>();
  const names = facts.filter(isName);
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    if (!next) break;
    const [end, start] = [name.at[1], next.at[0]];
    const isBeside = start === end || (start === end + 1 && isLink(tokens[end]!));
    const pair: [string, string] = [lastWord(name), lastWord(next)];
    if (isBeside) pairs.set([...pair].sort().join(' '), pair);
  }
  return pairs;
}

/** The number of a name's designation: names that are linked by pairs of both texts have one. */
function designations(
  here: ReadonlyMap<string, [string, string]>,
  there: ReadonlyMap<string, [string, string]>,
): (last: string) => number {
  const links = new Map<string, string[]>();
  const link = (name: string, other: string) => {
    const known = links.get(name);
    if (known) known.push(other);
    else links.set(name, [other]);
  };
  for (const [key, [a, b]] of here) {
    if (!there.has(key)) continue;
    link(a, b);
    link(b, a);
  }
  const numbers = new Map<string, number>();
  let count = 0;
  return (last) => {
    if (!numbers.has(last)) {
      count += 1;
      const queue = [last];
      for (const name of queue) {
        if (numbers.has(name)) continue;
        numbers.set(name, count);
        queue.push(...(links.get(name) ?? []));
      }
    }
    return numbers.get(last)!;
  };
}

const isLink = (code: number): boolean => !isFunctionCode(code) || ands().has(code);

const wordsOf = (lists: readonly string[]): string[] =>
  lists.flatMap((list) => list.split('|')).filter(Boolean);

const ands = lazily(
  () => new Set(wordsOf(LANGUAGES.map(({ numbers }) => numbers.and)).map(codeOfWord)),
);

const days = lazily(
  () => new Set(wordsOf(LANGUAGES.flatMap(({ dates }) => [...dates.months, ...dates.weekdays]))),
);

const isName = ({ kind }: Fact): boolean => kind === 'name';

const isSign = ({ value }: Fact): boolean =>
  ZONES.includes(value) || days().has(value) || isAgency(value);

const lastWord = ({ value }: Fact): string => value.split(' ').at(-1)!;
