import { HEDGES, LOADED, NEGATIONS } from './framing-words';
import { SAME_HEADLINE } from './parameters';
import type { FramingFinding } from './spin';
import { diceSimilarity } from '../text/dice';

/**
 * The page's headline against the source's, where both are about the same: more or less
 * certain, the other way round, or with loaded words of its own. Null when none of these.
 */
export function compareHeadlines(page: string, source: string): FramingFinding | null {
  if (page === '' || source === '' || diceSimilarity(page, source) < SAME_HEADLINE) return null;
  const [now, before] = [claimOf(page), claimOf(source)];
  const differs =
    now.hedged !== before.hedged ||
    now.negations !== before.negations ||
    now.loaded.some((word) => !before.loaded.includes(word));
  return differs ? { kind: 'headline', from: source, to: page, at: null, by: 'text' } : null;
}

function claimOf(headline: string): { hedged: boolean; negations: number; loaded: string[] } {
  const words =
    headline
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'-]+/gu) ?? [];
  return {
    hedged: headline.trimEnd().endsWith('?') || words.some((word) => HEDGES.has(word)),
    negations: words.filter((word) => NEGATIONS.has(word)).length % 2,
    loaded: words.filter((word) => LOADED.has(word)),
  };
}
