import type { Alignment } from '../../align/alignment';
import { oncePerKey } from '../../core/lazy';
import { hasBetween } from '../../core/sorted';
import { spanLength, type Span } from '../../core/span';
import { comparedLanguage } from '../../language/compared';
import type { Draft } from '../draft';
import type { Sides } from '../finish';
import { meaningWordsOf, type MeaningWords } from '../meaning/meaning-words';
import { mappingOf, regionsOf, type Region } from '../regions';
import type { SideWords } from '../side-words';
import { tokensOf } from './house-forms';
import { CORRELATIVE_ALONE, CORRELATIVE_REACH, CORRELATIVE_REGIONS } from './parameters';

/** "sowohl … als auch", and all words that join as much in one place. */
interface Correlative {
  second: string;
  plain: ReadonlySet<string>;
  /** What joins otherwise: "or" beside "and". */
  others: ReadonlySet<string>;
}

/** The text that has the words in two places, and the other. */
interface Texts {
  here: SideWords;
  there: SideWords;
  long: 'suspect' | 'source';
  short: 'suspect' | 'source';
  /** From tokens of the one to those of the other. */
  across: Int32Array;
  lists: MeaningWords;
}

/**
 * "Sowohl Kai als auch Mole" beside "Kai und Mole": two things joined by words in two places or in
 * one, and nothing else is said. Each is one change; where both texts have the second place alike
 * ("both the quay and the pier"), that of the first alone. O(regions · CORRELATIVE_REACH).
 */
export function correlativeDrafts(sides: Sides, alignment: Alignment, language: string): Draft[] {
  const known = correlativesOf(language);
  if (known.size === 0) return [];
  const { toSource, toSuspect } = mappingOf(alignment);
  const { page, source } = sides;
  const lists = meaningWordsOf(language);
  const inPage: Texts = {
    here: page,
    there: source,
    long: 'suspect',
    short: 'source',
    across: toSource,
    lists,
  };
  const inSource: Texts = {
    here: source,
    there: page,
    long: 'source',
    short: 'suspect',
    across: toSuspect,
    lists,
  };
  const regions = regionsOf(alignment);
  return regions.flatMap((region, i): Draft[] => {
    const texts = spanLength(region.suspect) > 0 ? inPage : inSource;
    if (spanLength(region[texts.short]) > 0) return [];
    const near = regions.slice(i + 1, i + 1 + CORRELATIVE_REGIONS);
    for (const pair of known.get(textOf(texts.here, region[texts.long])) ?? []) {
      const second = near.find((other) => isSecond(pair, region, other, texts));
      const stead = second ? textOf(texts.there, second[texts.short]) : '';
      if (second && pair.plain.has(stead))
        return [{ ...WORDING, ...joined(region, second, sides) }];
      if (second && pair.others.has(stead))
        return [{ ...MEANING, ...joined(region, second, sides) }];
      if (hasSecond(pair, region[texts.long], texts))
        return [{ ...WORDING, suspect: region.suspect, source: region.source }];
    }
    return [];
  });
}

const WORDING = { gravity: 'wording', kind: 'phrase' } as const;
const MEANING = { gravity: 'meaning', kind: 'opposite' } as const;

/** The region has the second half, and the other text other words there. */
function isSecond(pair: Correlative, first: Region, second: Region, texts: Texts): boolean {
  const { here, long } = texts;
  return isNear(first[long], second[long], here) && textOf(here, second[long]) === pair.second;
}

/** The second half stands in a column, and joins as much by itself: what became of it is told there. */
function hasSecond(pair: Correlative, first: Span, { here, across, lists }: Texts): boolean {
  if (!pair.plain.has(pair.second)) return false;
  const length = tokensOf(pair.second).length;
  for (let token = first[1] + 1; isNear(first, [token, token + length], here); token += 1) {
    const isThere = across[token]! >= 0 && textOf(here, [token, token + length]) === pair.second;
    if (isThere) return !counts(first, here, lists) || isOfBoth(first, token, here);
  }
  return false;
}

/** "Both" and "either" say how many, too: of "both men" two, of "either side" each. */
function counts([from]: Span, here: SideWords, lists: MeaningWords): boolean {
  return lists.at(here, from)?.readings.some(({ scale }) => scale === 'quantity') ?? false;
}

/** What it stands before cannot be counted by it: "both the men and", "both men and". */
function isOfBoth([, behind]: Span, second: number, here: SideWords): boolean {
  return here.isFunction(behind) || here.isName(behind) || second - behind <= CORRELATIVE_ALONE;
}

function isNear(first: Span, second: Span, here: SideWords): boolean {
  const { length, sketch } = here;
  return (
    second[0] >= first[1] &&
    second[1] <= length &&
    second[0] - first[1] <= CORRELATIVE_REACH &&
    !hasBetween(sketch.sentences, first[0] + 1, second[1])
  );
}

/** One change of both places, told at the second. */
function joined(
  first: Region,
  second: Region,
  { page, source }: Sides,
): Omit<Draft, 'gravity' | 'kind'> {
  const text = (words: SideWords, one: Span, two: Span): string | null => {
    const parts = [one, two].filter((span) => spanLength(span) > 0).map((at) => words.printed(at));
    return parts.includes(null) ? null : parts.join(' … ');
  };
  return {
    suspect: second.suspect,
    source: second.source,
    from: text(source, first.source, second.source),
    to: text(page, first.suspect, second.suspect) ?? '',
    answers: { suspect: first.suspect, source: first.source },
    swap: { relation: 'phrase' },
  };
}

/** The words of a stretch as the lists have them; empty where one is not known. */
function textOf(words: SideWords, [from, to]: Span): string {
  const known: (string | null)[] = [];
  for (let token = from; token < to; token += 1) known.push(words.word(token));
  return known.includes(null) ? '' : known.join(' ');
}

/** The correlatives of a language by their first halves, made when first asked for. */
const correlativesOf = oncePerKey((language) =>
  correlativesIn(comparedLanguage(language).correlatives ?? ''),
);

function correlativesIn(list: string): ReadonlyMap<string, readonly Correlative[]> {
  const groups = list
    .split('\n')
    .map((line) => line.split('|').map((wording) => wording.split('…').map(asCompared)));
  const plainOf = (group: readonly string[][]): string[] =>
    group.flatMap((halves) => (halves.length === 1 ? halves : []));
  const byFirst = new Map<string, Correlative[]>();
  for (const group of groups) {
    const plain = new Set(plainOf(group));
    const others = new Set(groups.filter((other) => other !== group).flatMap(plainOf));
    for (const [first, second] of group)
      if (first !== undefined && second !== undefined)
        byFirst.set(first, [...(byFirst.get(first) ?? []), { second, plain, others }]);
  }
  return byFirst;
}

function asCompared(wording: string): string {
  return tokensOf(wording).join(' ');
}
