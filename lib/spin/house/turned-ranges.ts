import type { Alignment } from '../../align/alignment';
import type { Span } from '../../core/span';
import { languageOf } from '../../language';
import { parseAmount } from '../../sketch/facts/value';
import type { Fact } from '../../sketch/sketch';
import type { Draft } from '../draft';
import type { Sides } from '../finish';
import { listedWords } from '../listed-words';
import { mappingOf } from '../regions';
import type { SideWords } from '../side-words';

/** A range of the one text whose ends the other tells the last first. Token spans. */
interface Turned {
  range: Span;
  turned: Span;
}

/**
 * "To $10.10 from $7.25" beside "from $7.25 to $10.10": the order alone is another. O(facts).
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
  const rangeAt = rangesByToken(straight.sketch.facts);
  const { facts } = other.sketch;
  return facts.flatMap((high, i): Turned[] => {
    const low = facts[i + 1];
    if (!low || low.at[0] !== high.at[1] + 1) return [];
    if (!has(words.to, other, high.at[0] - 1) || !has(words.from, other, high.at[1])) return [];
    const turned: Span = [high.at[0] - 1, low.at[1]];
    const range = columnsOf(turned, mapping)
      .map((there) => rangeAt.get(there))
      .find((fact) => fact && isOf(low.value, high.value, fact.value));
    return range ? [{ range: withFrom(range.at, straight, words), turned }] : [];
  });
}

function wordsOf(language: string): RangeWords {
  const { to = '', from = '' } = languageOf(language)?.numbers ?? {};
  return { to: new Set(listedWords(to)), from: new Set(listedWords(from)) };
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

/** Each range at its tokens, and at the word before it and behind it. */
function rangesByToken(facts: readonly Fact[]): ReadonlyMap<number, Fact> {
  const byToken = new Map<number, Fact>();
  for (const fact of facts.filter(isRange)) {
    for (let token = fact.at[0] - 1; token <= fact.at[1]; token += 1) byToken.set(token, fact);
  }
  return byToken;
}

/** Where the words of a stretch have their columns in the other text; below nought for none. */
function columnsOf([start, end]: Span, mapping: Int32Array): number[] {
  return [...mapping.subarray(start, end)];
}
