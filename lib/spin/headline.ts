import { oncePer, oncePerKey } from '../core/lazy';
import type { Span } from '../core/span';
import type { ChangeKind } from './changes';
import type { Draft } from './draft';
import type { SpinArticle, SpinSource } from './input';
import { compareMeaning, type MeaningDifference, type OpenRegion } from './meaning/compare-meaning';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { MEANING_REGION } from './meaning/parameters';
import { SAME_HEADLINE } from './parameters';
import { makeSketch } from '../sketch/make-sketch';
import { diceSimilarity } from '../text/dice';
import { readingsIn } from './run-changes';
import { SideWords } from './side-words';
import type { Fact, Sketch } from '../sketch/sketch';
import { areComparable, compareValues } from './values/compare-values';
import { isKept, type ValueContext } from './values/relation';

/**
 * The page's headline against the source's, where both are about the same and do not stand in
 * the texts: more or less certain, the other way round, of another figure or day, or with
 * loaded words of its own. How else editors word it is theirs.
 */
export function headlineDrafts(
  article: Pick<SpinArticle, 'title' | 'excluded'>,
  { title: source }: Pick<SpinSource, 'title'>,
  texts: Texts,
  context: ValueContext,
): Draft[] {
  const { title: page, excluded } = article;
  if (page === '' || source === '' || page === source) return [];
  const isExcluded = excluded.some(({ span }) => span?.[0] === 0);
  if (!isExcluded && texts.suspect.text.startsWith(page)) return [];
  if (diceSimilarity(page, source) < SAME_HEADLINE) return [];
  const { language } = texts.suspect.sketch;
  const shown = { suspect: null, source: null, from: source, to: page, note: 'headline' } as const;
  const [one, two] = [headlineOf(article)(language), wordsOf(source, language)];
  const lists = meaningWordsOf(language);
  const region = differingIn(one, two);
  // Beyond that it is another headline.
  const [difference] = isShort(region) ? compareMeaning(region, lists).filter(isChange) : [];
  if (difference) {
    const gravity = difference.kind === 'points' ? 'fact' : 'meaning';
    return [{ gravity, kind: difference.kind, ...shown }];
  }
  const altered = alteredFact(one.sketch, two.sketch, context);
  if (altered) return [{ gravity: 'fact', ...shown, ...altered }];
  const [now, before] = [claimOf(page, one, lists), claimOf(source, two, lists)];
  if (now.negations !== before.negations)
    return [{ gravity: 'meaning', kind: 'negation', ...shown }];
  if (now.hedged !== before.hedged) return [{ gravity: 'meaning', kind: 'certainty', ...shown }];
  if (now.loaded && !before.loaded) return [{ gravity: 'loading', kind: 'loaded', ...shown }];
  return [];
}

function isShort({ page, source }: OpenRegion): boolean {
  return Math.max(page.tokens.length, source.tokens.length) <= MEANING_REGION;
}

type Change = MeaningDifference & { kind: ChangeKind };

function isChange(difference: MeaningDifference): difference is Change {
  return difference.kind !== 'same';
}

/** A page is held against many reports, and its headline is read once. */
const headlineOf = oncePer(({ title }: Pick<SpinArticle, 'title'>) =>
  oncePerKey((language) => wordsOf(title, language)),
);

function wordsOf(headline: string, language: string): SideWords {
  const sketched = makeSketch({ text: headline, language, excluded: [] });
  return new SideWords(sketched.sketch, sketched);
}

/** What stands between the words that both begin and end with. O(words). */
function differingIn(page: SideWords, source: SideWords): OpenRegion {
  const shorter = Math.min(page.length, source.length);
  let head = 0;
  while (head < shorter && page.code(head) === source.code(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    page.code(page.length - 1 - tail) === source.code(source.length - 1 - tail)
  )
    tail += 1;
  const side = (words: SideWords): OpenRegion['page'] => {
    const span: Span = [head, words.length - tail];
    const tokens = Array.from({ length: span[1] - span[0] }, (_, i) => span[0] + i);
    return { words, tokens, span };
  };
  return { page: side(page), source: side(source) };
}

/** The one value that is another; names are no values where every word has a capital. */
function alteredFact(
  page: Sketch,
  source: Sketch,
  context: ValueContext,
): Pick<Draft, 'kind' | 'from' | 'to'> | null {
  const values = ({ facts }: Sketch): Fact[] => facts.filter(({ kind }) => kind !== 'name');
  const [now, before] = [values(page), values(source)];
  const isTold = (fact: Fact, others: readonly Fact[]): boolean =>
    others.some(
      (other) => areComparable(fact, other) && isKept(compareValues(fact, other, context)),
    );
  const [fact, ...more] = now.filter((one) => !isTold(one, before));
  const [was, ...others] = before.filter((one) => !now.some((other) => isTold(other, [one])));
  if (!fact || !was || more.length + others.length > 0 || !areComparable(fact, was)) return null;
  if (compareValues(fact, was, context) !== 'altered') return null;
  return { kind: was.kind, from: was.text, to: fact.text };
}

function claimOf(
  headline: string,
  words: SideWords,
  lists: MeaningWords,
): { hedged: boolean; negations: number; loaded: boolean } {
  const readings = readingsIn([0, words.length], words, lists);
  return {
    hedged:
      headline.trimEnd().endsWith('?') ||
      readings.some(({ scale, group }) => scale === 'certainty' && group === 'open'),
    negations: readings.filter(({ scale }) => scale === 'negation').length % 2,
    loaded: readings.some(({ scale }) => scale === 'loaded'),
  };
}
