import type { Alignment } from '../../align/alignment';
import type { Span } from '../../core/span';
import { languageOf } from '../../language';
import { parseAmount } from '../../sketch/facts/value';
import type { Fact } from '../../sketch/sketch';
import { canonicalWord } from '../../text/normalise';
import type { Draft } from '../draft';
import type { Sides } from '../finish';
import { mappingOf } from '../regions';
import type { SideWords } from '../side-words';

/** A range of the one text whose ends the other tells the last first. Token spans. */
interface Turned {
  range: Span;
  turned: Span;
}

/**
 * "To $10.10 from $7.25" beside "from $7.25 to $10.10": the order alone is another. O(facts of
 * both texts that stand at one place).
 */
export function turnedRangeDrafts(
  { page, source }: Sides,
  alignment: Alignment,
  language: string,
): Draft[] {
  const words = wordsOf(language);
  if (words.from.size === 0) return [];
  const { toSource, toSuspect } = mappingOf(alignment);
  return [
    ...turnedOf(source, page, toSource, words).map(({ range, turned }) => ({
      ...ORDER,
      suspect: turned,
      source: range,
    })),
    ...turnedOf(page, source, toSuspect, words).map(({ range, turned }) => ({
      ...ORDER,
      suspect: range,
      source: turned,
    })),
  ];
}

const ORDER = { gravity: 'wording', kind: 'order' } as const;

interface RangeWords {
  to: ReadonlySet<string>;
  from: ReadonlySet<string>;
}

/** Ranges of `straight` that `other` tells turned round; `mapping` leads from `other` to it. */
function turnedOf(
  straight: SideWords,
  other: SideWords,
  mapping: Int32Array,
  words: RangeWords,
): Turned[] {
  const ranges = straight.sketch.facts.filter(isRange);
  if (ranges.length === 0) return [];
  const { facts } = other.sketch;
  return facts.flatMap((high, i): Turned[] => {
    const low = facts[i + 1];
    if (!low || low.at[0] !== high.at[1] + 1) return [];
    if (!has(words.to, other, high.at[0] - 1) || !has(words.from, other, high.at[1])) return [];
    const turned: Span = [high.at[0] - 1, low.at[1]];
    const range = ranges.find(
      ({ at, value }) => standsAt(at, turned, mapping) && isOf(low.value, high.value, value),
    );
    return range ? [{ range: withFrom(range.at, straight, words), turned }] : [];
  });
}

function wordsOf(language: string): RangeWords {
  const { to = '', from = '' } = languageOf(language)?.numbers ?? {};
  return { to: listed(to), from: listed(from) };
}

function listed(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split(/[\s|]+/)
      .filter((word) => word !== '')
      .map((word) => canonicalWord(word, true)),
  );
}

function has(among: ReadonlySet<string>, words: SideWords, token: number): boolean {
  const word = token < 0 ? null : words.word(token);
  return word !== null && among.has(word);
}

/** The range with the word before it: "from $7.25 to $10.10". */
function withFrom([from, to]: Span, words: SideWords, { from: list }: RangeWords): Span {
  return [has(list, words, from - 1) ? from - 1 : from, to];
}

/** The range goes from the one to the other, in the same money or measure. */
function isOf(low: string, high: string, range: string): boolean {
  const [one, two, both] = [low, high, range].map(parseAmount);
  if (!one || !two || !both || one.from !== both.from || two.to !== both.to) return false;
  return (
    [one.currency, two.currency].includes(both.currency) && [one.unit, two.unit].includes(both.unit)
  );
}

function isRange({ value }: Fact): boolean {
  const amount = parseAmount(value);
  return amount !== null && amount.from !== amount.to;
}

/** Some word of the turned stretch has its column at the range. */
function standsAt([from, to]: Span, [start, end]: Span, mapping: Int32Array): boolean {
  for (let token = start; token < end; token += 1) {
    const there = mapping[token]!;
    if (there >= from - 1 && there < to + 1) return true;
  }
  return false;
}
