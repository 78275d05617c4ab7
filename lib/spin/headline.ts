import type { Draft } from './draft';
import type { SpinArticle, SpinSource } from './input';
import { meaningWordsOf, type MeaningWords } from './meaning/meaning-words';
import type { Texts } from './pairing';
import { SAME_HEADLINE } from './parameters';
import { makeSketch } from '../sketch/make-sketch';
import { diceSimilarity } from '../text/dice';
import { readingsIn } from './run-changes';
import { SideWords } from './side-words';

/**
 * The page's headline against the source's, where both are about the same and do not stand in
 * the texts: more or less certain, the other way round, or with loaded words of its own.
 */
export function headlineDrafts(
  { title: page }: Pick<SpinArticle, 'title'>,
  { title: source }: Pick<SpinSource, 'title'>,
  texts: Texts,
): Draft[] {
  if (page === '' || source === '' || page === source) return [];
  if (texts.suspect.text.startsWith(page)) return [];
  if (diceSimilarity(page, source) < SAME_HEADLINE) return [];
  const { language } = texts.suspect.sketch;
  const [now, before] = [claimOf(page, language), claimOf(source, language)];
  const shown = { suspect: null, source: null, from: source, to: page, note: 'headline' } as const;
  if (now.negations !== before.negations)
    return [{ gravity: 'meaning', kind: 'negation', ...shown }];
  if (now.hedged !== before.hedged) return [{ gravity: 'meaning', kind: 'certainty', ...shown }];
  if (now.loaded && !before.loaded) return [{ gravity: 'loading', kind: 'loaded', ...shown }];
  return [];
}

function claimOf(
  headline: string,
  language: string,
): { hedged: boolean; negations: number; loaded: boolean } {
  const sketched = makeSketch({ text: headline, language, excluded: [] });
  const words = new SideWords(sketched.sketch, sketched);
  const lists: MeaningWords = meaningWordsOf(language);
  const readings = readingsIn([0, words.length], words, lists);
  return {
    hedged:
      headline.trimEnd().endsWith('?') ||
      readings.some(({ scale, group }) => scale === 'certainty' && group === 'open'),
    negations: readings.filter(({ scale }) => scale === 'negation').length % 2,
    loaded: readings.some(({ scale }) => scale === 'loaded'),
  };
}
